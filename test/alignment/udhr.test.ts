import { describe, expect, it } from 'vitest'
import { align } from '../../src/alignment/align.ts'
import { readSide } from '../../src/alignment/read-side.ts'
import { loadKnowledge } from '../../src/data.ts'
import { sentences } from '../../src/language/sentences.ts'
import { declaration } from '../udhr.ts'

const { lexicon } = loadKnowledge()

describe('a real translation that nobody here made', () => {
  const articles = { ar: declaration('arb'), en: declaration('eng') }
  const side = (language: 'ar' | 'en') => {
    const text = articles[language].map((paragraphs) => paragraphs.join('\n')).join('\n\n')
    const segments = sentences(text, language)
    const ends: number[] = []
    for (const paragraphs of articles[language]) ends.push((ends.at(-1) ?? -2) + 2 + paragraphs.join('\n').length)
    const articleOf = (number: number) => ends.findIndex((end) => segments[number]!.start < end)
    return { read: readSide({ text, segments }, language), articleOf }
  }
  const [arabic, english] = [side('ar'), side('en')]
  const { links, mode } = align(arabic.read, english.read, { lexicon })

  it('is taken for a translation', () => {
    expect(articles.ar).toHaveLength(30)
    expect(articles.en).toHaveLength(30)
    expect(mode).toBe('translation')
  })

  it('puts at least 27 of its 30 articles beside their counterparts', () => {
    const astray = new Set<number>()
    for (const { source, target } of links)
      for (const number of target)
        if (!source.some((other) => arabic.articleOf(other) === english.articleOf(number)))
          astray.add(english.articleOf(number))
    expect(30 - astray.size).toBeGreaterThanOrEqual(27)
  })
})
