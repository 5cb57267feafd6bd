import { gzipSync } from 'node:zlib'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DictionaryProblem } from '../../../src/exchange/dictionaries/dictionary.ts'
import { number64 } from '../../../src/exchange/dictionaries/freedict.ts'
import { formatOf, readDictionary } from '../../../src/exchange/dictionaries/read.ts'
import type { DictionaryFormat } from '../../../src/dossier/house.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const written = (value: number): string =>
  value < 64 ? digits[value]! : written(Math.floor(value / 64)) + digits[value % 64]!

/** A FreeDict dictionary of these articles. */
function freeDict(articles: readonly (readonly [string, string])[], zip = false) {
  let place = 0
  const rows = articles.map(([headword, article]) => {
    const { length } = bytes(article)
    const row = `${headword}\t${written(place)}\t${written(length)}\n`
    place += length
    return row
  })
  const content = bytes(articles.map(([, article]) => article).join(''))
  return [
    { name: 'x.index', bytes: bytes(rows.join('')) },
    { name: zip ? 'x.dict.dz' : 'x.dict', bytes: zip ? gzipSync(content) : content },
  ]
}

const tmx = (units: string, head = '') =>
  `<?xml version="1.0"?>\n${head}<tmx version="1.4"><header/><body>${units}</body></tmx>`
const tu = (ar: string, en: string) =>
  `<tu><tuv xml:lang="ar-IQ"><seg>${ar}</seg></tuv><tuv xml:lang="EN"><seg>${en}</seg></tuv></tu>`
const file = (name: string, text: string) => [{ name, bytes: bytes(text) }]

function problemOf(format: DictionaryFormat, files: readonly { name: string; bytes: Uint8Array }[]): DictionaryProblem {
  try {
    readDictionary(format, files)
  } catch (error) {
    if (error instanceof DictionaryProblem) return error
    throw error
  }
  throw new Error('it was taken')
}

describe('FreeDict', () => {
  it.each([false, true])('gives Arabic headwords with their renderings (zipped: %s)', (zip) => {
    const read = readDictionary(
      'freedict',
      freeDict(
        [
          ['00-database-short', '00-database-short\nTest'],
          ['جسر', 'جسر /ǧisr/ <n>\n1. bridge, span (arch)\n2. causeway; dam'],
          ['سد', 'سد\ndam'],
        ],
        zip,
      ),
    )
    expect(read.entries).toEqual([
      { arabic: 'جسر', glosses: ['bridge', 'span', 'causeway', 'dam'] },
      { arabic: 'سد', glosses: ['dam'] },
    ])
  })

  it('turns English headwords round', () => {
    const { entries } = readDictionary(
      'freedict',
      freeDict([
        ['bridge', 'bridge <n>\nجِسْر، قنطرة'],
        ['arch', 'arch\nقنطرة'],
      ]),
    )
    expect(entries).toEqual([
      { arabic: 'جِسْر', glosses: ['bridge'] },
      { arabic: 'قنطرة', glosses: ['bridge', 'arch'] },
    ])
  })

  it.each([
    ['a line without a place', 'جسر\tA\n', 'line 1: indexLine'],
    ['an article beyond the end', 'جسر\tA\tH\nسد\tA\tzzzz\n', 'line 2: beyondEnd'],
    ['digits that are none', 'جسر\t*\tB\n', 'line 1: indexLine'],
  ])('refuses %s, and says where', (_, index, says) => {
    const files = [
      { name: 'x.index', bytes: bytes(index) },
      { name: 'x.dict', bytes: bytes('جسر\nbridge') },
    ]
    expect(problemOf('freedict', files).message).toBe(`x.index, ${says}`)
  })

  it('refuses a damaged archive, and one that is too large when unpacked', () => {
    const [index, articles] = freeDict([['جسر', 'جسر\nbridge']], true)
    const damaged = { ...articles!, bytes: articles!.bytes.subarray(0, 12) }
    expect(problemOf('freedict', [index!, damaged]).key).toBe('damaged')
    const bomb = { ...articles!, bytes: gzipSync(new Uint8Array(65 * 1024 * 1024)) }
    expect(problemOf('freedict', [index!, bomb]).key).toBe('tooLarge')
  })

  it('reads back every number in base 64', () => {
    fc.assert(
      fc.property(fc.nat(), (value) => number64(written(value)) === value),
      { numRuns: 200, seed: 7 },
    )
    for (const wrong of ['', undefined, '-', 'AAAAAAAAA']) expect(number64(wrong)).toBeUndefined()
  })
})

