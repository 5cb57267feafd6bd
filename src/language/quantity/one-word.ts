import { dualNoun } from './arabic-duals.ts'
import type { Lexed } from './atom.ts'
import type { Draft } from './quantity.ts'
import { arabicDualUnits, arabicUnits, englishUnits } from './units.ts'

/** يومين, جنديان: two, with the noun in the same word. */
export function dual({ lexemes, atoms }: Lexed, at: number): Draft | undefined {
  const { key } = lexemes[at]!
  const unit = arabicDualUnits.get(key)?.entry
  if (!unit && (!dualNoun(key) || isAdjective(lexemes, atoms, at))) return undefined
  const two = atoms[at + 1]
  const next = two?.role === 'unit' && two.value === 2 && !two.and ? at + 2 : at + 1
  const draft = { first: at, next, value: 2, scale: 1, exactness: 'exact', kind: 'cardinal', form: 'dual' } as const
  return unit ? { ...draft, unit } : draft
}

/** The second word of "دولتين كبيرتين" counts nothing of its own. */
function isAdjective(lexemes: Lexed['lexemes'], atoms: Lexed['atoms'], at: number): boolean {
  const before = lexemes[at - 1]?.key
  if (before === undefined || /^[وف]/.test(lexemes[at]!.key)) return false
  return arabicDualUnits.has(before) || dualNoun(before) !== undefined || atoms[at - 1]?.value === 2
}

/** سنة ونصف, "a year and a half": one unit is not said in words. */
export function oneAndHalf(lexed: Lexed, first: number): Draft | undefined {
  const arabic = lexed.language === 'ar'
  const at = arabic ? first : first + 1
  const key = lexed.lexemes[at]?.key ?? ''
  const unit = arabic ? singular(key) : englishUnits.get(key)
  const half = lexed.atoms[arabic ? at + 1 : at + 3]
  if (!unit || half?.role !== 'fraction') return undefined
  if (arabic ? !half.and : lexed.lexemes[at + 1]!.key !== 'and' || lexed.lexemes[at + 2]!.key !== 'a') return undefined
  const draft = {
    first,
    value: 1 + half.value,
    scale: 1,
    exactness: 'exact',
    kind: 'cardinal',
    form: 'words',
    unit,
  } as const
  if (!arabic) return { ...draft, next: at + 4 }
  const repeated = arabicUnits.get(lexed.lexemes[at + 2]?.key ?? '')?.definite
  return { ...draft, next: at + (repeated ? 3 : 2) }
}

function singular(key: string) {
  const found = arabicUnits.get(key)
  return found && !found.definite ? found.entry : undefined
}

/** Two times, in English. */
export function twice(first: number): Draft {
  const unit = englishUnits.get('times')!
  return { first, next: first + 1, value: 2, scale: 1, exactness: 'exact', kind: 'cardinal', form: 'words', unit }
}
