import type { Word } from '../alignment/read-side.ts'
import type { ArabicReport } from '../language/reporting.ts'
import { quotations } from '../language/quotations.ts'
import { covers, type Span } from '../text/span.ts'
import type { Pair } from './pair.ts'
import type { ArabicWord, EnglishWord } from './pair-words.ts'

/** A word that says that somebody speaks, and the words that may say who. */
export interface Speech<W extends Word> {
  readonly cue: W
  readonly speaker: readonly W[]
}

const unimportant = new Set(
  'has have had also later then previously earlier both is was are were just has recently already repeatedly reportedly still once often always never now did does do not'.split(
    ' ',
  ),
)
const titles = new Set('mr mrs ms dr sir lord lady professor prof sen gen rep col lt president'.split(' '))

/** Who speaks in the English outside its quotation marks: the name or noun that stands directly at a verb of saying. */
export function englishSpeeches(pair: Pair): readonly Speech<EnglishWord>[] {
  const { text, sentences } = pair.english
  if (!pair.english.words.some((_, at) => isCue(pair.english.words, at))) return []
  const inside = quotationsIn(pair)
  pair.budget.spend(pair.english.words.length * (1 + inside.length))
  return sentences.flatMap((sentence) =>
    sentence.words.flatMap((cue, at) => {
      if (!isCue(sentence.words, at) || inside.some((quotation) => covers(quotation, cue))) return []
      const before = subjectBefore(sentence.words, at, text)
      const speaker = before.length > 0 ? before : subjectAfter(sentence.words, at, text)
      return speaker.length > 0 ? [{ cue, speaker }] : []
    }),
  )
}

/** The quotations of the text that touch the sentences of the pair. */
export function quotationsIn({ english: { text, sentences } }: Pair): readonly Span[] {
  const [first, last] = [sentences[0], sentences.at(-1)]
  if (!first || !last) return []
  if (remembered?.text !== text) remembered = { text, spans: quotations(text) }
  return remembered.spans.filter(({ start, end }) => start < last.end && first.start < end)
}

let remembered: { text: string; spans: readonly Span[] } | undefined

function isCue(words: readonly EnglishWord[], at: number): boolean {
  const { as } = words[at]!
  return as.saying || (as.lower === 'to' && words[at - 1]?.as.lower === 'according')
}

const isCapital = ({ as }: EnglishWord) => as.capital

function subjectBefore(words: readonly EnglishWord[], at: number, text: string): readonly EnglishWord[] {
  if (words[at]!.as.lower === 'to') return []
  let last = at - 1
  while (last >= 0 && unimportant.has(words[last]!.as.lower)) last--
  if (last < 0) return []
  return joined(text, words[last]!, words[last + 1]!) ? phraseEndingAt(words, last, text) : nameApart(words, at, text)
}

/** "Ruba Nasser, an engineer from Aden, said": the name before the comma that opens the apposition. */
function nameApart(words: readonly EnglishWord[], at: number, text: string): readonly EnglishWord[] {
  if (!/^,\s+$/.test(text.slice(words[at - 1]!.end, words[at]!.start))) return []
  for (let last = at - 2; last >= 0 && last > at - 20; last--) {
    const mark = text.slice(words[last]!.end, words[last + 1]!.start)
    if (/[.;:!?"”]/.test(mark)) return []
    if (!mark.startsWith(',') || !isCapital(words[last]!)) continue
    const name = phraseEndingAt(words, last, text)
    const before = words[words.indexOf(name[0]!) - 1]
    if (name.length > 0 && (!before || /[,"”]/.test(text.slice(before.end, name[0]!.start)))) return name
  }
  return []
}

/** "Ruba Nasser", "the police", "federal officials": the name or the noun with what stands close before it. */
function phraseEndingAt(words: readonly EnglishWord[], last: number, text: string): readonly EnglishWord[] {
  let first = last
  while (
    first > 0 &&
    isCapital(words[first]!) &&
    isCapital(words[first - 1]!) &&
    joined(text, words[first - 1]!, words[first]!)
  )
    first--
  return withoutTitles(words.slice(first, last + 1))
}

function withoutTitles(words: readonly EnglishWord[]): readonly EnglishWord[] {
  return words.filter(({ as }) => !titles.has(as.lower) && !as.light)
}

function subjectAfter(words: readonly EnglishWord[], at: number, text: string): readonly EnglishWord[] {
  let first = at + 1
  if (words[first] && /^(?:the|a|an|its|his|their|one|some)$/i.test(words[first]!.form)) first++
  if (!words[first] || !joined(text, words[at]!, words[first]!)) return []
  let next = first + 1
  if (isCapital(words[first]!))
    while (words[next] && isCapital(words[next]!) && joined(text, words[next - 1]!, words[next]!)) next++
  return withoutTitles(words.slice(first, next))
}

/** Whether no mark stands between two words but white space and the point of an abbreviation. */
function joined(text: string, a: Word, b: Word): boolean {
  return /^\.?\s+$/.test(text.slice(a.end, b.start))
}

export interface ArabicSpeech extends Speech<ArabicWord> {
  readonly kind: ArabicReport
  /** Whether أنّ, a colon or a quotation mark opens what is said. */
  readonly said: boolean
}

const that = /^(?:ب|ف)?(?:ان)(?:ه|ها|هم|هما|هن)?$/

/** Who speaks in the Arabic: what stands between the verb and أنّ, a colon or a quotation, and what stands close before the verb. */
export function arabicSpeeches(
  { arabic: { text, sentences }, budget }: Pair,
  words: readonly ArabicWord[],
): readonly ArabicSpeech[] {
  budget.spend(words.length)
  return words.flatMap((cue, at) => {
    const kind = cue.as.report ?? (isSoCalled(words, at) ? 'preposition' : undefined)
    if (!kind || (kind === 'preposition' && !words[at + 1])) return []
    budget.spend(sentences.length)
    const end = sentences.find((one) => covers(one, cue))?.end ?? cue.end
    let next = at + 1
    while (next < words.length && next - at <= 24 && words[next]!.start < end && !opens(words, next, text, kind)) next++
    const after = words.slice(at + 1, Math.min(next, at + 8))
    const before = kind !== 'preposition' && after.length === 0 ? closeBefore(words, at, text) : []
    const said = next < words.length && next - at <= 24 && words[next]!.start < end
    return [{ cue, kind, speaker: [...after, ...before], said }]
  })
}

/** على حد قول الطبيب, على حد تعبيره. */
function isSoCalled(words: readonly ArabicWord[], at: number): boolean {
  return words[at - 1]?.form === 'حد' && /^(?:قول|تعبير|وصف|زعم)/.test(words[at]!.form)
}

function closeBefore(words: readonly ArabicWord[], at: number, text: string): readonly ArabicWord[] {
  let first = at
  while (first > 0 && at - first < 3 && /^\s+$/.test(text.slice(words[first - 1]!.end, words[first]!.start))) first--
  return words.slice(first, at)
}

/** Whether what is said begins with this word: after أنّ, a colon, a quotation mark that does not stand at the name; after وفقًا a comma. */
function opens(words: readonly ArabicWord[], at: number, text: string, kind: ArabicReport): boolean {
  if (isThat(words[at])) return true
  const mark = text.slice(words[at - 1]!.end, words[at]!.start)
  if (mark.includes(':') || (kind === 'preposition' && /[،,]/.test(mark))) return true
  return /["“«]/.test(mark) && !/["”»]/.test(text.slice(words[at]!.end, words[at + 1]?.start))
}

function isThat(word: ArabicWord | undefined): boolean {
  return word !== undefined && that.test(word.as.folded)
}
