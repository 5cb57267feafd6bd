import type { Lexed } from './atom.ts'
import type { Draft } from './quantity.ts'
import { isCountry, ofCountry, raised, squaredWords, cubedWords } from './unit-countries.ts'
import { arabicUnits, englishUnits, signs, type Unit } from './units.ts'

/** The draft with the unit that stands before or after it, or as a percentage. Nothing before lexeme `floor` belongs to it. */
export function measured(lexed: Lexed, draft: Draft, floor: number): Draft {
  if (draft.kind === 'ordinal' || draft.kind === 'label') return draft
  if (draft.unit) return withHalf(lexed, draft)
  const percent = percentEnd(lexed, draft)
  if (percent && percent.first >= floor) return { ...draft, ...percent, kind: 'percent' }
  const free = draft.first > floor
  const unit =
    (free ? signBefore(lexed, draft, floor) : undefined) ??
    unitAfter(lexed, draft) ??
    (free ? nounBefore(lexed, draft) : undefined)
  return unit ? withHalf(lexed, { ...draft, ...unit, ...(draft.kind === 'year-like' && { kind: 'cardinal' }) }) : draft
}

const key = ({ lexemes }: Lexed, at: number) => lexemes[at]?.key ?? ''
const isPercent = (sign: string) => sign === '%' || sign === '٪'

function percentEnd(
  lexed: Lexed,
  { first, next }: Draft,
): { readonly first: number; readonly next: number } | undefined {
  const after = key(lexed, next)
  if (isPercent(after) || after === 'percent' || after === 'pc') return { first, next: next + 1 }
  if (after === 'per' && key(lexed, next + 1) === 'cent') return { first, next: next + 2 }
  if (after === 'percentage') return { first, next: next + 2 }
  if (after === 'بالميه' || after === 'بالمايه') return { first, next: next + 1 }
  const hundred = key(lexed, next + 1)
  if (after === 'في' && (hundred === 'الميه' || hundred === 'المايه')) return { first, next: next + 2 }
  const glued = isPercent(key(lexed, first - 1)) && lexed.lexemes[first]!.glued
  return glued && lexed.lexemes[first - 2]?.kind !== 'figure' ? { first: first - 1, next } : undefined
}

function signBefore(lexed: Lexed, { first, next }: Draft, floor: number): Partial<Draft> | undefined {
  const sign = signs.get(key(lexed, first - 1))
  if (!sign) return codeBefore(lexed, first)
  const us = first - 2 >= floor && key(lexed, first - 2) === 'us' && lexed.lexemes[first - 1]!.glued
  return { unit: sign, first: us ? first - 2 : first - 1, next }
}

/** USD 5 million. */
function codeBefore(lexed: Lexed, first: number): Partial<Draft> | undefined {
  const before = lexed.lexemes[first - 1]
  if (before?.key.length !== 3) return undefined
  const unit = englishUnits.get(before.key)
  return unit?.kind === 'currency' && /^[A-Z]{3}$/.test(lexed.text.slice(before.start, before.end))
    ? { unit, first: first - 1 }
    : undefined
}

const tall = new Set('tall wide long deep high away across above below'.split(' '))

function unitAfter(lexed: Lexed, { first, next, value, kind }: Draft): Partial<Draft> | undefined {
  if (key(lexed, next - 1) === 'm' && tall.has(key(lexed, next)))
    return { unit: englishUnits.get('m')!, value: value / 1e6 }
  const sign = signs.get(key(lexed, next))
  if (sign)
    return key(lexed, next + 1) === '' || !lexed.lexemes[next + 1]!.glued ? { unit: sign, next: next + 1 } : undefined
  let at = key(lexed, next) === '-' ? next + 1 : next
  const adjective = key(lexed, at)
  const squared = squaredWords.has(adjective) || cubedWords.has(adjective)
  const english = lexed.language === 'en'
  const of = english && adjective === 'of'
  const article = kind === 'fraction' && (adjective === 'a' || adjective === 'an')
  const ofOne = of && kind === 'fraction' && key(lexed, at + 1) === 'a'
  if (ofOne) at++
  if (squared || of || article || (english && isCountry(adjective))) at++
  const unit = unitOf(lexed, at)
  if (!unit || (of && unit.kind !== 'people' && unit.kind !== 'currency' && unit.kind !== 'duration')) return undefined
  if (lexed.lexemes[at]!.key === 'م' && lexed.lexemes[first]!.kind === 'word') return undefined
  if (english && at > next)
    return { unit: (squared ? raised(unit, adjective) : ofCountry(unit, adjective)) ?? unit, next: at + 1 }
  const qualified = raised(unit, key(lexed, at + 1)) ?? ofCountry(unit, key(lexed, at + 1))
  return qualified ? { unit: qualified, next: at + 2 } : { unit, next: at + 1 }
}

function unitOf({ lexemes }: Lexed, at: number): Unit | undefined {
  const lexeme = lexemes[at]
  if (lexeme?.kind !== 'word') return undefined
  const arabic = arabicUnits.get(lexeme.key)
  return arabic ? (arabic.and || arabic.clitic > 2 ? undefined : arabic.entry) : englishUnits.get(lexeme.key)
}

/** الأيام الثلاثة, يوم واحد. */
function nounBefore({ lexemes, atoms }: Lexed, { first, value }: Draft): Partial<Draft> | undefined {
  const noun = arabicUnits.get(lexemes[first - 1]?.key ?? '')
  if (!noun) return undefined
  const fits = atoms[first]?.definite ? noun.definite : value === 1 && !noun.definite
  return fits ? { unit: noun.entry, first: first - 1 } : undefined
}

/** ساعتان ونصف, سنة ونصف السنة: half a unit more; مليون دولار ونصف: half a million more. */
function withHalf(lexed: Lexed, draft: Draft): Draft {
  const half = lexed.atoms[draft.next]
  if (half?.role !== 'fraction' || !half.and || draft.kind === 'fraction') return draft
  const repeated = arabicUnits.get(key(lexed, draft.next + 1))
  const next = repeated?.definite ? draft.next + 2 : draft.next + 1
  return { ...draft, next, value: draft.value + half.value * (draft.unit?.kind === 'currency' ? draft.scale : 1) }
}
