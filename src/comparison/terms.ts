import { englishStem } from '../language/english/stem.ts'
import type { Term } from '../lexicon/terms.ts'
import { slice, type Span } from '../text/span.ts'
import { tokens } from '../text/token.ts'
import type { Language } from '../text/witness.ts'
import { isArabic } from '../language/arabic/letters.ts'
import type { Change, Comparison, Edit, Kept } from './change.ts'
import { substances } from './change.ts'
import { firstIndex } from './first-index.ts'
import { withoutProclitics } from './substance-words.ts'
import { wordFacts } from './word-facts.ts'

/**
 * The comparison with `term` among the substance of its changes: a loaded word came or went, or a term of the termbase is
 * rendered in another of its ways. In Arabic, where a term came or went. That "the militants" became "the terrorists" is the
 * change an editor looks for first, and "the fighters left" for "the militants had gone" is one too.
 */
export function withTerms(
  comparison: Comparison,
  [old, fresh]: readonly [string, string],
  language: Language,
  terms: readonly Term[],
): Comparison {
  const index = indexOf(terms, language)
  if (index.size === 0) return comparison
  const [before, after] = [old, fresh].map((text) => mentionsIn(text, language, index))
  const told = (part: Kept | Edit): Kept | Edit => {
    if (part.kind === 'equal' || part.class !== 'wording') return part
    if (!isTermChanged(touched(before!, part.old), touched(after!, part.new), language)) return part
    return { ...part, substance: substances.filter((kind) => kind === 'term' || part.substance.includes(kind)) }
  }
  const changes = comparison.changes.map((change): Change =>
    change.kind === 'move' ? { ...change, inner: change.inner.map(told) } : told(change),
  )
  return { ...comparison, changes }
}

/** One way to say a term. */
interface Rendering {
  readonly term: number
  readonly words: readonly string[]
  /** As it is written, by which one way is told from another. */
  readonly written: string
  readonly loaded: boolean
}

/** A place where a term is said. */
interface Mention extends Span {
  readonly rendering: Rendering
}

function isTermChanged(before: readonly Mention[], after: readonly Mention[], language: Language): boolean {
  const said = (mentions: readonly Mention[]) => new Set(mentions.map(({ rendering }) => rendering.written))
  const [gone, come] = [said(before), said(after)]
  const went = before.filter(({ rendering }) => !come.has(rendering.written))
  const came = after.filter(({ rendering }) => !gone.has(rendering.written))
  if (language === 'ar') return went.length + came.length > 0
  if ([...went, ...came].some(({ rendering }) => rendering.loaded)) return true
  return went.some((one) => came.some((other) => one.rendering.term === other.rendering.term))
}

/** By the key of the first word, the longest first. */
type Index = ReadonlyMap<string, readonly Rendering[]>

const known = new WeakMap<readonly Term[], Partial<Record<Language, Index>>>()

function indexOf(terms: readonly Term[], language: Language): Index {
  const indexes = known.get(terms) ?? {}
  known.set(terms, indexes)
  return (indexes[language] ??= Map.groupBy(
    terms.flatMap((term, number) => renderings(term, number, language)).sort((a, b) => b.words.length - a.words.length),
    ({ words }) => keyOf(words[0]!, language),
  ))
}

function renderings(
  { arabic, preferred, admitted, loaded }: Term,
  term: number,
  language: Language,
): readonly Rendering[] {
  const written = language === 'ar' ? arabic : [preferred, ...admitted, ...loaded]
  return written
    .map((each) => each.replace(/^the (?=\p{Ll})/u, ''))
    .map((each) => ({ term, words: each.split(/\s+/), written: each, loaded: loaded.includes(each) }))
}

function mentionsIn(text: string, language: Language, index: Index): readonly Mention[] {
  const words = tokens(text).filter(({ kind }) => kind === 'word')
  const found: Mention[] = []
  for (let at = 0; at < words.length; at++) {
    const form = slice(text, words[at]!)
    const rendering = keysOf(form, language)
      .flatMap((key) => index.get(key) ?? [])
      .find(({ words: wanted }) =>
        wanted.every((word, k) => words[at + k] !== undefined && isWord(slice(text, words[at + k]!), word, language)),
      )
    if (!rendering) continue
    found.push({ start: words[at]!.start, end: words[at + rendering.words.length - 1]!.end, rendering })
    at += rendering.words.length - 1
  }
  return found
}

/** Mentions that an edit touches; they are in order and do not overlap. */
function touched(mentions: readonly Mention[], { start, end }: Span): readonly Mention[] {
  const found: Mention[] = []
  for (let k = firstIndex(mentions.length, (i) => mentions[i]!.end > start); k < mentions.length; k++) {
    if (mentions[k]!.start >= end) break
    found.push(mentions[k]!)
  }
  return found
}

function keysOf(form: string, language: Language): readonly string[] {
  return language === 'en' ? [englishStem(form)] : withoutProclitics(wordFacts(form).bare)
}

function keyOf(word: string, language: Language): string {
  return language === 'en' ? englishStem(word) : withoutProclitics(wordFacts(word).bare).at(-1)!
}

/** Capitals tell the Resistance from resistance; and an Arabic word may have و, ب, ال in front. */
function isWord(form: string, wanted: string, language: Language): boolean {
  if (language === 'ar') return isArabic(form) && keysOf(form, language).includes(keyOf(wanted, language))
  return englishStem(form) === englishStem(wanted) && (!/^\p{Lu}/u.test(wanted) || /^\p{Lu}/u.test(form))
}
