// Writes notes to several dossiers at once until it is killed, and prints each one after the store has acknowledged it.
import { writeSync } from 'node:fs'
import { openSqliteStore } from '../../src/store/sqlite.ts'
import type { Store } from '../../src/store/store.ts'
import { deed, note, opening } from './fixtures.ts'

const [folder, round] = process.argv.slice(2)
const store = await openSqliteStore(folder!)
writeSync(1, 'open\n')
await Promise.all(Array.from({ length: 6 }, (_, number) => write(store, `dossier ${number}`)))

async function write(store: Store, id: string): Promise<void> {
  let seq = (await store.load(id))?.dossier.seq ?? 0
  for (;;) {
    const words = `round ${round}, after ${seq}`
    const answer = await store.append(id, seq, seq === 0 ? opening() : note(words), deed)
    if (!('seq' in answer)) throw new Error('a conflict where nobody else writes')
    seq = answer.seq
    writeSync(1, `${JSON.stringify({ id, seq, words })}\n`)
  }
}
