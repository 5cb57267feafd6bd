import { openers } from '../language/abbreviations.ts'
import type { Span } from '../text/span.ts'
import { wordAt } from './alike.ts'
import { substances, type Substance } from './change.ts'
import { folded } from './characters.ts'
import { firstIndex } from './first-index.ts'
import { lastFunctionWord, lastMark, lastStop, scanBoth, type Scanned } from './scan.ts'
import { wordFacts, type WordFacts } from './word-facts.ts'

/** Words of a text by their numbers: half-open. */
export interface Words {
  readonly text: Scanned
  readonly from: number
  readonly to: number
}

/**
 * What a change of wording may do to what is said: each kind of which the two passages do not hold the same words. A number
 * that only stands elsewhere in the passage has not changed.
 */
export function changedSubstance(old: Words, fresh: Words): readonly Substance[] {
  const [before, after] = [carriers(old), carriers(fresh)]
  if (before.length === 0 && after.length === 0) return []
  const met = new Set([...before, ...after].map(({ kind }) => kind))
  return substances.filter((kind) => met.has(kind) && said(before, kind) !== said(after, kind))
}

/** The same of two passages in their texts. */
export function changedSubstanceOf(old: string, oldSpan: Span, fresh: string, newSpan: Span): readonly Substance[] {
  const [before, after] = scanBoth(withLead(old, oldSpan), withLead(fresh, newSpan))
  return changedSubstance(lastWords(before, oldSpan), lastWords(after, newSpan))
}

/** A passage with the words before it: they tell whether it opens a sentence, or a title stands before a name. */
function withLead(text: string, { start, end }: Span): string {
  return text.slice(Math.max(0, start - 60), end)
}

function lastWords(text: Scanned, { start, end }: Span): Words {
  const from = text.text.length - (end - start)
  return { text, from: firstIndex(text.size, (i) => text.starts[i]! >= from), to: text.size }
}

interface Carrier {
  readonly kind: Substance
  readonly bare: string
}

function carriers({ text, from, to }: Words): readonly Carrier[] {
  const found: Carrier[] = []
  for (let i = from; i < to; i++) {
    const { kind = isName(text, i) ? 'name' : undefined, bare } = factsAt(text, i)
    if (kind) found.push({ kind, bare: bare === '' ? 'mark' : bare })
  }
  return found
}

function factsAt(text: Scanned, i: number): WordFacts {
  return (text.known[text.numbers[i]!] ??= wordFacts(wordAt(text, i)))
}

function said(carriers: readonly Carrier[], kind: Substance): string {
  return carriers
    .flatMap((carrier) => (carrier.kind === kind ? [carrier.bare] : []))
    .sort()
    .join(' ')
}

function isName(text: Scanned, i: number): boolean {
  if (text.numbers[i]! < lastFunctionWord) return false
  if (!isCapital(text.text.charCodeAt(text.starts[i]!))) return i > 0 && factsAt(text, i - 1).isTitle
  const word = wordAt(text, i)
  return !opensSentence(text, i) || !(openers.has(word) || /(?:ly|ing|ed)$/.test(word))
}

function isCapital(code: number): boolean {
  return folded[code] !== code && /\p{Lu}/u.test(String.fromCharCode(code))
}

function opensSentence({ text, starts, ends, numbers }: Scanned, i: number): boolean {
  if (i === 0 || text.slice(ends[i - 1], starts[i]).includes('\n')) return true
  let before = i - 1
  while (before >= 0 && numbers[before]! < lastMark && numbers[before]! >= lastStop) before--
  return before < 0 || numbers[before]! < lastStop
}
