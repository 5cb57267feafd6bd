import { englishStem } from '../language/english/stem.ts'

/** The stems of the ordinary English words in the glosses of tables like data/lexicon: names are not among them. */
export function glossWords(tables: readonly string[]): ReadonlySet<string> {
  const words = new Set<string>()
  for (const table of tables)
    for (const line of table.split('\n')) {
      const [, pos, glosses] = line.split('\t', 3)
      if (pos === 'name' || glosses === undefined || line.startsWith('#')) continue
      for (const [word] of glosses.matchAll(/(?<!\p{L})\p{Ll}{3,}(?!\p{L})/gu)) words.add(word)
    }
  return new Set([...words].map(englishStem))
}
