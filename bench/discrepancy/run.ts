import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkPair } from '../../src/cli/check.ts'
import { loadKnowledge } from '../../src/data.ts'
import { cpuSeconds, material, read, table } from '../material.ts'
import peers from './peers.json' with { type: 'json' }

// What the checks find of planted misreports, and how often they cry wolf, by the scorer that comes with the material.

interface Item {
  readonly id: string
  readonly ar: string
  readonly en: string
}

const folder = material('discrepancy')
const file = join(folder, 'dev.jsonl')
const items = read(file)
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Item)
const { lexicon } = loadKnowledge()
checkPair(items[0]!.ar, items[0]!.en, 'translation', lexicon)

const cold = cpuSeconds(() => void predictions())
const warm = Math.min(...[1, 2, 3].map(() => cpuSeconds(() => void predictions())))
const summary = cpuSeconds(() => {
  for (const { ar, en } of items) checkPair(ar, en, 'summary', lexicon)
})

function predictions(): string {
  let lines = ''
  for (const { id, ar, en } of items) {
    const flags = checkPair(ar, en, 'translation', lexicon)
      .found.filter(({ category }) => category !== 'term')
      .map(({ category, target, confidence }) => ({
        category,
        start: target.start,
        end: target.end,
        score: confidence,
      }))
    lines += `${JSON.stringify({ id, flags })}\n`
  }
  return lines
}

const work = mkdtempSync(join(tmpdir(), 'muqabala-'))
writeFileSync(join(work, 'predictions.jsonl'), predictions())
const scored = spawnSync(process.execPath, [join(folder, 'score.mjs'), file, join(work, 'predictions.jsonl')], {
  encoding: 'utf8',
})
rmSync(work, { recursive: true })
console.log(scored.stdout)

const { words } = peers
console.log(`Peers: ${peers.origin}.\n`)
const floors: Readonly<Record<keyof typeof words, string>> = {
  number: '95',
  date: '94',
  unit: '92',
  name: '82',
  negation: '78',
  certainty: '70',
  attribution: '70',
  omission: '60',
  addition: '42',
  quote: '42',
  mean: '73',
  false: '5 at most',
}
const rows = Object.entries(floors).map(([name, floor]) => [name, floor, String(words[name as keyof typeof words])])
console.log(table(['recall, right category (above)', 'floor', 'digits, words and Intl'], rows))
const speed = (seconds: number) => (items.length / seconds).toFixed(0)
console.log(`
sentence pairs a CPU second, all checks (floor 2000)
  from a cold start  ${speed(cold)}
  warm, best of 3    ${speed(warm)}
  warm, as summaries ${speed(summary)}`)
