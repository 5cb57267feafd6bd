import { describe, expect, it } from 'vitest'
import { forceLedger } from '../../../src/discrepancy/across/force.ts'
import { slice } from '../../../src/text/span.ts'
import { lexicon, read, side } from './read-texts.ts'

const cases = [
  {
    what: 'surer than the speech',
    ar: 'ربما تقبل السفيرة الموعد.',
    en: 'The ambassador will definitely accept the date.',
    force: 'stronger',
  },
  {
    what: 'surer where the speech leaves it open and the English nothing',
    ar: 'ربما تقبل السفيرة الموعد.',
    en: 'The ambassador accepts the date.',
    force: 'stronger',
  },
  {
    what: 'left open by both',
    ar: 'ربما تقبل السفيرة الموعد.',
    en: 'The ambassador may accept the date.',
    force: 'alike',
  },
  {
    what: 'less sure than the speech',
    ar: 'قبلت السفيرة الموعد.',
    en: 'The ambassador reportedly accepted the date.',
    force: 'softer',
  },
] as const

describe('forceLedger', () => {
  it.each(cases)('tells what is $what', ({ ar, en, force }) => {
    const speech = side(ar, 'ar')
    expect(forceLedger(speech, read(speech, { a: en }), { lexicon }).map((entry) => entry.force)).toEqual([force])
  })

  it('names the words on both sides', () => {
    const speech = side('ربما تقبل السفيرة الموعد.', 'ar')
    const english = 'The ambassador may accept the date.'
    const [entry] = forceLedger(speech, read(speech, { a: english }), { lexicon })
    expect(entry!.speech.map((word) => slice(speech.text, word))).toEqual(['ربما'])
    expect(entry!.words.map((word) => slice(english, word))).toEqual(['may'])
    expect(entry!.words[0]!.open).toBe(true)
  })

  it('passes over what says nothing of it', () => {
    const speech = side('أُغلق الجسر.', 'ar')
    expect(forceLedger(speech, read(speech, { a: 'The bridge was closed.' }), { lexicon })).toEqual([])
  })
})
