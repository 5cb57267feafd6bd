import type { Lexed } from './atom.ts'
import type { Atom, Numeral, Role } from './role.ts'

interface Part {
  readonly value: number
  readonly next: number
  readonly ordinal?: boolean
}

interface Term extends Part {
  readonly scale: number
}

const letterScales = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['bn', 1e9],
  ['b', 1e9],
  ['tn', 1e12],
])
const is = <R extends Role>(atom: Atom | undefined, ...roles: readonly R[]): atom is Atom & { readonly role: R } =>
  atom !== undefined && (roles as readonly Role[]).includes(atom.role)
const key = ({ lexemes }: Lexed, at: number) => lexemes[at]?.key

/**
 * Reads the longest English number that begins at lexeme `at`, in words, figures or both (2.5m, "a hundred and five", "two
 * and a half million", "nineteen eighty-four").
 */
export function readEnglishNumber(lexed: Lexed, first: number): Numeral | undefined {
  const atom = lexed.atoms[first]
  const article = key(lexed, first) === 'a' || key(lexed, first) === 'an'
  if (!atom && !article) return undefined
  if (article) return afterArticle(lexed, first)
  if (is(atom, 'fraction')) return fractionOf(lexed, first, first, atom.value)
  return year(lexed, first) ?? cardinal(lexed, first)
}

function afterArticle(lexed: Lexed, first: number): Numeral | undefined {
  const atom = lexed.atoms[first + 1]
  if (is(atom, 'hundred', 'scale')) return cardinal(lexed, first)
  if (is(atom, 'fraction')) return fractionOf(lexed, first, first + 1, atom.value)
  const ofWhole = key(lexed, first + 2) === 'of' && key(lexed, first + 3) !== 'may'
  if (is(atom, 'ordinal') && ofWhole && atom.value >= 3 && atom.value <= 10)
    return { first, next: first + 2, value: 1 / atom.value, kind: 'fraction', scale: 1 }
  return undefined
}

/** Half a million, a quarter of a million, half-dozen; and half of all else. */
function fractionOf(lexed: Lexed, first: number, at: number, value: number): Numeral {
  let next = at + 1
  if (key(lexed, next) === 'of') next++
  if (key(lexed, next) === 'a' || key(lexed, next) === '-') next++
  const scale = lexed.atoms[next]
  if (!is(scale, 'scale', 'hundred')) return { first, next: at + 1, value, kind: 'fraction', scale: 1 }
  return { first, next: next + 1, value: value * scale.value, kind: 'cardinal', scale: scale.value }
}

function year(lexed: Lexed, first: number): Numeral | undefined {
  const century = lexed.atoms[first]
  if (!is(century, 'teen', 'tens') || century.value > 20 || century.value < 11) return undefined
  const oh = key(lexed, first + 1) === 'oh'
  const after = lexed.atoms[first + (oh ? 2 : 1)]
  if (!is(after, 'teen', 'tens') && !(oh && is(after, 'unit'))) return undefined
  const rest = belowHundred(lexed, first + (oh ? 2 : 1))!
  return { first, next: rest.next, value: century.value * 100 + rest.value, kind: 'year-like', scale: 1 }
}

function cardinal(lexed: Lexed, first: number): Numeral | undefined {
  let term = readTerm(lexed, first)
  if (!term) return undefined
  let { value } = term
  // "2.3 million six years ago": words do not go on where figures began.
  if (is(lexed.atoms[first], 'figure')) return withFraction(lexed, numeralOf(first, term))
  for (let more = nextTerm(lexed, term); more; more = nextTerm(lexed, term)) {
    value += more.value
    term = more
  }
  return withFraction(lexed, numeralOf(first, { ...term, value }))
}

function numeralOf(first: number, { next, value, ordinal, scale }: Term): Numeral {
  return ordinal ? { first, next, value, kind: 'ordinal', scale: 1 } : { first, next, value, kind: 'cardinal', scale }
}

function nextTerm(lexed: Lexed, { scale, next, ordinal }: Term): Term | undefined {
  if (scale < 1000 || ordinal) return undefined
  const joint = key(lexed, next)
  const joined = joint === 'and' || joint === ','
  const at = joint === ',' && key(lexed, next + 1) === 'and' ? next + 2 : joined ? next + 1 : next
  const glue = joint === '-' ? next + 1 : at
  if (!lexed.atoms[glue] || is(lexed.atoms[glue], 'figure')) return undefined
  const more = readTerm(lexed, glue)
  if (!more || more.scale >= scale || more.value >= scale) return undefined
  // "two thousand, three were hurt": after a comma only hundreds go on.
  return joint === ',' && glue === next + 1 && more.value < 100 ? undefined : more
}

