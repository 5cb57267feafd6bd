import { describe, expect, it } from 'vitest'
import { readFigure } from '../../../src/language/quantity/figure.ts'
import type { Language } from '../../../src/text/witness.ts'

interface Case {
  readonly figure: string
  readonly language: Language
  readonly value: number | undefined
  readonly others?: readonly number[]
}

const cases: readonly Case[] = [
  { figure: '1250', language: 'en', value: 1250 },
  { figure: '1,250', language: 'en', value: 1250 },
  { figure: '1,250.5', language: 'en', value: 1250.5 },
  { figure: '1.25', language: 'en', value: 1.25 },
  { figure: '1.250', language: 'en', value: 1.25 },
  { figure: '1.250', language: 'ar', value: 1250, others: [1.25] },
  { figure: '1.234.567,89', language: 'ar', value: 1_234_567.89 },
  { figure: '1٬250٫5', language: 'ar', value: 1250.5 },
  { figure: '3,5', language: 'ar', value: 3.5 },
  { figure: '3٫500', language: 'ar', value: 3.5 },
  { figure: '0.250', language: 'ar', value: 0.25 },
  { figure: "1'250'000", language: 'en', value: 1_250_000 },
  { figure: '5.6.2003', language: 'en', value: undefined },
  { figure: '1,2,3', language: 'en', value: undefined },
  { figure: '1234567890123456', language: 'en', value: undefined },
]

describe('a figure', () => {
  it.each(cases)('$figure in $language is $value', ({ figure, language, value, others }) => {
    const found = readFigure(figure, language)
    expect(found?.value).toBe(value)
    expect(found?.others).toEqual(others)
  })
})
