import { opposites } from '../../language/english/opposites.ts'
import { covers, overlaps, type Span } from '../../text/span.ts'
import { coverage, type Covered } from '../coverage.ts'
import type { Discrepancy } from '../discrepancy.ts'
import { glossStems } from '../gloss-stems.ts'
import type { ArabicWord, EnglishWord } from '../pair-words.ts'
import type { Pair } from '../pair.ts'
import { inPlaceOf } from './report.ts'

/** Words inside quotation marks that say the opposite of the Arabic. */
export function turnedRound(pair: Pair, quotes: readonly Span[]): readonly Discrepancy[] {
  const { english, arabic } = coverage(pair)
  const free = arabic.filter(({ standing }) => standing !== 'met').map(({ word }) => word)
  let stems: ReadonlySet<string> | undefined
  const meant = () => (stems ??= new Set(pair.arabic.words.flatMap((one) => glossStems(one, 9))))
  pair.budget.spend(quotes.length * english.length)
  return english.flatMap(({ word }, at) => {
    if (word.as.stop || !quotes.some((quote) => covers(quote, word))) return []
    const { stem } = word.as
    const others = opposites(stem)
    if (others.size === 0) return []
    if (meant().has(stem)) return []
    pair.budget.spend(10 * (free.length + pair.arabic.words.length))
    const turned = candidates(word, free, pair).find((one) => glossStems(one, 2).some((gloss) => others.has(gloss)))
    if (!turned || negatedEnglish(english, at) !== negatedArabic(turned, pair)) return []
    return [inPlaceOf('opposite', word, turned, { pair, confidence: 0.8 })]
  })
}

/** Of a family of words one may answer the other and say the contrary ("guiltless" and "guilty"): then only that one is asked. */
function candidates(word: EnglishWord, free: readonly ArabicWord[], pair: Pair): readonly ArabicWord[] {
  const behind = word.met
  return behind.length === 0
    ? free
    : pair.arabic.words.filter((one) => behind.some((answer) => overlaps(answer.arabic, one)))
}

const englishNo = /^(?:not|no|never|nor|neither|without|hardly|cannot|.*n['’]t)$/i
const arabicNo = /^[وفب]?(?:لا|لم|لن|ليس|ليست|ليسوا|لسنا|غير|دون|بدون|عدم|ما|بلا|مش|مو)$/

function negatedEnglish(words: readonly Covered[], at: number): boolean {
  return words.slice(Math.max(0, at - 4), at).some(({ word }) => englishNo.test(word.form))
}

function negatedArabic(word: ArabicWord, { arabic: { words } }: Pair): boolean {
  const at = words.indexOf(word)
  return words.slice(Math.max(0, at - 4), at).some(({ as }) => arabicNo.test(as.folded))
}
