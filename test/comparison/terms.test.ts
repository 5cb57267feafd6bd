import { describe, expect, it } from 'vitest'
import { compare } from '../../src/comparison/compare.ts'
import { edits } from '../../src/comparison/describe.ts'
import { withTerms } from '../../src/comparison/terms.ts'
import type { Term } from '../../src/lexicon/terms.ts'
import type { Language } from '../../src/text/witness.ts'

const term = (arabic: string, preferred: string, admitted: string, loaded: string): Term => ({
  arabic: arabic.split('; '),
  kind: 'group',
  preferred,
  admitted: admitted.split('; '),
  loaded: loaded.split('; '),
  note: '',
})
const terms = [
  term('حراس الوادي; الحراس', 'valley guards', 'guards', 'the Liberators; bandits'),
  term('الجدار الفاصل', 'barrier', 'wall', 'security fence'),
]

const substance = (old: string, fresh: string, language: Language = 'en') =>
  edits(withTerms(compare(old, fresh), [old, fresh], language, terms)).flatMap((edit) => edit.substance)

describe('a term of the termbase', () => {
  it.each([
    ['The guards left at noon.', 'The bandits left at noon.', ['term']],
    ['The bandit left at noon.', 'The man left at noon.', ['term']],
    ['They built a barrier there.', 'They built a wall there.', ['term']],
    ['They built a barrier there.', 'They built the wall of stone there.', ['term']],
    ['They built a barrier there.', 'They built a house there.', []],
    ['The guards left at noon.', 'The women left at noon.', []],
    ['Nine guards left at noon.', 'Ten bandits left at noon.', ['number', 'term']],
    ['He spoke of liberators then.', 'He spoke of visitors then.', []],
    ['He met the Liberators then.', 'He met the visitors then.', ['name', 'term']],
  ])('is told where it is said in another way: %s -> %s', (old, fresh, expected) => {
    expect(substance(old, fresh)).toEqual(expected)
  })

  it.each([
    ['وصل حراس الوادي ليلًا', 'وصل رجال الوادي ليلًا', true],
    ['وصل إلى الجدار الفاصل ليلًا', 'وصل إلى السور القديم ليلًا', true],
    ['وصل إلى بيت صغير ليلًا', 'وصل إلى بيت كبير ليلًا', false],
  ])('is told in Arabic where it came or went: %s -> %s', (old, fresh, expected) => {
    expect(substance(old, fresh, 'ar').includes('term')).toBe(expected)
  })

  it('is not told where only its spelling changed', () => {
    expect(substance('the Guards left', 'the guards left')).toEqual([])
  })
})
