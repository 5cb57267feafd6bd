import { tuple, type Arbitrary, array, assert as check, constant, nat, oneof, property, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gather, ownerOf, type Correction } from '../../src/claim/gather.ts'
import type { Proposal } from '../../src/claim/propose.ts'
import type { Span } from '../../src/text/span.ts'

const text = 'The quay opened late in May. Nobody came to see it open. The old ferry sank that night.'
const at = (words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const [quay, nobody, ferry] = [
  'The quay opened late in May.',
  'Nobody came to see it open.',
  'The old ferry sank that night.',
]
const proposals: readonly Proposal[] = [at(quay), { ...at(nobody), apart: 'background' }, at(ferry)]
const shown = (...corrections: readonly Correction[]) =>
  gather(text, proposals, corrections).map(({ spans, apart, since }) => [
    spans.map(({ start, end }) => text.slice(start, end)).join(' | '),
    apart ?? 'claim',
    since,
  ])

describe('gathering claims', () => {
  it('keeps the proposals where nobody has decided otherwise', () => {
    expect(shown()).toEqual([
      [quay, 'claim', 0],
      [nobody, 'background', 0],
      [ferry, 'claim', 0],
    ])
  })

  it('makes a claim of what was set apart, and sets apart what was a claim', () => {
    expect(
      shown(
        { kind: 'mark', seq: 5, spans: [at(nobody)] },
        { kind: 'mark', seq: 6, spans: [at(quay)], apart: 'opinion' },
      ),
    ).toEqual([
      [quay, 'opinion', 0],
      [nobody, 'claim', 0],
      [ferry, 'claim', 0],
    ])
  })

  it('cuts words that are marked by hand out of what they stood in, and keeps the rest', () => {
    expect(shown({ kind: 'mark', seq: 5, spans: [at('opened late')] })).toEqual([
      ['opened late', 'claim', 5],
      [nobody, 'background', 0],
      [ferry, 'claim', 0],
    ])
    expect(shown({ kind: 'mark', seq: 5, spans: [at('sank that night')] }).at(-2)).toEqual([
      'The old ferry',
      'claim',
      5,
    ])
  })

  it('merges claims that touch into one stretch, and others into one claim of two', () => {
    expect(shown({ kind: 'merge', seq: 5, spans: [at(quay), at(nobody)] })).toEqual([
      [`${quay} ${nobody}`, 'claim', 5],
      [ferry, 'claim', 0],
    ])
    expect(shown({ kind: 'merge', seq: 5, spans: [at(quay), at(ferry)] })).toEqual([
      [`${quay} | ${ferry}`, 'claim', 5],
      [nobody, 'background', 0],
    ])
  })

  it('cuts a claim in two', () => {
    expect(shown({ kind: 'split', seq: 5, span: at(ferry), at: at('sank').start }).slice(2)).toEqual([
      ['The old ferry', 'claim', 5],
      ['sank that night.', 'claim', 5],
    ])
  })

  it('takes corrections in the order in which they came', () => {
    const marks: readonly Correction[] = [
      { kind: 'mark', seq: 8, spans: [at(quay)] },
      { kind: 'mark', seq: 5, spans: [at(quay)], apart: 'scene' },
    ]
    expect(shown(...marks)[0]).toEqual([quay, 'claim', 0])
  })

  it('leaves no two units with a letter in common, whatever was corrected', () => {
    const span = tuple(nat(text.length), nat(40)).map(([start, length]) => ({
      start,
      end: Math.min(text.length, start + length),
    }))
    const correction: Arbitrary<Correction> = oneof(
      record({
        kind: constant('mark' as const),
        seq: nat(99),
        spans: array(span, { minLength: 1, maxLength: 1 }),
      }),
      record({
        kind: constant('merge' as const),
        seq: nat(99),
        spans: array(span, { minLength: 2, maxLength: 3 }),
      }),
      record({ kind: constant('split' as const), seq: nat(99), span, at: nat(text.length) }),
    )
    check(
      property(array(correction, { maxLength: 8 }), (corrections) => {
        const spans = gather(text, proposals, corrections).flatMap((unit) => unit.spans)
        const taken = new Uint8Array(text.length)
        for (const { start, end } of spans) for (let i = start; i < end; i++) taken[i]!++
        expect(Math.max(...taken)).toBeLessThanOrEqual(1)
        expect(spans.every(({ start, end }) => start < end)).toBe(true)
      }),
      { seed: 4, numRuns: 300 },
    )
  })
})

describe('the owner of a decision', () => {
  const units = gather(text, proposals, [])

  it('is the claim with these words, also where a mark or a word more was taken', () => {
    expect(ownerOf(units, [at(ferry)], 1)).toBe(units[2])
    expect(ownerOf(units, [at('old ferry sank that night')], 1)).toBe(units[2])
  })

  it('is none where the words are only a small part of it, or it was cut so only later', () => {
    expect(ownerOf(units, [at('ferry')], 1)).toBeUndefined()
    const halves = gather(text, proposals, [{ kind: 'split', seq: 5, span: at(ferry), at: at('sank').start }])
    expect(ownerOf(halves, [at(ferry)], 4)).toBeUndefined()
    expect(ownerOf(halves, [at('sank that night.')], 6)).toBe(halves[3])
  })
})
