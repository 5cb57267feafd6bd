import { describe, expect, it } from 'vitest'
import type { FileRead } from '../../../src/exchange/in/found.ts'
import { readSrt, readVtt } from '../../../src/exchange/in/subtitles.ts'
import { sentences } from '../../../src/language/sentences.ts'
import { momentOf } from '../../../src/text/times.ts'

const srt = (text: string) => readSrt(Buffer.from(text), { name: 'a.srt' }) as FileRead
const vtt = (text: string) => readVtt(Buffer.from(text), { name: 'a.vtt' }) as FileRead

const stamp = (at: string) => `00:00:${Number(at).toFixed(3).padStart(6, '0').replace('.', ',')}`

/** `1.5-2 words` a line, as SubRip. */
const cues = (...given: readonly string[]) =>
  given
    .map((line, index) => {
      const [, from, until, words = ''] = /^([\d.]+)-([\d.]+) (.*)$/.exec(line)!
      return `${index + 1}\n${stamp(from!)} --> ${stamp(until!)}\n${words.replaceAll('|', '\n')}\n`
    })
    .join('\n')

describe('subtitles', () => {
  it.each([
    ['run on where nobody pauses', ['1-2 وصلنا قبل يومين', '2-3 إلى الجسر.'], 'وصلنا قبل يومين إلى الجسر.\n'],
    ['join the lines of a cue', ['1-2 one|two'], 'one two\n'],
    ['lose their tags', ['1-2 <i>one</i> {\\an8}<font color="#fff">two</font>'], 'one two\n'],
    ['keep a smaller-than sign', ['1-2 3 < 4'], '3 < 4\n'],
    ['give each speaker a line', ['1-2 - نعم', '2-3 - كلا'], '- نعم\n\n- كلا\n'],
    ['say once what rolls up', ['1-2 one', '2-3 one|two', '3-4 two|three'], 'one two three\n'],
    ['say twice what is said twice', ['1-2 لا', '2-3 لا'], 'لا لا\n'],
  ])('%s', (_, lines, text) => {
    expect(srt(cues(...lines)).texts[0]?.text).toBe(text)
  })

  it('break at a long pause after a stop, and not within a sentence', () => {
    const { text } = srt(cues('1-2 Done.', '9-10 We went', '19-20 home.')).texts[0]!
    expect(text).toBe('Done.\n\nWe went home.\n')
  })

  it('keep when each passage is heard', () => {
    const { text, cues: times = [] } = srt(cues('1-2 وصلنا إلى الجسر.', '2.5-4 سنفتحه', '4-5.25 غدًا.')).texts[0]!
    const moments = sentences(text, 'ar').map((sentence) => momentOf(times, sentence))
    expect(moments).toEqual([
      { from: 1000, until: 2000 },
      { from: 2500, until: 5250 },
    ])
  })

  it('keep the words of a cue whose times run backward or cannot be read, without a time', () => {
    const found = srt('1\n00:00:09,000 --> 00:00:01,000\nبلا وقت\n\n2\nsoon --> later\nnor this\n')
    expect(found.texts[0]).toEqual({ part: '', text: 'بلا وقت nor this\n', language: undefined })
    expect(found.wary).toContain('badTimes')
  })

  it('of a speech without stops break at every pause', () => {
    const words = 'نحن هنا اليوم لكي نقول لكم ما نراه واجبا'
    const found = srt(cues(...Array.from({ length: 8 }, (_, at) => `${at * 5}-${at * 5 + 4} ${words}`)))
    expect(sentences(found.texts[0]!.text, 'ar')).toHaveLength(8)
    expect(found.wary).toContain('noStops')
  })
})

describe('WebVTT', () => {
  it('passes over notes, styles and regions, and reads entities, voices and hours', () => {
    const found = vtt(
      'WEBVTT - a title\n\nSTYLE\n::cue { color: red }\n\nNOTE nothing\n\nid\n01:00:01.000 --> 01:00:02.000 align:start\n<v Salma>Tom &amp; <b>Jerry</b></v>\n',
    )
    expect(found.texts[0]?.text).toBe('Tom & Jerry\n')
    expect(found.texts[0]?.cues).toEqual([{ start: 0, end: 11, from: 3_601_000, until: 3_602_000 }])
    expect(found.dropped).toEqual([
      { key: 'blocks', count: 2 },
      { key: 'voices', count: 1 },
    ])
  })

  it.each([
    ['without its header', '00:01.000 --> 00:02.000\nx\n', 'vttHeader'],
    ['with a header that goes on', 'WEBVTTX\n\n00:01.000 --> 00:02.000\nx\n', 'vttHeader'],
    ['without a cue', 'WEBVTT\n\nNOTE x\n', 'noCues'],
  ])('is refused %s, with its line', (_, text, key) => {
    expect(() => vtt(text)).toThrow(
      expect.objectContaining({ key, place: { kind: 'line', line: expect.any(Number), column: 1 } }),
    )
  })
})
