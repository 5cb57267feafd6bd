import { describe, expect, it } from 'vitest'
import { atMoment, clockWords } from '../../src/text/media-fragment.ts'

describe('the moment of a passage in a recording', () => {
  it.each([
    ['https://example.org/speech.mp4', 12_500, 17_000, 'https://example.org/speech.mp4#t=12.5,17'],
    ['http://example.org/v?id=7#track=audio', 0, 2000, 'http://example.org/v?id=7#track=audio&t=0,2'],
    ['https://example.org/v#t=3', 4000, 4000, 'https://example.org/v#t=4'],
  ])('%s, %i to %i', (recording, from, until, address) => {
    expect(atMoment(recording, { from, until })).toBe(address)
  })

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'ftp://example.org/x',
    '//example.org',
    '',
  ])('is no link: %s', (recording) => {
    expect(atMoment(recording, { from: 1000, until: 2000 })).toBeUndefined()
  })

  it.each([
    [0, '0:00'],
    [127_900, '2:07'],
    [3_727_000, '1:02:07'],
  ])('%i ms is read as %s', (milliseconds, words) => {
    expect(clockWords(milliseconds)).toBe(words)
  })
})
