import { arabicAsks, englishAsks } from '../../language/questions.ts'
import { covers, slice } from '../../text/span.ts'
import type { Discrepancy } from '../discrepancy.ts'
import type { Quoted } from '../quoted.ts'
import { inPlaceOf } from './report.ts'

/** A question that asks for something else: “Where do they sell it?” for «متى يبيعونها؟». */
export function otherQuestion({ quote, pair, arabic }: Quoted): readonly Discrepancy[] {
  if (!/\?/.test(slice(pair.english.text, quote)) || !/[؟?]/.test(slice(pair.arabic.text, arabic))) return []
  const asked = pair.arabic.words.flatMap((word) => {
    const kind = covers(arabic, word) && !word.inFact ? arabicAsks(word.as.folded) : undefined
    return kind ? [{ word, kind }] : []
  })
  const asking = pair.english.words.flatMap((word) => {
    const kind = covers(quote, word) ? englishAsks(word.as.lower) : undefined
    return kind ? [{ word, kind }] : []
  })
  if (asked.length === 0 || asking.some(({ kind }) => asked.some((one) => one.kind === kind))) return []
  return asking.slice(0, 1).map(({ word }) => inPlaceOf('asked', word, asked[0]!.word, { pair, confidence: 0.7 }))
}
