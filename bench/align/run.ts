import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { align } from '../../src/alignment/align.ts'
import type { Mode } from '../../src/alignment/link.ts'
import { readSide } from '../../src/alignment/read-side.ts'
import { loadKnowledge } from '../../src/data.ts'
import { lines } from '../lines.ts'
import { cpuSeconds, material, named, read, table } from '../material.ts'
import { book, everyNth } from './book.ts'
import peers from './peers.json' with { type: 'json' }

// The figures of alignment on the public sets, with the scorer that comes with them.

interface Block {
  readonly s: readonly number[]
  readonly t: readonly number[]
  readonly ranked?: readonly number[] | null
}
interface Share {
  readonly f1: number
}
interface Scorer {
  readonly parse: (gold: string) => readonly Block[]
  readonly scoreT1: (pairs: readonly Scored[]) => { strict: Share; lax: Share; null: Share }
  readonly scoreT2: (pairs: readonly Scored[]) => { link: Share; none: Share & { tp?: number }; recall3: number }
}
interface Scored {
  readonly gold: readonly Block[]
  readonly hyp: readonly Block[]
}

const folder = material('align')
const scorer = (await import(pathToFileURL(join(folder, 'score.mjs')).href)) as Scorer
const { lexicon } = loadKnowledge()
lexicon.readings('كتاب')

function scored(set: string, mode: Mode): readonly Scored[] {
  const path = join(folder, set, 'ntrex')
  return named(path, '.ar').map((name) => ({
    gold: scorer.parse(read(path, `${name}.gold.tsv`)),
    hyp: blocks(read(path, `${name}.ar`), read(path, `${name}.en`), mode),
  }))
}

function blocks(arabic: string, english: string, mode: Mode): readonly Block[] {
  const { links } = align(readSide(lines(arabic), 'ar'), readSide(lines(english), 'en'), { lexicon, mode })
  return links.map(({ source, target, runnersUp }) => ({
    s: source,
    t: target,
    ranked: [...source, ...runnersUp.map((candidate) => candidate.source)],
  }))
}

const percent = (share: number) => (share * 100).toFixed(1)

const t1 = scorer.scoreT1(scored('t1', 'translation'))
const [t2, t2c, t3] = ['t2', 't2c', 't3'].map((set) => scored(set, 'summary'))
const [s2, s2c, s3] = [t2!, t2c!, t3!].map((pairs) => scorer.scoreT2(pairs))
const together = scorer.scoreT2([...t2c!, ...t3!])

const quality = [
  ['t1 strict / lax', `${percent(t1.strict.f1)} / ${percent(t1.lax.f1)}`, '90 / 99', peers['t1 strict / lax']],
  ['t1 null F1', percent(t1.null.f1), '45', peers['t1 null F1']],
  ['t2 link', percent(s2!.link.f1), '94', peers['t2 link']],
  ['t2c link', percent(s2c!.link.f1), '84', peers['t2c link']],
  ['t3 link / recall@3', `${percent(s3!.link.f1)} / ${percent(s3!.recall3)}`, '75 / 95', peers['t3 link / recall@3']],
  ['no counterpart F1, t2c and t3', percent(together.none.f1), '75', peers['no counterpart F1, t2c and t3']],
]

/** Every translation once, words not yet known; and again. */
function speed(): readonly string[][] {
  const path = join(folder, 't1', 'ntrex')
  const texts = named(path, '.ar').map((name) => [read(path, `${name}.ar`), read(path, `${name}.en`)] as const)
  const sentences = texts.reduce((sum, [arabic]) => sum + lines(arabic).segments.length, 0)
  const rates = Array.from({ length: 12 }, () => {
    const seconds = cpuSeconds(() => {
      for (const [arabic, english] of texts) blocks(arabic, english, 'translation')
    })
    return sentences / seconds
  })
  const joined = (language: 0 | 1, count: number) =>
    texts
      .flatMap((pair) => pair[language].trimEnd().split('\n'))
      .slice(0, count)
      .join('\n')
  const [speech, summary] = [joined(0, 170), joined(1, 12)]
  const small = Array.from({ length: 30 }, () => cpuSeconds(() => blocks(speech, summary, 'summary')) * 1000)
  return [
    ['Arabic sentences per CPU second, at first', rates[0]!.toFixed(0), '', ''],
    [
      'Arabic sentences per CPU second, best of 12',
      Math.max(...rates).toFixed(0),
      '3000',
      peers['Arabic sentences per CPU second'],
    ],
    ['170 against 12 sentences, ms of CPU, best of 30', Math.min(...small).toFixed(1), '30', ''],
    ...growth(),
  ]
}

function seconds(count: number, step: number, mode: Mode): number {
  const { arabic, english } = book(count)
  return cpuSeconds(() => blocks(arabic, everyNth(english, step), mode))
}

/** Invented books, whose words grow rarer as they go on, as those of real ones do. */
function growth(): readonly string[][] {
  const each = [1000, 4000, 16_000].map(
    (count) => `${count}: ${((seconds(count, 1, 'translation') / count) * 1e6).toFixed(0)}`,
  )
  return [
    ['microseconds of CPU a sentence, translation of', each.join('; '), 'linear', ''],
    ['2,000 against 200 sentences, seconds of CPU', seconds(2000, 10, 'summary').toFixed(1), '', ''],
  ]
}

console.log(`Peers: ${peers.origin}.\n`)
console.log(table(['alignment', 'here', 'floor', 'peers'], [...quality, ...speed()]))
