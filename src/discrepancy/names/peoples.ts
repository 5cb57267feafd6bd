import { slice } from '../../text/span.ts'
import type { Discrepancy } from '../discrepancy.ts'
import type { LeftOver } from '../left-over.ts'
import type { Pair } from '../pair.ts'
import { akin, isPeople, type Known } from './known.ts'
import { nearest, otherName } from './report.ts'
import { arabicSounds, latinSound, likeness, same } from './sounds.ts'

/** Nations, capitals, creeds and parties: both languages are known to name them, and name different ones. */
export function peoplesApart(
  pair: Pair,
  all: LeftOver<Known, Known>,
  rest: LeftOver<Known, Known>,
): readonly Discrepancy[] {
  const { names } = pair.lexicon
  const counts = ({ ids }: Known) => ids.some((id) => isPeople(id) || names.nationOf(id) !== undefined)
  const free = rest.arabic.filter(counts)
  const missing = free.length === 0 ? [] : rest.english.filter(counts)
  if (missing.length === 0) return []
  const strange = arabicSounds(pair.arabic.words.filter(({ readings }) => readings.length === 0))
  pair.budget.spend(missing.length * (strange.length + all.arabic.length + free.length))
  return missing.flatMap((e) => {
    const again = all.arabic.some((a) => a.ids.some((one) => e.ids.some((other) => akin(one, other, names))))
    const sound = latinSound(slice(pair.english.text, e))
    if (strange.some((other) => likeness(sound, other) >= same)) return []
    if (pair.mode === 'summary' && pair.elsewhere?.(e)) return []
    const at = nearest(pair, free, e)
    return at < 0 ? [] : [otherName(pair, free.splice(at, 1)[0]!, e, again ? 0.6 : 0.85)]
  })
}
