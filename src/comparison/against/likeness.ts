import { factsOf, sharedFacts, type Fact } from './facts.ts'
import type { Said } from './said.ts'

/** What each way of looking counts; where neither sentence names a fact, the others share its part. */
const parts = { words: 0.4, letters: 0.15, order: 0.2, facts: 0.25 }
/** So many sentences of the other text are looked at closely, those that share the rarest words. */
const closest = 8
/** A word that more sentences have than this does not lead from one to another. */
const commonest = 60

/** How much two sentences of two texts say the same, 0 to 1, whatever they rest on. */
export interface Likeness {
  /** For each sentence of the one text, those of the other that may say the same, best first. */
  readonly best: readonly (readonly Alike[])[]
  readonly between: (a: number, b: number) => number
}

export interface Alike {
  /** Number of the sentence of the other text. */
  readonly sentence: number
  readonly likeness: number
}

/**
 * How much sentences of two texts in one language say the same: the rarer words that they share (TF-IDF), their letters
 * (trigrams: names are spelt in many ways), the order of what is shared (longest common subsequence), and the numbers, dates
 * and names that both have. Each alone is misled: "He said the port was closed" has nearly all the words of "The port, he said,
 * was never closed".
 */
export function likenessOf(a: readonly Said[], b: readonly Said[]): Likeness {
  const weigh = weigher([...a, ...b])
  const [ours, theirs] = [a, b].map((sentences) => sentences.map((sentence) => bagOf(sentence, weigh)))
  const between = remembered((i, j) => likeness(ours![i]!, theirs![j]!), b.length)
  const index = indexOf(theirs!)
  const best = ours!.map((bag) => candidates(bag, index).map(({ sentence }) => sentence))
  return {
    between,
    best: best.map((sentences, i) =>
      sentences
        .map((sentence) => ({ sentence, likeness: between(i, sentence) }))
        .sort((one, other) => other.likeness - one.likeness || one.sentence - other.sentence),
    ),
  }
}

/** A sentence as a bag of words with their weights. */
interface Bag {
  /** The keys of its telling words in order, and their weights beside them. */
  readonly keys: readonly string[]
  readonly heavy: readonly number[]
  /** Sum of those. */
  readonly whole: number
  readonly weights: ReadonlyMap<string, number>
  /** As of a vector: the root of the sum of squares. */
  readonly length: number
  readonly trigrams: ReadonlySet<string>
  readonly facts: readonly Fact[]
}

function weigher(sentences: readonly Said[]): (key: string) => number {
  const met = new Map<string, number>()
  for (const { words } of sentences)
    for (const key of new Set(words.map((word) => word.key))) met.set(key, (met.get(key) ?? 0) + 1)
  return (key) => Math.log(1 + sentences.length / (met.get(key) ?? 1))
}

function bagOf(said: Said, weight: (key: string) => number): Bag {
  const content = said.words.filter((word) => !word.light)
  const keys = content.map(({ key }) => key)
  const heavy = keys.map(weight)
  const weights = new Map(keys.map((key, at) => [key, heavy[at]!]))
  return {
    keys,
    heavy,
    whole: heavy.reduce((sum, each) => sum + each, 0),
    weights,
    length: Math.sqrt([...weights.values()].reduce((sum, each) => sum + each * each, 0)),
    trigrams: new Set(content.flatMap(({ bare }) => trigrams(bare))),
    facts: factsOf(said),
  }
}

function trigrams(word: string): readonly string[] {
  const padded = ` ${word} `
  return Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3))
}

function likeness(a: Bag, b: Bag): number {
  if (a.length === 0 || b.length === 0) return 0
  const seen = { words: cosine(a, b), letters: dice(a.trigrams, b.trigrams), order: order(a, b) }
  const facts = sharedFacts(a.facts, b.facts)
  const told = parts.words * seen.words + parts.letters * seen.letters + parts.order * seen.order
  return facts === undefined ? told / (1 - parts.facts) : told + parts.facts * facts
}

function cosine(a: Bag, b: Bag): number {
  let sum = 0
  for (const [key, weight] of a.weights) if (b.weights.has(key)) sum += weight * weight
  return sum / (a.length * b.length)
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const each of a) if (b.has(each)) shared++
  return (2 * shared) / Math.max(1, a.size + b.size)
}

let above = new Float64Array(64)
let row = new Float64Array(64)

/** Weight of the longest common subsequence of the telling words, as a share of the lighter sentence. */
function order(a: Bag, b: Bag): number {
  const width = b.keys.length + 1
  if (row.length < width) [above, row] = [new Float64Array(2 * width), new Float64Array(2 * width)]
  row.fill(0, 0, width)
  for (let i = 0; i < a.keys.length; i++) {
    ;[above, row] = [row, above]
    const [key, weight] = [a.keys[i]!, a.heavy[i]!]
    row[0] = 0
    for (let j = 1; j < width; j++)
      row[j] = b.keys[j - 1] === key ? above[j - 1]! + weight : Math.max(above[j]!, row[j - 1]!)
  }
  return row[width - 1]! / Math.min(a.whole, b.whole)
}

function indexOf(bags: readonly Bag[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>()
  bags.forEach(({ weights }, sentence) => {
    for (const key of weights.keys()) {
      const list = index.get(key)
      if (list) list.push(sentence)
      else index.set(key, [sentence])
    }
  })
  return index
}

function candidates({ weights }: Bag, index: ReadonlyMap<string, readonly number[]>) {
  const sums = new Map<number, number>()
  for (const [key, weight] of weights) {
    const met = index.get(key) ?? []
    if (met.length <= commonest) for (const j of met) sums.set(j, (sums.get(j) ?? 0) + weight * weight)
  }
  return [...sums]
    .map(([sentence, sum]) => ({ sentence, sum }))
    .sort((one, other) => other.sum - one.sum || one.sentence - other.sentence)
    .slice(0, closest)
}

function remembered(make: (i: number, j: number) => number, width: number): (i: number, j: number) => number {
  const known = new Map<number, number>()
  return (i, j) => {
    const found = known.get(i * width + j) ?? make(i, j)
    known.set(i * width + j, found)
    return found
  }
}
