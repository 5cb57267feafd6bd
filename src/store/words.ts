import type { Dossier } from '../dossier/fold.ts'
import { sha256 } from '../provenance/digest.ts'
import { decode, type Encoding } from '../text/decode.ts'
import { bytesOf } from './history.ts'
import type { Reader } from './schema.ts'

/** How many code units are remembered: some 30 MB, a dozen long speeches in all their revisions. */
const remembered = 16_000_000

/** The words of all revisions of a dossier by hash: read, hashed again and decoded, or remembered from the last time. */
export function createWordsReader(db: Reader) {
  const known = new Map<string, string>()
  let size = 0

  function forget(key: string): void {
    size -= known.get(key)?.length ?? 0
    known.delete(key)
  }

  function remember(key: string, words: string): void {
    forget(key)
    known.set(key, words)
    size += words.length
    for (const oldest of known.keys()) {
      if (size <= remembered || oldest === key) break
      forget(oldest)
    }
  }

  return {
    async of({ id, witnesses }: Dossier): Promise<ReadonlyMap<string, string>> {
      const found = new Map<string, string>()
      for (const { hash, encoding } of witnesses.flatMap(({ revisions }) => revisions)) {
        const key = JSON.stringify([id, hash, encoding])
        const words = known.get(key) ?? (await readWords(db, { dossier: id, hash, encoding: encoding as Encoding }))
        if (words === undefined) continue
        remember(key, words)
        found.set(hash, words)
      }
      return found
    },
    forgetAll() {
      known.clear()
      size = 0
    },
  }
}

interface Wanted {
  readonly dossier: string
  readonly hash: string
  readonly encoding: Encoding
}

async function readWords(db: Reader, { dossier, hash, encoding }: Wanted): Promise<string | undefined> {
  const bytes = await bytesOf(db, dossier, hash)
  if (!bytes) return undefined
  if (sha256(bytes) !== hash) throw new RangeError(`the text ${hash} is damaged: its bytes have another hash`)
  const decoded = decode(bytes, encoding)
  return 'text' in decoded ? decoded.text : undefined
}
