import { describe, expect, it } from 'vitest'
import { termLedger, withoutTerm } from '../../../src/discrepancy/across/term-ledger.ts'
import type { Term } from '../../../src/lexicon/terms.ts'
import { lexicon, read, side } from './read-texts.ts'

const terms: readonly Term[] = [
  {
    arabic: ['الفصائل'],
    kind: 'group',
    preferred: 'factions',
    admitted: ['groups'],
    loaded: ['militias', 'gangs'],
    note: '',
  },
]
const knowing = { lexicon, terms: () => terms }

interface Case {
  readonly what: string
  readonly text: string
  /** `word: choice`, with a star where it is quoted. */
  readonly found: readonly string[]
}

const cases: readonly Case[] = [
  { what: 'the preferred word', text: 'The factions closed the bridge.', found: ['factions: preferred'] },
  { what: 'a neutral word', text: 'The groups closed the bridge.', found: ['groups: admitted'] },
  { what: 'a word that takes a side', text: 'The gangs closed the bridge.', found: ['gangs: loaded'] },
  {
    what: 'such a word in quotation marks',
    text: 'The “gangs” closed the bridge.',
    found: ['gangs*: loaded'],
  },
  {
    what: 'such a word at arm’s length',
    text: 'The so-called militias closed the bridge.',
    found: ['militias*: loaded'],
  },
  { what: 'that nothing renders it', text: 'It rained on the bridge.', found: [': none'] },
]

describe('termLedger', () => {
  it.each(cases)('finds $what', ({ text, found }) => {
    const speech = side('أغلقت الفصائل الجسر.', 'ar')
    const [entry] = termLedger(speech, read(speech, { a: text }), knowing)
    const told = entry!.renderings.map(({ words, choice, quoted }) => `${words}${quoted ? '*' : ''}: ${choice}`)
    expect(told).toEqual(found)
  })

  it('tells every place of the speech, and the texts that do not come there', () => {
    const speech = side('أغلقت الفصائل الجسر. نزل المطر. ثم عادت الفصائل.', 'ar')
    const readings = read(speech, { a: 'It rained.' }, { a: [[1]] })
    const [entry] = termLedger(speech, readings, knowing)
    expect(entry!.speech.map(({ sentence }) => sentence)).toEqual([0, 2])
    expect(entry!.renderings).toEqual([])
    expect(withoutTerm(entry!, readings)).toEqual(['a'])
  })

  it('is empty without a termbase', () => {
    const speech = side('أغلقت الفصائل الجسر.', 'ar')
    expect(termLedger(speech, read(speech, { a: 'The gangs closed it.' }), { lexicon })).toEqual([])
  })
})
