import { describe, expect, it } from 'vitest'
import { cuesFrom, momentOf, timesBytes, type Cue } from '../../src/text/times.ts'

const cues: readonly Cue[] = [
  { start: 0, end: 10, from: 1000, until: 2000 },
  { start: 11, end: 20, from: 2500, until: 4000 },
  { start: 25, end: 30, from: 9000, until: 9500 },
]

describe('the moment of a passage', () => {
  it.each([
    ['within a cue', 2, 5, { from: 1000, until: 2000 }],
    ['over two cues', 5, 15, { from: 1000, until: 4000 }],
    ['that ends where a cue begins', 20, 25, undefined],
    ['between cues', 21, 24, undefined],
    ['over all', 0, 30, { from: 1000, until: 9500 }],
  ])('%s', (_, start, end, moment) => expect(momentOf(cues, { start, end })).toEqual(moment))
})

describe('times as bytes', () => {
  it('come back as they went', () => expect(cuesFrom(timesBytes(cues))).toEqual(cues))

  it.each(['{}', '[1]', '[[1,2,3]]', '[[0,1,2,-3]]', '[["0",1,2,3]]'])(
    'are refused where they are none: %s',
    (json) => {
      expect(() => cuesFrom(new TextEncoder().encode(json))).toThrow(RangeError)
    },
  )
})
