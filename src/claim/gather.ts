import { overlaps, slice, trimmed, type Span } from '../text/span.ts'
import { wordCount } from './clauses.ts'
import type { Apart } from './desk-words.ts'
import type { Proposal } from './propose.ts'

/** A claim, or words that are set apart. Units of one text never overlap. */
export interface Unit {
  /** In order; one, unless claims that do not touch were merged. */
  readonly spans: readonly Span[]
  readonly apart?: Apart
  /** Number of the decision that cut it so, 0 where it is as proposed: what was decided before was decided on other words. */
  readonly since: number
}

/** What people have decided about the units, by places in the text. */
export type Correction = { readonly seq: number } & (
  | { readonly kind: 'mark'; readonly spans: readonly Span[]; readonly apart?: Apart }
  | { readonly kind: 'merge'; readonly spans: readonly Span[] }
  | { readonly kind: 'split'; readonly span: Span; readonly at: number }
)

/** The proposals as people have corrected them, in the order of the text. Corrections are taken in the order in which they came. */
export function gather(
  text: string,
  proposals: readonly Proposal[],
  corrections: readonly Correction[],
): readonly Unit[] {
  const proposed = proposals.map(({ start, end, apart }): Unit => ({
    spans: [{ start, end }],
    since: 0,
    ...(apart && { apart }),
  }))
  return corrections
    .toSorted((a, b) => a.seq - b.seq)
    .reduce<readonly Unit[]>((units, correction) => corrected(text, units, correction), proposed)
    .toSorted((a, b) => a.spans[0]!.start - b.spans[0]!.start)
}

function corrected(text: string, units: readonly Unit[], correction: Correction): readonly Unit[] {
  switch (correction.kind) {
    case 'mark':
      return marked(text, units, correction)
    case 'merge':
      return merged(text, units, correction)
    case 'split':
      return units.flatMap((unit) => split(text, unit, correction))
  }
}

function marked(
  text: string,
  units: readonly Unit[],
  { seq, spans, apart }: Extract<Correction, { kind: 'mark' }>,
): readonly Unit[] {
  const about = spans.map((span) => trimmed(text, span)).filter(({ start, end }) => start < end)
  if (about.length === 0) return units
  const same = units.find((unit) => sameSpans(unit.spans, about))
  const mark: Unit = { spans: about, since: same ? same.since : seq, ...(apart && { apart }) }
  return [...units.flatMap((unit) => (unit === same ? [] : without(text, unit, about, seq))), mark]
}

/** What a mark leaves of a unit: the words before it and behind it, where they still say something. */
function without(text: string, unit: Unit, taken: readonly Span[], seq: number): readonly Unit[] {
  if (!unit.spans.some((span) => taken.some((each) => overlaps(each, span)))) return [unit]
  const left = unit.spans.flatMap((span) => remains(span, taken)).map((span) => trimmed(text, span))
  return left
    .filter((span) => wordCount(slice(text, span)) >= 3)
    .map((span) => ({ ...unit, spans: [span], since: seq }))
}

function remains(span: Span, taken: readonly Span[]): readonly Span[] {
  return taken.reduce<readonly Span[]>(
    (left, each) =>
      left.flatMap((one) =>
        overlaps(one, each)
          ? [
              { start: one.start, end: Math.max(one.start, each.start) },
              { start: Math.min(one.end, each.end), end: one.end },
            ]
          : [one],
      ),
    [span],
  )
}

function merged(
  text: string,
  units: readonly Unit[],
  { seq, spans }: Extract<Correction, { kind: 'merge' }>,
): readonly Unit[] {
  const chosen = units.filter((unit) => unit.spans.some((span) => spans.some((each) => overlaps(each, span))))
  if (chosen.length < 2) return units
  const all = chosen.flatMap((unit) => unit.spans).toSorted((a, b) => a.start - b.start)
  return [...units.filter((unit) => !chosen.includes(unit)), { spans: joined(text, all), since: seq }]
}

/** Spans with nothing but white space between them are one. */
function joined(text: string, spans: readonly Span[]): readonly Span[] {
  const done: Span[] = []
  for (const span of spans) {
    const last = done.at(-1)
    if (last && text.slice(last.end, span.start).trim() === '') done.splice(-1, 1, { start: last.start, end: span.end })
    else done.push(span)
  }
  return done
}

function split(text: string, unit: Unit, { seq, span, at }: Extract<Correction, { kind: 'split' }>): readonly Unit[] {
  const cut = unit.spans.find((each) => overlaps(each, span) && each.start < at && at < each.end)
  if (!cut) return [unit]
  const [before, behind] = [trimmed(text, { start: cut.start, end: at }), trimmed(text, { start: at, end: cut.end })]
  if (before.start === before.end || behind.start === behind.end) return [unit]
  const pieces = [
    [...unit.spans.filter(({ end }) => end <= cut.start), before],
    [behind, ...unit.spans.filter(({ start }) => start >= cut.end)],
  ]
  return pieces.map((spans) => ({ ...unit, spans, since: seq }))
}

function sameSpans(a: readonly Span[], b: readonly Span[]): boolean {
  return a.length === b.length && a.every(({ start, end }, index) => start === b[index]!.start && end === b[index]!.end)
}

/**
 * The unit that a decision on these words belongs to: the one that shares most with them, and at least half of both together
 * (Jaccard's index). `undefined` where none does, or the unit was cut so only later.
 */
export function ownerOf<U extends Unit>(units: readonly U[], spans: readonly Span[], seq: number): U | undefined {
  let best: { readonly unit: U; readonly share: number } | undefined
  for (const unit of units) {
    if (unit.since > seq) continue
    const share = sharedOf(unit.spans, spans)
    if (share >= 0.5 && share > (best?.share ?? 0)) best = { unit, share }
  }
  return best?.unit
}

function sharedOf(a: readonly Span[], b: readonly Span[]): number {
  const both = a.reduce(
    (sum, one) =>
      sum +
      b.reduce((inner, two) => inner + Math.max(0, Math.min(one.end, two.end) - Math.max(one.start, two.start)), 0),
    0,
  )
  return both / Math.max(1, lengthOf(a) + lengthOf(b) - both)
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0)
}