describe('TMX', () => {
  it('gives short segments, without the codes in them, and passes over sentences', () => {
    const text = tmx(
      tu('جسر <bpt i="1">{\\b </bpt>معلّق<ept i="1">}</ept>', 'suspension <hi>bridge</hi>') +
        tu('هذا الجسر أطول من كل جسر بناه أجدادنا', 'This bridge is longer than any that our forebears built') +
        tu('سد', '&amp; <![CDATA[dam]]>'),
    )
    expect(readDictionary('tmx', file('m.tmx', text))).toMatchObject({
      entries: [
        { arabic: 'جسر معلّق', glosses: ['suspension bridge'] },
        { arabic: 'سد', glosses: ['& dam'] },
      ],
      passedOver: 1,
    })
  })

  it('takes the document type of TMX, without reading it', () => {
    const text = tmx(tu('سد', 'dam'), '<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n')
    expect(readDictionary('tmx', file('m.tmx', text)).entries).toHaveLength(1)
  })

  it.each([
    ['no XML', '<tmx><tu></tmx>', 'line 1: xml'],
    ['another document', '<html/>', 'line 1: notTmx'],
    ['an internal subset', tmx('', '<!DOCTYPE tmx [<!ENTITY a "b">]>\n'), 'line 2: doctype'],
    ['another document type', tmx('', '<!DOCTYPE tmx SYSTEM "http://example.org/x.dtd">\n'), 'line 2: doctype'],
    [
      'a subset after the right one',
      tmx('', '<!DOCTYPE tmx SYSTEM "tmx14.dtd" [<!ENTITY a "b">]>\n'),
      'line 2: doctype',
    ],
    ['an entity of its own', tmx(tu('سد', '&dam;')), 'line 2: xml'],
    ['300 elements in each other', `<tmx>${'<a>'.repeat(300)}`, 'line 1: depth'],
    ['nothing that can be used', tmx(tu('dam', 'dam')), 'line 1: nothing'],
  ])('refuses %s, and says where', (_, text, says) => {
    expect(problemOf('tmx', file('m.tmx', text)).message).toBe(`m.tmx, ${says}`)
  })
})

describe('a CSV table', () => {
  it('gives its two columns, with or without a header', () => {
    const expected = [
      { arabic: 'جسر', glosses: ['bridge', 'span'] },
      { arabic: 'سد', glosses: ['dam'] },
    ]
    const rows = 'جسر,bridge; span\nسد,dam\nجسر,bridge\n'
    expect(readDictionary('csv', file('m.csv', rows)).entries).toEqual(expected)
    expect(readDictionary('csv', file('m.csv', `arabic,english\n${rows}`)).entries).toEqual(expected)
  })

  it.each([
    ['one column', 'جسر,bridge\nسد\n', 'line 2: columns'],
    ['an open quotation mark', 'جسر,bridge\nسد,"dam\n', 'line 2: csv'],
    ['English on both sides', 'dam,dam\n', 'line 1: nothing'],
  ])('is refused with %s, and says where', (_, text, says) => {
    expect(problemOf('csv', file('m.csv', text)).message).toBe(`m.csv, ${says}`)
  })

  it('is refused where it is no text', () => {
    expect(problemOf('csv', [{ name: 'm.csv', bytes: Uint8Array.of(0x41, 0, 0x42) }]).key).toBe('encoding')
  })
})

describe('the format of files', () => {
  it.each([
    [['a.index', 'a.dict.dz'], 'freedict'],
    [['a.dict', 'a.index'], 'freedict'],
    [['a.TMX'], 'tmx'],
    [['a.csv'], 'csv'],
    [['a.index'], undefined],
    [['a.pdf'], undefined],
    [['a.csv', 'b.csv'], undefined],
  ])('of %j is %s', (names, format) => {
    expect(formatOf(names.map((name) => ({ name })))).toBe(format)
  })
})
