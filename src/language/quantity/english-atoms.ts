import type { Atom, Role } from './role.ts'

const units = 'one two three four five six seven eight nine'.split(' ')
const teens = 'eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const ordinals = 'first second third fourth fifth sixth seventh eighth ninth'.split(' ')
const counted = (role: Role, words: readonly string[], value: (i: number) => number) =>
  words.map((word, i) => [role, value(i), word] as const)

const table: readonly (readonly [Role, number, string])[] = [
  ['zero', 0, 'zero'],
  ...counted('unit', units, (i) => i + 1),
  ['teen', 10, 'ten'],
  ...counted('teen', teens, (i) => i + 11),
  ...counted('tens', tens, (i) => i * 10 + 20),
  ['tens', 40, 'fourty'],
  ['hundred', 100, 'hundred'],
  ['scale', 12, 'dozen'],
  ['scale', 1e3, 'thousand'],
  ['scale', 1e6, 'million mln'],
  ['scale', 1e9, 'billion bn milliard'],
  ['scale', 1e12, 'trillion tn'],
  ['scale', 1e15, 'quadrillion'],
  ['vague', 10, 'tens'],
  ['vague', 12, 'dozens'],
  ['vague', 20, 'scores'],
  ['vague', 100, 'hundreds'],
  ['scales', 1e3, 'thousands'],
  ['scales', 1e6, 'millions'],
  ['scales', 1e9, 'billions'],
  ['scales', 1e12, 'trillions'],
  ['few', 3, 'few several'],
  ['few', 2, 'couple'],
  ...counted('ordinal', ordinals, (i) => i + 1),
  ['ordinal', 10, 'tenth'],
  ...counted('ordinal', teens, (i) => i + 11).map(
    ([role, value, word]) => [role, value, word === 'twelve' ? 'twelfth' : `${word}th`] as const,
  ),
  ...counted('ordinal', tens, (i) => i * 10 + 20).map(
    ([role, value, word]) => [role, value, `${word.slice(0, -1)}ieth`] as const,
  ),
  ['ordinal', 100, 'hundredth'],
  ['ordinal', 1000, 'thousandth'],
  ['fraction', 1 / 2, 'half'],
  ['fraction', 1 / 4, 'quarter'],
  ['fractions', 1 / 2, 'halves'],
  ['fractions', 1 / 4, 'quarters'],
  ...ordinals.slice(2).map((word, i) => ['fractions', 1 / (i + 3), `${word}s`] as const),
  ['fractions', 1 / 10, 'tenths'],
]

/** What each English word can do in a number. */
export const englishAtoms: ReadonlyMap<string, Atom> = new Map(
  table.flatMap(([role, value, words]) =>
    words.split(' ').map((word) => [word, { role, value, and: false, definite: false, clitic: 0 }] as const),
  ),
)
