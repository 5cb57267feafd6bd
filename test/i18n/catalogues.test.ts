import { describe, expect, it } from 'vitest'
import { readCatalogue } from '../../src/i18n/catalogues.ts'

const plural = /_(zero|one|two|few|many|other)$/
const forms = {
  en: ['one', 'other'],
  ar: ['zero', 'one', 'two', 'few', 'many', 'other'],
} as const

const leaves = (node: object, path = ''): [string, string][] =>
  Object.entries(node).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string' ? [[path + key, value]] : leaves(value as object, `${path}${key}.`),
  )
const english = new Map(leaves(readCatalogue('en')))
const arabic = new Map(leaves(readCatalogue('ar')))
const bases = (catalogue: ReadonlyMap<string, string>) =>
  new Set([...catalogue.keys()].map((key) => key.replace(plural, '')))

const values = (words: string) => (words.match(/\{\{\w+\}\}/g) ?? []).filter((value) => value !== '{{count}}').sort()

describe('the catalogues', () => {
  it('have the same keys', () => {
    expect([...bases(arabic)].sort()).toEqual([...bases(english)].sort())
  })

  it.each([
    ['en', english],
    ['ar', arabic],
  ] as const)('have in %s every plural form of the language', (language, catalogue) => {
    const counted = new Set(
      [...english.keys(), ...arabic.keys()].filter((key) => plural.test(key)).map((key) => key.replace(plural, '')),
    )
    const missing = [...counted].flatMap((base) =>
      forms[language].map((form) => `${base}_${form}`).filter((key) => !catalogue.get(key)),
    )
    expect(missing).toEqual([])
  })

  it('put the same values into both languages, but for a count that Arabic says in the word', () => {
    const different = [...bases(english)].filter((base) => {
      const one = english.get(base) ?? english.get(`${base}_other`)!
      const other = arabic.get(base) ?? arabic.get(`${base}_other`)!
      return values(one).join() !== values(other).join()
    })
    expect(different).toEqual([])
  })

  it('have no empty words, and no Latin words in the Arabic but where a format or an address asks for them', () => {
    expect(
      [...english, ...arabic]
        .filter(([, words]) => words.trim() === '')
        .map(([key]) => key)
        .filter((key) => key !== 'list.comma'),
    ).toEqual([])
    const latin = [...arabic].filter(
      ([key, words]) =>
        /[a-z]{2,}/.test(words.replace(/\{\{\w+\}\}/g, '')) &&
        !/^(encoding|report\.page\.format|import|language|problem|particularHint|form\.file|terms\.import|dictionaries)/.test(
          key,
        ),
    )
    expect(latin.map(([key]) => key)).toEqual([])
  })

  it('write the Arabic as it is printed: tanwin before the alef, Arabic marks, no straight quotation marks', () => {
    const wrong = [...arabic].filter(([, words]) => /اً|[,;?"]/.test(words.replace(/\{\{\w+\}\}/g, '')))
    expect(wrong.map(([key]) => key)).toEqual([])
  })
})
