import { describe, expect, it } from 'vitest'
import { nameCards, type NameCard } from '../../../src/discrepancy/across/name-cards.ts'
import { lexicon, read, side } from './read-texts.ts'

interface Case {
  readonly what: string
  readonly speech: string
  readonly texts: Readonly<Record<string, string>>
  /** A card in a line: `Arabic = a: spelling (sort)`, with titles in brackets. */
  readonly cards: readonly string[]
}

const cases: readonly Case[] = [
  {
    what: 'gathers the spellings of one name, long and short, with its titles',
    speech: 'قال الجنرال فارس الطوبجي إن الطريق مغلقة.',
    texts: {
      a: 'General Faris al-Tubaji said the road was closed.',
      b: 'The road is closed, said Fares Tobaji. Later al-Tubaji left.',
    },
    cards: ['فارس الطوبجي = a: [General] Faris al-Tubaji | b: Fares Tobaji | b: al-Tubaji (person)'],
  },
  {
    what: 'finds a name elsewhere in the speech where all of it sounds the same',
    speech: 'الطريق مغلقة. وقّع الوثيقة منصور بن سالم الدرعاوي.',
    texts: { a: 'The road, Mansur al-Dirawi said, is closed.' },
    cards: ['منصور بن سالم الدرعاوي = a: Mansur al-Dirawi (person)'],
  },
  {
    what: 'keeps two people of one house apart',
    speech: 'وصل سامر القطيفي ثم نادر القطيفي.',
    texts: { a: 'They met Samir al-Qatifi and they met Nadir al-Qatifi.' },
    cards: ['سامر القطيفي = a: Samir al-Qatifi (other)', 'نادر القطيفي = a: Nadir al-Qatifi (other)'],
  },
  {
    what: 'takes no beginning of a sentence, no day and no title alone for a name',
    speech: 'سافر الوزير يوم الاثنين.',
    texts: { a: 'Yesterday the Minister travelled. Workers left on Monday.' },
    cards: [],
  },
  {
    what: 'says nothing of the Arabic of a name that is translated',
    speech: 'اجتمعوا عند جسر الخبازين.',
    texts: { a: 'They met at the Bridge of the Bakers.' },
    cards: [' = a: Bridge of the Bakers (place)'],
  },
  {
    what: 'knows a kunya by its first word',
    speech: 'كانت أم ربيع تجمع الأوراق.',
    texts: { a: 'A woman called Umm Rabi was picking up papers.' },
    cards: ['أم ربيع = a: Umm Rabi (other)'],
  },
]

const told = ({ speech, mentions, sort }: NameCard) => {
  const arabic = [...new Set(speech.map(({ spelling }) => spelling))].join(' | ')
  const english = mentions.map((each) => `${each.text}: ${each.title ? `[${each.title}] ` : ''}${each.spelling}`)
  return `${arabic} = ${english.join(' | ')} (${sort})`
}

describe('nameCards', () => {
  it.each(cases)('$what', ({ speech, texts, cards }) => {
    const source = side(speech, 'ar')
    const found = nameCards(source, read(source, texts), lexicon)
    expect(found.map(told)).toEqual(cards)
  })

  it('gives the form of the list of names where the speech has the name too', () => {
    const source = side('التقى مقتدى الصدر بالوفد.', 'ar')
    const [card] = nameCards(source, read(source, { a: 'The delegation met Moqtada Sadr.' }), lexicon)
    expect(card?.houseForm).toBe('Muqtada al-Sadr')
  })

  it('marks a name for which the speech has another', () => {
    const source = side('زار الوفد فرنسا.', 'ar')
    const [card] = nameCards(source, read(source, { a: 'The delegation visited Germany.' }), lexicon)
    expect(card?.mentions.map(({ spelling, differs }) => [spelling, differs])).toEqual([['Germany', true]])
    expect(card?.speech.map(({ spelling }) => spelling)).toEqual(['فرنسا'])
  })
})
