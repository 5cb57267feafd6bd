import { deflateRawSync } from 'node:zlib'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkArchive } from '../../../src/exchange/archive/check.ts'
import { openArchive } from '../../../src/exchange/archive/open.ts'
import { ArchiveProblem } from '../../../src/exchange/archive/problem.ts'
import { takeArchive } from '../../../src/exchange/archive/take.ts'
import { archiveOf } from '../../../src/exchange/archive/write.ts'
import { zipOf } from '../../../src/exchange/archive/zip.ts'
import { chained, hashBody, type Entry, type Head } from '../../../src/provenance/chain.ts'
import { canonicalJson, sha256 } from '../../../src/provenance/digest.ts'
import { newSigningKey, signingWith } from '../../../src/provenance/signature.ts'
import { cases, counted } from '../../long/counts.ts'
import { doAll, storeInMemory } from './generated.ts'

const sign = signingWith(newSigningKey())
const text = 'Nine tons of flour came over the bridge.'

const note = (index: number) => ({ does: 'note', words: `note ${index + 1}`, at: index, by: 'p1' }) as const

async function archive(notes = 3): Promise<Uint8Array> {
  const store = storeInMemory()
  await doAll(store, 'grain', [
    { does: 'bring', words: text, by: 'p1' },
    ...Array.from({ length: notes }, (_, index) => note(index)),
  ])
  return archiveOf((await store.whole('grain'))!, sign)
}

type Files = Record<string, string>

/** The archive with its files changed by somebody who knows how zips are made, and who puts the manifest right or does not. */
function changed(bytes: Uint8Array, change: (files: Files) => void, { mended = false } = {}): Uint8Array {
  const { files } = openArchive('grain.zip', bytes)
  const words: Files = Object.fromEntries(
    [...files].map(([name, content]) => [name, new TextDecoder().decode(content)]),
  )
  change(words)
  if (mended) mend(words)
  return zipOf(Object.entries(words).map(([name, content]) => ({ name, bytes: new TextEncoder().encode(content) })))
}

/** Whoever forges the archive makes its manifest say what is in it now. */
function mend(words: Files): void {
  const last = lines(words).at(-1)!
  const files = Object.keys(words).filter((name) => !['manifest.json', 'signatures.json'].includes(name))
  words['manifest.json'] = canonicalJson({
    format: 'muqabala dossier',
    version: 1,
    head: { seq: last.seq, hash: last.hash },
    files: Object.fromEntries(files.map((name) => [name, sha256(words[name]!)])),
  })
}

type Line = Entry & { salt?: string; body?: unknown }
const lines = (words: Files) =>
  words['history.jsonl']!.trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)

function rewritten(words: Files, change: (all: Line[]) => readonly Line[]): void {
  words['history.jsonl'] = change(lines(words))
    .map((line) => `${canonicalJson(line)}\n`)
    .join('')
}

/** All entries from one on anew, each following from the one before. */
function forged(all: readonly Line[], from: number, body: unknown): readonly Line[] {
  let before: Head | undefined
  return all.map((line) => {
    const said = line.seq === from ? body : line.body
    const { at, by, kind, salt = '' } = line
    const entry = { ...chained({ at, by, kind, bodyHash: hashBody(said, salt) }, before), salt, body: said }
    before = entry
    return entry
  })
}

interface Case {
  readonly what: string
  readonly change: (words: Files) => void
  readonly seq: number
  readonly problem: string
}

const noteBody = (line: Line, words: string) => ({ ...(line.body as object), words })
const tampered: readonly Case[] = [
  {
    what: 'a letter changed in what was said',
    change: (words) =>
      rewritten(words, (all) =>
        all.map((line) => (line.seq === 4 ? { ...line, body: noteBody(line, 'note 7') } : line)),
      ),
    seq: 4,
    problem: 'body',
  },
  {
    what: 'another author',
    change: (words) => rewritten(words, (all) => all.map((line) => (line.seq === 3 ? { ...line, by: 'p9' } : line))),
    seq: 3,
    problem: 'hash',
  },
  {
    what: 'a deleted entry',
    change: (words) => rewritten(words, (all) => all.filter(({ seq }) => seq !== 3)),
    seq: 3,
    problem: 'order',
  },
  {
    what: 'an inserted entry',
    change: (words) =>
      rewritten(words, (all) => [
        ...all.slice(0, 3),
        { ...all[2]!, seq: 4 },
        ...all.slice(3).map((line) => ({ ...line, seq: line.seq + 1 })),
      ]),
    seq: 4,
    problem: 'previous',
  },
  {
    what: 'two entries in each other’s place',
    change: (words) =>
      rewritten(words, ([a, b, c, d, ...rest]) => [a!, b!, { ...d!, seq: 3 }, { ...c!, seq: 4 }, ...rest]),
    seq: 3,
    problem: 'previous',
  },
  {
    what: 'a body taken out without an order',
    change: (words) =>
      rewritten(words, (all) =>
        all.map(({ salt, body, ...line }) => (line.seq === 5 ? line : { ...line, salt: salt!, body })),
      ),
    seq: 5,
    problem: 'body-missing',
  },
  {
    what: 'the last entries cut off',
    change: (words) => rewritten(words, (all) => all.slice(0, 3)),
    seq: 4,
    problem: 'missing',
  },
  {
    what: 'everything written anew from one entry on',
    change: (words) => rewritten(words, (all) => forged(all, 3, noteBody(all[2]!, 'note 9'))),
    seq: 5,
    problem: 'head',
  },
]

