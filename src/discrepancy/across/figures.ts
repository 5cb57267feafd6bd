import type { ReadSide } from '../../alignment/read-side.ts'
import { overlaps, slice, type Span } from '../../text/span.ts'
import type { Category } from '../discrepancy.ts'
import { factKey, factsIn, likenessOf, sharedFields, type Fact, type Likeness } from './facts.ts'
import { restsIn, type ReadReading } from './reading.ts'

/** `unfound`: neither in the passage that it rests on, nor, where it is no small number, elsewhere in the speech. */
export type Stance = Likeness | 'differs' | 'unfound'

/** Where a text names a figure, and how that stands to the speech. */
export interface Mention extends Span {
  readonly text: string
  readonly sentence: number
  readonly stance: Stance
}

/**
 * `against` several English texts have the same, which is not what the speech has; `unfound` is in English texts only;
 * `unused` in the speech only.
 */
export const agreements = ['against', 'differs', 'unfound', 'roughly', 'same', 'unused'] as const
export type Agreement = (typeof agreements)[number]

/** One number or date in all texts. */
export interface FigureCard {
  readonly kind: Fact['kind']
  /** Where the speech has it. */
  readonly speech: readonly (Span & { readonly sentence: number })[]
  readonly mentions: readonly Mention[]
  readonly agreement: Agreement
}

interface Draft {
  readonly facts: Fact[]
  readonly mentions: (Mention & { readonly fact: Fact })[]
}

/**
 * A card for every number and date, in the order of the speech, and behind them those that only English texts have. What differs
 * is what the checks have reported; the rest is held together by value.
 */
export function figureCards(speech: ReadSide, readings: readonly ReadReading[]): readonly FigureCard[] {
  const all = speech.sentences.map((_, sentence) => factsIn(speech, sentence))
  const cards = draftsOf(all.flat())
  const cardOf = new Map(cards.flatMap((card) => card.facts.map((fact) => [fact, card] as const)))
  const strays: (Mention & { readonly fact: Fact })[] = []
  const held = { all, byKey: byKey(all.flat()), large: all.flat().filter(isLarge) }
  for (const reading of readings)
    for (const { fact, answer, stance, isReported } of answersIn(reading, held)) {
      const mention = { text: reading.id, sentence: fact.sentence, start: fact.start, end: fact.end, stance, fact }
      if (answer) cardOf.get(answer)!.mentions.push(mention)
      else if (factKey(fact) !== undefined || isReported) strays.push(mention)
    }
  const named = (id: string) => readings.find((each) => each.id === id)!.side.text
  return [...cards, ...strayCards(strays)].map((draft) => finished(draft, named))
}

function draftsOf(facts: readonly Fact[]): readonly Draft[] {
  const byKey = new Map<string, Draft>()
  return facts.flatMap((fact) => {
    const key = factKey(fact)
    const known = key === undefined ? undefined : byKey.get(key)
    if (known) {
      known.facts.push(fact)
      return []
    }
    const draft: Draft = { facts: [fact], mentions: [] }
    if (key !== undefined) byKey.set(key, draft)
    return [draft]
  })
}

interface Answered {
  readonly fact: Fact
  readonly answer: Fact | undefined
  readonly stance: Stance
  /** Whether a check has said something of it. */
  readonly isReported?: true
}

/** The figures of the speech: by sentence, by what they say, and those that stand for themselves even when rounded. */
interface Held {
  readonly all: readonly (readonly Fact[])[]
  readonly byKey: ReadonlyMap<string, Fact>
  readonly large: readonly Fact[]
}

/** The first fact of each key. */
function byKey(facts: readonly Fact[]): ReadonlyMap<string, Fact> {
  const found = new Map<string, Fact>()
  for (const fact of facts) {
    const key = factKey(fact)
    if (key !== undefined && !found.has(key)) found.set(key, fact)
  }
  return found
}

function answersIn(reading: ReadReading, speech: Held): readonly Answered[] {
  const findings = Map.groupBy(
    reading.findings.filter(({ category }) => counted.has(category)),
    ({ segment }) => segment,
  )
  return restsIn(reading).flatMap((sources, sentence) => {
    const free = sources.flatMap((source) => speech.all[source] ?? [])
    return factsIn(reading.side, sentence).map((fact): Answered => {
      const found = findings.get(sentence)?.find(({ target }) => overlaps(target, fact))
      if (found) {
        const { source } = found
        const answer = source && free.find((other) => other.kind === fact.kind && overlaps(other, source))
        return { fact, answer, stance: answer ? 'differs' : 'unfound', isReported: true }
      }
      return answerTo(fact, free) ?? elsewhere(fact, speech) ?? { fact, answer: undefined, stance: 'unfound' }
    })
  })
}

const counted: ReadonlySet<Category> = new Set(['number', 'date', 'unit'])

function answerTo(fact: Fact, free: Fact[]): Answered | undefined {
  for (const wanted of ['same', 'roughly'] as const) {
    const fitting = free.filter((other) => likenessOf(other, fact) === wanted)
    const [answer] = fitting.toSorted((a, b) => sharedFields(b, fact) - sharedFields(a, fact))
    if (!answer) continue
    free.splice(free.indexOf(answer), 1)
    return { fact, answer, stance: wanted }
  }
  return undefined
}

/** The figure in another passage: the link may be wrong, or the text draws on more than the link knows. */
function elsewhere(fact: Fact, { byKey: known, large }: Held): Answered | undefined {
  const key = factKey(fact)
  if (key === undefined) return undefined
  const answer = known.get(key)
  if (answer) return { fact, answer, stance: 'same' }
  const rough = isLarge(fact) ? large.find((other) => likenessOf(other, fact) === 'roughly') : undefined
  return rough && { fact, answer: rough, stance: 'roughly' }
}

/** Two hundred and some may be any two hundred and some; of what is rounded from thousands there are few in a speech. */
function isLarge(fact: Fact): boolean {
  return fact.kind === 'number' && fact.figures[0]!.value >= 1000
}

function strayCards(strays: readonly (Mention & { readonly fact: Fact })[]): readonly Draft[] {
  const groups = Map.groupBy(strays, (stray) => factKey(stray.fact) ?? stray)
  return Array.from(groups.values(), (mentions) => ({ facts: [], mentions }))
}

function finished({ facts, mentions }: Draft, textOf: (id: string) => string): FigureCard {
  return {
    kind: (facts[0] ?? mentions[0]!.fact).kind,
    speech: facts.map(({ start, end, sentence }) => ({ start, end, sentence })),
    mentions: mentions.map(({ text, sentence, start, end, stance }) => ({ text, sentence, start, end, stance })),
    agreement: agreementOf(facts.length > 0, mentions, textOf),
  }
}

function agreementOf(held: boolean, mentions: Draft['mentions'], textOf: (id: string) => string): Agreement {
  if (!held) return 'unfound'
  if (mentions.length === 0) return 'unused'
  const differing = mentions.filter(({ stance }) => stance === 'differs')
  const alike = differing.some((one) =>
    differing.some((other) => one.text !== other.text && saysTheSame(one, other, textOf)),
  )
  if (alike) return 'against'
  if (differing.length > 0) return 'differs'
  return mentions.some(({ stance }) => stance === 'roughly') ? 'roughly' : 'same'
}

function saysTheSame(one: Draft['mentions'][number], other: Draft['mentions'][number], textOf: (id: string) => string) {
  if (likenessOf(one.fact, other.fact) === 'same') return true
  const [first, second] = [one, other].map((each) => slice(textOf(each.text), each).toLowerCase())
  return first === second
}
