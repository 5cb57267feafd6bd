import { covers } from '../../text/span.ts'
import type { Discrepancy } from '../discrepancy.ts'
import { hedgesOf, isOpen, placeOf } from '../hedges.ts'
import type { ArabicWord } from '../pair-words.ts'
import type { Quoted } from '../quoted.ts'
import { inPlaceOf } from './report.ts'

/** Words that leave it open whether something will be. "Can" and "could" are of ability as often. */
const leaving = /^(?:may|might|maybe|perhaps|possibly|probably|conceivably)$/

/** “It may rain” for «ستمطر»: inside the marks the speaker is less sure than in the Arabic, which has no word that leaves it open. */
export function loosened({ quote, pair, arabic }: Quoted): readonly Discrepancy[] {
  const cue = pair.english.words.find(({ as, start, end }) => leaving.test(as.lower) && covers(quote, { start, end }))
  const sure = cue && pair.arabic.words.find((word) => covers(arabic, word) && isSure(word))
  if (!sure) return []
  const open = hedgesOf(pair).arabic.some((hedge) => isOpen(hedge) && covers(arabic, placeOf(pair.arabic, hedge)))
  return open ? [] : [inPlaceOf('loosened', cue, sure, { pair, confidence: 0.6 })]
}

/** A future, or a word that leaves no doubt. */
function isSure({ as: { folded }, readings }: ArabicWord): boolean {
  if (/^[وف]?(?:سوف|حتما|حتميا|لابد|قطعا|بالتاكيد)$/.test(folded)) return true
  return (
    /^[وف]?س[يتنا]/.test(folded) &&
    readings.some(({ lemma, proclitics }) => lemma.pos === 'verb' && proclitics.includes('س'))
  )
}
