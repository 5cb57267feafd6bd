import type { ClaimState } from '../claim/desk-words.ts'
import { gather, ownerOf, type Correction, type Unit } from '../claim/gather.ts'
import { propose, type Proposal } from '../claim/propose.ts'
import { resolve } from '../text/selector.ts'
import { overlaps, type Span } from '../text/span.ts'
import type { DeskBodies } from './desk-bodies.ts'
import type { ReadText } from './examination.ts'
import type { DeskRules } from './desk-rules.ts'
import type { Decision, Dossier } from './fold.ts'
import type { Place } from './place.ts'
import { isWaiting, threadsOf, type Thread } from './threads.ts'

/** A reply that was sought, and what came of it. */
export interface Reply {
  readonly sought: Decision<'reply-sought'>
  readonly received: Decision<'reply-received'> | undefined
}

/** A verdict, and who has agreed with it: never its author. */
export interface Judged {
  readonly verdict: Decision<'verdict-given'>
  readonly agreed: readonly Decision<'verdict-agreed'>[]
}

/** A claim of an English text, or words set apart, with all that was decided on it. */
export interface Claim extends Unit {
  readonly text: ReadText
  readonly state: ClaimState
  /** The verdict that stands, and those before it, the oldest first. */
  readonly judged: Judged | undefined
  readonly earlier: readonly Judged[]
  readonly voice: Decision<'voice-set'> | undefined
  readonly replies: readonly Reply[]
  readonly holds: readonly Decision<'hold-set'>[]
  readonly threads: readonly Thread[]
}

/** The fact-checking desk of a dossier. */
export interface Desk {
  /** What is to be judged, in the order of the texts. */
  readonly claims: readonly Claim[]
  /** What asserts nothing that can be checked, and the sentences of English texts that nobody has made a claim. */
  readonly apart: readonly Claim[]
  /** Holds on the whole dossier. */
  readonly holds: readonly Decision<'hold-set'>[]
  readonly threads: readonly Thread[]
}

export type ReadDossier = { readonly dossier: Dossier; readonly texts: readonly ReadText[] }

/** Works out the desk. Claims are proposed from accounts only; in other English texts there are those that somebody has marked or judged. */
export function deskOf({ dossier, texts }: ReadDossier, rules: DeskRules): Desk {
  const threads = threadsOf(dossier)
  const all = texts
    .filter(({ language }) => language === 'en')
    .flatMap((text) => claimsIn(text, { dossier, threads, rules }))
  return {
    claims: all.filter(({ apart }) => apart === undefined),
    apart: all.filter(({ apart }) => apart !== undefined),
    holds: dossier.holds.filter(({ body }) => body.place === undefined),
    threads,
  }
}

interface Ground {
  readonly dossier: Dossier
  readonly threads: readonly Thread[]
  readonly rules: DeskRules
}

function claimsIn(text: ReadText, { dossier, threads, rules }: Ground): readonly Claim[] {
  const proposals = proposalsOf(text)
  const units = gather(text.text, proposals, correctionsIn(text, dossier))
  const verdicts = Map.groupBy(dossier.verdicts, ({ seq, body }) => ownerOf(units, spansIn(text, placesOn(body)), seq))
  const touching = <D extends OnText>(decisions: readonly D[]) => byTouch(units, text, decisions)
  const voices = touching(dossier.voices)
  const replies = touching(dossier.replies)
  const holds = touching(dossier.holds)
  const notes = touching(dossier.notes)
  const received = new Map(dossier.repliesReceived.map((each) => [each.body.reply, each]))
  const judged = (verdict: Decision<'verdict-given'>): Judged => ({
    verdict,
    agreed: dossier.agreements.filter(({ by, body }) => body.verdict === verdict.seq && by !== verdict.by),
  })
  return units.map((unit) => {
    const given = (verdicts.get(unit) ?? []).map(judged)
    const own = threads.filter(({ note }) => notes.get(unit)?.includes(note))
    const claim = {
      ...withoutApart(unit, given.length > 0),
      text,
      judged: given.at(-1),
      earlier: given.slice(0, -1),
      voice: voices.get(unit)?.at(-1),
      replies: (replies.get(unit) ?? []).map((sought) => ({ sought, received: received.get(sought.seq) })),
      holds: holds.get(unit) ?? [],
      threads: own,
    }
    return { ...claim, state: stateOf(claim, rules) }
  })
}

