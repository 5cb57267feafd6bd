import { describe, expect, it } from 'vitest'
import { compare } from '../../src/comparison/compare.ts'
import { splitsAndJoins } from '../../src/comparison/split-join.ts'
import { slice } from '../../src/text/span.ts'

const of = (old: string, fresh: string) =>
  splitsAndJoins(compare(old, fresh), old, fresh, 'en').map(
    ({ kind, old: olds, new: news }) =>
      `${kind}: ${olds.map((s) => slice(old, s)).join(' | ')} -> ${news.map((s) => slice(fresh, s)).join(' | ')}`,
  )

const long = 'The miller sold the old wheel to his brother, who carried it home across the frozen river.'
const parts = ['The miller sold the old wheel to his brother.', 'He carried it home across the frozen river.']

describe('sentences', () => {
  it('are told as split', () => {
    expect(of(`We slept. ${long} It snowed.`, `We slept. ${parts.join(' ')} It snowed.`)).toEqual([
      `split: ${long} -> ${parts.join(' | ')}`,
    ])
  })

  it('are told as joined', () => {
    expect(of(`We slept. ${parts.join(' ')} It snowed.`, `We slept. ${long} It snowed.`)).toEqual([
      `joined: ${parts.join(' | ')} -> ${long}`,
    ])
  })

  it('are neither where one was only added', () => {
    expect(of(`We slept. ${long}`, `We slept. ${long} The ice held, to our surprise.`)).toEqual([])
  })
})
