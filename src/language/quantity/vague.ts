import type { Lexed } from './atom.ts'
import { isMeant } from './meant.ts'
import type { Draft } from './quantity.ts'
import type { Atom } from './role.ts'

const multipliers = new Set(['hundred', 'scale', 'scales', 'vague'])

/** بضعة, several: 3 to 9 of what follows; عشرات: 20 to 100 of it; مئات الآلاف: 200,000 to a million. */
export function vague(lexed: Lexed, first: number, { role, value: own }: Atom): Draft | undefined {
  const few = role === 'few'
  let [low, high] = few ? (own === 2 ? [2, 3] : [3, 9]) : [2 * own, 10 * own]
  let factor = 1
  let next = first + 1
  for (;;) {
    const at = lexed.lexemes[next]?.key === 'of' && !few ? next + 1 : next
    const more = lexed.atoms[at]
    if (!more || more.and) break
    if (few && more.role === 'ten') [low, high] = [13, 19]
    else if (multipliers.has(more.role) && more.value > factor) factor = more.value
    else break
    next = at + 1
  }
  const numeral = { first, next, value: low * factor, kind: 'cardinal', scale: factor } as const
  if (next === first + 1 && !isMeant(lexed, numeral)) return undefined
  const draft = { ...numeral, form: 'words' } as const
  // "A couple of days" are two, more or less.
  return few && own === 2 && factor === 1
    ? { ...draft, exactness: 'approximate' }
    : { ...draft, exactness: 'vague', upper: high * factor }
}
