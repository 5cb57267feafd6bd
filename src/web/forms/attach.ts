import type { Decided } from '../../dossier/amend.ts'
import type { CarriedDecision } from '../../dossier/carried.ts'
import type { ReadText, Reading } from '../../dossier/examination.ts'
import { hull } from '../../text/span.ts'
import { attachable } from '../attachable.ts'
import type { Sent } from '../body.ts'
import type { Dismissable } from '../dismissable.ts'
import { placeOf } from '../place.ts'
import { sentenceNumbers } from './numbers.ts'
import { problem, type Parsed, type Problem } from './problem.ts'

/**
 * Reads what is to become of a decision that has lost its words: made anew on the sentences that are named, or let go. Either
 * way the old one is taken back.
 * @param open the differences that a dismissal can be made anew on
 */
export function parseAttach(
  { fields }: Sent,
  orphan: CarriedDecision,
  reading: Reading,
  open: readonly Dismissable[] = [],
): Parsed<readonly Decided[]> {
  const back = takenBack(orphan)
  if (fields.get('do') === 'let-go') return { value: [back] }
  if (orphan.decision.kind === 'finding-dismissed')
    return dismissedAnew(orphan.decision, fields.get('finding'), open, back)
  const to = attachable(orphan, reading)
  if (!to) return { problems: [problem('do', 'unreadable')] }
  const target = sentencesNamed(to.text, fields.get('sentences') ?? '', 'sentences')
  const named = to.passages && sentencesNamed(to.passages.text, fields.get('passages') ?? '', 'passages')
  const problems = [
    ...('problems' in target ? target.problems : target.value.length === 0 ? [problem('sentences', 'noSentence')] : []),
    ...(named && 'problems' in named ? named.problems : []),
    ...(to.passages?.needed && named && 'value' in named && named.value.length === 0
      ? [problem('passages', 'noNumbers')]
      : []),
  ]
  if (problems.length > 0 || 'problems' in target) return { problems }
  const at = placeOf(to.text, hull(target.value.map((each) => to.text.segments[each]!))!)
  const passages = named && 'value' in named ? named.value : []
  const rests = passages.map((each) => placeOf(to.passages!.text, to.passages!.text.segments[each]!))
  return { value: [madeAnew(orphan.decision, at, rests), back] }
}

/** A dismissal is of one difference: it is made anew on the one that is chosen. */
function dismissedAnew(
  { kind, body }: Extract<CarriedDecision['decision'], { kind: 'finding-dismissed' }>,
  key: string | undefined,
  open: readonly Dismissable[],
  back: Decided,
): Parsed<readonly Decided[]> {
  const chosen = open.find(({ finding }) => finding.key === key)
  if (!chosen) return { problems: [problem('finding', 'noFinding')] }
  const place = placeOf(chosen.text, chosen.finding.target)
  return { value: [{ kind, body: { ...body, place, key: chosen.finding.key } }, back] }
}

function sentencesNamed({ segments }: ReadText, typed: string, field: string): Parsed<readonly number[]> {
  const numbers = sentenceNumbers(typed, segments.length)
  return numbers ? { value: numbers } : { problems: [wrongNumbers(field, typed, segments.length)] }
}

function wrongNumbers(field: string, words: string, count: number): Problem {
  return problem(field, field === 'passages' ? 'numbers' : 'sentences', { words, count })
}

function takenBack({ decision: { kind, seq } }: CarriedDecision): Decided {
  return kind === 'finding-dismissed'
    ? { kind: 'finding-raised', body: { dismissal: seq } }
    : { kind: 'decision-withdrawn', body: { decision: seq } }
}

/** Without further places: what is attached by hand has its sentences in one. */
function alone<B extends { readonly more?: readonly Place[] }>(body: B): Omit<B, 'more'> {
  const fields = Object.entries(body).filter(([name]) => name !== 'more')
  return Object.fromEntries(fields) as Omit<B, 'more'>
}

type Place = ReturnType<typeof placeOf>

function madeAnew({ kind, body }: CarriedDecision['decision'], place: Place, rests: readonly Place[]): Decided {
  switch (kind) {
    case 'link-confirmed':
    case 'link-rejected':
      return { kind, body: { source: rests, target: [place] } }
    case 'verdict-given':
      return { kind, body: { ...alone(body), place, evidence: rests } }
    case 'quotation-judged':
      return { kind, body: { ...body, place, evidence: rests } }
    case 'reply-sought':
      return { kind, body: { ...alone(body), place } }
    case 'hold-set':
      return { kind, body: { ...alone(body), place } }
    case 'no-counterpart':
      return { kind, body: { ...body, place } }
    case 'voice-set':
      return { kind, body: { ...body, place } }
    case 'finding-dismissed':
      return { kind, body: { ...body, place } }
    case 'note-added':
      return { kind, body: { ...body, place } }
  }
}
