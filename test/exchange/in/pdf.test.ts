import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readPdf } from '../../../src/exchange/in/pdf.ts'
import { folded, pageLines, type GlyphRun } from '../../../src/exchange/in/pdf-lines.ts'
import { paragraphsOf } from '../../../src/exchange/in/pdf-paragraphs.ts'

const fixtures = join(import.meta.dirname, '../fixtures')
const plain = (text: string) => text.normalize('NFC').replaceAll(/\s+/g, ' ').trim()
const speech = plain(readFileSync(join(fixtures, 'speech.txt'), 'utf8'))

/** Levenshtein's distance over the length of what was to be read. */
function characterError(read: string, wanted: string): number {
  let before = Array.from({ length: read.length + 1 }, (_, at) => at)
  for (let row = 1; row <= wanted.length; row++) {
    const next = [row]
    for (let at = 1; at <= read.length; at++)
      next.push(
        Math.min(before[at]! + 1, next[at - 1]! + 1, before[at - 1]! + (wanted[row - 1] === read[at - 1] ? 0 : 1)),
      )
    before = next
  }
  return before[read.length]! / wanted.length
}

describe('a PDF of our own speech', () => {
  it.each([
    ['chromium-vazirmatn', 0.04],
    ['chromium-amiri', 0.04],
    ['libreoffice-amiri', 0.04],
    ['chromium-plex', 0.08],
  ])('%s is read with a character error of at most %f', async (name, most) => {
    const read = await readPdf(readFileSync(join(fixtures, `pdf/${name}.pdf`)), { name })
    const { text, language } = read.texts[0]!
    expect(characterError(plain(text), speech)).toBeLessThanOrEqual(most)
    expect([language, text.trim().split('\n\n').length]).toEqual(['ar', 6])
    expect(read.wary).toContain('pdf')
    expect(text).not.toMatch(/[\ufb50-\ufdff\ufe70-\ufeff]/u)
  })
})

/** `x:words` in the order in which they are painted; six points a letter, marks without width. */
const runs = (...given: readonly string[]): readonly GlyphRun[] =>
  given.map((each) => {
    const [, x, words = ''] = /^(\d+):(.*)$/s.exec(each)!
    const width = words.replaceAll(/\p{M}/gu, '').length * 6
    return { words, left: Number(x), right: Number(x) + width, baseline: 700, size: 10 }
  })

describe('the runs of a line', () => {
  it.each([
    ['are turned round', ['0:الجسر', '36:إلى', '60:وصلنا'], 'وصلنا إلى الجسر'],
    ['keep Latin words in their order', ['0:اليوم', '36:the', '60:old', '84:قلنا'], 'قلنا the old اليوم'],
    ['keep a figure with its sign', ['0:حتى', '24:%', '30:62.5', '60:أنفق'], 'أنفق 62.5% حتى'],
    ['turn brackets with them', ['0:(', '6:الوادي', '42:)', '54:شركة'], 'شركة (الوادي)'],
    ['put a mark after its letter', ['0:ا', '7:ً', '6:عام', '30:قبل'], 'قبل عامًا'],
    ['put a mark after its letter, over a space', ['0:منها', '40:ّ', '30: ', '36:مد'], 'مدّ منها'],
    ['stay as they are in English', ['0:We', '18:came', '48:home'], 'We came home'],
    ['are put in order where they were not painted in it', ['60:وصلنا', '36:إلى', '0:الجسر'], 'وصلنا إلى الجسر'],
  ])('%s', (_, given, words) => {
    expect(pageLines(runs(...given)).map((line) => line.words)).toEqual([words])
  })
})

describe('the shapes of letters', () => {
  it.each([
    ['ﻛﺘﺎﺏ', 'كتاب'],
    ['ﻼ', 'لا'],
    ['ﷲ', 'الله'],
    ['ﹰ', 'ً'],
    ['eﬃcient', 'efficient'],
  ])('%s are folded into %s', (shapes, letters) => expect(folded(shapes)).toBe(letters))
})

const line = (words: string, baseline: number, right = 500) => ({ words, left: 0, right, baseline, size: 10 })

describe('the lines of a page', () => {
  it('make a paragraph until one is short and closed, or the next stands lower', () => {
    const page = [line('one', 700), line('two.', 685, 200), line('three', 670), line('four', 655), line('five', 610)]
    expect(paragraphsOf([page]).paragraphs).toEqual(['one two.', 'three four', 'five'])
  })

  it('go on over the end of a page, and lose its number', () => {
    const first = [line('one', 700), line('two', 685), line('- 3 -', 40, 20)]
    expect(paragraphsOf([first, [line('three', 700), line('four.', 685)]])).toMatchObject({
      paragraphs: ['one two three four.'],
      pageNumbers: 1,
    })
  })

  it('join a word that was cut at a line’s end, and count it', () => {
    expect(paragraphsOf([[line('the old brid-', 700), line('ge is closed', 685)]])).toMatchObject({
      paragraphs: ['the old bridge is closed'],
      hyphens: 1,
    })
  })
})

describe('a PDF that cannot be taken', () => {
  it.each([
    ['is no PDF', '%PDF-1.7\nnothing', 'pdf'],
    ['is cut off', readFileSync(join(fixtures, 'pdf/chromium-plex.pdf')).subarray(0, 3000).toString('latin1'), 'pdf'],
  ])('%s: says so', async (_, words, key) => {
    const answer = readPdf(Buffer.from(words, 'latin1'), { name: 'x.pdf' })
    await expect(answer).rejects.toMatchObject({ key })
  })
})
