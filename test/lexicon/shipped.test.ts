import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { englishStem } from '../../src/language/english/stem.ts'
import { foldLetters } from '../../src/language/arabic/letters.ts'
import { LexiconProblem, parseLexicon } from '../../src/lexicon/parse.ts'

const data = join(import.meta.dirname, '../../data')
const files = ['lexicon', 'vocabulary'].flatMap((folder) =>
  readdirSync(join(data, folder))
    .filter((name) => name.endsWith('.tsv'))
    .map((name) => `${folder}/${name}`),
)

describe('the lexicon that is shipped', () => {
  const lemmas = files.map((name) => ({ name, lemmas: parseLexicon(readFileSync(join(data, name), 'utf8'), name) }))
  const main = lemmas.filter(({ name }) => name.startsWith('lexicon/')).flatMap((file) => file.lemmas)

  it('has at least 12,000 lemmas', () => {
    expect(main.length).toBeGreaterThanOrEqual(12_000)
  })

  it('knows the dialects: at least 400 entries, most of them Iraqi', () => {
    const dialect = main.filter(({ varieties }) => !varieties.includes('msa'))
    expect(dialect.length).toBeGreaterThanOrEqual(400)
    for (const variety of ['iraqi', 'levantine', 'gulf', 'egyptian'])
      expect(dialect.filter((lemma) => lemma.varieties.includes(variety)).length).toBeGreaterThan(50)
  })

  it.each(files.filter((name) => name.startsWith('lexicon/')))(
    '%s is sorted by the bare letters of its lemmas',
    (name) => {
      const letters = lemmas
        .find((file) => file.name === name)!
        .lemmas.map(({ lemma }) => lemma.replace(/[\u064b-\u0652\u0670\u0640]/g, ''))
      expect(letters).toEqual(letters.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)))
    },
  )

  it('has no entry of the first shelf again on the second', () => {
    const key = ({ lemma, pos, varieties }: (typeof main)[number]) => [lemma, pos, ...varieties].join(' ')
    const first = new Set(main.map(key))
    const again = lemmas
      .filter(({ name }) => name.startsWith('vocabulary/'))
      .flatMap((file) => file.lemmas.filter((lemma) => first.has(key(lemma))))
    expect(again.map(key)).toEqual([])
  })

  it('has glosses that a reader of English can use: base forms, no explanations', () => {
    const odd = main.filter(({ glosses, pos }) =>
      glosses.some((gloss) => /[()/]/.test(gloss) || (pos === 'verb' && gloss.startsWith('to '))),
    )
    expect(odd.map(({ lemma }) => lemma)).toEqual([])
  })
})

describe('a malformed line', () => {
  const good = 'كتاب\tnoun\tbook\tpl كتب\tculture\tmsa\t1\t'
  const cases: readonly (readonly [string, string])[] = [
    ['كتاب\tnoun\tbook', '3 columns instead of 8'],
    [good.replace('noun', 'thing'), 'unknown part of speech "thing"'],
    [good.replace('book', 'book; ; volume'), 'an empty gloss'],
    [good.replace('pl كتب', 'plural كتب'), 'unknown form "plural كتب"'],
    [good.replace('msa', 'klingon'), 'unknown variety "klingon"'],
    [good.replace('\t1\t', '\t7\t'), 'rank "7" is not 1, 2 or 3'],
    [good.replace('كتاب', 'book'), '"book" is no Arabic lemma'],
    [`${good}\n${good}`, 'كتاب (noun) stands on line 2 already'],
  ]
  it.each(cases)('is refused with file, line and reason: %j', (line, reason) => {
    const text = `# head\n${line}\n`
    expect(() => parseLexicon(text, 'some.tsv')).toThrow(LexiconProblem)
    expect(() => parseLexicon(text, 'some.tsv')).toThrow(`some.tsv, line ${line.includes('\n') ? 3 : 2}: ${reason}`)
  })
})

describe('keys of English words', () => {
  it.each([
    ['organised', 'organizes'],
    ['said', 'say'],
    ['countries', 'country'],
    ['withdrew', 'withdrawing'],
    ['centre', 'centers'],
    ['labour', 'labor'],
    ['children', 'child'],
    ['planned', 'plans'],
  ])('are one for %s and %s', (a, b) => {
    expect(englishStem(a)).toBe(englishStem(b))
  })

  it.each([
    ['news', 'new'],
    ['united', 'unity'],
    ['being', 'bee'],
  ])('differ for %s and %s', (a, b) => {
    expect(englishStem(a)).not.toBe(englishStem(b))
  })
})

describe('folding of letters', () => {
  it.each([
    ['أمّة', 'امه'],
    ['مسؤول', 'مسوول'],
    ['ﻣﻜﺘﺒﺔ', 'مكتبه'],
    ['كتـــاب', 'كتاب'],
    ['مبنى', 'مبني'],
  ])('makes %s into %s', (word, folded) => {
    expect(foldLetters(word)).toBe(folded)
  })
})
