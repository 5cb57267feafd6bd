import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

const src = join(import.meta.dirname, '../src')

/** Who may import whom. A room not named here may not exist; `own` packages are the only ones from outside. */
const pure = ['text', 'language', 'lexicon', 'comparison', 'alignment', 'discrepancy', 'claim', 'provenance', 'people']
const rooms: Record<string, { rooms: readonly string[]; packages: readonly string[]; why: string }> = {
  text: { rooms: [], packages: [], why: 'a text and its places stand on nothing' },
  i18n: {
    rooms: [],
    packages: ['node:', 'i18next'],
    why: 'words of the interface know nothing of dossiers',
  },
  provenance: { rooms: ['text'], packages: ['node:crypto'], why: 'digests and chains are about bytes and texts' },
  people: { rooms: ['text'], packages: [], why: 'who someone is does not depend on what they read' },
  language: { rooms: ['text'], packages: [], why: 'Arabic and English as such, not as a pair' },
  lexicon: { rooms: ['text', 'language'], packages: [], why: 'words across the two languages' },
  comparison: { rooms: ['text', 'language', 'lexicon'], packages: [], why: 'two texts in one language' },
  alignment: { rooms: ['text', 'language', 'lexicon'], packages: [], why: 'two texts in two languages' },
  discrepancy: {
    rooms: ['text', 'language', 'lexicon', 'alignment', 'comparison'],
    packages: [],
    why: 'checks read pairs',
  },
  claim: {
    rooms: ['text', 'language', 'lexicon', 'alignment', 'comparison', 'discrepancy'],
    packages: [],
    why: 'verdicts rest on checks',
  },
  dossier: {
    rooms: pure,
    packages: ['node:crypto', 'zod'],
    why: 'the whole is made of every pure room, and of no words for the reader',
  },
  store: { rooms: ['dossier', ...pure], packages: ['node:', 'kysely'], why: 'the only room that knows a database' },
  work: {
    rooms: ['dossier', 'exchange', ...pure],
    packages: ['node:'],
    why: 'threads run the pure rooms and read files, and know no page',
  },
  exchange: {
    rooms: ['dossier', 'i18n', ...pure],
    packages: ['node:', 'zod', 'chardet', 'saxes', 'yauzl', 'unpdf', 'linkedom', '@mozilla/readability'],
    why: 'files in and out know no database and no page',
  },
  web: {
    rooms: ['dossier', 'store', 'work', 'exchange', 'i18n', ...pure],
    packages: ['node:', 'express', 'ejs', 'helmet', 'zod', '@fastify/busboy', 'i18next-http-middleware'],
    why: 'everything but the command line',
  },
  cli: {
    rooms: ['dossier', 'store', 'work', 'exchange', 'i18n', ...pure],
    packages: ['node:'],
    why: 'everything but the web',
  },
  'main.ts': {
    rooms: ['data.ts', 'web', 'cli', 'store', 'work', 'dossier', 'exchange', 'i18n', ...pure],
    packages: ['node:'],
    why: 'wiring',
  },
  'jobs.ts': {
    rooms: ['data.ts', 'work', 'dossier', 'exchange', ...pure],
    packages: [],
    why: 'what a thread does: wiring, as main.ts is for the program',
  },
  'data.ts': {
    rooms: ['dossier', ...pure],
    packages: ['node:'],
    why: 'it alone reads data/, and hands strings to the pure rooms',
  },
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.replaceAll('\\', '/'))

const importsOf = (file: string) =>
  [
    ...readFileSync(join(src, file), 'utf8').matchAll(
      /(?:^|\n)\s*(?:import|export)\b[^'";]*?from\s+'([^']+)'|(?:^|\W)import\(\s*'([^']+)'|(?:^|\n)import '([^']+)'/g,
    ),
  ].map((found) => (found[1] ?? found[2] ?? found[3])!)
const roomOf = (file: string) => file.split('/')[0]!
const inside = (file: string, target: string) => relative(src, join(src, dirname(file), target)).replaceAll('\\', '/')

describe('the rooms of src/', () => {
  it.each(files)('%s imports only what its room may', (file) => {
    const room = rooms[roomOf(file)]
    expect(room, `src/${file} stands in a room that the table does not know`).toBeDefined()
    for (const target of importsOf(file)) {
      if (target.startsWith('.')) {
        const other = roomOf(inside(file, target))
        const allowed = other === roomOf(file) || room!.rooms.includes(other)
        expect(allowed, `src/${file} imports ${other}/, but ${roomOf(file)}/ may not: ${room!.why}`).toBe(true)
      } else {
        const allowed = room!.packages.some(
          (name) => target === name || target.startsWith(`${name}/`) || (name === 'node:' && target.startsWith(name)),
        )
        expect(allowed, `src/${file} imports the package ${target}, but ${roomOf(file)}/ may not: ${room!.why}`).toBe(
          true,
        )
      }
    }
  })

  it('have no import cycles, type imports included', () => {
    const graph = new Map(
      files.map((file) => [
        file,
        importsOf(file)
          .filter((t) => t.startsWith('.'))
          .map((t) => inside(file, t)),
      ]),
    )
    const done = new Set<string>()
    const visit = (file: string, path: readonly string[]): void => {
      expect(path.includes(file), `import cycle: ${[...path.slice(path.indexOf(file)), file].join(' -> ')}`).toBe(false)
      if (done.has(file)) return
      for (const next of graph.get(file) ?? []) visit(next, [...path, file])
      done.add(file)
    }
    for (const file of files) visit(file, [])
  })
})
