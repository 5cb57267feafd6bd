import type { Lexed } from '../quantity/atom.ts'
import { draftAt } from '../quantity/draft.ts'
import { measured } from '../quantity/measure.ts'
import { readNumber } from '../quantity/number.ts'
import type { DateDraft, RelativeUnit, TimeFields } from './date-mention.ts'
import { englishDays, englishDecades, englishTurns, englishUnitWords } from './time-words.ts'

const key = ({ lexemes }: Lexed, at: number) => lexemes[at]?.key ?? ''
const gregorian = { calendar: 'gregorian' } as const
const relative = (unit: RelativeUnit, offset: number): TimeFields => ({ ...gregorian, relative: { unit, offset } })

/** Decades, centuries and times counted from the day of the speech: the 1990s, last century, yesterday, three days ago. */
export function readEnglishPeriod(lexed: Lexed, at: number): DateDraft | undefined {
  return decade(lexed, at) ?? century(lexed, at) ?? near(lexed, at) ?? turned(lexed, at) ?? ago(lexed, at)
}

function decade(lexed: Lexed, first: number): DateDraft | undefined {
  const named = englishDecades.get(key(lexed, first))
  if (named !== undefined) return { first, next: first + 1, fields: { ...gregorian, decade: 1900 + named } }
  const s = lexed.lexemes[first + 1]
  const apostrophe = s?.key === "'" || s?.key === '’'
  const at = apostrophe ? first + 2 : first + 1
  if (key(lexed, at) !== 's' || !lexed.lexemes[at]!.glued) return undefined
  const figure = /^(?:(1[0-9]|20)?\d0)$/.test(key(lexed, first)) ? Number(key(lexed, first)) : undefined
  if (figure === undefined || figure < 20) return undefined
  return { first, next: at + 1, fields: { ...gregorian, decade: figure < 100 ? 1900 + figure : figure } }
}

function century(lexed: Lexed, first: number): DateDraft | undefined {
  const number = lexed.atoms[first] ? readNumber(lexed, first) : undefined
  if (number?.kind !== 'ordinal' || number.value > 30) return undefined
  const at = key(lexed, number.next) === '-' ? number.next + 1 : number.next
  return key(lexed, at) === 'century'
    ? { first, next: at + 1, fields: { ...gregorian, century: number.value } }
    : undefined
}

function near(lexed: Lexed, first: number): DateDraft | undefined {
  const day = englishDays.get(key(lexed, first))
  if (day !== undefined) return { first, next: first + 1, fields: relative('day', day) }
  if (key(lexed, first) !== 'day') return undefined
  const beside = `${key(lexed, first + 1)} ${key(lexed, first + 2)}`
  if (beside === 'before yesterday') return { first, next: first + 3, fields: relative('day', -2) }
  return beside === 'after tomorrow' ? { first, next: first + 3, fields: relative('day', 2) } : undefined
}

const partsOfDay = new Set(['morning', 'afternoon', 'evening', 'night'])

function turned(lexed: Lexed, first: number): DateDraft | undefined {
  const offset = englishTurns.get(key(lexed, first))
  if (offset === undefined) return undefined
  const word = key(lexed, first + 1).replace(/'s$/, '')
  if (partsOfDay.has(word))
    return offset === 1 ? undefined : { first, next: first + 2, fields: relative('day', offset) }
  const unit = englishUnitWords.get(word)
  if (!unit || word.endsWith('s') || unit === 'hour' || unit === 'day') return undefined
  return { first, next: first + 2, fields: relative(unit, offset) }
}

/** Three days ago, a week ago. */
function ago(lexed: Lexed, first: number): DateDraft | undefined {
  const article = key(lexed, first) === 'a' || key(lexed, first) === 'an'
  if (!article && !lexed.atoms[first]) return undefined
  const unit = article ? englishUnitWords.get(key(lexed, first + 1)) : undefined
  if (unit) return key(lexed, first + 2) === 'ago' ? { first, next: first + 3, fields: relative(unit, -1) } : undefined
  if (!saysAgo(lexed, first)) return undefined
  const found = draftAt(lexed, first)
  const amount = found && measured(lexed, found, found.first)
  if (!amount?.unit || key(lexed, amount.next) !== 'ago' || amount.exactness === 'vague') return undefined
  const counted = englishUnitWords.get(amount.unit.code)
  if (!counted || !Number.isInteger(amount.value)) return undefined
  return { first, next: amount.next + 1, fields: relative(counted, -amount.value), counts: true }
}

/** A glance ahead, for most numbers are not followed by it. */
function saysAgo(lexed: Lexed, first: number): boolean {
  for (let at = first + 2; at < first + 10; at++) if (key(lexed, at) === 'ago') return true
  return false
}
