import { overlaps, slice } from '../text/span.ts'
import type { Discrepancy } from './discrepancy.ts'
import type { ArabicWord, EnglishWord } from './pair-words.ts'
import type { Pair } from './pair.ts'

const sure = /^(?:sure|certain|convinced|confident|positive|assured)$/
const being =
  /^(?:am|is|are|was|were|be|been|feel|feels|felt|seem|seems|remain|remains|remained|quite|absolutely|entirely|very)$/

/** Words of somebody who hopes, fears or believes, in the forms of the present and the past; folded, without proclitics. */
const hoping =
  /^[وف]?(?:ل?كن)?(?:[انيت]?(?:رجو|امل|تمني|عتقد|ظن|حسب|توقع|خشي|خاف)(?:وا|ون|ت|نا)?|عسي|لعل(?:ه|ها|هم|نا|ني)?|ليت(?:ه|ها|هم|نا|ني)?)$/
const knowing =
  /^[وف]?(?:[انيت]?(?:وقن|علم|درك|جزم|ثق|قطع)|متاكد.*|واثق.*|موقن.*|مقتنع.*|علي (?:يقين|ثقه)|يقين.*|لا ?شك)$/

/**
 * "He is sure that they will come" for يرجو أن يأتوا: whoever hopes or believes does not know. Nothing is said where the Arabic has a word
 * of certainty, or the English one of hope.
 */
export function hopeMadeSure(pair: Pair): readonly Discrepancy[] {
  const { words } = pair.english
  const word = words.find((one, at) => isSure(one, words[at - 1]) && !isDenied(words, at))
  if (!word || word.met.length > 0) return []
  pair.budget.spend(pair.arabic.words.length + words.length)
  if (pair.arabic.words.some(({ as }) => knowing.test(as.folded))) return []
  if (words.some(({ as }) => /^(?:hop|fear|believ|think|expect|wish)/.test(as.stem))) return []
  const hopes = pair.arabic.words.filter((one) => hoping.test(one.as.folded) && !one.answer)
  const hope = hopes.find((one) => goesWith(pair, one, word))
  if (!hope) return []
  const values = { expected: slice(pair.arabic.text, hope), actual: slice(pair.english.text, word) }
  return [
    {
      category: 'certainty',
      target: { start: word.start, end: word.end },
      source: { start: hope.start, end: hope.end },
      ...values,
      reason: { key: 'certainty.raised', values },
      confidence: 0.55,
      contradiction: false,
    },
  ]
}

function isSure({ as: { lower } }: EnglishWord, before: EnglishWord | undefined): boolean {
  return sure.test(lower) && being.test(before?.as.lower ?? '')
}

const isDenied = (words: readonly EnglishWord[], at: number) =>
  words.slice(Math.max(0, at - 4), at).some(({ as }) => /^(?:not|never|no|hardly|less|far)$|n[’']t$/.test(as.lower))

/** Words behind the one and the other within which both must speak of the same thing. */
const reach = 6

/** Whether a word close behind the hope answers one close behind the certainty. */
function goesWith({ arabic, english }: Pair, hope: ArabicWord, word: EnglishWord): boolean {
  const [from, to] = [arabic.words.indexOf(hope), english.words.indexOf(word)]
  const said = english.words.slice(to + 1, to + 1 + 2 * reach)
  return arabic.words
    .slice(from + 1, from + 1 + reach)
    .some(({ answer }) => answer && said.some((one) => overlaps(one, answer.english)))
}
