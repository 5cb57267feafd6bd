import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sha256 } from '../../src/provenance/digest.ts'
import { docxOf, paragraph, run } from '../exchange/zip-of.ts'
import { get, hiddenField, openSite, post, type Site } from './site.ts'

let site: Site
beforeEach(async () => {
  site = await openSite()
})
afterEach(() => site.close())

const speech = 'وصلنا قبل يومين إلى الجسر. سنفتحه غدًا للناس كافة.'
const word = Buffer.from(
  docxOf({
    body: paragraph(run(speech)) + paragraph(run('شكرًا لكم.'), '<w:r><w:footnoteReference w:id="2"/></w:r>'),
    footnotes: `<w:footnote w:id="2">${paragraph(run('صفّق الحاضرون.'))}</w:footnote>`,
    properties: '<p><title>كلمة الجسر</title><creator>Salma Nader</creator></p>',
  }),
)
const dossier = async (id: string) => (await site.store.load(id))!.dossier

const unescaped = (words: string) =>
  words
    .replaceAll('&#34;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

/** What a browser sends back of a page that it was shown: every field as it stands. */
function fieldsOf(html: string): Record<string, string> {
  const main = html.slice(html.indexOf('<form class="import"'))
  const fields: Record<string, string> = {}
  for (const [, tag] of main.matchAll(/<(input [^>]*)>/g)) {
    const name = / name="([^"]*)"/.exec(tag!)?.[1]
    if (name && !/type="file"/.test(tag!)) fields[name] = unescaped(/ value="([^"]*)"/.exec(tag!)?.[1] ?? '')
  }
  for (const [, name, words] of main.matchAll(/<textarea[^>]* name="([^"]*)"[^>]*>\n?([^<]*)</g))
    fields[name!] = unescaped(words!)
  for (const [, name, choices] of main.matchAll(/<select[^>]* name="([^"]*)"[^>]*>([\s\S]*?)<\/select>/g))
    fields[name!] = /value="([^"]*)" selected/.exec(choices!)?.[1] ?? ''
  return fields
}

const look = (path: string, name: string, bytes: Uint8Array) =>
  post(site.app, path).attach('file', Buffer.from(bytes), name)
const keep = (path: string, page: string, changes: Record<string, string> = {}) =>
  post(site.app, path)
    .type('form')
    .send({ ...fieldsOf(page), do: 'keep', ...changes })

