import type { Span } from '../text/span.ts'

export const modes = ['translation', 'summary'] as const

/** `translation` follows the source in order; `summary` may take from anywhere, leave out most, and add its own. */
export type Mode = (typeof modes)[number]

export type EvidenceKind = 'word' | 'name' | 'number' | 'date' | 'position'

/** One thing that speaks for a link: which words answer which. */
export interface Evidence {
  readonly kind: EvidenceKind
  readonly source?: Span
  readonly target?: Span
  /** Nats of evidence; comparable within one alignment. */
  readonly weight: number
}

export interface Candidate {
  /** Number of the source sentence. */
  readonly source: number
  /** 0 to 1. */
  readonly score: number
  /** What speaks for it, the strongest first, of the few best candidates. */
  readonly evidence?: readonly Evidence[]
}

export type LinkState = 'proposed' | 'confirmed' | 'rejected'

export type Strength = 'strong' | 'fair' | 'weak'

/** Source sentences and the English ones that rest on them. Either side may be empty: nothing answers there. */
export interface Link {
  readonly source: readonly number[]
  readonly target: readonly number[]
  readonly state: LinkState
  /** 0 to 1: how likely it is that a person would link these. */
  readonly score: number
  readonly evidence: readonly Evidence[]
  /** Other source sentences that were considered, best first. Those of the link itself are not among them. */
  readonly runnersUp: readonly Candidate[]
}

export interface Alignment {
  readonly mode: Mode
  /** False where a person chose the mode. */
  readonly guessed: boolean
  /** In the order of the target; every target sentence is in exactly one link. */
  readonly links: readonly Link[]
  /** False where time or size allowed a coarser answer only. */
  readonly precise: boolean
}

/** In words rather than as a figure that promises too much. */
export function strengthOf(link: Link): Strength {
  if (link.state === 'confirmed' || link.score >= 0.75) return 'strong'
  return link.score >= 0.5 ? 'fair' : 'weak'
}
