import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { learnPairs, type TaughtLink } from '../../src/alignment/learn-pairs.ts'
import { wordKey } from '../../src/alignment/learned-pairs.ts'
import { readSide } from '../../src/alignment/read-side.ts'
import { translationTable } from '../../src/alignment/translation-table.ts'
import { arabicVocabulary, englishVocabulary } from '../../src/alignment/vocabulary.ts'
import { createLexicon } from '../../src/lexicon/create.ts'
import { parseLexicon } from '../../src/lexicon/parse.ts'
import { lines } from '../../bench/lines.ts'

const lexicon = createLexicon(
  parseLexicon('نجار\tnoun\tcarpenter\t\twork\tmsa\t2\t\nباب\tnoun\tdoor\tpl أبواب\thome\tmsa\t1\t\n', 'test'),
)

function learn(arabic: string, english: string, links?: readonly TaughtLink[], options = {}) {
  const from = arabicVocabulary(readSide(lines(arabic), 'ar'), lexicon)
  const to = englishVocabulary(readSide(lines(english), 'en'))
  const each = from.sentences.map((_, number) => ({ source: [number], target: [number] }))
  const table = translationTable(from, to)
  return learnPairs({ arabic: from, english: to, table, links: links ?? each }, options)
}

const stems = (learned: ReturnType<typeof learn>, word: string) =>
  (learned.get(wordKey(word)) ?? []).map(({ stem }) => stem)

/** A word that stands nowhere else: its number in letters. */
const word = (number: number, letters: string) =>
  [...number.toString(6).padStart(4, '0')].map((digit) => letters[Number(digit)]).join('')

describe('word pairs from linked sentences', () => {
  const arabic = 'جلب النجار صنفرة\nالباب ينتظر الصنفرة\nغاب القطار طويلا\nطلع القمر'
  const english =
    'The carpenter fetched sandpaper\nThe door awaits sandpaper\nThe train stayed away long\nThe moon rose'

  it('are learnt where two words stand together twice and have no other partner', () => {
    const learned = learn(arabic, english)
    expect(stems(learned, 'صنفرة')).toEqual(['sandpaper'])
    expect([...learned.keys()]).toEqual(['صنفره'])
  })

  it('are not learnt from one link', () => {
    expect(learn('جلب النجار صنفرة', 'The carpenter fetched sandpaper').size).toBe(0)
  })

  it('leave alone what the lexicon explains', () => {
    const learned = learn('باب نجار\nباب نجار', 'door carpenter\ndoor carpenter')
    expect(learned.size).toBe(0)
  })

  it('ask for more links where nobody has confirmed any', () => {
    expect(learn(arabic, english, undefined, { support: 3 }).size).toBe(0)
  })

  it('need links with both sides', () => {
    const links = [0, 1].flatMap((number) => [
      { source: [number], target: [] },
      { source: [], target: [number] },
    ])
    expect(learn(arabic, english, links).size).toBe(0)
  })

  it('hold a planted pair that recurs among words that do not', () => {
    fc.assert(
      fc.property(
        fc
          .array(fc.record({ planted: fc.boolean(), arabic: fc.nat(6), english: fc.nat(6) }), {
            minLength: 8,
            maxLength: 20,
          })
          .filter((sentences) => {
            const planted = sentences.filter((each) => each.planted).length
            return planted >= 3 && planted <= sentences.length * 0.3
          }),
        (sentences) => {
          const side = (which: 'arabic' | 'english', letters: string, planted: string) =>
            sentences
              .map((each, at) => {
                const others = Array.from({ length: 1 + each[which] }, (_, index) => word(at * 8 + index, letters))
                return [...others, ...(each.planted ? [planted] : [])].join(' ')
              })
              .join('\n')
          const learned = learn(side('arabic', 'جثذخشغ', 'صنفرة'), side('english', 'bdfgkz', 'sandpaper'))
          expect(stems(learned, 'صنفرة')).toEqual(['sandpaper'])
          expect(learned.size).toBe(1)
        },
      ),
      { numRuns: 60, seed: 11 },
    )
  })

  it('are found in bounded time however long the sentences and links are', () => {
    const long = Array.from({ length: 20_000 }, (_, at) => `كلم${'ءبتث'[at % 4]}${'جحخد'[(at >> 2) % 4]}`).join(' ')
    const english = Array.from({ length: 20_000 }, (_, at) => `word${'abcd'[at % 4]}${'efgh'[(at >> 2) % 4]}`).join(' ')
    const links = Array.from({ length: 50 }, () => ({ source: [0, 0, 0, 0, 0], target: [0] }))
    expect(learn(long, english, links).size).toBe(0)
    expect(learn(long, english, [{ source: [0], target: [0] }]).size).toBe(0)
  })
})
