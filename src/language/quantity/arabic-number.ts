import { isArabic } from '../arabic/letters.ts'
import type { Lexed } from './atom.ts'
import type { Atom, Numeral, Role } from './role.ts'

interface Part {
  readonly value: number
  readonly next: number
}

/** A group and its multiplier: خمسة وعشرون ألفًا. */
interface Term extends Part {
  readonly coefficient: number
  readonly scale: number
}

/**
 * Reads the longest Arabic number that begins at lexeme `at`, in words, figures or both (٢٥ ألفًا وثلاثمئة). Conjunctions join
 * falling multipliers only: ألف ومئة is 1100, مئة وألفان are two numbers.
 */
export function readArabicNumber(lexed: Lexed, at: number): Numeral | undefined {
  const atom = lexed.atoms[at]
  if (!atom) return undefined
  if (atom.role === 'ordinal' || atom.role === 'bound-ordinal') return ordinal(lexed, at, atom)
  if (atom.role === 'fraction') return fraction(lexed, at, atom)
  const share = nthPart(lexed, at, atom)
  if (share) return share
  return cardinal(lexed, at)
}

const is = <R extends Role>(atom: Atom | undefined, ...roles: readonly R[]): atom is Atom & { readonly role: R } =>
  atom !== undefined && (roles as readonly Role[]).includes(atom.role)

function ordinal({ atoms }: Lexed, first: number, { role, value }: Atom): Numeral | undefined {
  const after = atoms[first + 1]
  const numeral = { first, next: first + 2, kind: 'ordinal', scale: 1 } as const
  const compound = value !== 10 && (value !== 1 || role === 'bound-ordinal')
  if (compound && is(after, 'ten') && !after.and) return { ...numeral, value: value + 10 }
  if (compound && is(after, 'tens') && after.and) return { ...numeral, value: value + after.value }
  return role === 'ordinal' ? { ...numeral, next: first + 1, value } : undefined
}

function fraction(lexed: Lexed, first: number, { value }: Atom): Numeral {
  const scale = lexed.atoms[first + 1]
  if (is(scale, 'scale') && !scale.and)
    return { first, next: first + 2, value: value * scale.value, kind: 'cardinal', scale: scale.value }
  const single = hasTanwin(lexed, first) && value > 0.6 ? value / 2 : value
  return { first, next: first + 1, value: single, kind: 'fraction', scale: 1 }
}

/** خُمس with its damma, and "خمس السكان": a fifth, for five are counted in the indefinite. */
function nthPart({ text, lexemes, atoms }: Lexed, first: number, { value, clitic }: Atom): Numeral | undefined {
  const lexeme = lexemes[first]!
  if (!nthParts.has(lexeme.key.slice(clitic))) return undefined
  const after = lexemes[first + 1]
  const ofWhole =
    after !== undefined &&
    /^ال.{3,}(?<!ات)$/.test(after.key) &&
    !atoms[first + 1] &&
    clitic === 0 &&
    lexeme.key !== lion
  if (!ofWhole && text.slice(lexeme.start, lexeme.end).indexOf('ُ') !== clitic + 1) return undefined
  return { first, next: first + 1, value: 1 / value, kind: 'fraction', scale: 1 }
}

const nthParts = new Set(['خمس', 'سبع', 'تسع', 'عشر'])
/** Without its damma سبع may be a lion. */
const lion = 'سبع'

function cardinal(lexed: Lexed, first: number): Numeral | undefined {
  let term = readTerm(lexed, first)
  if (!term) return undefined
  const denominator = lexed.atoms[term.next]
  if (is(denominator, 'fractions') && !denominator.and)
    return { first, next: term.next + 1, value: term.value * denominator.value, kind: 'fraction', scale: 1 }
  let { value } = term
  while (lexed.atoms[term.next]?.and || opensWithAnd(lexed, term.next)) {
    const more: Term | undefined = readTerm(lexed, term.next)
    if (!more || !joins(term, more)) break
    value += more.value
    term = more
  }
  const half = lexed.atoms[term.next]
  const broken = is(half, 'fraction') && half.and
  if (broken) value += half.value * term.scale
  const next = broken ? afterRepeatedScale(lexed, term.next + 1) : term.next
  const others = next === first + 1 ? lexed.atoms[first]!.others : undefined
  return { first, next, value, kind: 'cardinal', scale: term.scale, ...(others && { others }) }
}

