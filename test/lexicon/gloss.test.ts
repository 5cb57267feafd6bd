import { describe, expect, it } from 'vitest'
import { readSide } from '../../src/alignment/read-side.ts'
import { sentences } from '../../src/language/sentences.ts'
import { firstGlosses, glossText, type GlossedWord } from '../../src/lexicon/gloss.ts'
import { lexicon } from './lexicon-of.ts'

function gloss(text: string): readonly GlossedWord[] {
  const { sentences: read } = readSide({ text, segments: sentences(text, 'ar') }, 'ar')
  return glossText(read, lexicon).flat()
}

function glossesOf(text: string, form: string): readonly string[] {
  return firstGlosses(gloss(text).find((word) => word.form === form)!)
}

function kinds(text: string): readonly string[] {
  return gloss(text)
    .find(({ form }) => form === 'رفع')!
    .meanings.map((each) => each.partOfSpeech)
}

describe('the gloss of a word in its place', () => {
  it.each([
    ['لم يحكم أحد في البيت.', 'يحكم', 'rule'],
    ['لم يذكر البيت.', 'يذكر', 'mention'],
    ['في ذكر البيت', 'ذكر', 'mention'],
    ['قال إن البيت قوي.', 'إن', 'that'],
    ['قال الكاتب في البيت إنه قوي.', 'إنه', 'that'],
    ['قال ذلك، لكنه قوي.', 'لكنه', 'but'],
    ['كتب من يريد البيت.', 'من', 'who'],
    ['كتب من البيت.', 'من', 'from'],
    ['كتب الصحفي كتابا.', 'الصحفي', 'journalist'],
    ['القوة الأجنبية', 'الأجنبية', 'foreign'],
    ['هذه القوات في البيت', 'القوات', 'force'],
    ['قبل البيت', 'قبل', 'before'],
    ['كلهم في البيت', 'كلهم', 'all'],
    ['يريد وحده البيت', 'وحده', 'alone'],
    ['اليوم كتب الكاتب', 'اليوم', 'today'],
    ['أراد أن تصل الصحيفة', 'تصل', 'arrive'],
    ['لم تصل', 'تصل', 'pray'],
  ])('%s: %s is "%s" first', (text, form, expected) => {
    expect(glossesOf(text, form)[0]).toBe(expected)
  })

  it('puts the verb first after a word that only verbs follow, and the noun after a preposition', () => {
    expect(kinds('لقد رفع البيت')[0]).toBe('verb')
    expect(kinds('في رفع البيت')[0]).toBe('noun')
    expect(kinds('في رفع البيت')).toContain('verb')
  })

  it('shows a reading that is nearly as likely among the first three', () => {
    const first = glossesOf('حكم', 'حكم')
    expect(first).toHaveLength(3)
    expect(first).toContain('govern')
    expect(first).toContain('verdict')
  })

  it('tells what is joined to it', () => {
    const [best] = gloss('وبكتابهم')[0]!.meanings
    expect(best).toMatchObject({ lemma: 'كتاب', before: ['and', 'with; in; by'], after: 'their' })
  })

  it('glosses a fixed phrase as one, and its words by themselves too', () => {
    const words = gloss('قال عن وقف إطلاق النار.')
    const inside = words.filter(({ whole }) => whole)
    expect(inside.map(({ form }) => form)).toEqual(['وقف', 'إطلاق', 'النار'])
    expect(new Set(inside.map(({ whole }) => whole)).size).toBe(1)
    expect(firstGlosses(inside[2]!)).toEqual(['ceasefire', 'fire'])
  })

  it('glosses a number and a date as what they say', () => {
    const words = gloss('في الثامن من تموز 2003 كتب خمسة وعشرون كاتبًا.')
    const wholes = [...new Set(words.flatMap(({ whole }) => whole ?? []))]
    expect(wholes.map(({ kind, glosses }) => [kind, glosses[0]])).toEqual([
      ['date', '8 July 2003'],
      ['number', '25'],
    ])
  })

  it('has a place for every Arabic word, known or not', () => {
    const text = 'زغفران البيت 25 the كتاب'
    const words = gloss(text)
    expect(words.map(({ form }) => form)).toEqual(['زغفران', 'البيت', 'كتاب'])
    expect(words[0]!.meanings).toEqual([])
    expect(firstGlosses(words[0]!)).toEqual([])
    for (const { form, start, end } of words) expect(text.slice(start, end)).toBe(form)
  })

  it('gives likelihoods that sum to one', () => {
    for (const { meanings } of gloss('قال إن البيت حكم')) {
      const sum = meanings.reduce((total, { likelihood }) => total + likelihood, 0)
      expect(sum).toBeCloseTo(1, 1)
    }
  })
})
