import { expect, test } from 'vitest'
import { readSide } from '../../src/alignment/read-side.ts'
import { loadKnowledge } from '../../src/data.ts'
import { budgetOf, OutOfBudget } from '../../src/discrepancy/budget.ts'
import { runChecks, type Checked } from '../../src/discrepancy/run-checks.ts'
import { stoppedAt } from '../../src/discrepancy/stopped.ts'
import type { Language } from '../../src/text/witness.ts'

const { lexicon } = loadKnowledge()

function oneSentence(text: string, language: Language) {
  return readSide({ text, segments: [{ start: 0, end: text.length, paragraph: 0 }] }, language)
}

function checked(ar: string, en: string, steps?: number): Checked {
  const link = { source: [0], target: [0] }
  return runChecks(oneSentence(ar, 'ar'), oneSentence(en, 'en'), link, {
    mode: 'summary',
    lexicon,
    whole: true,
    ...(steps !== undefined && { text: budgetOf(steps) }),
  })
}

/** The long run takes so many that each would take minutes without a budget. */
const words = process.env.MUQABALA_LONG ? 20_000 : 600
const short = {
  ar: 'قال الصياد إن السفينة غرقت يوم الاثنين قرب الجزيرة ولم يعد سبعة من البحارة.',
  en: 'The fisherman said that the ship sank on Monday near the island and seven of the sailors did not return.',
}
const hostile: Readonly<Record<string, readonly [ar: string, en: string]>> = {
  'one word again and again': ['سفينة '.repeat(words), 'ship '.repeat(words)],
  'figures without end': ['٧ جنود و9 '.repeat(words / 4), '7 soldiers and 9 '.repeat(words / 4)],
  'units without end': ['5 أطنان ودولار وميل '.repeat(words / 4), 'hours miles dollars 5 tons '.repeat(words / 5)],
  'dates without end': ['الاثنين 5 آذار 2011 '.repeat(words / 5), 'Monday 5 March 2011 '.repeat(words / 5)],
  'negations without end': ['لا لم لن '.repeat(words / 3), 'not never no '.repeat(words / 3)],
  'hedges without end': ['قد ربما حتما سوف '.repeat(words / 4), 'will may certainly perhaps '.repeat(words / 4)],
  'speakers without end': ['قال الوزير إن '.repeat(words / 3), 'Karzan said and the minister told '.repeat(words / 6)],
  'quotations without end': ['قال «نعم» '.repeat(words / 2), 'he said “yes” '.repeat(words / 2)],
  'marks that open and never close': ['«'.repeat(words), '“'.repeat(words)],
  'names without end': ['زبرخش '.repeat(words), 'Karzan Zubrakh '.repeat(words / 2)],
}

test.each(Object.entries(hostile))('it comes to an end with %s, on both sides or on one', (_, [ar, en]) => {
  const all = [checked(ar, en), checked(short.ar, en), checked(ar, short.en)]
  for (const { why } of all.flatMap(({ stopped }) => stopped)) expect(why).toBe('passage')
})

test('it says which checks it stopped, where', () => {
  const en = 'ship '.repeat(2_000)
  const { found, stopped } = checked('سفينة '.repeat(2_000), en)
  expect(found).toEqual([])
  expect(stopped).toHaveLength(11)
  expect(stopped[0]).toEqual({ category: 'quote', target: { start: 0, end: en.length }, why: 'passage' })
  expect(stoppedAt(stopped)).toMatchObject({ passages: 1 })
})

test('it stops where the whole text has had its share', () => {
  const { stopped } = checked('قال الصياد إن السفينة غرقت.', 'The fisherman said the ship had sunk.', 0)
  expect(stopped.map(({ why }) => why)).toContain('text')
})

test('it stops nothing in an ordinary sentence', () => {
  expect(checked('قال الصياد إن السفينة غرقت.', 'The fisherman said the ship had sunk.').stopped).toEqual([])
  expect(stoppedAt([])).toBeUndefined()
})

test('it throws only for what is more than the budget', () => {
  const budget = budgetOf(10)
  budget.spend(10)
  expect(budget.isSpent()).toBe(false)
  expect(() => budget.spend(1)).toThrow(OutOfBudget)
  expect(budget.isSpent()).toBe(true)
  budget.renew()
  expect(budget.isSpent()).toBe(false)
})
