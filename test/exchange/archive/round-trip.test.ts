import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openArchive } from '../../../src/exchange/archive/open.ts'
import { takeArchive } from '../../../src/exchange/archive/take.ts'
import { archiveOf } from '../../../src/exchange/archive/write.ts'
import { newSigningKey, signingWith } from '../../../src/provenance/signature.ts'
import type { Store } from '../../../src/store/store.ts'
import { cases, counted } from '../../long/counts.ts'
import { deeds, doAll, storeInMemory } from './generated.ts'

const ours = signingWith(newSigningKey())
const theirs = signingWith(newSigningKey())
const deed = { by: 'p1', at: '2026-04-01T08:00:00.000Z' }

async function exported(store: Store, id: string, sign = ours): Promise<Uint8Array> {
  return archiveOf((await store.whole(id))!, sign)
}

async function imported(store: Store, id: string, archive: Uint8Array): Promise<void> {
  const { came, origin } = takeArchive('grain.zip', archive, deed)
  await store.adopt(id, came, origin)
}

describe('the archive of a dossier', () => {
  const rounds = cases(40, 1000)
  it('goes out as it came in, byte for byte, signed by whomever', counted(rounds), async () => {
    await fc.assert(
      fc.asyncProperty(deeds, async (all) => {
        const [here, there] = [storeInMemory(), storeInMemory()]
        await doAll(here, 'grain', all)
        const first = await exported(here, 'grain')
        await imported(there, 'another-id', first)
        const second = await exported(there, 'another-id', theirs)
        expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true)
        const [was, is] = [(await here.load('grain'))!, (await there.load('another-id'))!]
        expect(is.words).toEqual(was.words)
        expect(accountless(is.dossier)).toEqual(accountless(was.dossier))
        expect((await there.verify())[0]).toMatchObject({ damaged: [], head: { seq: was.dossier.seq } })
        await Promise.all([here.close(), there.close()])
      }),
      { numRuns: rounds, seed: 1445 },
    )
  })

  it('takes over no account: what came in a file is by nobody here', async () => {
    const [here, there] = [storeInMemory(), storeInMemory()]
    await doAll(here, 'grain', [{ does: 'note', words: 'who counted it?', at: 0, by: 'p1' }])
    await there.setSetting('person', 'p1')
    await there.setSetting('person.p1.name', 'Omar Weld')
    await imported(there, 'x1', await exported(here, 'grain'))
    const [note] = (await there.load('x1'))!.dossier.notes
    expect(note!.by).not.toBe('p1')
    expect((await there.origin('x1'))?.foreign).toEqual([{ upTo: 2, names: { p1: 'Hana Merrow' } }])
    expect(await there.setting('person.p1.name')).toBe('Omar Weld')
  })

  it('keeps apart who did what on its way through three houses', async () => {
    const [first, second, third] = [storeInMemory(), storeInMemory(), storeInMemory()]
    await doAll(first, 'grain', [])
    await imported(second, 'x2', await exported(first, 'grain'))
    await second.setSetting('person.p1.name', 'Omar Weld')
    const renamed = { happenings: [{ kind: 'dossier-renamed', body: { title: 'Grain' } }], texts: new Map() } as const
    await second.append('x2', 1, renamed, deed)
    await imported(third, 'x3', await exported(second, 'x2', theirs))
    const { foreign, signatures } = (await third.origin('x3'))!
    expect(foreign).toEqual([
      { upTo: 1, names: { p1: 'Hana Merrow' } },
      { upTo: 2, names: { p1: 'Omar Weld' } },
    ])
    expect(signatures.map(({ seq }) => seq)).toEqual([1, 2])
    expect(new Set((await third.whole('x3'))!.events.map(({ by }) => by)).size).toBe(2)
  })

  it('holds neither the id of the dossier nor that of the house', async () => {
    const store = storeInMemory()
    await doAll(store, 'an-id-of-ours', [])
    expect(Buffer.from(await exported(store, 'an-id-of-ours')).includes('an-id-of-ours')).toBe(false)
  })

  it('is not taken in twice under one id', async () => {
    const store = storeInMemory()
    await doAll(store, 'grain', [])
    const archive = await exported(store, 'grain')
    await expect(imported(store, 'grain', archive)).rejects.toThrow('already')
  })

  it('names in its manifest the hash of each file in it', async () => {
    const store = storeInMemory()
    await doAll(store, 'grain', [{ does: 'bring', words: 'Nine tons.', by: 'p2' }])
    const { manifest, files } = openArchive('grain.zip', await exported(store, 'grain'))
    expect(Object.keys(manifest.files).sort()).toEqual(
      [...files.keys()].filter((name) => !['manifest.json', 'signatures.json'].includes(name)).sort(),
    )
  })
})

/** A dossier without what names the place it is kept in: its own id, and accounts. */
function accountless(dossier: object & { readonly id: string }): unknown {
  const bare = { ...dossier, id: '' }
  return JSON.parse(JSON.stringify(bare, (key, value: unknown) => (key === 'by' ? undefined : value)))
}