/** What somebody has judged is a claim. */
function withoutApart(unit: Unit, judged: boolean): Unit {
  return judged ? { spans: unit.spans, since: unit.since } : unit
}

function stateOf(
  { judged, replies, threads }: Pick<Claim, 'judged' | 'replies' | 'threads'>,
  { agreement }: DeskRules,
): ClaimState {
  if (judged?.verdict.body.faithful)
    return agreement && judged.agreed.length === 0 ? 'agree' : threads.some(isWaiting) ? 'in-progress' : 'done'
  return judged || replies.length > 0 || threads.length > 0 ? 'in-progress' : 'unstarted'
}

interface OnText {
  readonly body: { readonly place?: Place; readonly more?: readonly Place[]; readonly other?: Place }
}

/** The decisions on words of each unit. A verdict is on a claim as a whole; a note or a voice may be on a word of it. */
function byTouch<D extends OnText>(
  units: readonly Unit[],
  text: ReadText,
  decisions: readonly D[],
): ReadonlyMap<Unit, readonly D[]> {
  const found = new Map<Unit, D[]>()
  for (const decision of decisions) {
    const spans = spansIn(text, placesOn(decision.body))
    for (const unit of spans.length > 0 ? units : []) {
      if (!unit.spans.some((own) => spans.some((span) => overlaps(own, span)))) continue
      const here = found.get(unit)
      if (here) here.push(decision)
      else found.set(unit, [decision])
    }
  }
  return found
}

function placesOn({ place, more = [], other }: OnText['body']): readonly Place[] {
  return [...(place ? [place] : []), ...more, ...(other ? [other] : [])]
}

/** Where the places stand in the text as it is now; none for places of other texts. */
export function spansIn({ revision, text }: ReadText, places: readonly Place[]): readonly Span[] {
  return places.filter((place) => place.revision === revision.hash).flatMap((place) => resolve(text, place) ?? [])
}

function correctionsIn(text: ReadText, { claimMarks, claimCuts }: Dossier): readonly Correction[] {
  const marks = claimMarks.flatMap(({ seq, kind, body }): readonly Correction[] => {
    const spans = spansIn(text, placesOn(body))
    if (spans.length === 0) return []
    return [{ kind: 'mark', seq, spans, ...(kind === 'claim-dropped' && { apart: body.reason }) }]
  })
  const cuts = claimCuts.flatMap((cut): readonly Correction[] => {
    if (cut.kind === 'claims-merged') return [{ kind: 'merge', seq: cut.seq, spans: spansIn(text, cut.body.places) }]
    const [span, at] = [spansIn(text, [cut.body.place])[0], spansIn(text, [cut.body.at])[0]]
    return span && at ? [{ kind: 'split', seq: cut.seq, span, at: at.start }] : []
  })
  return [...marks, ...cuts]
}

const proposed = new WeakMap<ReadText, readonly Proposal[]>()

/** A text is read once, and its desk is worked out for every page. */
function proposalsOf(text: ReadText): readonly Proposal[] {
  const known = proposed.get(text)
  if (known) return known
  const found =
    text.witness.role === 'account'
      ? propose(text.text, text.segments)
      : text.segments.map(({ start, end }): Proposal => ({ start, end, apart: 'other-text' }))
  proposed.set(text, found)
  return found
}

/** How many claims there are in each state. */
export type Progress = Readonly<Record<ClaimState, number>> & { readonly total: number }

export function progressOf({ claims }: Desk): Progress {
  const count = (state: ClaimState) => claims.filter((claim) => claim.state === state).length
  return {
    unstarted: count('unstarted'),
    'in-progress': count('in-progress'),
    agree: count('agree'),
    done: count('done'),
    total: claims.length,
  }
}

/** Whether a hold stands on a day (ISO 8601): an embargo ends with its last day. */
export function holds({ until }: DeskBodies['hold-set'], today: string): boolean {
  return until === undefined || until >= today
}

/** The next claim that is not done, round the end; the first one where none was given. */
export function nextOpen({ claims }: Desk, after: Claim | undefined): Claim | undefined {
  const here = after ? claims.indexOf(after) : -1
  const round = [...claims.slice(here + 1), ...claims.slice(0, Math.max(0, here))]
  return round.find(({ state }) => state !== 'done')
}
