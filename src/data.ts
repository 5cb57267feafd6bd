import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Knowledge } from './dossier/knowledge.ts'
import type { Sample } from './dossier/sample.ts'
import { packIndex, unpackIndex } from './lexicon/compact.ts'
import { lexiconOver } from './lexicon/create.ts'
import { nameLemmas, termLemmas } from './lexicon/listed-lemmas.ts'
import { parseNames, type KnownName } from './lexicon/names-base.ts'
import { namesOf } from './lexicon/names.ts'
import { glossWords } from './lexicon/gloss-words.ts'
import { parseLexicon } from './lexicon/parse.ts'
import type { StemIndex } from './lexicon/stem-index.ts'
import { parseTerms, type Term } from './lexicon/terms.ts'
import { sha256 } from './provenance/digest.ts'

const root = join(import.meta.dirname, '..')
const data = join(root, 'data')
const cache = join(root, 'node_modules/.cache/muqabala')

export function sampleDossiers(): readonly Sample[] {
  return readdirSync(join(data, 'dossiers'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const folder = join(data, 'dossiers', name)
      const texts = readdirSync(folder).filter((file) => file.endsWith('.txt'))
      return {
        id: name,
        description: JSON.parse(readFileSync(join(folder, 'dossier.json'), 'utf8')) as unknown,
        files: new Map(texts.map((file) => [file, readFileSync(join(folder, file))])),
      }
    })
}

/**
 * What the program knows of the two languages, from data/. It is named at once, by the hash of the tables and of the code
 * that reads them; the lexicon is worked through when the first word is looked up.
 */
export function loadKnowledge(): Knowledge {
  const tables = ['lexicon', 'vocabulary'].flatMap((folder) => files(join(data, folder), '.tsv'))
  const lists = files(join(data, 'terms'), '.csv')
  const code = ['package.json', ...['language', 'lexicon', 'alignment', 'discrepancy'].flatMap(sources)]
  const version = versionOf([...tables, ...lists, ...code])
  const index = once(() => indexOf(tables, version))
  const lexicon = once(() => lexiconOver(index()))
  const names = once(() =>
    namesOf(
      shippedNames(),
      once(() => wordsOf(tables, version)),
    ),
  )
  return {
    lexicon: {
      readings: (word) => lexicon().readings(word),
      phrases: (words) => lexicon().phrases(words),
      get names() {
        return names()
      },
    },
    version,
    index,
    terms: once(shippedTerms),
  }
}

function shippedTerms(): readonly Term[] {
  return parseTerms(read('data/terms/terms.csv'), 'data/terms/terms.csv')
}

function shippedNames(): readonly KnownName[] {
  return parseNames(read('data/terms/names.csv'), 'data/terms/names.csv')
}

function sources(room: string): readonly string[] {
  return files(join(root, 'src', room), '.ts')
}

/** The files below a folder whose names end so, in order. */
function files(folder: string, ending: string): readonly string[] {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith(ending))
  return names.sort().map((name) => join(folder, name).slice(root.length + 1))
}

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}

/**
 * The hash of the contents. Hashing 4 MB takes longer than all the rest of a start: where no file has another size or time
 * than when it was last done, it is not done again.
 */
function versionOf(paths: readonly string[]): string {
  const stamps = paths.map((path) => {
    const { size, mtimeMs, ctimeMs } = statSync(join(root, path))
    return [path, size, mtimeMs, ctimeMs]
  })
  const stamp = sha256(JSON.stringify(stamps))
  const known = kept('version.txt')?.toString().split(' ')
  if (known?.[0] === stamp && known[1]) return known[1]
  const version = sha256(JSON.stringify(paths.map(read)))
  keep('version.txt', Buffer.from(`${stamp} ${version}`))
  return version
}

/** Working out the stems of all lemmas takes half a second: it is done once for each version, and kept. */
function indexOf(tables: readonly string[], version: string): StemIndex {
  const name = `lexicon-${version}.bin`
  const found = kept(name)
  if (found) return unpackIndex(found)
  const lemmas = tables.flatMap((table) => parseLexicon(read(table), table))
  const names = nameLemmas(shippedNames())
  const packed = packIndex([...lemmas, ...names, ...termLemmas(shippedTerms(), 'terms')])
  keep(name, packed, /^lexicon-/)
  return unpackIndex(packed)
}

/** Working out the stems of all English words of the tables takes a tenth of a second: it is done once for each version, too. */
function wordsOf(tables: readonly string[], version: string): ReadonlySet<string> {
  const name = `words-${version}.txt`
  const found = kept(name)
  if (found) return new Set(found.toString().split('\n'))
  const words = glossWords(tables.map(read))
  keep(name, Buffer.from([...words].join('\n')), /^words-/)
  return words
}

function kept(name: string): Buffer | undefined {
  const path = join(cache, name)
  return existsSync(path) ? readFileSync(path) : undefined
}

/** Whole or not at all, in place of older ones. Where the folder may not be written, every start takes a little longer. */
function keep(name: string, content: Uint8Array, older?: RegExp): void {
  try {
    mkdirSync(cache, { recursive: true })
    for (const old of readdirSync(cache)) if (older?.test(old)) rmSync(join(cache, old), { force: true })
    writeFileSync(join(cache, `${name}.${process.pid}`), content)
    renameSync(join(cache, `${name}.${process.pid}`), join(cache, name))
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
  }
}
