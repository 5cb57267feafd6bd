import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Knowledge } from './dossier/knowledge.ts'
import type { Sample } from './dossier/sample.ts'
import { packIndex, unpackIndex } from './lexicon/compact.ts'
import { lexiconOver } from './lexicon/create.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import { parseLexicon } from './lexicon/parse.ts'
import { sha256 } from './provenance/digest.ts'

const root = join(import.meta.dirname, '..')
const data = join(root, 'data')
const origin = 'muqabala'

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
  const code = ['package.json', ...['language', 'lexicon', 'alignment', 'discrepancy'].flatMap(sources)]
  const version = sha256(JSON.stringify([...tables, ...code].map((path) => readFileSync(join(root, path), 'utf8'))))
  return { lexicon: whenAsked(() => lexiconOf(tables, version)), version }
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

function whenAsked(make: () => Lexicon): Lexicon {
  let made: Lexicon | undefined
  const lexicon = () => (made ??= make())
  return { readings: (word) => lexicon().readings(word), phrases: (words) => lexicon().phrases(words) }
}

/** Working out the stems of all lemmas takes a quarter of a second: it is done once for each version, and kept. */
function lexiconOf(tables: readonly string[], version: string): Lexicon {
  const folder = join(root, 'node_modules/.cache/muqabala')
  const path = join(folder, `lexicon-${version}.txt`)
  if (existsSync(path)) return lexiconOver(unpackIndex(readFileSync(path, 'utf8'), origin))
  const packed = packIndex(tables.flatMap(linesOf), origin)
  keep(folder, path, packed)
  return lexiconOver(unpackIndex(packed, origin))
}

/** @throws LexiconProblem where a line is malformed */
function linesOf(table: string): readonly string[] {
  const text = readFileSync(join(root, table), 'utf8')
  parseLexicon(text, table, origin)
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
}

/** Whole or not at all, in place of older versions. Where the folder may not be written, every start takes a little longer. */
function keep(folder: string, path: string, content: string): void {
  try {
    mkdirSync(folder, { recursive: true })
    for (const old of readdirSync(folder)) rmSync(join(folder, old))
    writeFileSync(`${path}.${process.pid}`, content)
    renameSync(`${path}.${process.pid}`, path)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
  }
}
