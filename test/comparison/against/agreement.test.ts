import { describe, expect, it } from 'vitest'
import { agreementOf } from '../../../src/comparison/against/agreement.ts'
import { slice } from '../../../src/text/span.ts'
import type { Language } from '../../../src/text/witness.ts'
import { said } from './read.ts'

/** "agree number 14|fourteen", "odd name - where text 2 has Basil". */
const told = (texts: readonly string[], language: Language = 'en') =>
  agreementOf(texts.map((text) => said(text, language))).map(({ kind, state, said: facts, odd, instead }) => {
    const forms = facts.map((fact, text) => (fact ? slice(texts[text]!, fact) : '-')).join('|')
    const against = odd === undefined ? '' : ` against ${odd}`
    return `${state} ${kind} ${forms}${against}${instead ? `: ${slice(texts[odd!]!, instead)}` : ''}`
  })

const three: readonly (readonly [name: string, texts: readonly string[], expected: string])[] = [
  [
    'a figure',
    ['The flood took 14 houses.', 'Fourteen houses were lost.', 'The flood took 40 houses.'],
    'odd number 14|Fourteen|- against 2: 40',
  ],
  [
    'a figure that one has not',
    ['The flood took 14 houses.', 'Fourteen houses were lost.', 'The flood took houses.'],
    'odd number 14|Fourteen|- against 2',
  ],
  [
    'a date',
    ['In May 1931 it ended.', 'It ended in May 1931.', 'It ended in May 1913.'],
    'odd date May 1931|May 1931|- against 2: May 1913',
  ],
  [
    'a name',
    ['Yesterday Halabi spoke.', 'Then Halabi spoke.', 'Then Nadim spoke.'],
    'odd name Halabi|Halabi|- against 2: Nadim',
  ],
  ['a negation', ['He did not come.', 'He never came.', 'He came.'], 'odd negation not|never|- against 2'],
  ['a negation of its own', ['He came.', 'He came early.', 'He did not come.'], 'odd negation -|-|not against 2'],
]

describe('several texts of one thing', () => {
  it.each(three)('show the odd one out in %s', (_, texts, expected) => {
    expect(told(texts)).toContain(expected)
  })

  it('agree on a figure in whatever words, and on a name in whatever spelling', () => {
    const texts = ['Muzaffar Halabi lost some 2,200 sheep.', 'So Mudhaffar Halabi lost 2,217 sheep.']
    expect(told(texts)).toContain('agree number 2,200|2,217')
    expect(told(['Then Muzaffar came.', 'Then Mudhaffar came.'])).toEqual(['agree name Muzaffar|Mudhaffar'])
  })

  it('agree on a date where one says less of it', () => {
    expect(told(['On 2 July 2013 they came.', 'They came in July 2013.'])).toEqual(['agree date 2 July 2013|July 2013'])
  })

  it('have no odd one out where there are two', () => {
    expect(told(['It took 14 houses.', 'It took 40 houses.'])).toEqual(['some number 14|-', 'some number -|40'])
  })

  it('do not count a text that has no sentence here', () => {
    expect(told(['It took 14 houses.', '', 'It took 14 houses.'])).toEqual(['agree number 14|-|14'])
    expect(told(['It took 14 houses.', ''])).toEqual([])
  })

  it('take "the ministry" for "the Ministry"', () => {
    const texts = ['Then the Ministry spoke.', 'Then the ministry spoke.', 'The ministry spoke.']
    expect(told(texts)).toEqual(['agree name Ministry|-|-'])
  })

  it('may be Arabic', () => {
    const texts = ['غرق ١٤ بيتًا.', 'غرق أربعة عشر بيتًا.', 'غرق ٤٠ بيتًا.']
    expect(told(texts, 'ar')[0]).toMatch(/^odd number ١٤.*\|أربعة عشر.*\|- against 2: ٤٠/)
  })
})
