import { describe, expect, it } from 'vitest'
import { guessLanguage } from '../../src/exchange/guess-language.ts'
import { textFrom } from '../../src/exchange/read-text.ts'

const bytes = (...parts: readonly (string | readonly number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)))
const arabic = 'وصلنا قبل يومين إلى الجسر.\n'

const utf16 = (text: string, little: boolean) =>
  Uint8Array.from(
    Array.from(text).flatMap((character) => {
      const code = character.charCodeAt(0)
      return little ? [code & 255, code >> 8] : [code >> 8, code & 255]
    }),
  )

/** By the tables of the two encodings, so that nothing of ours makes what it reads. */
const word1256 = [0xd3, 0xe1, 0xc7, 0xe3, 0x20, 0xda, 0xe1, 0xec, 0x20, 0xc7, 0xe1, 0xcc, 0xd3, 0xd1, 0x20]
const word8859 = [0xd3, 0xe4, 0xc7, 0xe5, 0x20, 0xd9, 0xe4, 0xe9, 0x20, 0xc7, 0xe4, 0xcc, 0xd3, 0xd1, 0x20]
const many = (word: readonly number[]) => Uint8Array.from(Array.from({ length: 40 }, () => word).flat())

describe('textFrom', () => {
  it('is sure of UTF-8, with a mark and without', () => {
    expect(textFrom(bytes(arabic))).toEqual({ text: arabic, encoding: 'utf-8', sure: true })
    expect(textFrom(bytes([0xef, 0xbb, 0xbf], arabic))).toEqual({ text: arabic, encoding: 'utf-8', sure: true })
  })

  it.each([true, false])('guesses UTF-16 without a mark (little-endian: %s), and is not sure', (little) => {
    const encoding = little ? 'utf-16le' : 'utf-16be'
    expect(textFrom(utf16(arabic.repeat(3), little))).toEqual({ text: arabic.repeat(3), encoding, sure: false })
    expect(textFrom(utf16('They reached the bridge. ', little))).toMatchObject({ encoding, sure: false })
  })

  it('guesses the two Arabic code pages, or asks; it never garbles in silence', () => {
    const windows = textFrom(many(word1256))
    expect(windows).toMatchObject({ encoding: 'windows-1256', sure: false })
    expect('text' in windows && windows.text).toContain('سلام على الجسر')
    const iso = textFrom(many(word8859))
    expect('problem' in iso || !iso.sure).toBe(true)
    expect(textFrom(many(word8859), 'iso-8859-6')).toMatchObject({ encoding: 'iso-8859-6', sure: true })
  })

  it('refuses damaged UTF-8 with its place, rather than read it as something else', () => {
    const broken = bytes(arabic, 'سلام ', [0xd9, 0x20], arabic)
    // 0xd9 opens a letter; the space after it is what cannot follow.
    const at = bytes(arabic, 'سلام ').length + 1
    expect(textFrom(broken)).toEqual({ problem: 'invalid', encoding: 'utf-8', at, line: 2 })
  })

  it('refuses what is no text', () => {
    expect(textFrom(bytes())).toMatchObject({ problem: 'empty' })
    expect(textFrom(bytes(' \n\t'))).toMatchObject({ problem: 'empty' })
    expect(textFrom(bytes('PK', [3, 4, 0, 0]))).toEqual({ problem: 'binary', encoding: 'utf-8', at: 2, line: 1 })
    expect(textFrom(Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256))).toHaveProperty('problem')
  })
})

describe('guessLanguage', () => {
  it.each([
    [arabic, 'ar'],
    ['They reached the bridge.', 'en'],
    ['They reached the bridge (الجسر) two days ago.', 'en'],
    ['وصل الوفد إلى مقر U.N. قبل يومين', 'ar'],
    ['1 2 3', undefined],
    ['abcde ابجده', undefined],
  ])('tells %j by its letters', (text, language) => {
    expect(guessLanguage(text)).toBe(language)
  })
})
