import type { Lexed } from './atom.ts'
import type { Numeral } from './role.ts'

/** 3/4; but not 9/11 or 24/7. */
export function slashed({ lexemes }: Lexed, first: number): Numeral | undefined {
  const [over, slash, under] = [lexemes[first]!, lexemes[first + 1], lexemes[first + 2]]
  if (slash?.key !== '/' || !slash.glued || !under?.glued || lexemes[first + 3]?.key === '/') return undefined
  if (!/^\d$/.test(over.key) || !/^(?:\d|10)$/.test(under.key) || Number(over.key) >= Number(under.key))
    return undefined
  return { first, next: first + 3, value: Number(over.key) / Number(under.key), kind: 'fraction', scale: 1 }
}

/** "500 7" is 7,500 whose groups changed places on the way through a right-to-left program; "7 500" is the same in order. */
export function brokenGroups({ lexemes, atoms, language, text }: Lexed, first: number): Numeral | undefined {
  const [left, right, third] = [lexemes[first]!, lexemes[first + 1], lexemes[first + 2]]
  if (left.kind !== 'figure' || right?.kind !== 'figure' || right.start !== left.end + 1 || right.proclitic)
    return undefined
  if (!/^\d{1,3}$/.test(left.key) || !/^\d{1,3}$/.test(right.key)) return undefined
  const [a, b] = [Number(left.key), Number(right.key)]
  const numeral = { first, kind: 'cardinal', scale: 1 } as const
  if (right.key.length === 3 && left.key[0] !== '0') {
    const more = third?.kind === 'figure' && /^\d{3}$/.test(third.key) && third.start === right.end + 1
    const value = more ? (a * 1000 + b) * 1000 + Number(third.key) : a * 1000 + b
    const certain = more || text[left.end] !== ' '
    const swapped = language === 'ar' && left.key.length === 3 ? [b * 1000 + a] : []
    return { ...numeral, next: first + (more ? 3 : 2), value, ...(!certain && { others: [...swapped, a, b] }) }
  }
  if (language !== 'ar' || left.key.length !== 3 || right.key[0] === '0' || atoms[first + 2]) return undefined
  return { ...numeral, next: first + 2, value: b * 1000 + a, others: [a, b] }
}
