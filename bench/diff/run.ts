import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { align } from '../../src/comparison/align.ts'
import { counter } from '../../src/comparison/anchors.ts'
import { compare } from '../../src/comparison/compare.ts'
import { scanBoth } from '../../src/comparison/scan.ts'
import { diffJson } from '../../src/cli/diff-json.ts'
import { cpuSeconds, material, named, read, table } from '../material.ts'
import { byDiffSequences, byDiffWords, timed, told as toldOf } from './rivals.ts'

// The figures of comparison on the public sets, with the scorer, the seeded cases and the unit of speed that come with them.
// `node launch.mjs --run --single-threaded bench/diff/run.ts`; with "short" behind it without the large cases.

interface Pair {
  readonly old: string
  readonly new: string
  readonly lang: string
}
type Figures = Readonly<Record<string, number>>
interface Scorer {
  readonly SETS: Readonly<
    Record<string, { readonly folder: string; readonly pairs: (folder: string) => readonly Pair[] }>
  >
  readonly judge: (set: unknown, pairs: readonly Pair[], answers: readonly unknown[]) => Figures
  readonly lcs: (a: Int32Array, b: Int32Array) => number
}

const folder = material('diff')
const load = async <T>(file: string) => (await import(pathToFileURL(join(folder, file)).href)) as T
const { SETS, judge, lcs } = await load<Scorer>('score.mjs')
const { ranges } = await load<{ ranges: (old: string, fresh: string, parts: unknown) => unknown }>('serve.mjs')
const { scanBoth: unitOfSpeed } = await load<{ scanBoth: (old: string, fresh: string) => void }>('unit.mjs')
const cases = await load<{ near: (dir: string) => unknown; write: (out: string, sources: unknown, o: object) => void }>(
  'cases.mjs',
)

const isShort = process.argv.includes('short')
const patience = 2
/** What a tenth of the words is edited in is where the rival is measured: Arabic takes it long. */
const longPatience = 20
const work = mkdtempSync(join(tmpdir(), 'muqabala-bench-'))
process.on('exit', () => rmSync(work, { recursive: true, force: true }))
cases.write(work, cases.near(folder), { sizes: [2000, 20_000, 100_000, ...(isShort ? [] : [500_000])] })

const ours = ({ old, new: fresh }: Pair) =>
  JSON.parse(diffJson({ comparison: compare(old, fresh), isHidden: () => false })) as unknown
const theirs = ({ old, new: fresh }: Pair) => {
  const parts = byDiffWords(old, fresh, patience)
  const whole = [{ kind: 'replace', old: [0, old.length], new: [0, fresh.length] }]
  return { changes: parts ? ranges(old, fresh, parts) : whole, precise: parts !== undefined }
}

const three = (value: number | undefined) => value?.toFixed(3) ?? '-'
const percent = (value: number | undefined) => `${((value ?? 0) * 100).toFixed(1)} %`
const told: Readonly<Record<string, (r: Figures) => string>> = {
  argrewrite: (r) => `F1 ${three(r.f1)}, regions ${r.regions?.toFixed(2)}, by chance ${percent(r.chance)}`,
  'zaebuc-ar': (r) => `F1 ${three(r.f1)}, cut ${percent(r.cut! / r.words!)}`,
  'zaebuc-en': (r) => `F1 ${three(r.f1)}, cut ${percent(r.cut! / r.words!)}`,
  'kjv-web': (r) => `verses ${three(r.aligned ?? r.right)}, astray ${percent(r.astray)}`,
  moves: (r) => `precision ${three(r.p)}, recall ${three(r.r)}`,
}
const floors: Readonly<Record<string, string>> = {
  argrewrite: '.960 / .90-1.20 / 4 %',
  'zaebuc-ar': '.994 / 0',
  'zaebuc-en': '.965',
  'kjv-web': '.99',
  moves: '.93',
}

function quality(): readonly string[][] {
  return Object.entries(SETS).map(([name, set]) => {
    const pairs = set.pairs(join(name === 'moves' ? work : folder, set.folder))
    const mine = judge(
      set,
      pairs,
      pairs.map((pair) => ({ answer: ours(pair) })),
    )
    const words = told[name] ?? ((r: Figures) => `edit size ${r.edit?.toFixed(2)}`)
    const rival =
      name === 'moves'
        ? '-'
        : words(
            judge(
              set,
              pairs,
              pairs.map((pair) => ({ answer: theirs(pair) })),
            ),
          )
    return [name, words(mine), `${mine.exact} of ${mine.pairs}`, floors[name] ?? '', rival]
  })
}

/** Units of time at most, and how many times as long diffWords must take. */
const speedFloors: readonly (readonly [RegExp, string])[] = [
  [/^20k arb-e10/, '8; 500 times'],
  [/^20k eng-e10/, '8; 40 times'],
  [/^20k .*-e40/, '16'],
  [/^20k .*-unrel/, '30'],
  [/^500k .*-e10/, '10'],
  [/^kjv-web/, '20'],
]

function speedRow(name: string, { old, new: fresh }: Pair, repeats: number): string[] {
  const run = (what: () => unknown) => Math.min(...Array.from({ length: repeats }, () => cpuSeconds(what))) * 1000
  const [unit, ms] = [run(() => unitOfSpeed(old, fresh)), run(() => compare(old, fresh))]
  const [a, b, words] = scanBoth(old, fresh)
  const kept = align([a, b], counter(words.size())).matches.reduce((sum, to) => sum + (to < 0 ? 0 : 1), 0)
  const isSmall = old.length < 1e6
  const least = isSmall ? a.size + b.size - 2 * lcs(a.numbers.subarray(0, a.size), b.numbers.subarray(0, b.size)) : 0
  const given = /^20k .*-e10/.test(name) ? longPatience : patience
  const byWords = toldOf(
    timed(() => byDiffWords(old, fresh, given), given),
    ms,
  )
  const bySequences = toldOf(
    timed(() => byDiffSequences(a, b, given), given),
    ms,
  )
  return [
    name,
    ms.toFixed(1),
    (ms / unit).toFixed(1),
    isSmall ? ((a.size + b.size - 2 * kept) / Math.max(1, least)).toFixed(3) : '-',
    ...byWords,
    ...bySequences,
    speedFloors.find(([pattern]) => pattern.test(name))?.[1] ?? '',
  ]
}

function speed(): readonly string[][] {
  const sizes = isShort ? ['20k'] : ['20k', '500k']
  const rows = sizes.flatMap((size) => {
    const path = join(work, 'speed', size)
    const cases = named(path, '.old.txt').map((name) => ({
      name,
      pair: { old: read(path, `${name}.old.txt`), new: read(path, `${name}.new.txt`), lang: '' },
    }))
    for (const { pair } of cases)
      for (let k = 0; k < 20; k++) compare(pair.old.slice(0, 12_000), pair.new.slice(0, 12_000))
    return cases.map(({ name, pair }) => speedRow(`${size} ${name}`, pair, size === '20k' ? 9 : 3))
  })
  const books = SETS['kjv-web']!.pairs(join(folder, 'kjv-web'))
  return [...rows, ...books.map((pair, k) => speedRow(`kjv-web ${k + 1}`, pair, 5))]
}

console.log(table(['quality', 'here', 'exact', 'floor', `diffWords (gives up after ${patience} s)`], quality()))
console.log()
console.log(
  table(
    [
      'speed',
      'ms of CPU',
      'units',
      'edit size',
      'diffWords ms',
      'of ours',
      'diff-sequences ms',
      'of ours',
      'floor: units; diffWords',
    ],
    speed(),
  ),
)
