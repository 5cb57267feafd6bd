import { factKinds, factsOf, isSameFact, type Fact, type FactKind } from './facts.ts'
import type { Said } from './said.ts'

/** A number, date, name or negation that some of several texts have. */
export interface Agreed {
  readonly kind: FactKind
  /** For each text the fact as it says it; `undefined` where it has none, or has no sentence here. */
  readonly said: readonly (Fact | undefined)[]
  /** `agree`: all that speak here have it. `odd`: all but one. `some`: fewer. */
  readonly state: 'agree' | 'odd' | 'some'
  /** The text that goes against the others. */
  readonly odd?: number
  /** What that text has in its place, where it has something of the kind that no other has. */
  readonly instead?: Fact
}

/**
 * What several texts of one thing agree on, and where one goes against all the others. Texts without a sentence here have no
 * say. With two texts nobody is the odd one: what one has and the other has not is `some`.
 */
export function agreementOf(texts: readonly (readonly Said[])[]): readonly Agreed[] {
  const speaking = texts.flatMap((sentences, text) => (sentences.length > 0 ? [text] : []))
  if (speaking.length < 2) return []
  const facts = texts.map(factsIn)
  const groups = factKinds.flatMap((kind) => groupsOf(facts, kind))
  const lone = groups.filter(({ said }) => said.filter(Boolean).length === 1)
  const agreed = groups.flatMap((group): readonly Agreed[] => {
    const silent = speaking.filter((text) => !group.said[text] && !isMentioned(group, texts[text]!))
    if (silent.length === 0) return [{ ...group, state: 'agree' }]
    if (speaking.length < 3) return [{ ...group, state: 'some' }]
    if (silent.length === 1) {
      const odd = silent[0]!
      const instead = lone.find(({ kind, said }) => kind === group.kind && said[odd])?.said[odd]
      return [{ ...group, state: 'odd', odd, ...(instead && { instead }) }]
    }
    const speaker = group.said.findIndex(Boolean)
    const isOdd = group.kind === 'negation' && silent.length === speaking.length - 1
    return [isOdd ? { ...group, state: 'odd', odd: speaker } : { ...group, state: 'some' }]
  })
  const replaced = new Set(agreed.map(({ instead }) => instead))
  return agreed.filter(({ said }) => !said.some((fact) => fact && replaced.has(fact)))
}

interface Group {
  readonly kind: FactKind
  readonly said: readonly (Fact | undefined)[]
}

/** Each number, date and name once; that a text says no, once. "One of them" counts nothing. */
function factsIn(sentences: readonly Said[]): readonly Fact[] {
  const found: Fact[] = []
  for (const fact of sentences.flatMap(factsOf))
    if (!isOne(fact) && !found.some((other) => isSameFact(fact, other))) found.push(fact)
  return found
}

function isOne(fact: Fact): boolean {
  return fact.kind === 'number' && fact.value.value === 1 && fact.value.form !== 'digits' && !fact.value.unit
}

function groupsOf(texts: readonly (readonly Fact[])[], kind: FactKind): readonly Group[] {
  const groups: (Fact | undefined)[][] = []
  texts.forEach((facts, text) => {
    for (const fact of facts) {
      if (fact.kind !== kind) continue
      const group = groups.find((said) => !said[text] && said.some((other) => other && isSameFact(fact, other)))
      if (group) group[text] = fact
      else groups.push(texts.map((_, other) => (other === text ? fact : undefined)))
    }
  })
  return groups.map((said) => ({ kind, said }))
}

/** "The Ministry" and "the ministry". */
function isMentioned({ said }: Group, sentences: readonly Said[]): boolean {
  const names = new Set(said.flatMap((fact) => (fact?.kind === 'name' ? [fact.value.key] : [])))
  return sentences.some(({ words }) => words.some(({ key }) => names.has(key)))
}
