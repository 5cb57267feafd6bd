import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The words of one language: a tree whose leaves are strings. */
export type Catalogue = { readonly [key: string]: string | Catalogue }

/**
 * All words of a language: the files of its folder in one tree, a file for each field of the program.
 * @throws RangeError where two files carry the same first key
 */
export function readCatalogue(language: string): Catalogue {
  const folder = join(import.meta.dirname, 'catalogues', language)
  const merged: Record<string, string | Catalogue> = {}
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.json'))) {
    for (const [key, words] of Object.entries(JSON.parse(readFileSync(join(folder, name), 'utf8')) as Catalogue)) {
      if (key in merged) throw new RangeError(`${language}/${name}: another file has ${key} already`)
      merged[key] = words
    }
  }
  return merged
}
