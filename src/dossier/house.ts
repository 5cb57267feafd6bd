import { usualWeighing, type Weighing } from '../discrepancy/severity.ts'
import { cellsOf, type Term } from '../lexicon/terms.ts'
import type { AnyAddition } from './append.ts'
import { usualRules, type DeskRules } from './desk-rules.ts'

/** The id under which the history of the house is kept. No dossier has it. */
export const houseId = 'house'

export const dictionaryFormats = ['freedict', 'tmx', 'csv'] as const
export type DictionaryFormat = (typeof dictionaryFormats)[number]

/** A file as received, by the SHA-256 of its bytes. */
export interface DictionaryFile {
  readonly name: string
  readonly revision: string
}

/** Everything that can happen to the house: its termbase, and the dictionaries that it has brought. */
export interface HouseBodies {
  'term-added': { readonly term: Term }
  /** `arabic` is the first spelling that the term had before. A term that comes with the program is changed in the house only. */
  'term-changed': { readonly arabic: string; readonly term: Term }
  'term-removed': { readonly arabic: string }
  'dictionary-imported': {
    readonly dictionary: string
    readonly name: string
    readonly format: DictionaryFormat
    readonly files: readonly DictionaryFile[]
    readonly entries: number
  }
  'dictionary-removed': { readonly dictionary: string }
  /** How the house judges: all of it at once. */
  'desk-rules-set': DeskRules
  /** What weighs how much among differences: all of it at once. */
  'weights-set': Weighing
  /** The most points per 1,000 words with which a translation passes; absent where it is not to be judged so. */
  'pass-mark-set': { readonly points?: number }
}

export type HouseKind = keyof HouseBodies
export type HouseHappening = {
  readonly [K in HouseKind]: { readonly kind: K; readonly body: HouseBodies[K] }
}[HouseKind]
export type HouseEvent = { readonly seq: number; readonly at: string; readonly by: string } & (
  | HouseHappening
  | { readonly kind: HouseKind; readonly body?: undefined }
)

export type Dictionary = HouseBodies['dictionary-imported'] & { readonly at: string; readonly by: string }

/** What a history of the house makes. */
export interface House {
  readonly seq: number
  /** By the first spelling of the term that was changed, and by its own where it is new; `undefined` where it was removed. */
  readonly changes: ReadonlyMap<string, Term | undefined>
  readonly dictionaries: readonly Dictionary[]
  readonly rules: DeskRules
  readonly weighing: Weighing
  /** The most points per 1,000 words with which a translation passes. */
  readonly passMark?: number
}

/** What a house adds to the words that the program knows. Plain values: they can be sent from one thread to another. */
export interface HouseWords {
  readonly changes: House['changes']
  readonly dictionaries: readonly PackedDictionary[]
}

export interface PackedDictionary {
  readonly dictionary: string
  /** The stems of its lemmas as `packIndex` makes them. */
  readonly stems: Uint8Array
}

export const emptyHouse: House = {
  seq: 0,
  changes: new Map(),
  dictionaries: [],
  rules: usualRules,
  weighing: usualWeighing,
}

/** Events whose body was erased change nothing but the count. */
export function foldHouse(events: readonly HouseEvent[]): House {
  const changes = new Map<string, Term | undefined>()
  const dictionaries = new Map<string, Dictionary>()
  let rules = usualRules
  let weighing = usualWeighing
  let passMark: number | undefined
  for (const event of events) {
    if (!event.body) continue
    switch (event.kind) {
      case 'term-added':
        changes.set(nameOf(event.body.term), event.body.term)
        break
      case 'term-changed':
        changes.set(event.body.arabic, undefined)
        changes.set(nameOf(event.body.term), event.body.term)
        break
      case 'term-removed':
        changes.set(event.body.arabic, undefined)
        break
      case 'dictionary-imported':
        dictionaries.set(event.body.dictionary, { ...event.body, at: event.at, by: event.by })
        break
      case 'dictionary-removed':
        dictionaries.delete(event.body.dictionary)
        break
      case 'desk-rules-set':
        rules = event.body
        break
      case 'weights-set':
        weighing = event.body
        break
      case 'pass-mark-set':
        passMark = event.body.points
    }
  }
  return {
    seq: events.length,
    changes,
    dictionaries: [...dictionaries.values()],
    rules,
    weighing,
    ...(passMark !== undefined && { passMark }),
  }
}

/** A term is known by its first spelling. */
export function nameOf({ arabic }: Term): string {
  return arabic[0]!
}

export type HouseTerm = Term & { readonly origin: 'terms' | 'house' }

/** The termbase: what comes with the program, without what the house has changed or removed, and what the house has. */
export function termsOf({ changes }: Pick<House, 'changes'>, shipped: readonly Term[]): readonly HouseTerm[] {
  const kept = shipped.filter((term) => !changes.has(nameOf(term)))
  return [
    ...[...changes.values()].flatMap((term) => (term ? [{ ...term, origin: 'house' as const }] : [])),
    ...kept.map((term) => ({ ...term, origin: 'terms' as const })),
  ]
}

/** A change to the termbase that cannot be made: its term is gone, or a spelling stands in another one. */
export class TermRefused extends RangeError {
  override name = 'TermRefused'
  readonly key: 'gone' | 'spelling'
  readonly words: string

  constructor(key: 'gone' | 'spelling', words: string) {
    super(key === 'gone' ? `there is no term ${words}` : `${words} stands in another term already`)
    this.key = key
    this.words = words
  }
}

/** What a person wants to happen to the termbase. */
export type TermChange =
  | { readonly kind: 'put'; readonly term: Term; readonly was?: string }
  | { readonly kind: 'remove'; readonly arabic: string }

/**
 * The events that changes to the termbase make; none for a change to what is already so.
 * @throws TermRefused where a change names a term that is not there, or a spelling would stand in two terms
 */
export function amendTerms(house: House, shipped: readonly Term[], changes: readonly TermChange[]): AnyAddition {
  const standing = new Map(termsOf(house, shipped).map((term) => [nameOf(term), term as Term]))
  const happenings = changes.flatMap((change): readonly HouseHappening[] => {
    const was = change.kind === 'remove' ? change.arabic : change.was
    if (was !== undefined && !standing.has(was)) throw new TermRefused('gone', was)
    if (change.kind === 'remove') {
      standing.delete(change.arabic)
      return [{ kind: 'term-removed', body: { arabic: change.arabic } }]
    }
    const { term } = change
    const known = was === undefined ? undefined : standing.get(was)
    if (known && saysTheSame(known, term)) return []
    if (was !== undefined) standing.delete(was)
    const taken = spellingTaken(term, [...standing.values()])
    if (taken !== undefined) throw new TermRefused('spelling', taken)
    standing.set(nameOf(term), term)
    return [
      was === undefined
        ? { kind: 'term-added', body: { term } }
        : { kind: 'term-changed', body: { arabic: was, term } },
    ]
  })
  return { happenings, texts: new Map() }
}

/** A spelling of the term that another term has. */
export function spellingTaken({ arabic }: Term, others: readonly Term[]): string | undefined {
  const taken = new Set(others.flatMap((other) => other.arabic))
  return arabic.find((spelling) => taken.has(spelling))
}

export function saysTheSame(a: Term, b: Term): boolean {
  return cellsOf(a).join('\n') === cellsOf(b).join('\n')
}

/** The files that an event of the house names. */
export function filesBrought(kind: string, body: unknown): readonly string[] {
  return kind === 'dictionary-imported'
    ? (body as HouseBodies['dictionary-imported']).files.map(({ revision }) => revision)
    : []
}
