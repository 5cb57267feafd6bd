import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare } from '../../src/comparison/compare.ts'
import { broken, told } from './apply.ts'

const cases: readonly (readonly [what: string, old: string, fresh: string, told: string])[] = [
  ['keeps what is the same', 'One day.', 'One day.', 'One day.'],
  ['replaces whole words', 'The old mill burnt.', 'The new mill burnt.', 'The [old/new] mill burnt.'],
  ['never cuts an Arabic word', 'كتب الكاتب رسالة.', 'كتب المكاتب رسالة.', 'كتب [الكاتب/المكاتب] رسالة.'],
  ['lets an insertion end where the next word begins', 'a good day', 'a very good day', 'a [/very ]good day'],
  ['keeps the white space of both sides', 'one  two\tthree', 'one two three', 'one [ /]two[\t/ ]three'],
  ['tells a lost full stop alone', 'It rained. We left', 'It rained We left', 'It rained[./] We left'],
  [
    'joins what went and what came',
    'He saw a red fox run.',
    'He saw two grey wolves run.',
    'He saw [a red fox/two grey wolves] run.',
  ],
  [
    'tells spelling apart from wording',
    'المدرسه الكبيره هنا',
    'مدرستنا الكبيرة هنا',
    '[المدرسه/مدرستنا] [الكبيره/الكبيرة] هنا',
  ],
  [
    'tells a blank that was forgotten',
    'it rained,but we went',
    'it rained, but we went',
    'it [rained,but/rained, but] we went',
  ],
  [
    'does not weave sentences that do not correspond together',
    'We met at noon. The bridge was closed in the spring for long repairs. All agreed.',
    'We met at noon. The mayor was elected in the autumn by many voters. All agreed.',
    'We met at noon. [The bridge was closed in the spring for long repairs./The mayor was elected in the autumn by many voters.] All agreed.',
  ],
]

describe('a comparison', () => {
  it.each(cases)('%s', (_, old, fresh, expected) => {
    expect(told(old, fresh)).toBe(expected)
  })

  it('slides a change to where sentences begin and end', () => {
    expect(told('It rained. We left.', 'It rained. It snowed. We left.')).toBe('It rained. [/It snowed. ]We left.')
  })

  it('is empty for two empty texts', () => {
    expect(compare('', '')).toEqual({ changes: [], precise: true })
  })

  it('says that it is not precise where the budget is too small', () => {
    const [old, fresh] = ['a b c d e', 'f g h i j']
    expect(compare(old, fresh).precise).toBe(true)
    const coarse = compare(old, fresh, { budget: 3 })
    expect(coarse.precise).toBe(false)
    expect(broken(coarse.changes, old, fresh)).toEqual([])
  })

  const word = fc.constantFrom(
    'the',
    'river',
    'mill',
    'of',
    'Basra',
    '25',
    'كتاب',
    'كتابٌ',
    'الى',
    'إلى',
    '،',
    '.',
    '\n\n',
    '  ',
    '😀',
    '"',
    "don't",
    '\u064b',
    '\ufeff',
    '中文',
    'ไทยคำ',
    'a,b',
  )
  const prose = fc.array(word, { maxLength: 60 }).map((words) => words.join(' '))

  it('gives the new text when applied to the old one, always', () => {
    fc.assert(
      fc.property(prose, prose, (old, fresh) => {
        expect(broken(compare(old, fresh).changes, old, fresh)).toEqual([])
      }),
      { seed: 7, numRuns: 300 },
    )
  })

  it('gives the new text for any characters at all', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 40 }),
        fc.string({ unit: 'binary', maxLength: 40 }),
        (old, fresh) => {
          expect(broken(compare(old, fresh).changes, old, fresh)).toEqual([])
        },
      ),
      { seed: 7, numRuns: 100 },
    )
  })

  it('is the same each time', () => {
    const [old, fresh] = ['a b c a b c d', 'c b a d c b a']
    expect(compare(old, fresh)).toEqual(compare(old, fresh))
  })
})
