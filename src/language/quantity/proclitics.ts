/** How a word is found behind the letters that are written onto its front. */
export interface Fronted<T> {
  readonly entry: T
  readonly and: boolean
  readonly definite: boolean
  /** Letters before the word itself. */
  readonly clitic: number
}

const conjunctions = ['', 'و', 'ف']
const fronts = ['', 'ال', 'ب', 'ل', 'ك', 'بال', 'كال', 'لل']

/** Every folded form with every proclitic it may take. A form of its own goes before one made of pieces: واحد is not و + احد. */
export function withProclitics<T>(forms: Iterable<readonly [string, T]>): ReadonlyMap<string, Fronted<T>> {
  const found = new Map<string, Fronted<T>>()
  const list = [...forms]
  for (const front of fronts)
    for (const conjunction of conjunctions)
      for (const [form, entry] of list) {
        const key = conjunction + front + form
        if (found.has(key)) continue
        const definite = front.endsWith('ال') || front === 'لل'
        found.set(key, { entry, and: conjunction !== '', definite, clitic: key.length - form.length })
      }
  return found
}
