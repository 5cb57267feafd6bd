import { array, assert, nat, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loneSentences, passageRows, useOf, type PassageRow } from '../../../src/discrepancy/across/passages.ts'
import type { Found, Reading } from '../../../src/discrepancy/across/reading.ts'
import type { Category } from '../../../src/discrepancy/discrepancy.ts'

/** Ten code units a sentence. */
const segments = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ start: index * 10, end: index * 10 + 9, paragraph: 0 }))

const found = (category: Category, segment: number, passage?: number, actual?: string): Found => ({
  category,
  ...(actual !== undefined && { actual }),
  target: { start: 0, end: 1 },
  ...(passage !== undefined && { source: { start: passage * 10 + 2, end: passage * 10 + 4 } }),
  reason: { key: 'none', values: {} },
  confidence: 0.8,
  contradiction: false,
  segment,
})

function reading(id: string, rests: readonly (readonly number[])[], findings: readonly Found[] = []): Reading {
  return { id, ties: rests.map((source, target) => ({ source, target: [target] })), findings }
}

const letters = { carried: '=', changed: '~', absent: '.' }
const drawn = (rows: readonly PassageRow[]) =>
  rows.map(({ cells, group }) => `${cells.map(({ carriage }) => letters[carriage]).join('')} ${group}`)

describe('passageRows', () => {
  it.each<readonly [string, number, readonly Reading[], readonly string[]]>([
    [
      'tells what each text uses',
      4,
      [reading('a', [[0], [1]]), reading('b', [[1], [3]])],
      ['=. alone', '== shared', '.. unused', '.= alone'],
    ],
    [
      'says that a passage is changed where its own words are reported',
      2,
      [reading('a', [[0, 1]], [found('number', 0, 1)])],
      ['= alone', '~ alone'],
    ],
    [
      'takes a difference without Arabic words to the only passage of its sentence',
      2,
      [reading('a', [[1]], [found('addition', 0)])],
      ['. unused', '~ alone'],
    ],
    [
      'and to none where the sentence has several',
      2,
      [reading('a', [[0, 1]], [found('addition', 0)])],
      ['= alone', '= alone'],
    ],
    [
      'says that both agree against the speech where both differ over the same words',
      1,
      [reading('a', [[0]], [found('date', 0, 0)]), reading('b', [[0]], [found('date', 0, 0)])],
      ['~~ against'],
    ],
    [
      'and not where they differ from each other too',
      1,
      [reading('a', [[0]], [found('date', 0, 0, 'May')]), reading('b', [[0]], [found('date', 0, 0, 'June')])],
      ['~~ shared'],
    ],
    [
      'and not where they differ otherwise',
      1,
      [reading('a', [[0]], [found('date', 0, 0)]), reading('b', [[0]], [found('name', 0, 0)])],
      ['~~ shared'],
    ],
    ['bears a speech without English', 2, [], [' unused', ' unused']],
  ])('%s', (_, count, readings, rows) => {
    expect(drawn(passageRows(segments(count), readings))).toEqual(rows)
  })

  it('counts every passage as used, or in no text at all', () => {
    assert(
      property(array(array(nat(11), { maxLength: 4 }), { maxLength: 8 }), (rests) => {
        const rows = passageRows(segments(12), [reading('a', rests)])
        expect(useOf(rows, 0).used).toBe(new Set(rests.flat()).size)
        expect(rows.filter(({ group }) => group === 'unused').length).toBe(12 - new Set(rests.flat()).size)
      }),
      { numRuns: 50, seed: 7 },
    )
  })
})

describe('useOf', () => {
  it('tells from which third of the speech a text draws', () => {
    const rows = passageRows(segments(9), [reading('a', [[0], [6, 7], [8]])])
    expect(useOf(rows, 0)).toEqual({ used: 4, all: 9, thirds: [1, 0, 3] })
  })
})

describe('loneSentences', () => {
  it('names the sentences that rest on nothing', () => {
    expect(loneSentences(reading('a', [[0], [], [1], []]))).toEqual([1, 3])
  })
})