describe('a file for a dossier', () => {
  const path = '/dossiers/rafidain/import'

  it('is shown before anything is kept: its text, what was taken, what it says of itself', async () => {
    const before = await dossier('rafidain')
    const { status, text: html } = await look(path, 'كلمة.docx', word)
    const text = html.replaceAll(/[\u2068\u2069]/g, '')
    expect(status).toBe(200)
    expect(text).toContain('سنفتحه غدًا للناس كافة.')
    expect(text).toContain('notes, at the end: ')
    expect(text).toContain('value="Salma Nader"')
    expect(text).toContain('value="كلمة قيس الخزعلي')
    expect(text).toContain('the text that was missing: ')
    expect((await dossier('rafidain')).seq).toBe(before.seq)
  })

  it('is kept with its file as received, its text, and what it was told', async () => {
    const { text } = await look(path, 'speech.docx', word)
    const answer = await keep(path, text, { completeness: 'whole', speaker: 'The mayor' })
    expect([answer.status, answer.headers.location]).toEqual([303, '/dossiers/rafidain/texts/t1'])
    const witness = (await dossier('rafidain')).witnesses[0]!
    expect(witness.particulars).toMatchObject({
      author: 'Salma Nader',
      speaker: 'The mayor',
      place: expect.any(String),
    })
    const [revision] = witness.revisions
    expect(revision).toMatchObject({
      fileName: 'speech.docx',
      encoding: 'utf-8',
      takenFrom: { format: 'docx', file: sha256(word) },
    })
    expect(Buffer.from((await site.store.bytes('rafidain', sha256(word)))!).equals(word)).toBe(true)
    expect((await site.store.load('rafidain'))!.words.get(revision!.hash)).toBe(
      `${speech}\n\nشكرًا لكم.[1]\n\n[1] صفّق الحاضرون.\n`,
    )
    expect(await site.store.verify()).toEqual(
      expect.not.arrayContaining([expect.objectContaining({ damaged: [expect.anything()] })]),
    )
    const page = (await get(site.app, '/dossiers/rafidain/texts/t1')).text
    const download = new RegExp(`/dossiers/rafidain/texts/t1/received/${sha256(word)}`).exec(page)![0]
    const received = await get(site.app, download)
      .buffer()
      .parse(binary as never)
    expect((received.body as Buffer).equals(word)).toBe(true)
  })

  it('is not kept unseen: what is sent without having been shown is shown first', async () => {
    const answer = await look(path, 'speech.docx', word).field('do', 'keep').field('shown', 'anything')
    expect(answer.status).toBe(200)
    expect((await dossier('rafidain')).witnesses[0]?.revisions).toEqual([])
  })

  it('keeps what was typed when something is wrong with it', async () => {
    const { text } = await look(path, 'speech.docx', word)
    const answer = await keep(path, text, { date: 'spring', speaker: 'Somebody <b>' })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('is not a date')
    expect(fieldsOf(answer.text)).toMatchObject({
      date: 'spring',
      speaker: 'Somebody <b>',
      kept: word.toString('base64'),
    })
  })

  it('asks about an encoding that it had to guess, and takes another', async () => {
    const bytes = inWindows1256(`${speech}\n`.repeat(10).replaceAll('ً', ''))
    const guessed = await look(path, 'old.txt', bytes)
    expect(guessed.text).toContain('It was read as')
    expect(guessed.text).toContain('وصلنا قبل يومين')
    const again = await post(site.app, path)
      .type('form')
      .send({ ...fieldsOf(guessed.text), do: 'look', encoding: 'windows-1252' })
    expect(again.text).toContain('æÕáäÇ')
    await keep(path, guessed.text, { encoding: 'windows-1256' })
    expect((await dossier('rafidain')).witnesses[0]?.revisions[0]?.encoding).toBe('windows-1256')
  })

  it.each([
    ['a.pdf', Buffer.from('%PDF-1.7 nothing'), /a\.pdf.*byte .*damaged/],
    ['a.docx', word.subarray(0, 300), /a\.docx.*byte .*damaged or cut off/],
    ['a.tmx', Buffer.from('<tmx>\n<a'), /a\.tmx.*line .*column .*not well-formed/],
    ['a.txt', Buffer.concat([Buffer.from('نعم\n'), Buffer.from([0xff])]), /a\.txt.*byte .*7.*no valid .*UTF-8/],
    ['a.doc', Buffer.from('\xd0\xcf\x11\xe0', 'latin1'), /old kind/],
  ])('is refused with file, place and reason: %s', async (name, bytes, words) => {
    const { status, text } = await look(path, name, bytes)
    expect(status).toBe(422)
    expect(text.replaceAll(/[\u2068\u2069]/g, '')).toMatch(words)
  })

  it('must be chosen, and no larger than 8 MB', async () => {
    expect((await post(site.app, path).field('do', 'look')).text).toContain('Choose a file.')
    const large = await look(path, 'large.txt', Buffer.alloc(9 * 1024 * 1024, 0x61))
    expect([large.status, large.text.includes('Larger than')]).toEqual([413, true])
  })

  it('of almost 8 MB goes through the page and back', async () => {
    const bytes = Buffer.from('We came home. '.repeat(570_000))
    const { text } = await look('/dossiers/training/import', 'long.txt', bytes)
    const answer = await keep('/dossiers/training/import', text, { '0.goes': 'new', '0.role': 'other' })
    expect(answer.status).toBe(303)
  })

  it('brings a revision where its text is held, and not the same once more', async () => {
    const { words } = (await site.store.load('training'))!
    const held = words.get((await dossier('training')).witnesses[1]!.revisions[0]!.hash)!
    const { text } = await look('/dossiers/training/import?text=t2', 'summary.txt', Buffer.from(`${held}One more.`))
    expect(fieldsOf(text)['0.goes']).toBe('t2')
    expect((await keep('/dossiers/training/import', text)).headers.location).toBe('/dossiers/training/texts/t2')
    expect((await dossier('training')).witnesses[1]?.revisions).toHaveLength(2)
    expect((await keep('/dossiers/training/import', text)).text).toContain('byte for byte')
  })

  it('with two texts brings both at once, each where it belongs', async () => {
    const tmx = Buffer.from(
      `<tmx><body><tu><tuv xml:lang="ar"><seg>${speech}</seg></tuv><tuv xml:lang="en"><seg>We will open it.</seg></tuv></tu></body></tmx>`,
    )
    const { text } = await look(path, 'memory.tmx', tmx)
    expect(fieldsOf(text)).toMatchObject({ '0.goes': 't1', '1.goes': 'new', '1.role': 'translation' })
    const before = await dossier('rafidain')
    await keep(path, text)
    const { witnesses, seq } = await dossier('rafidain')
    expect(seq).toBe(before.seq + 2)
    expect(witnesses.slice(-1)[0]).toMatchObject({ role: 'translation', language: 'en' })
    expect(witnesses[0]?.revisions[0]?.takenFrom).toMatchObject({ part: 'ar', file: sha256(tmx) })
    expect(await site.store.verify()).toEqual(
      expect.arrayContaining([expect.objectContaining({ dossier: 'rafidain', damaged: [] })]),
    )
  })

  it('that is sent twice is kept once', async () => {
    const { text } = await look('/dossiers/training/import', 'more.txt', Buffer.from('We came home by the old road.'))
    const answers = await Promise.all([
      keep('/dossiers/training/import', text),
      keep('/dossiers/training/import', text),
    ])
    expect(answers.map(({ status }) => status)).toEqual([303, 303])
    await keep('/dossiers/training/import', text)
    expect((await dossier('training')).witnesses).toHaveLength(4)
  })

  it('is no second speech', async () => {
    const { text } = await look('/dossiers/training/import', 'speech.txt', Buffer.from(speech))
    expect(fieldsOf(text)['0.role']).toBe('other')
    const answer = await keep('/dossiers/training/import', text, { '0.goes': 'new', '0.role': 'source', title: 'x' })
    expect([answer.status, answer.text.includes('one speech')]).toEqual([422, true])
  })

  it('into a dossier that is not there is a page that is not there', async () => {
    expect((await get(site.app, '/dossiers/nothing/import')).status).toBe(404)
    expect((await look('/dossiers/nothing/import', 'a.txt', Buffer.from('a'))).status).toBe(404)
  })
})

