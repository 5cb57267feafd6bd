import { describe, expect, it } from 'vitest'
import { loadKnowledge } from '../../src/data.ts'

const { lexicon } = loadKnowledge()

const lemmas = (word: string) => lexicon.readings(word).map((reading) => reading.lemma.lemma)
const plain = (lemma: string) => lemma.replace(/[\u064b-\u0652]/g, '')

describe('readings of a word', () => {
  it('are the same lemma for what clitics, endings and vowel signs make of it', () => {
    for (const word of ['والقوات', 'لقواتهم', 'قوّة', 'بقوتنا', 'القوى'])
      expect(lemmas(word).map(plain), word).toContain('قوة')
  })

  const cases: readonly (readonly [string, string, string])[] = [
    ['وزيرنا', 'وزير', 'a noun with a pronoun keeps its first letter'],
    ['أصدقاؤهم', 'صديق', 'a broken plural whose hamza has changed its seat'],
    ['بأصدقائنا', 'صديق', 'the same with another seat'],
    ['مستشفاهم', 'مستشفى', 'a final ى before a pronoun'],
    ['سيدعونكم', 'دعا', 'the future of a weak verb, with a pronoun'],
    ['قلت', 'قال', 'a hollow verb with its vowel short'],
    ['فليكن', 'كان', 'a jussive after ف and ل'],
    ['مدرستان', 'مدرسة', 'a dual'],
    ['للمفاوضات', 'مفاوضات', 'ل and the article run together'],
    ['رموا', 'رمى', 'a defective verb that loses its last letter'],
    ['يمدّون', 'مدّ', 'a doubled verb'],
    ['المهندسين', 'مهندس', 'a sound plural'],
    ['استقبلهم', 'استقبل', 'a verb of the tenth form'],
    ['ماكو', 'ماكو', 'a word of the Iraqi dialect'],
  ]
  it.each(cases)('%s has %s: %s', (word, lemma) => {
    expect(lemmas(word).map(plain)).toContain(plain(lemma))
  })

  it('list every lemma that fits, the exact one first', () => {
    for (const [word, exact, other] of [
      ['شرطة', 'شرطة', 'شرط'],
      ['مكتبة', 'مكتبة', 'مكتب'],
      ['جامعة', 'جامعة', 'جامع'],
    ] as const) {
      expect(plain(lemmas(word)[0]!), word).toBe(exact)
      expect(lemmas(word).map(plain), word).toContain(other)
    }
  })

  it('never cut a letter off that no lemma allows', () => {
    expect(lemmas('زير').map(plain)).not.toContain('وزير')
    expect(lemmas('ضظغضظ')).toEqual([])
  })

  it('name the clitics that were split off, in order', () => {
    const [reading] = lexicon.readings('وبقواتهم')
    expect(reading!.proclitics).toEqual(['و', 'ب'])
    expect(reading!.enclitic).toBe('هم')
  })

  it('put the likelier first', () => {
    for (const word of ['كتب', 'في', 'من', 'حكم', 'المجلس']) {
      const likelihoods = lexicon.readings(word).map((reading) => reading.likelihood)
      expect(likelihoods).toEqual(likelihoods.toSorted((a, b) => b - a))
    }
  })
})

const found = (words: string) =>
  lexicon.phrases(words.split(' ')).map(({ lemma, start, end }) => [lemma.lemma, start, end])

describe('fixed phrases', () => {
  it('are found with articles and clitics that the entry has not', () => {
    expect(found('طالبوا بوقف إطلاق النار فورًا')).toEqual([['وقف إطلاق النار', 1, 4]])
  })

  it('are not found in their parts', () => {
    expect(found('وقف إطلاق')).toEqual([])
  })
})
