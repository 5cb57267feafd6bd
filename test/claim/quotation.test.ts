import { describe, expect, it } from 'vitest'
import type { Rung } from '../../src/claim/desk-words.ts'
import { gapsIn, suggestRung, type Quoted } from '../../src/claim/quotation.ts'
import type { Span } from '../../src/text/span.ts'

const text = 'He told them: “the bridge opens when the river falls”, and sat down.'
const quote = { start: text.indexOf('“') + 1, end: text.indexOf('”') }
const word = (form: string): Span => ({ start: text.indexOf(form), end: text.indexOf(form) + form.length })
/** Sentences of the speech, ten code units each. */
const speech = [0, 1, 2, 3].map((number) => ({ start: number * 10, end: number * 10 + 9 }))
const answers = (...pairs: readonly [string, number][]) =>
  pairs.map(([form, sentence]) => ({
    kind: 'word' as const,
    weight: 1,
    target: word(form),
    source: { start: sentence * 10, end: sentence * 10 + 3 },
  }))
const quoted = (more: Partial<Quoted>): Quoted => ({
  text,
  quote,
  evidence: [],
  speech,
  rests: [0, 1, 2, 3],
  found: [],
  others: [],
  ...more,
})
const whole = answers(['bridge', 1], ['opens', 1], ['river', 1], ['falls', 1])
const flag = (category: string, key = 'x') => ({ category, key, target: quote })

describe('the rung of a quotation', () => {
  it.each<[Rung, string, Partial<Quoted>]>([
    ['verbatim', 'all its words are answered in one passage', { evidence: whole }],
    ['close', 'most of them are', { evidence: whole.slice(0, 3) }],
    ['paraphrase', 'half of them are', { evidence: whole.slice(0, 2) }],
    ['paraphrase', 'the speech only reports the sense', { evidence: whole, found: [flag('quote', 'quote.reported')] }],
    ['close', 'a word of it differs', { evidence: whole, found: [flag('quote', 'quote.opposite')] }],
    ['other-speaker', 'somebody else says it in the speech', { evidence: whole, found: [flag('attribution')] }],
    [
      'stitched',
      'its halves stand apart',
      { evidence: answers(['bridge', 0], ['opens', 0], ['river', 3], ['falls', 3]) },
    ],
    ['summary-only', 'only the summary has the words', { others: ['The bridge will open when the river has fallen.'] }],
    ['not-found', 'nothing has them', { others: ['The summary speaks of wheat.'] }],
  ])('is %s where %s', (rung, _, more) => {
    expect(suggestRung(quoted(more)).rung).toBe(rung)
  })

  it('is left open where there are too few words to go by, and the passages are those of the sentence', () => {
    const short = { ...quoted({ rests: [2] }), quote: word('the') }
    expect(suggestRung(short)).toEqual({ rung: undefined, passages: [2], share: 0 })
  })

  it('names the passages, and not one that answers a single word by chance', () => {
    const { passages } = suggestRung(quoted({ evidence: [...whole, ...answers(['river', 3])] }))
    expect(passages).toEqual([1])
  })

  it('shows what is leapt over', () => {
    expect(gapsIn([0, 1, 3, 7])).toEqual([
      { from: 2, to: 2 },
      { from: 4, to: 6 },
    ])
  })
})
