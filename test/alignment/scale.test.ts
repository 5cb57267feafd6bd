import { describe, expect, it } from 'vitest'
import { align } from '../../src/alignment/align.ts'
import { readSide } from '../../src/alignment/read-side.ts'
import type { Mode } from '../../src/alignment/link.ts'
import { loadKnowledge } from '../../src/data.ts'
import { book, everyNth } from '../../bench/align/book.ts'
import { lines } from '../../bench/lines.ts'

const { lexicon } = loadKnowledge()

function run(sentences: number, step: number, mode: Mode) {
  const { arabic, english } = book(sentences)
  const shares: number[] = []
  const alignment = align(readSide(lines(arabic), 'ar'), readSide(lines(everyNth(english, step)), 'en'), {
    lexicon,
    mode,
    progress: (share) => shares.push(share),
  })
  const right = alignment.links.filter(({ source, target }) => source.includes(target[0]! * step)).length
  return { ...alignment, shares, right: right / alignment.links.length }
}

describe('a long text', () => {
  it('is aligned in order near its anchors, and tells how far it has come', () => {
    const { right, shares, precise } = run(800, 1, 'translation')
    expect(precise).toBe(true)
    expect(right).toBeGreaterThan(0.97)
    expect(shares[0]).toBe(0)
    expect(shares.at(-1)).toBe(1)
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
    expect(shares.length).toBeGreaterThan(5)
  })

  it('is summarised by sentences that are each looked for everywhere', () => {
    const { right, precise } = run(600, 10, 'summary')
    expect(precise).toBe(true)
    expect(right).toBeGreaterThan(0.95)
  })

  it('is looked through for likely passages only where there are too many, which it says', () => {
    const { right, precise, links, shares } = run(2400, 10, 'summary')
    expect(precise).toBe(false)
    expect(right).toBeGreaterThan(0.95)
    expect(links.map(({ target }) => target)).toEqual(links.map((_, number) => [number]))
    expect(Math.min(...links.map(({ runnersUp }) => runnersUp.length))).toBeGreaterThanOrEqual(3)
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
  })
})
