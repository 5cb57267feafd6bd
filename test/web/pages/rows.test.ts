import { array, assert, nat, property, uniqueArray } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Alignment } from '../../../src/alignment/link.ts'
import { restsOf, rowsBySource, rowsByTarget, type Rests, type Row } from '../../../src/web/pages/rows.ts'

/** Rows in one line each: `0-1 | 0 (1)` is sentences 0 and 1 of the speech, English 0 in full and 1 again. */
function drawn(rows: readonly Row[]): readonly string[] {
  return rows.map(({ kind, source, full, again }) => {
    const speech = kind === 'unused' ? `fold ${source.length}` : source.join('-')
    const english = full.map((here, text) =>
      [here.join(' '), again[text]!.length > 0 ? `(${again[text]!.join(' ')})` : ''].join(' ').trim(),
    )
    return [speech, ...english].join(' | ')
  })
}

describe('rowsBySource', () => {
  it.each<[string, number, readonly Rests[], readonly string[]]>([
    ['sets sentence beside sentence', 3, [[[0], [1], [2]]], ['0 | 0', '1 | 1', '2 | 2']],
    ['ties neighbours that one sentence rests on', 3, [[[0, 1], [2]]], ['0-1 | 0', '2 | 1']],
    ['ties through both texts', 4, [[[0, 1]], [[1, 2], [3]]], ['0-1-2 | 0 | 0', '3 |  | 1']],
    [
      'names a sentence again where it rests on a passage further down',
      4,
      [[[0, 3], [1], [2]]],
      ['0 | 0', '1 | 1', '2 | 2', '3 | (0)'],
    ],
    ['leaves one or two unused sentences standing', 4, [[[0], [3]]], ['0 | 0', '1 | ', '2 | ', '3 | 1']],
    ['folds three', 5, [[[0], [4]]], ['0 | 0', 'fold 3 | ', '4 | 1']],
    ['folds a run at the end', 4, [[[0]]], ['0 | 0', 'fold 3 | ']],
    [
      'sets English without a counterpart after the sentence before it',
      2,
      [[[0], [], [], [1]]],
      ['0 | 0', ' | 1 2', '1 | 3'],
    ],
    ['and before everything where it comes first', 1, [[[], [0]]], [' | 0', '0 | 1']],
    [
      'and each text apart',
      1,
      [
        [[0], []],
        [[0], []],
      ],
      ['0 | 0 | 0', ' | 1 | ', ' |  | 1'],
    ],
    ['bears an empty speech', 0, [[[], []]], [' | 0 1']],
    ['bears a speech that nothing rests on', 3, [[]], ['fold 3 | ']],
  ])('%s', (_, count, bitexts, rows) => {
    expect(drawn(rowsBySource(count, bitexts))).toEqual(rows)
  })

  it('holds every sentence of every text once in full, the speech in its order', () => {
    const rests = array(uniqueArray(nat(19), { maxLength: 4 }), { maxLength: 15 })
    assert(
      property(array(rests, { minLength: 1, maxLength: 3 }), (bitexts) => {
        const rows = rowsBySource(20, bitexts)
        expect(rows.flatMap(({ source }) => source)).toEqual(Array.from({ length: 20 }, (_, index) => index))
        bitexts.forEach((each, text) => {
          const full = rows.flatMap((row) => row.full[text]!)
          expect(full.toSorted((a, b) => a - b)).toEqual(each.map((_, index) => index))
          each.forEach((sources, target) => {
            const touched = rows.filter((row) => row.source.some((source) => sources.includes(source)))
            for (const row of touched) expect([...row.full[text]!, ...row.again[text]!]).toContain(target)
          })
        })
      }),
      { seed: 7, numRuns: 60 },
    )
  })
})

const alignment = (rests: Rests): Alignment => ({
  mode: 'summary',
  guessed: true,
  precise: true,
  links: rests.map((source, target) => ({
    source,
    target: [target],
    state: 'proposed',
    score: 1,
    evidence: [],
    runnersUp: [],
  })),
})

describe('rowsByTarget', () => {
  it('follows the English text, with what else rests on the same passages', () => {
    const [summary, account] = [alignment([[0, 1], [2]]), alignment([[2], [], [1]])]
    const rests = [summary, account].map(restsOf)
    expect(drawn(rowsByTarget(1, account, rests))).toEqual(['2 | 1 | 0', ' |  | 1', '1 | 0 | 2'])
  })

  it('takes a rejected link for none', () => {
    const [link] = alignment([[3]]).links
    expect(restsOf({ ...alignment([]), links: [{ ...link!, state: 'rejected' }] })).toEqual([[]])
  })
})
