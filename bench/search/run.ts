import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadKnowledge } from '../../src/data.ts'
import { fold } from '../../src/dossier/fold.ts'
import { parseLexicon } from '../../src/lexicon/parse.ts'
import { parseQuery } from '../../src/lexicon/search-query.ts'
import { searchWordsWith } from '../../src/lexicon/search-words.ts'
import { openSqliteSearch } from '../../src/store/search/sqlite-search.ts'
import type { Language } from '../../src/text/witness.ts'
import { table } from '../material.ts'

// How long a search takes over 200,000 sentences, half of them Arabic, half English: invented ones, of the words of the
// lexicon, common words as common as they are in texts (Zipf). A question is a page of 20 hits with its count; reading them
// again for their context is not in it.

const perText = 1000
const texts = Number(process.env.MUQABALA_SEARCH_TEXTS ?? 200)
const asked = 300

let state = 20_261
/** Seeded: the same sentences on every machine (a linear congruence, Knuth, TAOCP 3.3.4). */
function random(): number {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
  return state / 2 ** 32
}

const root = join(import.meta.dirname, '../../data/lexicon')
const lemmas = readdirSync(root)
  .filter((name) => name.endsWith('.tsv'))
  .flatMap((name) => parseLexicon(readFileSync(join(root, name), 'utf8'), name))
  .toSorted((a, b) => a.rank - b.rank)
const vocabulary = {
  ar: lemmas.flatMap(({ lemma, pos }) => (pos === 'noun' ? [lemma, `ال${lemma}`, `و${lemma}`] : [lemma])),
  en: lemmas.flatMap(({ glosses }) => glosses[0]?.split(' ') ?? []),
}

function word(language: Language): string {
  const words = vocabulary[language]
  return words[Math.min(words.length - 1, Math.floor(words.length ** random()) - 1)]!
}

function textOf(language: Language): string {
  const sentence = () => Array.from({ length: 8 + Math.floor(random() * 16) }, () => word(language)).join(' ')
  return Array.from({ length: perText }, () => `${sentence()}.`).join('\n\n')
}

const knowledge = loadKnowledge()
const read = searchWordsWith(knowledge.lexicon)
const folder = mkdtempSync(join(tmpdir(), 'muqabala-bench-'))
const path = join(folder, 'search.sqlite')
const search = openSqliteSearch(path, read, knowledge.version)

const started = process.cpuUsage()
for (let number = 0; number < texts; number++) {
  const language = number % 2 === 0 ? 'ar' : 'en'
  const hash = `text-${number}`
  const body = {
    text: 't1',
    role: language === 'ar' ? ('source' as const) : ('account' as const),
    language,
    particulars: { completeness: 'whole' as const },
    revision: hash,
    encoding: 'utf-8' as const,
  } as const
  const dossier = fold(`d${number}`, [{ seq: 1, at: '2026-01-01T00:00:00Z', by: 'bench', kind: 'text-added', body }])
  search.take(dossier, new Map([[hash, textOf(language)]]))
}
const { user, system } = process.cpuUsage(started)
const indexing = (user + system) / 1e6

const questions: Readonly<Record<string, () => string>> = {
  'one Arabic word': () => word('ar'),
  'one English word': () => word('en'),
  'two words': () => `${word('en')} ${word('en')}`,
  'a phrase': () => `"${word('ar')} ${word('ar')}"`,
}

const rows = Object.entries(questions).map(([name, make]) => {
  const times = Array.from({ length: asked }, () => {
    const terms = parseQuery(make(), read)
    const start = performance.now()
    const { count } = search.find(terms, {}, { offset: 0, limit: 20 })
    return { ms: performance.now() - start, count }
  }).toSorted((a, b) => a.ms - b.ms)
  const at = (share: number) => times[Math.floor(share * (times.length - 1))]!.ms.toFixed(1)
  const found = times.filter(({ count }) => count > 0).length / times.length
  return [name, `${at(0.5)} ms`, '20 ms', `${at(0.95)} ms`, `${at(1)} ms`, `${Math.round(found * 100)} %`]
})
console.log(table(['search', 'median', 'floor', '95 of 100', 'slowest', 'that found something'], rows))
console.log(
  `\n${texts * perText} sentences read in ${indexing.toFixed(1)} s of CPU; index ${(statSync(path).size / 2 ** 20).toFixed(0)} MB`,
)
search.close()
rmSync(folder, { recursive: true, force: true })
