import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A folder of the public test material, by the environment variable MUQABALA_BENCH; without it the bench says so and ends. */
export function material(name: string): string {
  const root = process.env.MUQABALA_BENCH
  const folder = join(root ?? '', name)
  if (root !== undefined && existsSync(folder)) return folder
  console.log(`The test material "${name}" is not here: set MUQABALA_BENCH to the folder that holds it.`)
  process.exit(0)
}

/** The names, without ending, of the files with this ending. */
export function named(folder: string, ending: string): readonly string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort()
}

export function read(...path: readonly string[]): string {
  return readFileSync(join(...path), 'utf8')
}

/** Rows under a head, in columns. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((cell, column) => Math.max(cell.length, ...rows.map((row) => (row[column] ?? '').length)))
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd()
  return [line(head), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(line)].join('\n')
}

/** CPU time in seconds that the work takes: user and system, all threads of this process. */
export function cpuSeconds(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!
}