const rename = (words: Files) => (words['people.json'] = words['people.json']!.replace('Hana', 'Huda'))

describe('an archive that was changed', () => {
  it.each(tampered)('shows $what, and where it begins', async ({ change, seq, problem }) => {
    const whole = await archive()
    for (const mended of [false, true]) {
      const checked = checkArchive(openArchive('grain.zip', changed(whole, change, { mended })))
      expect(checked.broken).toEqual({ seq, problem })
      expect(checked.altered).toEqual(mended ? [] : ['history.jsonl'])
    }
  })

  it.each(['cut off', 'written anew'])(
    'shows against an earlier archive that it was %s, signatures and all',
    async (what) => {
      const change = (words: Files) => {
        words['signatures.json'] = '[]'
        rewritten(words, (all) => (what === 'cut off' ? all.slice(0, 3) : forged(all, 3, noteBody(all[2]!, 'note 9'))))
      }
      const whole = await archive()
      const { manifest } = openArchive('earlier.zip', whole)
      const opened = openArchive('grain.zip', changed(whole, change, { mended: true }))
      expect(checkArchive(opened).broken).toBeUndefined()
      expect(checkArchive(opened, manifest.head).broken).toBeDefined()
    },
  )

  it('shows that a name was changed under a signature', async () => {
    const checked = checkArchive(openArchive('grain.zip', changed(await archive(), rename, { mended: true })))
    expect(checked.signatures).toMatchObject([{ seq: 5, genuine: false }])
  })

  it('shows a text whose bytes were changed, and one that is gone', async () => {
    const whole = await archive()
    const name = `texts/${sha256(text)}`
    const other = changed(whole, (words) => (words[name] = text.replace('Nine', 'Five')), { mended: true })
    expect(checkArchive(openArchive('grain.zip', other)).damaged).toEqual([sha256(text)])
    const gone = changed(whole, (words) => delete words[name], { mended: true })
    expect(checkArchive(openArchive('grain.zip', gone)).damaged).toEqual([sha256(text)])
  })

  it('shows every byte that was flipped anywhere', async () => {
    const whole = await archive()
    for (let at = 0; at < whole.length; at += 7) {
      const flipped = Uint8Array.from(whole, (byte, index) => (index === at ? byte ^ 4 : byte))
      expect(isRefused(flipped), `byte ${at}`).toBe(true)
    }
  })

  it('is found whole where nothing was changed, after an erasure too', async () => {
    const store = storeInMemory()
    await doAll(store, 'grain', [
      { does: 'bring', words: text, by: 'p1' },
      { does: 'note', words: 'who?', at: 3, by: 'p1' },
    ])
    await store.erase('grain', [2], 'a court', { by: 'p1', at: '2026-03-03T09:00:00.000Z' })
    const checked = checkArchive(openArchive('grain.zip', archiveOf((await store.whole('grain'))!, sign)))
    expect(checked).toMatchObject({ damaged: [], altered: [], signatures: [{ genuine: true }] })
    expect(checked.broken).toBeUndefined()
  })
})

/** The attributes and dates of a file in a zip are nobody's business; all else must count. */
function isRefused(bytes: Uint8Array): boolean {
  const same = openOrUndefined(bytes)
  if (!same) return true
  return [...same.files.keys()].length > 0 && same.torn.length === 0 ? isEqualToWhole(same) : true
}

