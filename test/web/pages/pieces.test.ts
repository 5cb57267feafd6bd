import { describe, expect, it } from 'vitest'
import { piecesOf, type Mark } from '../../../src/web/pages/pieces.ts'

/** `they [met/check] at noon`: the words, and the marks that are asked for. */
function read(notation: string) {
  const marks: { start: number; end: number; mark: Mark }[] = []
  let text = ''
  for (const [, plain, marked, mark] of notation.matchAll(/([^[]+)|\[([^/]*)\/(\w+)\]/g)) {
    if (plain !== undefined) text += plain
    else {
      marks.push({ start: text.length, end: text.length + marked!.length, mark: mark as Mark })
      text += marked!
    }
  }
  return { text, marks }
}

const drawn = (notation: string) => {
  const { text, marks } = read(notation)
  return piecesOf(text, { start: 0, end: text.length }, marks)
    .map(({ text: words, mark }) => (mark ? `[${words}/${mark}]` : words))
    .join('')
}

describe('piecesOf', () => {
  it.each([
    ['They met at noon.', 'They met at noon.'],
    ['They [met/check] at noon.', 'They [met/check] at noon.'],
    ['They m[e/check]t at noon.', 'They [met/check] at noon.'],
    ['وصلنا إلى ال[جسر/evidence] أمس.', 'وصلنا إلى [الجسر/evidence] أمس.'],
    ['They me[t at n/contradiction]oon.', 'They [met at noon/contradiction].'],
    ['They [/check]met.', 'They met.'],
  ])('draws marks on whole words: %s', (given, shown) => {
    expect(drawn(given)).toBe(shown)
  })

  it('shows the graver of two marks that overlap', () => {
    const text = 'They met at noon.'
    const pieces = piecesOf(text, { start: 0, end: text.length }, [
      { start: 0, end: 16, mark: 'check' },
      { start: 5, end: 8, mark: 'contradiction' },
    ])
    expect(pieces).toEqual([
      { text: 'They ', mark: 'check' },
      { text: 'met', mark: 'contradiction' },
      { text: ' at noon', mark: 'check' },
      { text: '.' },
    ])
  })

  it('keeps to its own sentence', () => {
    const text = 'One two. Three four.'
    expect(piecesOf(text, { start: 9, end: 20 }, [{ start: 4, end: 14, mark: 'check' }])).toEqual([
      { text: 'Three', mark: 'check' },
      { text: ' four.' },
    ])
  })
})