describe('a file for a new dossier', () => {
  it('opens it under its own title, once however often it is sent', async () => {
    const { text } = await look('/import', 'speech.docx', word)
    const id = hiddenField(text, 'id')
    expect((await keep('/import', text)).headers.location).toBe(`/dossiers/${id}`)
    expect((await keep('/import', text)).headers.location).toBe(`/dossiers/${id}`)
    expect(await dossier(id)).toMatchObject({ title: 'كلمة الجسر', seq: 2 })
  })

  it('asks for a name of the dossier where the file has none', async () => {
    const { text } = await look('/import', 'a.txt', Buffer.from(speech))
    const answer = await keep('/import', text)
    expect([answer.status, answer.text.includes('Give the dossier a name')]).toEqual([422, true])
  })

  it('asks for a person’s name, and keeps the form', async () => {
    const other = await openSite({ named: false })
    const shown = await post(other.app, '/import').attach('file', word, 'speech.docx')
    const answer = await post(other.app, '/import')
      .type('form')
      .send({ ...fieldsOf(shown.text), do: 'keep' })
    expect([answer.status, fieldsOf(answer.text)['your-name']]).toEqual([422, ''])
    const named = await post(other.app, '/import')
      .type('form')
      .send({ ...fieldsOf(answer.text), do: 'keep', 'your-name': 'Hana' })
    expect(named.status).toBe(303)
    await other.close()
  })
})

describe('a transcript', () => {
  it('keeps its times beside its text', async () => {
    const srt = Buffer.from(`1\n00:00:01,000 --> 00:00:03,000\n${speech}\n`)
    const { text } = await look('/dossiers/rafidain/import', 'a.srt', srt)
    await keep('/dossiers/rafidain/import', text)
    const { takenFrom } = (await dossier('rafidain')).witnesses[0]!.revisions[0]!
    const times = await site.store.bytes('rafidain', takenFrom!.times!)
    expect(new TextDecoder().decode(times)).toBe(`[[0,${speech.length},1000,3000]]`)
  })
})

describe('a PDF', () => {
  it('is marked as in need of review', async () => {
    const pdf = readFileSync(join(import.meta.dirname, '../exchange/fixtures/pdf/chromium-amiri.pdf'))
    const { text } = await look('/dossiers/rafidain/import', 'a.pdf', pdf)
    expect(text).toContain('This text needs review.')
    expect(text).toContain('ماء الشرب في القرى الواقعة شمال النهر')
    await keep('/dossiers/rafidain/import', text)
    const page = (await get(site.app, '/dossiers/rafidain/texts/t1')).text
    expect(page).toContain('Needs review')
    expect(page).toContain(sha256(pdf))
  })
})

function inWindows1256(words: string): Uint8Array {
  const decoder = new TextDecoder('windows-1256')
  const codes = new Map(Array.from({ length: 256 }, (_, code) => [decoder.decode(new Uint8Array([code])), code]))
  return new Uint8Array(Array.from(words, (character) => codes.get(character)!))
}

function binary(response: NodeJS.EventEmitter, done: (error: Error | null, body: Buffer) => void): void {
  const chunks: Buffer[] = []
  response.on('data', (chunk: Buffer) => chunks.push(chunk))
  response.on('end', () => done(null, Buffer.concat(chunks)))
}
