import { describe, expect, it } from 'vitest'
import { foldLetters } from '../../src/language/arabic/letters.ts'
import { sentences } from '../../src/language/sentences.ts'
import { balanced, hiddenCharacters } from '../../src/text/hidden.ts'
import { capMarks } from '../../src/text/marks.ts'
import { tokens } from '../../src/text/token.ts'
import { cases, counted } from '../long/counts.ts'

describe('capping marks', () => {
  it('leaves ordinary words alone', () => {
    expect(capMarks('مُحَمَّدٌ رَّسُولٌ')).toBe('مُحَمَّدٌ رَّسُولٌ')
  })
  it('keeps the first thirty of a run', () => {
    expect(capMarks(`ب${'\u0651'.repeat(31)}ت`)).toBe(`ب${'\u0651'.repeat(30)}ت`)
  })
})

const length = cases(48_000, 1_000_000)
const hostile: Readonly<Record<string, string>> = {
  'alternating marks': `ب${'\u0651\u064b'.repeat(length / 2)}`,
  'marks on Latin': `a${'\u0301\u0323'.repeat(length / 2)}`,
  'figures and one letter': `${'1'.repeat(length)}a`,
  'figures with commas': `${'1,'.repeat(length / 2)}a`,
  'stops and one letter': `${'.'.repeat(length)}y`,
  questions: `${'؟!'.repeat(length / 2)}y`,
  'closing quotation marks': `x.${'"'.repeat(length)}y`,
  'lines of one word': 'نعم\n'.repeat(length / 4),
  'empty lines': '\n \r\n'.repeat(length / 4),
  'carriage returns': `\n${'\r'.repeat(length)}x`,
  spaces: `${' '.repeat(length)}x`,
  initials: 'A. '.repeat(length / 3),
  hyphens: 'a-'.repeat(length / 2),
  isolates: '\u2067'.repeat(length),
  'zero-width spaces': '\u200b'.repeat(length),
}
const readers: Readonly<Record<string, (text: string) => unknown>> = {
  capMarks,
  foldLetters,
  tokens,
  hiddenCharacters,
  balanced,
  Arabic: (text) => sentences(text, 'ar'),
  English: (text) => sentences(text, 'en'),
}

function cpuMilliseconds(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

describe('reading a hostile text', () => {
  // A quadratic reader needs minutes for a million characters: the bound is wide, and what it takes is the processor's time,
  // the best of three, so that other work on the machine does not count.
  it.each(Object.keys(hostile))('takes time in proportion to its length: %s', counted(length), (what) => {
    for (const [name, read] of Object.entries(readers)) {
      const times = [0, 1, 2].map(() => cpuMilliseconds(() => read(hostile[what]!)))
      expect(Math.min(...times), name).toBeLessThan(length / 100)
    }
  })
})
