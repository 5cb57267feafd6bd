import { describe, expect, it } from 'vitest'
import { figureCards, type FigureCard } from '../../../src/discrepancy/across/figures.ts'
import { slice } from '../../../src/text/span.ts'
import { read, side } from './read-texts.ts'

interface Case {
  readonly what: string
  readonly speech: string
  readonly texts: Readonly<Record<string, string>>
  readonly rests?: Readonly<Record<string, readonly (readonly number[])[]>>
  /** A card in a line: `٣٤٠ = a: 340, b: 340 (same)`. */
  readonly cards: readonly string[]
}

const cases: readonly Case[] = [
  {
    what: 'lays a number of all texts on one card, in digits or words',
    speech: 'غرست البلدية ٣٤٠ شجرة.',
    texts: { a: 'The council planted 340 trees.', b: 'Three hundred and forty trees were planted.' },
    cards: ['٣٤٠ = a: 340 | b: Three hundred and forty (same)'],
  },
  {
    what: 'says that both English texts agree against the speech',
    speech: 'غرست البلدية ٣٤٠ شجرة.',
    texts: { a: 'The council planted 430 trees.', b: 'The council planted 430 trees in spring.' },
    cards: ['٣٤٠ = a: 430 | b: 430 (against)'],
  },
  {
    what: 'and not where they differ from each other too',
    speech: 'غرست البلدية ٣٤٠ شجرة.',
    texts: { a: 'The council planted 430 trees.', b: 'The council planted 290 trees.' },
    cards: ['٣٤٠ = a: 430 | b: 290 (differs)'],
  },
  {
    what: 'says that one of them differs',
    speech: 'غرست البلدية ٣٤٠ شجرة.',
    texts: { a: 'The council planted 340 trees.', b: 'The council planted 290 trees.' },
    cards: ['٣٤٠ = a: 340 | b: 290 (differs)'],
  },
  {
    what: 'says that a number is only rough',
    speech: 'نزح ٢٢١٧ شخصًا.',
    texts: { a: 'More than 2,200 people fled.' },
    cards: ['٢٢١٧ شخصًا = a: 2,200 people (roughly)'],
  },
  {
    what: 'leaves a number to the speech that nobody takes',
    speech: 'نزح ٢٢١٧ شخصًا.',
    texts: { a: 'Many people fled.' },
    cards: ['٢٢١٧ شخصًا =  (unused)'],
  },
  {
    what: 'finds a large number in another passage than the one that was linked',
    speech: 'أُغلقت المخابز. نزح ٢٢١٧ شخصًا.',
    texts: { a: 'Bakeries were closed and 2,217 fled.' },
    cards: ['٢٢١٧ شخصًا = a: 2,217 (same)'],
  },
  {
    what: 'lays a number that the speech has twice on one card',
    speech: 'عمل ٦٤ مهندسًا. وعاد المهندسون الـ٦٤ إلى بيوتهم.',
    texts: { a: 'The 64 engineers went home.' },
    cards: ['٦٤ | ٦٤ = a: 64 (same)'],
  },
  {
    what: 'and keeps small numbers apart, which count something else each time',
    speech: 'سار ثلاثة كيلومترات. ثم انتظر ثلاث ساعات.',
    texts: { a: 'He walked three kilometres. Then he waited for three hours.' },
    cards: ['ثلاثة كيلومترات = a: three kilometres (same)', 'ثلاث ساعات = a: three hours (same)'],
  },
  {
    what: 'lays what only English texts have on one card',
    speech: 'أُغلقت المخابز.',
    texts: { a: 'All 52 bakeries were closed.', b: 'They closed 52 bakeries.' },
    cards: [' = a: 52 | b: 52 (unfound)'],
  },
  {
    what: 'passes over a small number that was not found and not reported',
    speech: 'أُغلقت المخابز.',
    texts: { a: 'Three bakeries were closed.' },
    cards: [],
  },
  {
    what: 'holds dates of several calendars and kinds together',
    speech: 'وُقّعت المعاهدة في ١٢ آب ١٩٣٠.',
    texts: { a: 'The treaty was signed on 12 August 1930.', b: 'The treaty dates from 1930.' },
    cards: ['١٢ آب ١٩٣٠ = a: 12 August 1930 | b: 1930 (same)'],
  },
  {
    what: 'says that a date differs',
    speech: 'وُقّعت المعاهدة في ١٢ آب ١٩٣٠.',
    texts: { a: 'The treaty was signed on 12 August 1931.' },
    cards: ['١٢ آب ١٩٣٠ = a: 12 August 1931 (differs)'],
  },
]

describe('figureCards', () => {
  it.each(cases)('$what', ({ speech, texts, rests, cards }) => {
    const source = side(speech, 'ar')
    const readings = read(source, texts, rests)
    const told = ({ speech: places, mentions, agreement }: FigureCard) => {
      const arabic = places.map((place) => slice(speech, place)).join(' | ')
      const english = mentions.map((each) => `${each.text}: ${slice(texts[each.text]!, each)}`).join(' | ')
      return `${arabic} = ${english} (${agreement})`
    }
    expect(figureCards(source, readings).map(told)).toEqual(cards)
  })
})
