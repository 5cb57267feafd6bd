import { describe, expect, it } from 'vitest'
import { loadKnowledge } from '../../src/data.ts'
import { hitsIn, parseQuery } from '../../src/lexicon/search-query.ts'
import { searchWordsWith } from '../../src/lexicon/search-words.ts'

const read = searchWordsWith(loadKnowledge().lexicon)

/** The words of the sentence that the question marks. */
const found = (question: string, sentence: string) =>
  hitsIn(read(sentence), parseQuery(question, read)).map(({ start, end }) => sentence.slice(start, end))

describe('the words of a search', () => {
  it.each([
    ['كتاب', 'قرأتُ ثلاثة كتبٍ في المكتبة', ['كتبٍ']],
    ['مدرسة', 'بُنيت المدارس وللمدرستين ساحة', ['المدارس', 'وللمدرستين']],
    ['قال', 'ويقولون إنه سيقول ذلك', ['ويقولون', 'سيقول']],
    ['الوزير', 'وبحسب وزرائنا', ['وزرائنا']],
    ['مسؤول', 'والمسئولين', ['والمسئولين']],
    ['ministers', 'The minister’s office', ['minister’s']],
    ['organise', 'They were organizing it', ['organizing']],
    ['went', 'She goes there', ['goes']],
    ['بغداد', 'He flew to Baghdad today', ['Baghdad']],
    ['Baghdad', 'وصل إلى بغداد أمس', ['بغداد']],
    ['كاربنكو', 'a letter by Karpenko', ['Karpenko']],
    ['Karpenko', 'رسالة من كاربنكو', ['كاربنكو']],
    ['Khatib', 'said Layla al-Khatib', ['al-Khatib']],
    ['١٢٥٠', 'it cost 1,250 dinars', ['1,250']],
    ['"the old bridge"', 'the bridge, the old bridge', ['the old bridge']],
    ['«الجسر القديم»', 'جسر، الجسر القديم', ['الجسر القديم']],
  ])('find by %s in "%s": %j', (question, sentence, marked) => {
    expect(found(question, sentence)).toEqual(marked)
  })

  it.each([
    ['شرط', 'وصلت الشرطة'],
    ['smith', 'a smithereen'],
    ['Baghdad', 'بغدد'],
    ['"old bridge"', 'the old stone bridge'],
    ['walk', 'رسالة من كاربنكو'],
  ])('do not find by %s in "%s"', (question, sentence) => {
    expect(found(question, sentence)).toEqual([])
  })

  it('passes over words that every sentence has where there are others', () => {
    expect(parseQuery('the bridge', read).map(({ words }) => words[0]!.exact)).toEqual(['bridge'])
    expect(parseQuery('the', read)).toHaveLength(1)
  })

  it('takes in no more than a bounded number of terms, and gives keys of letters, digits and underscores only', () => {
    const terms = parseQuery('a"b) OR * NEAR(x) col:y \u0000 ; drop -- ٣٫٥ ' + 'word '.repeat(500), read)
    expect(terms.length).toBeLessThanOrEqual(12)
    const keys = terms.flatMap(({ words }) => words.flatMap(({ exact, stems, names }) => [exact, ...stems, ...names]))
    for (const key of keys) expect(key).toMatch(/^[\p{L}\p{N}_]+$/u)
  })
})
