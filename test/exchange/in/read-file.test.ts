import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Unreadable, type FileProblem, type FileRead } from '../../../src/exchange/in/found.ts'
import { getReady, processFlags, readApart, type Limits } from '../../../src/exchange/in/read-apart.ts'
import { readFile } from '../../../src/exchange/in/read-file.ts'
import { receivedFrom } from '../../../src/exchange/in/received.ts'
import { sha256 } from '../../../src/provenance/digest.ts'
import { decode } from '../../../src/text/decode.ts'
import { cuesFrom } from '../../../src/text/times.ts'
import { describeHostile, expectedOf, hostileFiles } from '../hostile.ts'
import { docxOf, paragraph, run, zipOf } from '../zip-of.ts'

const bytesOf = (words: string) => Buffer.from(words)
const read = async (name: string, bytes: Uint8Array) => {
  const answer = await readFile({ name, bytes })
  if ('key' in answer) throw new Error(JSON.stringify(answer))
  return answer
}
const problem = async (name: string, bytes: Uint8Array) => (await readFile({ name, bytes })) as FileProblem

const fixture = readFileSync(join(import.meta.dirname, '../fixtures/pdf/chromium-plex.pdf'))

describe('the door for files', () => {
  it.each([
    ['speech.txt', bytesOf('نعم.'), 'text'],
    ['speech.docx', docxOf({ body: paragraph(run('Yes.')) }), 'docx'],
    ['renamed.txt', docxOf({ body: paragraph(run('Yes.')) }), 'docx'],
    ['paper.pdf', fixture, 'pdf'],
    ['page.HTM', bytesOf('<p>Yes.</p>'), 'html'],
    ['a.srt', bytesOf('1\n00:00:01,000 --> 00:00:02,000\nYes.\n'), 'srt'],
    ['a.vtt', bytesOf('WEBVTT\n\n00:01.000 --> 00:02.000\nYes.\n'), 'vtt'],
    ['a.tmx', bytesOf('<tmx><body><tu><tuv xml:lang="en"><seg>Yes.</seg></tuv></tu></body></tmx>'), 'tmx'],
    ['a.xml', bytesOf('<?xml version="1.0"?>\n<TEI><text><body><p>Yes.</p></body></text></TEI>'), 'tei'],
    [
      'a.xlf',
      bytesOf('<xliff srcLang="en"><file><unit><segment><source>Yes.</source></segment></unit></file></xliff>'),
      'xliff',
    ],
  ])('reads %s by its bytes and its name', async (name, bytes, format) => {
    expect((await read(name, bytes)).format).toBe(format)
  })

  it.each([
    ['an old Word file', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'oldWord'],
    ['an RTF file', '{\\rtf1 hello}', 'rtf'],
    ['a gzip', '\x1f\x8b\x08', 'packed'],
    ['a web archive', 'From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related;\n', 'mhtml'],
    ['control characters', 'a\x01b', 'binary'],
    ['nothing at all', '', 'empty'],
  ])('refuses %s with the file’s name, the place and the reason', async (_, words, key) => {
    const found = await problem('x.bin', Buffer.from(words, 'latin1'))
    expect(found).toMatchObject({ file: 'x.bin', key, place: { kind: 'byte' } })
  })

  it('takes no control character, half pair or byte order mark into a text', async () => {
    const { texts } = await read('a.html', bytesOf('<p>&#xfeff;a&#1;b &#x202e;c</p>'))
    const { text } = texts[0]!
    expect(decode(new TextEncoder().encode(text), 'utf-8')).toEqual({ text, encoding: 'utf-8' })
    expect(text).toContain('\u202ec')
  })
})

describe('what a dossier keeps of a file', () => {
  it('is the file as received, its text, and its times, each under its hash', async () => {
    const bytes = bytesOf('1\n00:00:01,000 --> 00:00:02,000\nنعم.\n')
    const file = await read('a.srt', bytes)
    const received = receivedFrom({ name: 'a.srt', bytes }, file, file.texts[0]!)
    expect(new TextDecoder().decode(received.bytes)).toBe('نعم.\n')
    const { takenFrom, beside = new Map() } = received
    expect(takenFrom).toMatchObject({ format: 'srt', file: sha256(bytes), encoding: 'utf-8' })
    expect([...beside].every(([hash, kept]) => sha256(kept) === hash)).toBe(true)
    expect(cuesFrom(beside.get(takenFrom!.times!))).toEqual(file.texts[0]?.cues)
  })

  it('of plain text is the bytes themselves', async () => {
    const bytes = Buffer.from('\ufeffنعم.', 'utf16le')
    const file = await read('a.txt', bytes)
    expect(receivedFrom({ name: 'a.txt', bytes }, file, file.texts[0]!)).toEqual({
      bytes,
      encoding: 'utf-16le',
      fileName: 'a.txt',
    })
  })
})

