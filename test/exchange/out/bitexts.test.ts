import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import type { FileRead } from '../../../src/exchange/in/found.ts'
import { readTei } from '../../../src/exchange/in/tei.ts'
import { readTmx } from '../../../src/exchange/in/tmx.ts'
import { readXliff } from '../../../src/exchange/in/xliff.ts'
import type { OutFormat } from '../../../src/exchange/out/outgoing.ts'
import { writeOut } from '../../../src/exchange/out/write.ts'
import { parseCsv } from '../../../src/text/csv.ts'
import { long } from '../../long/counts.ts'
import { arabic, english, sentOut } from './sent-out.ts'
import { all, misshapen, parsedXml, type Shape } from './xml-shape.ts'

const written = async (format: OutFormat) => Buffer.from(writeOut(format, await sentOut()).bytes)
const xmlOf = async (format: OutFormat) => parsedXml((await written(format)).toString())

const anything = /^[\s\S]*$/
const [language, number] = [/^(ar|en)$/, /^\d+$/]

/** TMX 1.4b, sections 3.2 and 3.3, as far as it is used. */
const tmx: Record<string, Shape> = {
  tmx: { children: /^header body $/, attributes: { version: /^1\.4$/ }, required: ['version'] },
  header: {
    children: /^$/,
    attributes: {
      creationtool: /./,
      creationtoolversion: /./,
      segtype: /^(block|paragraph|sentence|phrase)$/,
      'o-tmf': /./,
      adminlang: language,
      srclang: language,
      datatype: /^plaintext$/,
    },
    required: ['creationtool', 'creationtoolversion', 'segtype', 'o-tmf', 'adminlang', 'srclang', 'datatype'],
  },
  body: { children: /^(tu )*$/, attributes: {}, required: [] },
  tu: { children: /^(prop |note )*(tuv )+$/, attributes: { tuid: /^\S+$/, segtype: /^block$/ }, required: [] },
  prop: { children: /^$/, attributes: { type: /^x-/ }, required: ['type'] },
  tuv: { children: /^(prop |note )*seg $/, attributes: { 'xml:lang': language }, required: ['xml:lang'] },
  seg: { children: /^$/, attributes: {}, required: [] },
}

/** XLIFF 2.1, sections 4.2.2 and 4.3.1. */
const xliff: Record<string, Shape> = {
  xliff: {
    children: /^(file )+$/,
    attributes: { version: /^2\.1$/, srcLang: language, trgLang: language },
    required: ['version', 'srcLang', 'trgLang'],
  },
  file: { children: /^(notes )?(unit )+$/, attributes: { id: /^[\w.-]+$/, original: anything }, required: ['id'] },
  unit: { children: /^(notes )?(segment )+$/, attributes: { id: /^[\w.-]+$/ }, required: ['id'] },
  notes: { children: /^(note )+$/, attributes: {}, required: [] },
  note: { children: /^$/, attributes: { id: /^[\w.-]+$/, category: /./ }, required: [] },
  segment: {
    children: /^source (target )?$/,
    attributes: { state: /^(initial|translated|reviewed|final)$/, subState: /^(?!xlf:)[\w-]+:[\w-]+$/ },
    required: ['state'],
  },
  source: { children: /^(cp )*$/, attributes: { 'xml:space': /^preserve$/ }, required: [] },
  target: { children: /^(cp )*$/, attributes: { 'xml:space': /^preserve$/ }, required: [] },
  cp: { children: /^$/, attributes: { hex: /^[0-9A-F]{4}$/ }, required: ['hex'] },
}

