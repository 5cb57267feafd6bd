import type { Span } from '../text/span.ts'
import { wordAt } from './alike.ts'
import type { Change, ChangeClass, Edit, Kept, Substance } from './change.ts'
import { folded, kinds, letter } from './characters.ts'
import { firstIndex } from './first-index.ts'
import type { Both } from './links.ts'
import { isWithin, quotedSpans } from './quoted.ts'
import type { Scanned } from './scan.ts'
import { changedSubstance, type Words } from './substance.ts'
import type { BareChange, BareEdit } from './tell.ts'
import { wordFacts, type WordFacts } from './word-facts.ts'

/** An edit of more words is a change of wording, whatever its words are. */
const few = 12
/** What came or went with so many words is a passage of its own, and not a change of a number. */
const many = 200

/** Says of every edit what it is a change of. */
export function classify(texts: Both<Scanned>, changes: readonly BareChange[]): readonly Change[] {
  const quoted: Both<readonly Span[]> = [quotedSpans(texts[0].text), quotedSpans(texts[1].text)]
  const told = (part: Kept | BareEdit) => (part.kind === 'equal' ? part : withClass(texts, quoted, part))
  return changes.map((change) => (change.kind === 'move' ? { ...change, inner: change.inner.map(told) } : told(change)))
}

function withClass(texts: Both<Scanned>, quoted: Both<readonly Span[]>, { kind, old, new: fresh }: BareEdit): Edit {
  const [before, after] = [wordsWithin(texts[0], old), wordsWithin(texts[1], fresh)]
  const found = classOf(before, after)
  return {
    kind,
    old,
    new: fresh,
    class: found,
    substance: substanceIn(found, before, after, isWithin(quoted[0], old) || isWithin(quoted[1], fresh)),
  }
}

/** Words within quotation marks are somebody's: any change of them counts. Of a change of marks the quotation marks alone do. */
function substanceIn(found: ChangeClass, before: Words, after: Words, isQuoted: boolean): readonly Substance[] {
  if (found === 'space' || found === 'orthography' || size(before) > many || size(after) > many) return []
  const changed = changedSubstance(before, after)
  if (found === 'punctuation') return changed.filter((kind) => kind === 'quotation')
  return isQuoted && !changed.includes('quotation') ? [...changed, 'quotation'] : changed
}

/** The least class that tells two passages apart. */
function classOf(before: Words, after: Words): ChangeClass {
  if (size(before) === 0 && size(after) === 0) return 'space'
  if (size(before) > few || size(after) > few || !beginsAndEndsAlike(before, after)) return 'wording'
  if (all(before, asWritten) === all(after, asWritten)) return 'space'
  if (all(before, (facts) => facts.lower) === all(after, (facts) => facts.lower)) return 'punctuation'
  return all(before, (facts) => facts.bare) === all(after, (facts) => facts.bare) ? 'orthography' : 'wording'
}

/** Whether the first letters of both passages are the same but for spelling, and the last ones; marks do not count. */
function beginsAndEndsAlike(before: Words, after: Words): boolean {
  return letterFrom(before, 1) === letterFrom(after, 1) && letterFrom(before, -1) === letterFrom(after, -1)
}

/** The first letter or figure, or the last one going backwards; -1 for none. */
function letterFrom({ text, from, to }: Words, step: 1 | -1): number {
  if (from === to) return -1
  const [start, end] = [text.starts[from]!, text.ends[to - 1]!]
  for (let at = step === 1 ? start : end - 1; at >= start && at < end; at += step) {
    const code = text.text.charCodeAt(at)
    if (kinds[code] === letter && folded[code] !== 0) return folded[code]!
  }
  return -1
}

function size({ from, to }: Words): number {
  return to - from
}

function asWritten(_: WordFacts, word: string): string {
  return word
}

/** The words run together, as one spells them; figures stay apart: "12 5" is not 125. */
function all({ text, from, to }: Words, spell: (facts: WordFacts, word: string) => string): string {
  let joined = ''
  for (let i = from; i < to; i++) {
    const word = wordAt(text, i)
    const spelt = spell(wordFacts(word), word)
    joined += /\p{Nd}$/u.test(joined) && /^\p{Nd}/u.test(spelt) ? ` ${spelt}` : spelt
  }
  return joined
}

/** The words that begin within a span. */
function wordsWithin(text: Scanned, { start, end }: Span): Words {
  const from = firstIndex(text.size, (i) => text.starts[i]! >= start)
  let to = from
  while (to < text.size && text.starts[to]! < end) to++
  return { text, from, to }
}
