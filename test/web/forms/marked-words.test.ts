import { describe, expect, it } from 'vitest'
import type { ReadText } from '../../../src/dossier/examination.ts'
import { markedSpan } from '../../../src/web/forms/marked-words.ts'

const text = 'He said: “It’s late.” She said it’s\nlate, (too late).'
const within = { start: 0, end: text.length }
const found = (words: string, nth?: number) => {
  const span = markedSpan({ text } as ReadText, { words, within, nth })
  return 'value' in span ? text.slice(span.value.start, span.value.end) : span.problems[0]!.key
}

describe('words that somebody marked', () => {
  it.each([
    ['It’s late', 'It’s late'],
    ["It's late", 'It’s late'],
    [' it’s  late ', 'it’s\nlate'],
    ['"It’s late."', '“It’s late.”'],
    ['(too late)', '(too late)'],
    ['late', 'wordsTwice'],
    ['early', 'wordsAbsent'],
    ['.*', 'wordsAbsent'],
    ['  ', 'wordsAbsent'],
  ])('%j are found as %j', (words, answer) => {
    expect(found(words)).toBe(answer)
  })

  it('are those that were selected, where they stand there more than once', () => {
    const span = markedSpan({ text } as ReadText, { words: 'late', within, nth: 2 })
    expect(span).toEqual({ value: { start: text.lastIndexOf('late'), end: text.lastIndexOf('late') + 4 } })
  })
})
