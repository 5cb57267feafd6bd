import { hull, overlaps, slice, type Span } from '../../text/span.ts'
import type { Discrepancy } from '../discrepancy.ts'
import { sharpenedFigures, type SameFigure } from '../exactness.ts'
import { loweredHedges, type Lowered } from '../hedges-lowered.ts'
import { droppedHedges, raisedHedges, type Raised } from '../hedges-met.ts'
import { hedgesOf, placeOf, type Hedge } from '../hedges.ts'
import { hopeMadeSure } from '../hope.ts'
import type { Pair } from '../pair.ts'

/** What the English says for certain, of all, always or exactly, and the Arabic does not; of an author also what he leaves open and it does not. */
export function certaintyCheck(pair: Pair): readonly Discrepancy[] {
  const found = hedgesOf(pair)
  const hopes = hopeMadeSure(pair)
  const raised = hopes.length > 0 ? [] : raisedHedges(pair, found)
  const lowered = loweredHedges(pair, found).map((one) => loosened(pair, one))
  if (raised.length > 0) return [...raised.map((one) => report(pair, one)), ...lowered]
  return [
    ...hopes,
    ...lowered,
    ...sharpenedFigures(pair).map((one) => sharpened(pair, one)),
    ...onceASentence(pair, droppedHedges(pair, found)).flatMap((one) => dropped(pair, one)),
  ]
}

function report(pair: Pair, { strong, weak }: Raised): Discrepancy {
  const target = placeOf(pair.english, strong)
  const actual = slice(pair.english.text, target)
  const common = { category: 'certainty', target, actual, contradiction: false } as const
  if (!weak) return { ...common, reason: { key: 'certainty.unsupported', values: { actual } }, confidence: 0.45 }
  const source = placeOf(pair.arabic, weak)
  const expected = slice(pair.arabic.text, source)
  return {
    ...common,
    source,
    expected,
    reason: { key: 'certainty.raised', values: { expected, actual } },
    confidence: 0.6,
  }
}

function loosened(pair: Pair, { weak, said }: Lowered): Discrepancy {
  const target = placeOf(pair.english, weak)
  const values = { expected: slice(pair.arabic.text, said), actual: slice(pair.english.text, target) }
  return {
    category: 'certainty',
    target,
    source: { start: said.start, end: said.end },
    ...values,
    reason: { key: 'certainty.lowered', values },
    confidence: 0.45,
    contradiction: false,
  }
}

function sharpened(pair: Pair, { arabic, english }: SameFigure): Discrepancy {
  const [source, target] = [arabic, english].map(({ start, end }) => ({ start, end })) as [Span, Span]
  const [expected, actual] = [slice(pair.arabic.text, source), slice(pair.english.text, target)]
  return {
    category: 'certainty',
    target,
    source,
    expected,
    actual,
    reason: { key: 'certainty.sharpened', values: { expected, actual } },
    confidence: 0.5,
    contradiction: false,
  }
}

/** A sentence that hedges twice is hedged once. */
function onceASentence({ arabic }: Pair, hedges: readonly Hedge[]): readonly Hedge[] {
  const sentenceOf = (one: Hedge) => arabic.sentences.find((sentence) => overlaps(sentence, placeOf(arabic, one)))
  return hedges.filter((one, at) => hedges.findIndex((other) => sentenceOf(other) === sentenceOf(one)) === at)
}

function dropped(pair: Pair, one: Hedge): readonly Discrepancy[] {
  const source = placeOf(pair.arabic, one)
  const expected = slice(pair.arabic.text, source)
  const target = placeAfter(pair, source)
  if (!target) return []
  return [
    {
      category: 'certainty',
      target,
      source,
      expected,
      reason: { key: 'certainty.dropped', values: { expected } },
      confidence: 0.45,
      contradiction: false,
    },
  ]
}

/** Code units that a clause has at most. */
const clause = 60

/** The English of what the Arabic hedge stands before, with the words that lead to it. */
function placeAfter({ answers, english: { words } }: Pair, source: Span): Span | undefined {
  const after = answers
    .filter(({ arabic }) => arabic.start >= source.end)
    .toSorted((a, b) => a.arabic.start - b.arabic.start)
  const [first, second] = after.map(({ english }) => english)
  if (!first) return undefined
  const lead = words[Math.max(0, words.findIndex((word) => overlaps(word, first)) - 2)]!
  const close = second && Math.abs(second.start - first.end) < clause ? [second] : []
  return hull([lead, first, ...close])
}
