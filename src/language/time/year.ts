import type { Lexed } from '../quantity/atom.ts'
import { readNumber } from '../quantity/number.ts'
import { arabicUnits, englishUnits } from '../quantity/units.ts'
import type { Calendar, DateDraft } from './date-mention.ts'
import { yearIntroducers } from './time-words.ts'

export interface Year {
  readonly year: number
  readonly next: number
  /** Where an era says so. */
  readonly calendar?: Calendar
}

const key = ({ lexemes }: Lexed, at: number) => lexemes[at]?.key ?? ''
const figure = /^(?:1[0-9]|20|21)\d\d$/

/** A year of four digits, or any number with an era: 2003, ٢٠٠٣م, 1446 هـ, 40 AH, ألفين وثلاثة where `said` to be a year. */
export function readYear(lexed: Lexed, at: number, said: boolean): Year | undefined {
  const lexeme = lexed.lexemes[at]
  if (!lexeme || !(lexed.atoms[at] || lexeme.kind === 'figure')) return undefined
  const number =
    lexeme.kind === 'figure' ? { value: Number(lexeme.key), next: at + 1 } : said ? sum(lexed, at) : undefined
  if (!number || !Number.isInteger(number.value)) return undefined
  const { value: year, next } = number
  const era = readEra(lexed, next)
  if (era && year <= 2200) return { year: year * era.sign, next: era.next, calendar: era.calendar }
  // "عام سبعة وستين" is 1967.
  if (said && year >= 20 && year <= 99 && !lexed.lexemes[at]!.glued) return { year: 1900 + year, next }
  if (lexeme.kind === 'figure' ? !figure.test(lexeme.key) : year < 1000 || year > 2200) return undefined
  return { year, next }
}

/** Classical years rise: سنة خمس وأربعين وأربعمئة وألف. */
function sum(lexed: Lexed, first: number): { readonly value: number; readonly next: number } | undefined {
  let total = 0
  let at = first
  while (at === first || lexed.atoms[at]?.and) {
    const part = readNumber(lexed, at)
    if (!part || part.kind === 'ordinal' || part.kind === 'fraction' || (at > first && part.value <= total)) break
    total += part.value
    at = part.next
  }
  return at > first ? { value: total, next: at } : undefined
}

interface Era {
  readonly calendar: Calendar
  readonly sign: 1 | -1
  readonly next: number
}

const eras = new Map<string, readonly [Calendar, 1 | -1]>([
  ['ه', ['hijri', 1]],
  ['هجري', ['hijri', 1]],
  ['هجريه', ['hijri', 1]],
  ['للهجره', ['hijri', 1]],
  ['ah', ['hijri', 1]],
  ['م', ['gregorian', 1]],
  ['ميلادي', ['gregorian', 1]],
  ['ميلاديه', ['gregorian', 1]],
  ['للميلاد', ['gregorian', 1]],
  ['ad', ['gregorian', 1]],
  ['ce', ['gregorian', 1]],
  ['bc', ['gregorian', -1]],
  ['bce', ['gregorian', -1]],
])

function readEra(lexed: Lexed, at: number): Era | undefined {
  const word = key(lexed, at)
  if (word === 'قبل' && key(lexed, at + 1) === 'الميلاد') return { calendar: 'gregorian', sign: -1, next: at + 2 }
  if (word === 'ق' && key(lexed, at + 1) === '.' && key(lexed, at + 2) === 'م')
    return { calendar: 'gregorian', sign: -1, next: at + 3 }
  const era = eras.get(word)
  // "١٥٠ م" is a length as soon as the figure is too short for a year of our time.
  if (!era || (word === 'م' && !figure.test(key(lexed, at - 1)))) return undefined
  // "40 ad campaigns" is no era: in English it is written in capitals.
  const { start, end } = lexed.lexemes[at]!
  const small = /^[a-z]+$/.test(lexed.text.slice(start, end))
  return small ? undefined : { calendar: era[0], sign: era[1], next: at + 1 }
}

const plausible = /^(?:1[789]|20)\d\d$/

/** A figure that is a year by the words round it (في 2003, since 2003, 2003-2005), unless it counts what follows. */
export function bareYear(lexed: Lexed, at: number): Year | undefined {
  if (!plausible.test(key(lexed, at))) return undefined
  const year = { year: Number(key(lexed, at)), next: at + 1 }
  const before = key(lexed, at - 1).replace(/^[وف](?=..)/, '')
  if (opensPair(lexed, at, before)) return year
  if (lexed.atoms[at + 1] || isCounted(lexed, at + 1)) return undefined
  const mid = before === '-' && key(lexed, at - 2) === 'mid'
  return mid || yearIntroducers.has(before) ? year : undefined
}

const dashes = new Set(['-', '–', '—'])
const toWords = new Set(['to', 'until', 'الي', 'حتي'])

/** 2003-2005; between 1980 and 1988; من 2014 إلى 2017. */
function opensPair(lexed: Lexed, at: number, before: string): boolean {
  const joint = key(lexed, at + 1)
  const dash = dashes.has(joint) && lexed.lexemes[at + 1]!.glued
  const between = before === 'between' || before === 'بين'
  const from = (before === 'from' || before === 'من') && toWords.has(joint)
  if (!dash && !between && !from) return false
  const second = dash || from || joint === 'and' ? at + 2 : at + 1
  if (!plausible.test(key(lexed, second)) || lexed.atoms[second + 1] || isCounted(lexed, second + 1)) return false
  return Number(key(lexed, second)) > Number(key(lexed, at))
}

function isCounted(lexed: Lexed, at: number): boolean {
  const after = key(lexed, at)
  return arabicUnits.get(after)?.and === false || englishUnits.has(after) || after === '%' || after === '٪'
}

const joints = new Set(['-', '–', '—', 'الي', 'حتي', 'او', 'to', 'and', 'until', 'or'])

/** The year that a year just read goes on to: 2003-2005, عامي 1980 و1988. */
export function followingYear(lexed: Lexed, { next, fields }: DateDraft): DateDraft | undefined {
  const at = joints.has(key(lexed, next)) ? next + 1 : next
  const lexeme = lexed.lexemes[at]
  if (!lexeme || (at === next && !lexeme.proclitic.startsWith('و')) || isCounted(lexed, at + 1)) return undefined
  if (!figure.test(lexeme.key)) return undefined
  const found = readYear(lexed, at, false)!
  return { first: at, next: found.next, fields: { calendar: found.calendar ?? fields.calendar, year: found.year } }
}
