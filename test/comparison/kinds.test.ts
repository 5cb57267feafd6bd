import { describe, expect, it } from 'vitest'
import { compare } from '../../src/comparison/compare.ts'
import { edits, summary, weightiestFirst } from '../../src/comparison/describe.ts'
import { isIgnored, type Difference } from '../../src/comparison/ignored.ts'

const of = (old: string, fresh: string) =>
  edits(compare(old, fresh)).map((edit) => [edit.class, ...edit.substance].join(' '))

const cases: readonly (readonly [old: string, fresh: string, ...expected: string[]])[] = [
  ['one two', 'one  two', 'space'],
  ['one two', 'one\n\ntwo', 'space'],
  ['لا بدّ من ذلك', 'لابدّ من ذلك', 'space'],
  ['It rained, twice.', 'It rained twice.', 'punctuation'],
  ['the Council met', 'the council met', 'punctuation'],
  ['قال: نعم', 'قال نعم', 'punctuation'],
  ['جلسنا الى الطاولة', 'جلسنا إلى الطاولة', 'orthography'],
  ['في مدرسه قديمه', 'في مدرسة قديمة', 'orthography', 'orthography'],
  ['كتبَ الولدُ', 'كتب الولد', 'orthography', 'orthography'],
  ['جميـــل', 'جميل', 'orthography'],
  ['بعد ٢٥ يومًا', 'بعد 25 يومًا', 'orthography'],
  ['a naive plan', 'a naïve plan', 'orthography'],
  ['we spoke of it', 'we talked of it', 'wording'],
  ['after 25 days', 'after 35 days', 'wording number'],
  ['after 1,250 days', 'after 1250 days', 'punctuation'],
  ['after 1.25 days', 'after 125 days', 'wording number'],
  ['after 12 5 days', 'after 125 days', 'wording number'],
  ['three men came', 'four men came', 'wording number'],
  ['وصل ثلاثة رجال', 'وصل أربعة رجال', 'wording number'],
  ['on Monday they left', 'on Tuesday they left', 'wording date'],
  ['في شباط الماضي', 'في آذار الماضي', 'wording date'],
  ['they left Basra again', 'they left Mosul again', 'wording name'],
  ['غادروا بغداد ليلًا', 'غادروا دمشق ليلًا', 'wording name'],
  ['the men did not leave', 'the men did leave', 'wording negation'],
  ["the men didn't leave", 'the men did leave', 'wording negation'],
  ['لم يغادر الرجال', 'غادر الرجال', 'wording negation'],
  ['it may rain', 'it will rain', 'wording certainty'],
  ['he said we go home now', 'he said "we go home now"', 'punctuation quotation', 'punctuation quotation'],
  ['he said “we go home now” there', 'he said "we go home now" there', 'punctuation', 'punctuation'],
  ['he said "we go home now" there', 'he said "we walk home now" there', 'wording quotation'],
]

describe('the kind of a change', () => {
  it.each(cases)('%s | %s', (old, fresh, ...expected) => {
    expect(of(old, fresh)).toEqual(expected)
  })

  it('does not count a number that only stands elsewhere in the passage', () => {
    expect(of('saw 25 red trucks', 'saw red 25 trucks').join()).not.toBe('')
    expect(summary(compare('a b', 'a b'))).toEqual([])
  })
})

const ignored = (old: string, fresh: string, ...kinds: readonly Difference[]) =>
  edits(compare(old, fresh)).every((edit) => isIgnored(edit, old, fresh, new Set(kinds)))

describe('what is ignored', () => {
  it('is what differs in nothing else', () => {
    expect(ignored('The end', 'the end', 'case')).toBe(true)
    expect(ignored('The end', 'the end', 'punctuation')).toBe(false)
    expect(ignored('مدرسه', 'مدرسة', 'orthography')).toBe(true)
    expect(ignored('مدرسه', 'مدرسة', 'space', 'case')).toBe(false)
    expect(ignored('a, b', 'a b', 'punctuation')).toBe(true)
    expect(ignored('a  b', 'a b', 'space')).toBe(true)
    expect(ignored('spoke', 'talked', 'space', 'case', 'orthography', 'punctuation')).toBe(false)
  })
})

describe('the summary', () => {
  it('counts by kind, substance first', () => {
    const comparison = compare('After 25 days, the old men left Basra .', 'After 35 days the young men left Basra.')
    expect(summary(comparison).map(({ key, values }) => `${key} ${values.count}`)).toEqual([
      'substance.number 1',
      'class.wording 2',
      'class.punctuation 1',
      'class.space 1',
    ])
    expect(weightiestFirst(edits(comparison)).map((edit) => edit.class)).toEqual([
      'wording',
      'wording',
      'punctuation',
      'space',
    ])
  })
})
