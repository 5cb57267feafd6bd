import { describe, expect, it } from 'vitest'
import { readTermLines } from '../../src/exchange/terms-csv.ts'
import { formatTerms, type Term } from '../../src/lexicon/terms.ts'

const head = 'arabic,kind,preferred,admitted,loaded,note\n'
const dam: Term = { arabic: ['سدّ', 'سدود'], kind: 'place', preferred: 'dam', admitted: [], loaded: [], note: '=1+1' }
const statesOf = (text: string) =>
  readTermLines(text, [dam]).map((line) => [line.line, line.state, line.state === 'wrong' ? line.fault.key : ''])

describe('a table of terms against the termbase', () => {
  it('tells line by line what it would do', () => {
    const table = `${head}جسر,place,bridge,,,\n"سدّ; سدود",place,dam,,,=1+1\n`
    expect(statesOf(table)).toEqual([
      [2, 'new', ''],
      [3, 'same', ''],
    ])
    expect(statesOf(`${head}سدّ,place,barrage,,,\n`)).toEqual([[2, 'changed', '']])
  })

  it('reads back what was exported as unchanged', () => {
    expect(readTermLines(formatTerms([dam]), [dam]).map(({ state }) => state)).toEqual(['same'])
  })

  it.each([
    ['dam,place,dam,,,', 'arabic'],
    ['جسر,bridge,bridge,,,', 'kind'],
    ['جسر,place,,,,', 'preferred'],
    ['جسر,place,bridge,a;;b,,', 'empty'],
    ['جسر,place,bridge,Bridge,,', 'twice'],
    ['جسر,place,bridge', 'columns'],
    ['"جسر; سدود",place,bridge,,,', 'spelling'],
  ])('finds what is wrong with %s, and takes the other lines', (line, key) => {
    expect(statesOf(`${head}${line}\nقناة,place,canal,,,\n`)).toEqual([
      [2, 'wrong', key],
      [3, 'new', ''],
    ])
  })

  it('finds a word that stands in two of its lines', () => {
    expect(statesOf(`${head}جسر,place,bridge,,,\nجسر,place,span,,,\n`)[1]).toEqual([3, 'wrong', 'spelling'])
  })

  it.each([
    ['another header', 'a,b\n', 'header'],
    ['a broken table', `${head}"جسر,place\n`, 'csv'],
    ['nothing', '', 'header'],
  ])('says of %s that it cannot be read', (_, text, key) => {
    expect(statesOf(text).map((each) => each[2])).toEqual([key])
  })
})