function openOrUndefined(bytes: Uint8Array) {
  try {
    takeArchive('grain.zip', bytes, { by: 'p1', at: '' })
    return openArchive('grain.zip', bytes)
  } catch (error) {
    if (error instanceof ArchiveProblem) return undefined
    throw error
  }
}

/** What was read is what was written: the flipped byte stood where nothing is read. */
function isEqualToWhole(opened: ReturnType<typeof openArchive>): boolean {
  const checked = checkArchive(opened)
  return checked.broken === undefined && checked.damaged.length === 0 && opened.entries.length === 5
}

const zip = (files: Files) =>
  zipOf(Object.entries(files).map(([name, words]) => ({ name, bytes: new TextEncoder().encode(words) })))

describe('a file that is no archive of a dossier', () => {
  it.each([
    { what: 'no zip', bytes: () => new TextEncoder().encode('nine tons'), reason: 'notZip' },
    { what: 'an empty file', bytes: () => new Uint8Array(), reason: 'notZip' },
    { what: 'another zip', bytes: () => zip({ 'word/document.xml': '<w/>' }), reason: 'stranger' },
    { what: 'a path out of it', bytes: () => zip({ 'texts/../../x': '' }), reason: 'stranger' },
    { what: 'nothing but a manifest', bytes: () => zip({ 'manifest.json': '{}' }), reason: 'lacking' },
  ])('is refused: $what', ({ bytes, reason }) => {
    expect(() => openArchive('x.zip', bytes())).toThrow(expect.objectContaining({ file: 'x.zip', reason }))
  })

  it('is refused where it is cut off', async () => {
    const whole = await archive()
    for (const length of [whole.length - 1, whole.length >> 1, 30])
      expect(() => openArchive('x.zip', whole.slice(0, length))).toThrow(ArchiveProblem)
  })

  it.each([
    ['a kind that is not known', (line: Line) => ({ ...line, kind: 'owner-set' })],
    ['a field that is not known', (line: Line) => ({ ...line, body: { ...(line.body as object), owner: 'p1' } })],
    ['a number for a name', (line: Line) => ({ ...line, by: 7 as unknown as string })],
  ])('is refused with %s, by line', async (_, change) => {
    const bytes = changed(
      await archive(),
      (words) => rewritten(words, (all) => all.map((line) => (line.seq === 3 ? change(line) : line))),
      {
        mended: true,
      },
    )
    expect(() => openArchive('x.zip', bytes)).toThrow(
      expect.objectContaining({ reason: 'unreadable', values: { name: 'history.jsonl', line: 3 } }),
    )
  })

  it('is refused where it unpacks to more than may be, before it is unpacked', () => {
    const zeros = deflateRawSync(new Uint8Array(300_000_000))
    const bomb = Buffer.from(zipOf([{ name: 'manifest.json', bytes: zeros }]))
    const directory = bomb.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]))
    bomb.writeUInt16LE(8, directory + 10)
    expect(() => openArchive('x.zip', bomb)).toThrow(expect.objectContaining({ reason: 'tooMuch' }))
  })

  const rounds = cases(150, 10_000)
  it('is refused by name and reason, however it was changed, or is whole', counted(rounds), async () => {
    const whole = await archive()
    const change = fc.oneof(
      fc.record({
        kind: fc.constant('flip' as const),
        at: fc.nat(whole.length - 1),
        by: fc.integer({ min: 1, max: 255 }),
      }),
      fc.record({ kind: fc.constant('cut' as const), at: fc.nat(whole.length - 1), by: fc.nat(400) }),
      fc.record({ kind: fc.constant('copy' as const), at: fc.nat(whole.length - 1), by: fc.nat(400) }),
    )
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 5 }), (all) => {
        let bytes = Buffer.from(whole)
        for (const { kind, at, by } of all) {
          if (kind === 'flip' && at < bytes.length) bytes[at] = bytes[at]! ^ by
          if (kind === 'cut') bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + by)])
          if (kind === 'copy')
            bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at, at + by), bytes.subarray(at)])
        }
        const taken = takenOrRefused(bytes)
        if (taken)
          expect(taken.came.entries.map(({ hash }) => hash)).toEqual(
            openArchive('x', whole).entries.map(({ hash }) => hash),
          )
      }),
      { numRuns: rounds, seed: 1446 },
    )
  })
})

/** @throws what is no refusal */
function takenOrRefused(bytes: Uint8Array) {
  try {
    return takeArchive('grain.zip', bytes, { by: 'p1', at: '' })
  } catch (error) {
    if (error instanceof ArchiveProblem && error.file === 'grain.zip') return undefined
    throw error
  }
}
