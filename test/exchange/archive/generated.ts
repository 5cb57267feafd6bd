import * as fc from 'fast-check'
import type { Happening, Place } from '../../../src/dossier/event.ts'
import { sha256 } from '../../../src/provenance/digest.ts'
import { Database } from '../../../src/store/sqlite-database.ts'
import { storeOn } from '../../../src/store/sqlite.ts'
import type { Store } from '../../../src/store/store.ts'
import { describe as select } from '../../../src/text/selector.ts'

/** One thing that somebody does to a dossier. */
export type Deed =
  | { readonly does: 'bring'; readonly words: string; readonly by: string }
  | { readonly does: 'note'; readonly words: string; readonly at: number; readonly by: string }
  | { readonly does: 'rename'; readonly words: string; readonly by: string }
  | { readonly does: 'erase'; readonly entry: number; readonly words: string; readonly by: string }

const by = fc.constantFrom('p1', 'p2', 'muqabala', 'file:1:p1')
const words = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
  fc.constantFrom(
    'افتُتح الجسر صباح الأحد.',
    '=1+1',
    '"\u202e\u0000',
    '\ud800',
    '<b>&amp;</b>',
    'تسعة عشر طنًّا\r\nمن القمح',
  ),
)

export const deeds: fc.Arbitrary<readonly Deed[]> = fc.array(
  fc.oneof(
    fc.record({ does: fc.constant('bring' as const), words, by }),
    { weight: 3, arbitrary: fc.record({ does: fc.constant('note' as const), words, at: fc.nat(60), by }) },
    fc.record({ does: fc.constant('rename' as const), words, by }),
    fc.record({ does: fc.constant('erase' as const), entry: fc.nat(12), words, by }),
  ),
  { minLength: 1, maxLength: 12 },
)

export function storeInMemory(): Store {
  return storeOn(new Database(':memory:'))
}

/** Does all of it to one dossier of a store, a minute apart. */
export async function doAll(store: Store, id: string, all: readonly Deed[]): Promise<void> {
  await store.setSetting('person.p1.name', 'Hana Merrow')
  await store.append(
    id,
    0,
    { happenings: [{ kind: 'dossier-opened', body: { title: 'The grain' } }], texts: new Map() },
    at('p1', 0),
  )
  for (const [index, deed] of all.entries()) {
    const seq = await store.length(id)
    if (deed.does === 'erase') await erase(store, id, deed, at(deed.by, index + 1))
    else {
      const { happening, texts } = await made(store, id, deed)
      await store.append(id, seq, { happenings: [happening], texts }, at(deed.by, index + 1))
    }
  }
}

const at = (by: string, minute: number) => ({
  by,
  at: `2026-03-0${1 + (minute % 9)}T09:${String(minute).padStart(2, '0')}:00.000Z`,
})

async function made(store: Store, id: string, deed: Exclude<Deed, { does: 'erase' }>) {
  const none = new Map<string, Uint8Array>()
  if (deed.does === 'rename')
    return { happening: { kind: 'dossier-renamed', body: { title: deed.words } } as Happening, texts: none }
  if (deed.does === 'bring') {
    const bytes = new TextEncoder().encode(deed.words)
    const revision = sha256(bytes)
    const particulars = { completeness: 'excerpt', notes: deed.words } as const
    const text = `t${await store.length(id)}`
    const body = { text, role: 'other', language: 'en', particulars, revision, encoding: 'utf-8' } as const
    return { happening: { kind: 'text-added', body } as Happening, texts: new Map([[revision, bytes]]) }
  }
  const place = await somewhere(store, id, deed.at)
  return { happening: { kind: 'note-added', body: { place, words: deed.words } } as Happening, texts: none }
}

/** A place in any text that is held, or in one that never was. */
async function somewhere(store: Store, id: string, at: number): Promise<Place> {
  const [held] = [...((await store.load(id))?.words ?? [])]
  const [revision, text] = held ?? [sha256('nothing'), 'nothing at all']
  const start = at % (text.length + 1)
  return { revision, ...select(text, { start, end: Math.min(text.length, start + 5) }) }
}

async function erase(
  store: Store,
  id: string,
  { entry, words }: Deed & { does: 'erase' },
  deed: { by: string; at: string },
) {
  const seq = 1 + (entry % (await store.length(id)))
  try {
    await store.erase(id, [seq], words, deed)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
  }
}