/** مئة ألف وألفان: the same multiplier may come again, where hundreds of it stand before. */
function joins(before: Term, more: Term): boolean {
  if (before.scale === 1 || more.scale === 0) return false
  if (more.scale < before.scale) return more.value < before.scale
  return more.scale === before.scale && before.coefficient % 100 === 0 && more.coefficient < 100
}

/** مليون ونصف المليون. */
function afterRepeatedScale({ atoms }: Lexed, at: number): number {
  const repeated = atoms[at]
  return is(repeated, 'scale') && repeated.definite && !repeated.and ? at + 1 : at
}

function readTerm(lexed: Lexed, at: number): Term | undefined {
  const atom = lexed.atoms[at]!
  const alone = loneScale(lexed, at, atom)
  const group = alone ? undefined : readGroup(lexed, at)
  if (!alone && !group) return undefined
  let term = alone ?? { ...group!, coefficient: group!.value, scale: 1 }
  for (;;) {
    const scale = lexed.atoms[term.next]
    if (!is(scale, 'scale', 'scales', 'maybe-dual-scale') || scale.and || scale.value <= term.scale) return term
    if (term.scale === 1 && scale.definite && !lexed.atoms[at]!.definite && scale.role !== 'scales') return term
    const value = term.value * scale.value
    term = { value, next: term.next + 1, coefficient: term.value, scale: scale.value }
  }
}

function loneScale(lexed: Lexed, at: number, { role, value }: Atom): Term | undefined {
  const one = { value, next: at + 1, coefficient: 1, scale: value }
  const two = { value: 2 * value, next: at + 1, coefficient: 2, scale: value }
  if (role === 'scale') return one
  if (role === 'dual-scale') return two
  if (role === 'maybe-dual-scale') return isDual(lexed, at) ? two : one
  return undefined
}

/** ألفا جندي are two thousand; ألفًا and ألفا وخمسمئة are one thousand and so on, in the accusative. */
function isDual(lexed: Lexed, at: number): boolean {
  const after = lexed.lexemes[at + 1]
  if (hasTanwin(lexed, at) || after?.kind !== 'word' || after.glued || lexed.atoms[at + 1]) return false
  return isArabic(after.key) && !after.key.startsWith('و') && !functionWords.has(after.key)
}

const functionWords = new Set('في من الي علي عن او ام مع ثم فقط علي بعد قبل حتي كل منذ لا لم لن ما هو هي كان'.split(' '))

export function hasTanwin({ text, lexemes }: Lexed, at: number): boolean {
  const { start, end } = lexemes[at]!
  const last = text.charCodeAt(end - 1)
  return last === 0x64b || (last === 0x627 && end - 1 > start && text.charCodeAt(end - 2) === 0x64b)
}

function readGroup(lexed: Lexed, at: number): Part | undefined {
  const atom = lexed.atoms[at]!
  const after = lexed.atoms[at + 1]
  if (is(atom, 'figure')) return { value: atom.value, next: at + 1 }
  if (is(atom, 'zero')) return { value: 0, next: at + 1 }
  if (is(atom, 'hundred', 'hundreds')) return withRest(lexed, { value: atom.value, next: at + 1 })
  if (is(atom, 'unit') && atom.value >= 3 && is(after, 'hundred') && !after.and)
    return withRest(lexed, { value: atom.value * 100, next: at + 2 })
  return readBelowHundred(lexed, at)
}

function withRest(lexed: Lexed, hundreds: Part): Part {
  const at = hundreds.next
  if (!lexed.atoms[at]?.and && !opensWithAnd(lexed, at)) return hundreds
  const rest = readBelowHundred(lexed, at)
  return rest ? { value: hundreds.value + rest.value, next: rest.next } : hundreds
}

/** "واحد عشر" after a hundred is وأحد عشر, written without its hamza. */
function opensWithAnd({ atoms, lexemes }: Lexed, at: number): boolean {
  return lexemes[at]?.key === 'واحد' && is(atoms[at + 1], 'ten', 'tens')
}

function readBelowHundred({ atoms }: Lexed, at: number): Part | undefined {
  const atom = atoms[at]!
  const after = atoms[at + 1]
  if (is(atom, 'ten', 'teen', 'tens')) return { value: atom.value, next: at + 1 }
  if (!is(atom, 'unit', 'bound-unit')) return undefined
  if (is(after, 'ten') && !after.and) return { value: atom.value + 10, next: at + 2 }
  if (is(after, 'tens') && after.and) return { value: atom.value + after.value, next: at + 2 }
  return is(atom, 'unit') ? { value: atom.value, next: at + 1 } : undefined
}
