import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formatOf } from '../../src/exchange/in/format.ts'
import { Unreadable } from '../../src/exchange/in/found.ts'
import { readerOf } from '../../src/exchange/in/readers.ts'
import { cases, counted, long } from '../long/counts.ts'
import { get, openSite, post, type Site } from '../web/site.ts'
import { docxOf, paragraph, run } from './zip-of.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const words = 'وصلنا قبل يومين إلى الجسر. سنفتحه غدًا للناس كافة.'
const seeds: readonly (readonly [string, Uint8Array])[] = [
  ['a.txt', Buffer.from(`${words}\n`.repeat(20))],
  ['a.txt', Buffer.from(`\ufeff${words}`.repeat(20), 'utf16le')],
  ['a.docx', docxOf({ body: paragraph(run(words)).repeat(20) })],
  ['a.pdf', readFileSync(join(import.meta.dirname, 'fixtures/pdf/chromium-plex.pdf'))],
  ['a.html', Buffer.from(`<html><head><title>x</title></head><body>${`<p>${words}</p>`.repeat(20)}</body></html>`)],
  ['a.srt', Buffer.from(`1\n00:00:01,000 --> 00:00:02,000\n${words}\n\n`.repeat(20))],
  ['a.vtt', Buffer.from(`WEBVTT\n\n${`00:01.000 --> 00:02.000\n${words}\n\n`.repeat(20)}`)],
  [
    'a.tmx',
    Buffer.from(`<tmx><body>${`<tu><tuv xml:lang="ar"><seg>${words}</seg></tuv></tu>`.repeat(20)}</body></tmx>`),
  ],
  [
    'a.xlf',
    Buffer.from(
      `<xliff srcLang="ar"><file>${`<unit><segment><source>${words}</source></segment></unit>`.repeat(20)}</file></xliff>`,
    ),
  ],
  ['a.xml', Buffer.from(`<TEI><text><body>${`<p>${words}</p>`.repeat(20)}</body></text></TEI>`)],
]
const scraps = [
  '\0',
  '\xff\xfe',
  '<!DOCTYPE a [<!ENTITY b "c">]>',
  '<a>'.repeat(50),
  ']]>',
  '-->',
  'PK\x03\x04',
  '%PDF-',
  '\u202e',
  '&#0;',
  'endobj',
  '0'.repeat(40),
]

/** A small generator of its own, so that a seed names a file for ever (mulberry32). */
function random(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

/** A file of one of the formats with a few bytes changed, cut out, repeated or put in; at times under another name. */
function mutated(seed: number): readonly [string, Uint8Array] {
  const below = random(seed)
  const [name, bytes] = seeds[seed % seeds.length]!
  let file = Buffer.from(bytes)
  for (let round = below(6); round >= 0; round--) {
    const at = below(file.length + 1)
    const size = below(64)
    const [before, after] = [file.subarray(0, at), file.subarray(at)]
    const scrap = Buffer.from(scraps[below(scraps.length)]!, 'latin1')
    const change = [
      () => Buffer.concat([before, scrap, after]),
      () => Buffer.concat([before, after.subarray(size)]),
      () => Buffer.concat([before, after.subarray(0, size), after]),
      () => before,
      () => {
        const copy = Buffer.from(file)
        for (let bit = 0; bit < 8 && copy.length > 0; bit++) copy[below(copy.length)] = below(256)
        return copy
      },
    ]
    file = change[below(change.length)]!()
  }
  return [below(10) === 0 ? seeds[below(seeds.length)]![0] : name, file]
}

describe('damaged files', () => {
  const count = cases(200, 9000)

  it('are read, or refused by name, by the reader itself', counted(count), async () => {
    for (let seed = 0; seed < count; seed++) {
      const [name, bytes] = mutated(100_000 + seed)
      const format = formatOf({ name, bytes })
      const read = await readerOf(format)
      const outcome = await Promise.resolve()
        .then(() => read(bytes, { name }))
        .catch((error: unknown) => error)
      const refused = outcome instanceof Unreadable
      expect(refused || !(outcome instanceof Error), `seed ${seed}: ${name}, ${String(outcome)}`).toBe(true)
    }
  })
})

describe('damaged uploads', () => {
  const count = cases(20, 1000)

  it(
    'are taken or refused with file, place and reason; the server answers on',
    { ...counted(count), timeout: 90 * 60_000 },
    async () => {
      const wrong: string[] = []
      let slowest = 0
      const next = Array.from({ length: count }, (_, seed) => seed).values()
      const worker = async () => {
        for (const seed of next) {
          const [name, bytes] = mutated(seed)
          const started = performance.now()
          const { status, text } = await post(site.app, '/import').attach('file', Buffer.from(bytes), name)
          slowest = Math.max(slowest, performance.now() - started)
          const shown = status === 200 && text.includes('value="keep"')
          const refused =
            status === 422 &&
            (bytes.length === 0 || /id="file-about">[^<]*a\.\w+[^<]*, [^<]*(byte|line|in|page|whole)[^<]*: /.test(text))
          if (!shown && !refused) wrong.push(`seed ${seed}: ${name}, ${status}`)
        }
      }
      await Promise.all([worker(), worker()])
      expect(wrong).toEqual([])
      expect((await get(site.app, '/import')).status).toBe(200)
      if (long) console.info(`slowest upload: ${Math.round(slowest)} ms`)
    },
  )
})
