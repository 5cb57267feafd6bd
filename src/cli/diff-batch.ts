import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compare } from '../comparison/compare.ts'
import { languages } from '../text/witness.ts'
import { diffJson } from './diff-json.ts'
import { namesIn, readText } from './files.ts'

/** Compares every NAME.old.txt of a folder with its NAME.new.txt. @returns the exit code */
export function diffBatch(folder: string, timed: boolean): number {
  let differs = false
  for (const name of pairsIn(folder)) {
    const file = (ending: string) => join(folder, `${name}${ending}`)
    const [old, fresh] = [readText(file('.old.txt')), readText(file('.new.txt'))]
    const lang = existsSync(file('.lang')) ? readText(file('.lang')).trim() : ''
    const language = languages.find((known) => known === lang)
    const options = language ? { language } : {}
    const comparison = compare(old, fresh, options)
    writeFileSync(file('.diff.json'), diffJson({ comparison, isHidden: () => false }))
    if (old !== fresh) differs = true
    if (!timed) continue
    const run = (length: number) => compare(old.slice(0, length), fresh.slice(0, length), options)
    const milliseconds = cpuMilliseconds(
      () => run(Infinity),
      () => run(12_000),
    )
    process.stdout.write(`${name}\t${milliseconds.toFixed(2)}\n`)
  }
  return differs ? 1 : 0
}

function pairsIn(folder: string): readonly string[] {
  return namesIn(folder).flatMap((file) => (file.endsWith('.old.txt') ? [file.slice(0, -'.old.txt'.length)] : []))
}

/** User and system time of one run: the median of five (fewer where they last), after up to 0.6 s of warming up. */
function cpuMilliseconds(work: () => unknown, warmUp: () => unknown): number {
  for (let spent = 0, count = 0; spent < 600 && count < 40; count++) spent += cpu(warmUp)
  const runs: number[] = []
  for (let spent = 0; runs.length < 5 && spent < 4000;) {
    const milliseconds = cpu(work)
    runs.push(milliseconds)
    spent += milliseconds
  }
  return runs.sort((a, b) => a - b)[runs.length >> 1]!
}

function cpu(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
