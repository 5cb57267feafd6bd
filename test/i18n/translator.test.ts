import { describe, expect, it } from 'vitest'
import { translator } from '../../src/i18n/translator.ts'

describe('translator', () => {
  it.each([
    [0, 'لا جمل'],
    [1, 'جملة واحدة'],
    [2, 'جملتان'],
    [3, '3 جمل'],
    [11, '11 جملة'],
    [100, '100 جملة'],
  ])('counts %d sentences as an Arab would', (count, words) => {
    expect(translator('ar').t('count.sentences', { count })).toBe(words)
  })

  it('writes digits apart from the language', () => {
    expect(translator('en', 'arab').t('count.sentences', { count: 12 })).toBe('١٢ sentences')
    expect(translator('ar', 'latn').number(1250)).toBe('1,250')
    expect(translator('ar', 'arab').figure(1250)).toBe('١٢٥٠')
  })

  it('isolates what is put in, whatever is in it', () => {
    const { t } = translator('en')
    expect(t('decision.by', { name: '\u2067\u202eHana' })).toBe('by \u2068Hana\u2069')
  })

  it('gives dates as exact as they are known, and what is no date as it is', () => {
    const { date } = translator('en')
    expect(date('2026')).toBe('2026')
    expect(date('2026-02')).toBe('February 2026')
    expect(date('2026-02-14')).toBe('14 February 2026')
    expect(date('spring')).toBe('spring')
    expect(translator('ar', 'arab').date('2026-02-14')).toBe('١٤ شباط ٢٠٢٦')
  })
})
