import { slice, trimmed, type Span } from '../text/span.ts'
import type { Language } from '../text/witness.ts'

/** Words of a sentence beyond which it is looked at, and the least that a piece of it may have before and after a cut. */
const long = 60
const least = { before: 8, after: 5 }

/** Words that open a sentence in Arabic speech and hardly ever stand inside one; written without hamza and vowels. */
const arabic = new Set(
  `وقال وقالت وقالوا واضاف واضافت واكد واكدت واوضح واوضحت وتابع وتابعت وختم ثم اما واما لكن ولكن ولكننا ولكني ولكنه لكننا لذلك ولذلك
  لهذا ولهذا كذلك وكذلك ايها ايتها والان اذن ولقد وبالتالي وبالمقابل`.split(/\s+/),
)

/** In English a word alone does not tell: "so" opens "so we went back", and stands inside "so many people". */
const english = new Set('so but and now then well because however therefore'.split(' '))
const subjects = new Set('then i we you he she it they this that there these those what if when let'.split(' '))

/**
 * The pieces of a long run of words without stops, as automatic transcripts have them: cut before words that open a sentence.
 * What has its stops, or is short, stays whole. "... عدنا إلى القرية عند المغرب ثم اجتمعنا بأهلها ..." is cut before ثم.
 */
export function spokenPieces(text: string, span: Span, language: Language): readonly Span[] {
  if (span.end - span.start < long * 4) return [span]
  const words = [...slice(text, span).matchAll(/\S+/g)]
  if (words.length < long || isPunctuated(words)) return [span]
  const opens = language === 'ar' ? opensArabic : opensEnglish
  const pieces: Span[] = []
  let first = 0
  for (let at = least.before; at <= words.length - least.after; at++) {
    if (at - first < least.before || !opens(words[at]![0], words[at + 1]?.[0] ?? '')) continue
    pieces.push(trimmed(text, { start: span.start + words[first]!.index, end: span.start + words[at]!.index }))
    first = at
  }
  return [...pieces, { start: span.start + words[first]!.index, end: span.end }]
}

/** Whether there is a comma, colon or the like for every forty words. */
function isPunctuated(words: readonly RegExpExecArray[]): boolean {
  return words.filter(([word]) => /[,،;؛:.!?؟…]["”»)]*$/u.test(word)).length * 40 >= words.length
}

function opensArabic(word: string): boolean {
  return arabic.has(
    word
      .replaceAll(/[\u064b-\u0652\u0670\u0640]/g, '')
      .replaceAll(/[أإآٱ]/g, 'ا')
      .replace(/ى$/, 'ي'),
  )
}

function opensEnglish(word: string, next: string): boolean {
  return english.has(word.toLowerCase()) && subjects.has(next.toLowerCase().split(/['’]/, 1)[0]!)
}
