import type { Examination } from '../dossier/examination.ts'

const kept = 12

/**
 * Pages that were made before, for as long as their examination is. The key must name everything else that a page is made
 * of: the address, the reader, and the names in it.
 */
export function rememberPages(): (
  examination: Examination,
  key: unknown,
  make: () => Promise<string>,
) => Promise<string> {
  const pages = new WeakMap<Examination, Map<string, string>>()
  return async (examination, key, make) => {
    const made = pages.get(examination) ?? new Map<string, string>()
    pages.set(examination, made)
    const name = JSON.stringify(key)
    const html = made.get(name) ?? (await make())
    made.delete(name)
    made.set(name, html)
    if (made.size > kept) made.delete(made.keys().next().value!)
    return html
  }
}
