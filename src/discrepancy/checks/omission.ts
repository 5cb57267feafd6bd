import { hull, overlaps, slice, type Span } from '../../text/span.ts'
import { coverage } from '../coverage.ts'
import type { Discrepancy } from '../discrepancy.ts'
import type { ArabicWord } from '../pair-words.ts'
import type { Check, Pair } from '../pair.ts'
import { droppedQualifiers } from '../qualifiers.ts'
import { droppedRestrictions } from '../restrictions.ts'
import { heaviestRun, unmet, type Run, type Weights } from '../runs.ts'

/**
 * What of the Arabic the English passes over. A translation may leave out nothing; a summary may, but not the word that limits
 * what it keeps ("alone", "only"), nor the clause that makes it depend on something or takes half of it back.
 */
export const omissionCheck: Check = (pair) =>
  pair.mode === 'translation' ? passedOver(pair) : [...droppedQualifiers(pair), ...droppedRestrictions(pair)]

const weights: Weights = { met: -1.5, near: 0.2, light: 0.3, strange: 0.7, open: 1 }
const least = 4.3

/**
 * A run of the Arabic that nothing answers, while the English has no words left that could. How long the two are, guards against
 * idioms: free wording takes its space, what is left out does not.
 */
function passedOver(pair: Pair): readonly Discrepancy[] {
  const { arabic, english } = coverage(pair)
  const run = heaviestRun(arabic, weights)
  if (!run || run.weight < 2) return []
  const weight = run.weight - unmet(english) + 5 * Math.log(size(pair.arabic.sentences) / size(pair.english.sentences))
  const target = placeOf(run, pair)
  if (weight < least || !target) return []
  const source = hull(arabic.slice(run.first, run.next).map(({ word }) => word))!
  const expected = slice(pair.arabic.text, source)
  return [
    {
      category: 'omission',
      target,
      source,
      expected,
      reason: { key: 'omission.clause', values: { expected } },
      confidence: Math.min(0.9, 0.5 + (weight - least) / 20),
      contradiction: false,
    },
  ]
}

function size(sentences: readonly Span[]): number {
  return sentences.reduce((sum, { start, end }) => sum + end - start, 1)
}

const answer = (word: ArabicWord) => word.answer?.english

/**
 * The English words between which the run would stand, where what answers its neighbours stands close together or at the same
 * end. Where the two languages differ in order there is no such place: then it is the whole sentence.
 */
function placeOf({ first, next }: Run, pair: Pair): Span | undefined {
  const { arabic, english } = pair
  const before = arabic.words.slice(0, first).findLast(answer)
  const after = arabic.words.slice(next).find(answer)
  const ends = [before ? answer(before)! : english.words[0], after ? answer(after)! : english.words.at(-1)]
  const [left, right] = ends
  if (!left || !right) return undefined
  if (left.start <= right.start && right.start - left.end <= near) return hull([left, right])
  return english.sentences.find((sentence) => overlaps(sentence, left))
}

/** Farther apart, in code units, two words do not show a place. */
const near = 30