describe('the process that reads', () => {
  const deep = docxOf({ body: paragraph(run('word '.repeat(1_500_000))) })
  const apart = (limits: Limits, bytes = deep): Promise<FileRead> =>
    readApart('docx', bytes, { name: 'x.docx' }, limits)

  it('is stopped when its time is over, and it is said where it was', async () => {
    await expect(apart({ memory: 256, time: 60, work: 60_000 })).rejects.toBeInstanceOf(Unreadable)
    await expect(apart({ memory: 256, time: 60, work: 60_000 })).rejects.toMatchObject({ key: 'tooSlow' })
  })

  it.runIf(process.platform === 'linux')(
    'is stopped when it has worked too long, however little time it was given',
    async () => {
      await expect(apart({ memory: 256, time: 60_000, work: 100 })).rejects.toMatchObject({ key: 'tooSlow' })
    },
  )

  it('is stopped when it needs too much memory', async () => {
    await expect(apart({ memory: 8, time: 60_000, work: 60_000 })).rejects.toMatchObject({ key: 'tooMuch' })
  })

  it('reads two files at once, and more than two after each other', async () => {
    getReady()
    const all = await Promise.all(
      Array.from({ length: 5 }, () => read('x.docx', docxOf({ body: paragraph(run('Yes.')) }))),
    )
    expect(all.map(({ texts }) => texts[0]?.text)).toEqual(Array.from({ length: 5 }, () => 'Yes.\n'))
  })

  it.each([
    ['read a file of the machine', "require('fs').readFileSync('/etc/hostname')"],
    ['read the dossiers', `require('fs').readdirSync(${JSON.stringify(join(import.meta.dirname, '../../../var'))})`],
    ['write a file', "require('fs').writeFileSync('/tmp/muqabala-child', 'x')"],
    ['start a program', "require('child_process').spawnSync('id')"],
    ['reach the network', "require('net').connect(80, '127.0.0.1')"],
    ['look a name up', "require('dns').lookup('localhost', (error) => { if (error) throw error })"],
  ])('may not %s', (_, code) => {
    const done = spawnSync(process.execPath, [...processFlags(64), '-e', code], { encoding: 'utf8', env: {} })
    expect(done.status).not.toBe(0)
    expect(done.stderr).toContain('ERR_ACCESS_DENIED')
  })

  it('unpacks a bomb no further than a text could be long, within its memory', async () => {
    const relations =
      '<Relationships><Relationship Type="x/officeDocument" Target="word/document.xml"/></Relationships>'
    const spaces = Buffer.alloc(300 * 1024 * 1024, 0x20)
    const bytes = zipOf([
      { name: '_rels/.rels', bytes: bytesOf(relations) },
      { name: 'word/document.xml', bytes: spaces },
    ])
    const before = process.memoryUsage.rss()
    expect(await problem('bomb.docx', bytes)).toEqual({
      file: 'bomb.docx',
      key: 'bomb',
      place: { kind: 'entry', entry: 'word/document.xml' },
    })
    expect(process.memoryUsage.rss() - before).toBeLessThan(200 * 1024 * 1024)
  })
})

describeHostile('hostile files of others', () => {
  const folders = ['docx-hostile', 'docx-ordinary', 'pdf-hostile', 'zip-broken', 'tmx', 'webvtt', 'xliff', 'xxe-files']
  const files = folders.flatMap((folder) =>
    hostileFiles(folder).map((file) => [`${folder}/${file.name}`, file] as const),
  )

  it.each(files)('%s is taken, or refused with file, place and reason', { timeout: 60_000 }, async (_, file) => {
    const answer = await readFile(file)
    if ('key' in answer) expect(answer).toMatchObject({ file: file.name, place: { kind: expect.any(String) } })
    else for (const { text } of answer.texts) expect(text.trim()).not.toBe('')
  })

  it('in legacy encodings are right, or asked about: no one of them is garbled silently', async () => {
    const expected = expectedOf<{ readonly sha256_of_utf8: string }>('encodings')
    const garbled: string[] = []
    for (const { name, bytes } of hostileFiles('encodings')) {
      const answer = await readFile({ name, bytes })
      const right = 'texts' in answer && sha256(answer.texts[0]!.text) === expected[name]?.sha256_of_utf8
      if ('texts' in answer && answer.sure && !right) garbled.push(name)
    }
    expect(garbled).toEqual([])
  })
})
