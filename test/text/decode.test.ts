import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { declaredEncoding, decode, type Encoding } from '../../src/text/decode.ts'

const bytes = (...values: readonly number[]) => Uint8Array.from(values)
const utf8 = (words: string) => new TextEncoder().encode(words)

function utf16(words: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(words.length * 2))
  for (let at = 0; at < words.length; at++) view.setUint16(at * 2, words.charCodeAt(at), littleEndian)
  return new Uint8Array(view.buffer)
}

describe('decoding', () => {
  it.each<{ encoding: Encoding; content: Uint8Array; text: string }>([
    { encoding: 'utf-8', content: utf8('الجسر'), text: 'الجسر' },
    { encoding: 'utf-8', content: bytes(0xef, 0xbb, 0xbf, 0x41), text: 'A' },
    { encoding: 'utf-16le', content: utf16('\ufeffالجسر', true), text: 'الجسر' },
    { encoding: 'utf-16be', content: utf16('\ufeffالجسر', false), text: 'الجسر' },
    { encoding: 'windows-1256', content: bytes(0xc7, 0xe1, 0xcc, 0xd3, 0xd1, 0xa1, 0x20, 0x8d), text: 'الجسر، چ' },
    { encoding: 'iso-8859-6', content: bytes(0xc7, 0xe4, 0xcc, 0xd3, 0xd1), text: 'الجسر' },
    { encoding: 'windows-1252', content: bytes(0x93, 0x6e, 0x6f, 0x94, 0x80), text: '“no”€' },
  ])('reads $text in $encoding', ({ encoding, content, text }) => {
    expect(decode(content, encoding)).toEqual({ text, encoding })
  })

  it.each<{ what: string; encoding: Encoding; content: Uint8Array; problem: string; at: number }>([
    { what: 'a lone continuation', encoding: 'utf-8', content: bytes(0x41, 0x80), problem: 'invalid', at: 1 },
    { what: 'an overlong slash', encoding: 'utf-8', content: bytes(0x41, 0x42, 0xc0, 0xaf), problem: 'invalid', at: 2 },
    { what: 'a surrogate', encoding: 'utf-8', content: bytes(0x41, 0xed, 0xa0, 0x80), problem: 'invalid', at: 2 },
    { what: 'a letter cut short', encoding: 'utf-8', content: utf8('نعم').slice(0, 5), problem: 'invalid', at: 5 },
    {
      what: 'windows-1256 taken for UTF-8',
      encoding: 'utf-8',
      content: bytes(0xc7, 0xe1, 0xcc),
      problem: 'invalid',
      at: 1,
    },
    {
      what: 'a byte that ISO-8859-6 leaves open',
      encoding: 'iso-8859-6',
      content: bytes(0xc7, 0xa1),
      problem: 'invalid',
      at: 1,
    },
    { what: 'UTF-16 without a mark', encoding: 'utf-8', content: utf16('so', true), problem: 'binary', at: 1 },
    {
      what: 'Arabic UTF-16 without a mark',
      encoding: 'utf-8',
      content: utf16('الجسر', true),
      problem: 'binary',
      at: 1,
    },
    {
      what: 'a picture',
      encoding: 'windows-1252',
      content: bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a),
      problem: 'binary',
      at: 6,
    },
    {
      what: 'a control character after Arabic',
      encoding: 'utf-8',
      content: utf8('نعم\u0007'),
      problem: 'binary',
      at: 6,
    },
    { what: 'nothing', encoding: 'utf-8', content: bytes(), problem: 'empty', at: 0 },
    { what: 'white space', encoding: 'utf-8', content: utf8(' \r\n\t'), problem: 'empty', at: 0 },
  ])('refuses $what, and says where', ({ encoding, content, problem, at }) => {
    expect(decode(content, encoding)).toEqual({ problem, encoding, at })
  })

  it.each([
    { content: bytes(0xef, 0xbb, 0xbf), declared: 'utf-8' },
    { content: bytes(0xff, 0xfe, 0x41, 0), declared: 'utf-16le' },
    { content: bytes(0xfe, 0xff, 0, 0x41), declared: 'utf-16be' },
    { content: bytes(0xff, 0xfe, 0, 0), declared: undefined },
    { content: utf8('نعم'), declared: undefined },
  ])('takes the mark $content for $declared', ({ content, declared }) => {
    expect(declaredEncoding(content)).toBe(declared)
  })

  it('gives back every text of letters that is written in UTF-8', () => {
    const words = fc.string({ unit: 'binary', minLength: 1 }).filter((text) => !/[\u0000-\u001f\ufeff]/.test(text))
    fc.assert(
      fc.property(words, (text) => {
        const decoded = decode(utf8(text), 'utf-8')
        if (text.trim() === '') expect(decoded).toMatchObject({ problem: 'empty' })
        else expect(decoded).toEqual({ text, encoding: 'utf-8' })
      }),
      { numRuns: 300, seed: 1441 },
    )
  })

  it('names the first byte that is wrong, wherever it stands', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
        const start = utf8(before.replaceAll(/[\u0000-\u001f]/g, ''))
        const content = Uint8Array.from([...start, 0xff, ...utf8(after)])
        expect(decode(content, 'utf-8')).toEqual({ problem: 'invalid', encoding: 'utf-8', at: start.length })
      }),
      { numRuns: 200, seed: 1441 },
    )
  })
})