/** Two-thirds, three quarters; two and a half million, one-and-a-half, 2½. */
function withFraction(lexed: Lexed, numeral: Numeral): Numeral {
  if (numeral.kind === 'ordinal') return numeral
  const { next, first, value } = numeral
  const at = afterDash(lexed, next)
  const parts = lexed.atoms[at]
  const single = is(parts, 'fraction') && (value === 1 || at > next)
  if (is(parts, 'fractions') || (single && lexed.lexemes[at]!.kind === 'word'))
    return { first, next: at + 1, value: value * parts.value, kind: 'fraction', scale: 1 }
  if (value === 1 && is(parts, 'ordinal') && parts.value >= 3 && parts.value <= 10)
    return { first, next: at + 1, value: 1 / parts.value, kind: 'fraction', scale: 1 }
  if (is(parts, 'fraction') && lexed.lexemes[at]!.kind === 'mark') return withPart(lexed, numeral, at)
  const article = afterDash(lexed, at + 1)
  if (key(lexed, at) !== 'and' || (key(lexed, article) !== 'a' && key(lexed, article) !== 'one')) return numeral
  return withPart(lexed, numeral, afterDash(lexed, article + 1))
}

const afterDash = (lexed: Lexed, at: number) => (key(lexed, at) === '-' ? at + 1 : at)

function withPart(lexed: Lexed, numeral: Numeral, at: number): Numeral {
  const half = lexed.atoms[at]
  if (!is(half, 'fraction')) return numeral
  const scale = numeral.scale === 1 ? lexed.atoms[at + 1] : undefined
  if (!is(scale, 'scale')) return { ...numeral, next: at + 1, value: numeral.value + half.value * numeral.scale }
  return { ...numeral, next: at + 2, value: (numeral.value + half.value) * scale.value, scale: scale.value }
}

function readTerm(lexed: Lexed, at: number): Term | undefined {
  const group = readGroup(lexed, at)
  if (!group || group.ordinal) return group && { ...group, scale: 1 }
  let term: Term = { ...group, scale: 1 }
  for (;;) {
    const dash = key(lexed, term.next) === '-' ? 1 : 0
    const at = term.next + dash
    const scale = lexed.atoms[at]
    const glued = letterScale(lexed, at)
    if (glued) return { value: term.value * glued, next: at + 1, scale: glued }
    if (is(scale, 'ordinal') && scale.value === 1000)
      return { ...term, value: term.value * 1000, next: at + 1, ordinal: true }
    if (!is(scale, 'scale') || scale.value <= term.scale) return term
    term = { value: term.value * scale.value, next: at + 1, scale: scale.value }
  }
}

/** 3k, $2.5m, 4bn; but 2 m and "3m tall" are metres: the quantities see to that. */
function letterScale({ lexemes, atoms }: Lexed, at: number): number | undefined {
  const letter = lexemes[at]
  return letter?.glued && is(atoms[at - 1], 'figure') ? letterScales.get(letter.key) : undefined
}

function readGroup(lexed: Lexed, at: number): Part | undefined {
  const atom = lexed.atoms[at]
  const article = key(lexed, at) === 'a' || key(lexed, at) === 'an'
  if (article && is(lexed.atoms[at + 1], 'scale')) return { value: 1, next: at + 1 }
  if (is(atom, 'figure')) return figure(lexed, at, atom.value)
  if (is(atom, 'zero')) return { value: 0, next: at + 1 }
  const head = article ? { value: 1, next: at + 1 } : belowHundred(lexed, at)
  if (!head) return is(atom, 'ordinal') ? { value: atom.value, next: at + 1, ordinal: true } : undefined
  if (head.ordinal) return head
  const dash = key(lexed, head.next) === '-' ? 1 : 0
  const hundred = lexed.atoms[head.next + dash]
  if (is(hundred, 'ordinal') && hundred.value === 100)
    return { value: head.value * 100, next: head.next + 1 + dash, ordinal: true }
  if (!is(hundred, 'hundred')) return head
  return withRest(lexed, { value: head.value * 100, next: head.next + 1 + dash })
}

const suffixes = new Set(['st', 'nd', 'rd', 'th'])

function figure({ lexemes }: Lexed, at: number, value: number): Part {
  const after = lexemes[at + 1]
  return after?.glued && suffixes.has(after.key) ? { value, next: at + 2, ordinal: true } : { value, next: at + 1 }
}

function withRest(lexed: Lexed, hundreds: Part): Part {
  const joint = key(lexed, hundreds.next)
  const at = joint === 'and' || joint === '-' ? hundreds.next + 1 : hundreds.next
  const rest = belowHundred(lexed, at)
  // "one hundred and two hundred" are two numbers.
  if (!rest || is(lexed.atoms[rest.next], 'hundred')) return hundreds
  return { ...rest, value: hundreds.value + rest.value }
}

function belowHundred(lexed: Lexed, at: number): Part | undefined {
  const atom = lexed.atoms[at]
  if (is(atom, 'ordinal') && atom.value < 100) return { value: atom.value, next: at + 1, ordinal: true }
  if (is(atom, 'unit', 'teen')) return { value: atom.value, next: at + 1 }
  if (!is(atom, 'tens')) return undefined
  const next = key(lexed, at + 1) === '-' ? at + 2 : at + 1
  const unit = lexed.atoms[next]
  if (!is(unit, 'unit', 'ordinal') || unit.value > 9) return { value: atom.value, next: at + 1 }
  return { value: atom.value + unit.value, next: next + 1, ...(unit.role === 'ordinal' && { ordinal: true }) }
}
