import { describe, expect, it } from 'vitest'
import { loadKnowledge } from '../../../src/data.ts'
import { learnFromPairs } from '../../../src/exchange/dictionaries/learn-from-pairs.ts'
import { readDictionary } from '../../../src/exchange/dictionaries/read.ts'

const { lexicon } = loadKnowledge()

const pairs = [
  ['اشترى العامل الزبرجوط من السوق', 'The worker bought sandpaper in the market'],
  ['وضع الرجل الزبرجوط على الطاولة', 'The man put the sandpaper on the table'],
  ['سعر الزبرجوط مرتفع هذا العام', 'The price of sandpaper is high this year'],
  ['قرأت المعلمة الكتاب في المدرسة', 'The teacher read the book at school'],
] as const

describe('words learned from a translation memory', () => {
  it('are those that the lexicon does not know and that come with one English word again and again', () => {
    expect(learnFromPairs(pairs, lexicon)).toEqual([{ arabic: 'زبرجوط', glosses: ['sandpaper'] }])
  })

  it('are none where two words have met once or twice', () => {
    expect(learnFromPairs(pairs.slice(1, 3), lexicon)).toEqual([])
  })

  it('stand among the entries of a TMX file', () => {
    const units = pairs
      .map(([ar, en]) => `<tu><tuv xml:lang="ar"><seg>${ar}</seg></tuv><tuv xml:lang="en"><seg>${en}</seg></tuv></tu>`)
      .join('')
    const bytes = new TextEncoder().encode(`<tmx version="1.4"><header/><body>${units}</body></tmx>`)
    const { entries } = readDictionary('tmx', [{ name: 'memory.tmx', bytes }], lexicon)
    expect(entries).toContainEqual({ arabic: 'زبرجوط', glosses: ['sandpaper'] })
  })

  it('take no longer for hostile sentences than their number allows', () => {
    const hostile = Array.from({ length: 300 }, () => ['زبرجوط '.repeat(500), 'sandpaper '.repeat(500)] as const)
    expect(learnFromPairs(hostile, lexicon).length).toBeLessThanOrEqual(1)
  })
})
