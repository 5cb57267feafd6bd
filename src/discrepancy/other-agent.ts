import { isRole, rivals } from '../language/english/roles.ts'
import { englishStem } from '../language/english/stem.ts'
import { covers } from '../text/span.ts'
import { quotations } from '../language/quotations.ts'
import { coverage } from './coverage.ts'
import type { Discrepancy } from './discrepancy.ts'
import { glossStems } from './gloss-stems.ts'
import { otherSpeaker } from './other-office.ts'
import type { Pair } from './pair.ts'
import type { ArabicWord, EnglishWord } from './pair-words.ts'

/**
 * "It was checked by the ministry’s own clerks" for تحقق منه قاضٍ: who did it is nobody in the Arabic, and the Arabic has somebody else
 * whom nothing in the English names. Only of an author: a translator finds other words for the same people.
 */
export function otherAgents(pair: Pair): readonly Discrepancy[] {
  const by = pair.mode === 'summary' ? pair.english.words.findIndex(({ as }) => as.lower === 'by') : -1
  if (by < 0) return []
  const { english, arabic } = coverage(pair)
  const phrase = phraseAfter(english, by, pair.english.text)
  const head = phrase.at(-1)
  if (!head || head.standing !== 'open' || !isRole(englishStem(head.word.form))) return []
  const stem = englishStem(head.word.form)
  const others = arabic.filter(({ standing }) => standing === 'open').map(({ word }) => word)
  pair.budget.spend(10 * others.length)
  const other = others.find((word) => {
    const roles = glossStems(word, 1).filter(isRole)
    return roles.length > 0 && roles.every((role) => rivals(role, stem))
  })
  return other
    ? [
        otherSpeaker(
          phrase.map(({ word }) => word),
          other,
          pair,
        ),
      ]
    : []
}

function phraseAfter<T extends { readonly word: EnglishWord }>(
  words: readonly T[],
  by: number,
  text: string,
): readonly T[] {
  let next = by + 1
  while (next < words.length && next <= by + 4 && (next === by + 1 || isJoined(words, next, text))) next++
  return words.slice(by + 1, next)
}

function isJoined(words: readonly { readonly word: EnglishWord }[], at: number, text: string): boolean {
  const [before, word] = [words[at - 1]!.word, words[at]!.word]
  return /^\s+$/.test(text.slice(before.end, word.start)) && (!word.as.stop || word.as.lower === 'own')
}

const masculine =
  /^[وف]?(?:قال|يقول|صرح|يصرح|اضاف|يضيف|اكد|يوكد|حذر|يحذر|ذكر|يذكر|كتب|يكتب|اوضح|يوضح|رد|يرد|اجاب|يجيب)(?:ه|ها|هم|ني|نا)?$/
const feminine = /^[وف]?(?:قالت|تقول|صرحت|تصرح|اضافت|تضيف|اكدت|حذرت|ذكرت|كتبت|اوضحت|ردت|اجابت)(?:ه|ها|هم|ني|نا)?$/

/**
 * "The well, she warned, is dry" for وقال الحارس: «البئر جافة»: the words stand inside the marks of somebody whom the verb makes a man. Where the
 * verbs of saying of the passage are of both kinds, nothing follows.
 */
export function otherGender(pair: Pair): readonly Discrepancy[] {
  const { words, text } = pair.english
  if (pair.mode !== 'summary' || !words.some(({ as }) => as.saying)) return []
  const marks = quotations(pair.arabic.text).filter(({ start, end }) =>
    pair.arabic.sentences.some((one) => start < one.end && one.start < end),
  )
  pair.budget.spend(words.length + pair.arabic.words.length * (1 + marks.length))
  return words.flatMap((cue, at) => {
    const who = words[at - 1]
    const she = who?.as.lower === 'she'
    if (!who || !cue.as.saying || !(she || who.as.lower === 'he') || !isParenthetic(text, who, cue)) return []
    const told = words.slice(at + 1).find(({ answer }) => answer)
    const quote = told && marks.find((one) => covers(one, told.answer!.arabic))
    const verb = quote && verbBefore(pair, quote.start)
    if (!verb || !(she ? masculine : feminine).test(verb.as.folded)) return []
    return [otherSpeaker([who, cue], verb, pair)]
  })
}

/** "…, she warned, …": the words of saying are put in, and what they are about goes on behind them. */
function isParenthetic(text: string, who: EnglishWord, cue: EnglishWord): boolean {
  return (
    /,\s*$/.test(text.slice(Math.max(0, who.start - 3), who.start)) && /^,\s/.test(text.slice(cue.end, cue.end + 2))
  )
}

/** The verb of saying that stands last before the marks, in the same or the sentence before. */
function verbBefore({ arabic: { words } }: Pair, start: number): ArabicWord | undefined {
  return words
    .filter((word) => word.end <= start)
    .slice(-8)
    .findLast(({ as }) => as.report !== undefined)
}
