import { covers, hull, slice } from '../../text/span.ts'
import type { Discrepancy } from '../discrepancy.ts'
import type { Quoted } from '../quoted.ts'
import { inPlaceOf } from './report.ts'

const alone = /^وحد(?:ه|ها|هم|هما|هن|نا|ي|ك|كم)$/
const keeps =
  /\b(?:alone|only|just|solely|sole|single|exclusively|merely|by (?:my|him|her|your|our|them)sel(?:f|ves)|on (?:my|his|her|our|their) own|nobody else|no one else|unaided)\b/i

/** “The key is not mine to give,” for المفتاح ليس ملكي وحدي: inside the marks the speaker has all of it or nothing, in the Arabic a share. */
export function limitDropped({ quote, pair, arabic, marked }: Quoted): readonly Discrepancy[] {
  if (!marked || keeps.test(slice(pair.english.text, quote))) return []
  const { words } = pair.arabic
  const at = words.findIndex((word) => covers(arabic, word) && alone.test(word.as.folded) && word.met.length === 0)
  const before = words
    .slice(Math.max(0, at - 2), Math.max(0, at))
    .flatMap(({ met }) => met.map(({ english }) => english))
  const kept = before.filter((english) => covers(quote, english))
  if (at < 0 || kept.length === 0) return []
  const behind = pair.english.words.filter((word) => covers(quote, word) && word.start >= kept[0]!.start)
  return [inPlaceOf('leftOut', hull(behind)!, words[at]!, { pair, confidence: 0.45 })]
}
