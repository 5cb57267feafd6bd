import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe } from 'vitest'

const root = process.env.MUQABALA_BENCH
const folder = root === undefined ? undefined : join(root, 'hostile')
const here = folder !== undefined && existsSync(folder)

if (!here) console.warn('MUQABALA_BENCH names no folder with the public hostile files: their tests are skipped.')

/** Tests on files that nobody here wrote; skipped, and said so, where they are not there. */
export const describeHostile = here ? describe : describe.skip

/** The files of a folder, by name. */
export function hostileFiles(name: string): readonly { readonly name: string; readonly bytes: Uint8Array }[] {
  if (!here) return []
  const place = join(folder, name)
  return readdirSync(place)
    .filter((file) => file !== 'expected.json')
    .sort()
    .map((file) => ({ name: file, bytes: readFileSync(join(place, file)) }))
}

/** What the collection says must come of its files. */
export function expectedOf<T>(name: string): Readonly<Record<string, T>> {
  return here ? (JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')) as Record<string, T>) : {}
}
