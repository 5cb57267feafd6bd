import type { ReadSentence } from '../../alignment/read-side.ts'
import { foldLetters } from '../../language/arabic/letters.ts'
import { arabicSkeleton, latinSkeleton } from '../../language/names.ts'
import type { Discrepancy } from '../discrepancy.ts'
import type { Pair } from '../pair.ts'
import { mayBeName, partsOf, type Part } from './parts.ts'

/** A name that the text has spelt otherwise before: al-Jawhari, and further down al-Jouhari. */
export function spellingsApart(pair: Pair, parts: readonly Part[]): readonly Discrepancy[] {
  const known = spellingsOf(pair.english)
  return parts.flatMap((part) => {
    if (!isLongName(part)) return []
    const spelt = plain(part.form)
    const alike = known.get(latinSkeleton(spelt)) ?? []
    const first = alike.slice(0, alike.indexOf(spelt)).find((other) => isVariant(spelt, other))
    if (first === undefined || pair.lexicon.names.isWord(spelt) || soundsLikeMany(pair, spelt)) return []
    const [actual, expected] = [part.form.replace(/[’']s$/, ''), first]
    const target = { start: part.start, end: part.start + actual.length }
    const reason = { key: 'name.spelling', values: { expected, actual } }
    return [{ category: 'name', target, expected, actual, reason, confidence: 0.5, contradiction: false }]
  })
}

const isLongName = (part: Part) => part.form.length > 4 && !part.opens && mayBeName(part)

/** Apostrophes of one kind, no genitive. */
const plain = (form: string) => form.replaceAll('’', "'").replace(/'s$/, '')

const texts = new WeakMap<readonly ReadSentence[], ReadonlyMap<string, readonly string[]>>()

/** The spellings of the long names of a text by their consonants, in the order in which they first stand there. */
function spellingsOf({ text, all }: Pair['english']): ReadonlyMap<string, readonly string[]> {
  let known = texts.get(all)
  if (!known) {
    const forms = new Set(
      partsOf({ text, sentences: all, all })
        .filter(isLongName)
        .map(({ form }) => plain(form)),
    )
    texts.set(all, (known = Map.groupBy(forms, latinSkeleton)))
  }
  return known
}

/** Whether `earlier` is another spelling of it: all but a letter or two are the same. Israel and Israeli are two words. */
function isVariant(spelt: string, earlier: string): boolean {
  if (spelt === earlier) return false
  const [one, other] = [spelt, earlier].map((form) => form.toLowerCase())
  if (one![0] !== other![0] || latinSkeleton(one!).length < 3) return false
  return !one!.startsWith(other!) && !other!.startsWith(one!) && edits(one!, other!) <= 2
}

function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    row = next
  }
  return row[b.length]!
}

/** Whether the speech has none or several names of these consonants: كريم and كرم are two men, however they are spelt. */
function soundsLikeMany({ arabic: { all } }: Pair, spelt: string): boolean {
  const skeleton = latinSkeleton(spelt)
  const forms = all.flatMap(({ words }) =>
    words.map(({ form }) => foldLetters(form).replace(/^(?:[وف]?[بلك]?ال|[وفبلك](?=....))/, '')),
  )
  return new Set(forms.filter((form) => arabicSkeleton(form) === skeleton)).size !== 1
}