/** TEI P5: the header, the texts, and linkGrp with link (chapters 2, 4 and 17.1), as far as they are used. */
const id = /^[\p{L}_][\w.-]*$/u
const pointers = /^#\S+( #\S+)+$/
const tei: Record<string, Shape> = {
  TEI: { children: /^teiHeader (standOff )?text $/, attributes: {}, required: [] },
  teiHeader: { children: /^fileDesc $/, attributes: {}, required: [] },
  fileDesc: { children: /^titleStmt publicationStmt sourceDesc $/, attributes: {}, required: [] },
  titleStmt: { children: /^title $/, attributes: {}, required: [] },
  publicationStmt: { children: /^p $/, attributes: {}, required: [] },
  sourceDesc: { children: /^listBibl $/, attributes: {}, required: [] },
  listBibl: { children: /^(bibl )+$/, attributes: {}, required: [] },
  bibl: {
    children: /^(title |author |respStmt |editor |publisher |pubPlace |date |ptr |note )*$/,
    attributes: { 'xml:id': id },
    required: ['xml:id'],
  },
  title: { children: /^$/, attributes: {}, required: [] },
  date: { children: /^$/, attributes: { type: /^\w+$/, when: /^\d{4}(-\d{2}(-\d{2})?)?$/ }, required: [] },
  note: { children: /^$/, attributes: { type: /^[\w-]+$/ }, required: [] },
  standOff: { children: /^(linkGrp )+$/, attributes: {}, required: [] },
  linkGrp: { children: /^(link )+$/, attributes: { type: /^alignment$/, domains: pointers }, required: [] },
  link: {
    children: /^$/,
    attributes: { target: pointers, type: /^\w+$/, cert: /^(high|medium|low|unknown)$/ },
    required: ['target'],
  },
  text: {
    children: /^(group |body )$/,
    attributes: { 'xml:id': id, 'xml:lang': language, type: /^\w+$/, decls: /^#\S+$/ },
    required: [],
  },
  group: { children: /^(text )+$/, attributes: {}, required: [] },
  body: { children: /^(note )?(p )+$/, attributes: {}, required: [] },
  p: { children: /^(s )*$/, attributes: {}, required: [] },
  s: { children: /^$/, attributes: { 'xml:id': id, n: number }, required: ['xml:id'] },
}

describe('a translation memory that leaves the house', () => {
  it('has the shape of TMX 1.4b, and the document type that its readers know', async () => {
    expect(misshapen(await xmlOf('tmx'), tmx)).toEqual([])
    expect((await written('tmx')).toString()).toContain('<!DOCTYPE tmx SYSTEM "tmx14.dtd">')
  })

  it('holds the linked sentences and no others, each with its state', async () => {
    const units = all(await xmlOf('tmx'), 'tu')
    expect(units.map((unit) => all(unit, 'seg').map(({ text }) => text))).toEqual([
      [arabic[0], english[0]],
      [arabic[1], english[1]],
    ])
    expect(units.map((unit) => all(unit, 'prop')[0]!.text)).toEqual(['confirmed', 'proposed'])
  })

  it('is read by our own reader', async () => {
    const { texts } = readTmx(await written('tmx'), { name: 'x.tmx' }) as FileRead
    expect(texts.map(({ text }) => text)).toEqual([
      `${arabic[0]}\n\n${arabic[1]}\n`,
      `${english[0]}\n\n${english[1]}\n`,
    ])
  })
})

describe('an XLIFF file that leaves the house', () => {
  it('has the shape of XLIFF 2.1, every identifier once in its file', async () => {
    const xml = await xmlOf('xliff')
    expect(misshapen(xml, xliff)).toEqual([])
    const units = all(xml, 'unit').map(({ attributes }) => attributes.id)
    expect(new Set(units).size).toBe(units.length)
  })

  it('holds every sentence of both sides, with the state of its link', async () => {
    const xml = await xmlOf('xliff')
    const states = all(xml, 'segment').map(({ attributes }) => attributes.state)
    expect(states.filter((state) => state !== 'initial')).toEqual(['reviewed', 'translated'])
    expect(all(xml, 'source').map(({ text }) => text)).toContain(arabic[2])
    expect(all(xml, 'cp').map(({ attributes }) => attributes.hex)).toEqual(['000B'])
  })

  it('is read by our own reader', async () => {
    const { texts } = readXliff(await written('xliff'), { name: 'x.xlf' }) as FileRead
    expect(texts[0]!.text).toContain(arabic[0])
    expect(texts[1]!.text).toContain('The bridge & "crossing" <opened> on Sunday.')
  })
})

describe('a TEI file that leaves the house', () => {
  it('has the shape of TEI P5, and links only what is there', async () => {
    const xml = await xmlOf('tei')
    expect(misshapen(xml, tei)).toEqual([])
    const ids = new Set(
      ['s', 'text', 'bibl'].flatMap((name) => all(xml, name).map(({ attributes }) => `#${attributes['xml:id']}`)),
    )
    for (const { attributes } of all(xml, 'link'))
      for (const end of attributes.target!.split(' ')) expect(ids).toContain(end)
    expect(all(xml, 'link')).toHaveLength(2)
  })

  it('keeps the words, and is read by our own reader', async () => {
    const sentences = all(await xmlOf('tei'), 's').map(({ text }) => text)
    for (const words of [...arabic, ...english.slice(0, 2)]) expect(sentences).toContain(words)
    const { texts } = readTei(await written('tei'), { name: 'x.xml' }) as FileRead
    expect(texts.length).toBeGreaterThan(0)
  })
})

describe('a table that leaves the house', () => {
  it('holds each link in a row, and no cell that a spreadsheet would run', async () => {
    const words = (await written('csv')).toString()
    expect(words.startsWith('\ufeff')).toBe(true)
    expect(words).toContain(`,'=SUM(A1:A9) tons of flour crossed it.,`)
    const rows = parseCsv(words.slice(1), 'x.csv')
    expect(rows[1]!.cells).toEqual(['t2', '1', english[0], '1', arabic[0], 'confirmed', 'strong'])
    expect(rows[2]!.cells[2]).toBe(english[1])
  })
})

describe('another program', () => {
  const python = `
import sys
from translate.storage import tmx
store = tmx.tmxfile(sourcelanguage='ar', targetlanguage='en')
store.parse(sys.stdin.buffer.read())
for unit in store.units: print(unit.source); print(unit.target)
`
  const there = spawnSync('/usr/bin/python3', ['-c', 'import translate.storage.tmx']).status === 0
  it.skipIf(!long || !there)('reads the translation memory (translate-toolkit)', async () => {
    const ran = spawnSync('/usr/bin/python3', ['-c', python], { input: await written('tmx') })
    expect(ran.stderr.toString()).toBe('')
    expect(ran.stdout.toString().trim().split('\n')).toEqual([arabic[0], english[0], arabic[1], english[1]])
  })
})
