import type { Language } from '../../text/witness.ts'

/** What a run of digits may mean. */
export interface Figure {
  readonly value: number
  /** Other values that the same digits have by another habit: 1.250 is 1250 or 1.25. */
  readonly others?: readonly number[]
}

const separator = /[.,،٫٬'’]/
const ofThousands = new Set(['٬', "'", '’'])

/**
 * Reads the digits 0-9 with the separators of every habit: 1,250.5 and 1.250,5 and 1٬250٫5. `undefined` where they make no number
 * (5.6.2003, 1.2.3).
 */
export function readFigure(key: string, language: Language): Figure | undefined {
  if (!separator.test(key)) return key.length <= 15 ? { value: Number(key) } : undefined
  const groups = key.split(separator)
  const used = [...key].filter((character) => separator.test(character))
  const last = used.at(-1)!
  if (used.length === 1) return readOne(groups[0]!, last, groups[1]!, language)
  if (used.every((one) => one === last)) return inThousands(groups) ? { value: Number(groups.join('')) } : undefined
  const whole = groups.slice(0, -1)
  if (!inThousands(whole) || used.slice(0, -1).some((one) => one !== used[0])) return undefined
  return { value: Number(`${whole.join('')}.${groups.at(-1)!}`) }
}

function readOne(left: string, used: string, right: string, language: Language): Figure | undefined {
  const decimal = Number(`${left}.${right}`)
  const thousands = Number(left + right)
  if (used === '٫' || !inThousands([left, right])) return ofThousands.has(used) ? undefined : { value: decimal }
  if (used !== '.') return { value: thousands }
  // ar-MA and much of the Lebanese press write 1.250 for 1250; three decimals are rare in prose.
  return language === 'ar' ? { value: thousands, others: [decimal] } : { value: decimal }
}

function inThousands([first = '', ...rest]: readonly string[]): boolean {
  return first.length >= 1 && first.length <= 3 && first[0] !== '0' && rest.every((group) => group.length === 3)
}
