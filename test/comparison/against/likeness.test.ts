import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alikeFrom } from '../../../src/comparison/against/line-up.ts'
import { likenessOf } from '../../../src/comparison/against/likeness.ts'
import type { Language } from '../../../src/text/witness.ts'
import { said } from './read.ts'

const likeness = (one: string, other: string, language: Language = 'en') =>
  likenessOf(said(one, language), said(other, language)).between(0, 0)

/** The first is more like the sentence than the second. */
const orders: readonly (readonly [sentence: string, nearer: string, farther: string])[] = [
  [
    'The ferry sank off Port Naila on 3 March, and eleven sailors drowned.',
    'Eleven men were drowned when the ferry went down near Port Naila in March.',
    'The harbour of Port Naila was rebuilt by the ministry over nine years.',
  ],
  [
    'The council let forty families keep their orchards.',
    'Forty families were allowed to keep the orchards by the council.',
    'Forty soldiers guarded the bridge.',
  ],
  [
    'Governor Muzaffar Halabi praised the bakers.',
    'Mudhaffar al-Halabi, the governor, had praise for the bakers.',
    'The governor of Sarsal praised the army.',
  ],
  [
    'He promised to open the schools before winter.',
    'Before winter, he promised, the schools would open.',
    'He promised his mother a new winter coat.',
  ],
]

const arabicOrders: typeof orders = [
  [
    'غرقت العبّارة قرب المرفأ ومات أحد عشر بحّارًا.',
    'مات أحد عشر بحارا عندما غرقت العبارة قرب المرفأ.',
    'أُعيد بناء المرفأ في تسع سنوات.',
  ],
]

describe('how much two sentences say the same', () => {
  it.each(orders)('is more for what says it in other words: %s', (sentence, nearer, farther) => {
    expect(likeness(sentence, nearer)).toBeGreaterThan(likeness(sentence, farther))
    expect(likeness(sentence, nearer)).toBeGreaterThan(alikeFrom)
    expect(likeness(sentence, farther)).toBeLessThan(alikeFrom)
  })

  it.each(arabicOrders)('is told of Arabic too: %s', (sentence, nearer, farther) => {
    expect(likeness(sentence, nearer, 'ar')).toBeGreaterThan(likeness(sentence, farther, 'ar'))
  })

  it('is 1 for the same sentence, whatever it is, and 0 where there are no words', () => {
    for (const [sentence] of orders) expect(likeness(sentence, sentence)).toBeCloseTo(1)
    expect(likeness('The ferry sank.', '…')).toBe(0)
  })

  it('is the same both ways, and from 0 to 1', () => {
    const words = fc.array(fc.constantFrom('ferry', 'Naila', '14', 'not', 'sank', 'the', 'harbour', 'in', '2019'), {
      minLength: 1,
      maxLength: 12,
    })
    fc.assert(
      fc.property(words, words, (one, other) => {
        const [a, b] = [`${one.join(' ')}.`, `${other.join(' ')}.`]
        const there = likeness(a, b)
        expect(there).toBeCloseTo(likeness(b, a))
        expect(there).toBeGreaterThanOrEqual(0)
        expect(there).toBeLessThanOrEqual(1 + 1e-9)
      }),
      { numRuns: 60, seed: 6 },
    )
  })
})
