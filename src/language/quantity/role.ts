/** What a word can do in a number. */
export type Role =
  | 'figure'
  | 'zero'
  /** 1 to 9. */
  | 'unit'
  /** 1 or 2 where it never stands alone: أحد, إحدى, اثنا. */
  | 'bound-unit'
  /** 10, and the second half of 11 to 19 in Arabic. */
  | 'ten'
  /** 11 to 19 in one word. */
  | 'teen'
  | 'tens'
  | 'hundred'
  /** 200 to 900 in one word. */
  | 'hundreds'
  | 'scale'
  /** ألفان, مليوني. */
  | 'dual-scale'
  /** ألفا: two thousand before a noun, else the accusative of one. */
  | 'maybe-dual-scale'
  /** آلاف after three to ten, else an uncertain number. */
  | 'scales'
  /** عشرات, مئات, dozens: only ever uncertain. */
  | 'vague'
  /** بضعة, several: three to nine, of what follows. */
  | 'few'
  | 'ordinal'
  /** حادي, which never stands alone. */
  | 'bound-ordinal'
  | 'fraction'
  /** أرباع, thirds: after a number. */
  | 'fractions'

/** A word or figure that takes part in a number. */
export interface Atom {
  readonly role: Role
  readonly value: number
  /** It begins with "and": وعشرون. */
  readonly and: boolean
  readonly definite: boolean
  /** How many letters of the word are proclitics. */
  readonly clitic: number
  /** Other values of a figure. */
  readonly others?: readonly number[]
}

/** A number that was read: the lexemes `first` to `next` (exclusive). */
export interface Numeral {
  readonly first: number
  readonly next: number
  readonly value: number
  readonly kind: 'cardinal' | 'ordinal' | 'fraction' | 'year-like'
  /** The last of its multipliers (ألف, million), 1 without one: so that "5 to 7 million" can lend it to the 5. */
  readonly scale: number
  readonly others?: readonly number[]
}
