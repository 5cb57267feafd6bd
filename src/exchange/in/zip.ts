import { fromBuffer, type Entry, type ZipFile } from 'yauzl'
import { Unreadable } from './found.ts'

/** What an archive may hold: what is beyond that is no Word file that anyone has written. */
const mostEntries = 5000
/** Bytes of one entry once it is unpacked, and of all that are read together. */
const longestEntry = 32 * 1024 * 1024

export interface Archive {
  readonly names: ReadonlySet<string>
  /**
   * Gives an entry piece by piece. What it says of its own size is not believed: it is unpacked once to be counted before
   * anyone reads in it. @throws Unreadable
   */
  readonly read: (name: string, take: (chunk: Uint8Array) => void) => Promise<void>
}

/** An archive's entries, none of them unpacked yet. @throws Unreadable */
export async function openArchive(bytes: Uint8Array): Promise<Archive> {
  const zip = await opened(bytes)
  const entries = await entriesOf(zip)
  let left = longestEntry
  return {
    names: new Set(entries.keys()),
    async read(name, take) {
      const entry = entries.get(name)
      if (!entry) throw at('absent', name)
      for await (const chunk of streamOf(zip, entry)) {
        left -= (chunk as Uint8Array).length
        if (left < 0) throw at('bomb', name)
      }
      for await (const chunk of streamOf(zip, entry)) take(chunk as Uint8Array)
    },
  }
}

function opened(bytes: Uint8Array): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    const options = { lazyEntries: true, validateEntrySizes: true, strictFileNames: false }
    fromBuffer(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), options, (error, zip) => {
      if (error) reject(new Unreadable('zip', { kind: 'byte', at: bytes.length, line: 1 }))
      else resolve(zip)
    })
  })
}

function entriesOf(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  const found = new Map<string, Entry>()
  return new Promise((resolve, reject) => {
    zip.on('error', () => reject(at('zip', [...found.keys()].at(-1) ?? '')))
    zip.on('end', () => resolve(found))
    zip.on('entry', (entry: Entry) => {
      const { fileName } = entry
      if (found.has(fileName)) return reject(at('twice', fileName))
      if (entry.isEncrypted()) return reject(at('encrypted', fileName))
      if (found.size === mostEntries) return reject(at('manyEntries', fileName))
      found.set(fileName, entry)
      zip.readEntry()
    })
    zip.readEntry()
  })
}

async function* streamOf(zip: ZipFile, entry: Entry): AsyncGenerator {
  try {
    const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) => {
      zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)))
    })
    yield* stream
  } catch {
    throw at('zip', entry.fileName)
  }
}

/** The name of an entry is a stranger's words: cut to what can be shown. */
function at(key: string, entry: string): Unreadable {
  return new Unreadable(
    key,
    entry === '' ? { kind: 'byte', at: 0, line: 1 } : { kind: 'entry', entry: entry.slice(0, 120) },
  )
}
