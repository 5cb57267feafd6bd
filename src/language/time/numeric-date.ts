import type { Lexed } from '../quantity/atom.ts'
import type { DateDraft } from './date-mention.ts'
import { readYear } from './year.ts'

/** 2026-02-14, 14/2/2026, 14.2.2026, ١٤-٢-٢٠٢٦; the day first, unless that cannot be. */
export function readNumericDate(lexed: Lexed, first: number): DateDraft | undefined {
  const { lexemes } = lexed
  const dotted = /^(\d{1,2})[.](\d{1,2})[.](\d{4})$/.exec(lexemes[first]!.key)
  if (dotted) return draft(lexed, first, first + 1, dotted.slice(1).map(Number))
  const mark = lexemes[first + 1]
  if (!mark?.glued || (mark.key !== '/' && mark.key !== '-') || lexemes[first + 3]?.key !== mark.key) return undefined
  const figures = [first, first + 2, first + 4].map((at) => lexemes[at])
  if (figures.some((figure) => !figure || !/^(?:\d{1,2}|\d{4})$/.test(figure.key))) return undefined
  return draft(
    lexed,
    first,
    first + 5,
    figures.map((figure) => Number(figure!.key)),
  )
}

function draft(lexed: Lexed, first: number, next: number, numbers: readonly number[]): DateDraft | undefined {
  const [a, b, c] = numbers as [number, number, number]
  const [year, month, day] = a > 31 ? [a, b, c] : b > 12 ? [c, a, b] : [c, b, a]
  if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1000) return undefined
  const era = a > 31 ? undefined : readYear(lexed, next - 1, false)
  const calendar = era?.calendar ?? (year >= 1300 && year < 1500 ? 'hijri' : 'gregorian')
  const ambiguous = a <= 12 && b <= 12 && a !== b && lexed.language === 'en'
  return {
    first,
    next: era?.next ?? next,
    fields: { calendar, year, month, day, ...(ambiguous && { ambiguous: true }) },
  }
}
