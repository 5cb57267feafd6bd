import type { Language } from '../../text/witness.ts'
import { counts, Unreadable, type FileReader, type TextFound } from './found.ts'
import { languageOfCode, parallelTexts } from './parallel.ts'
import { walkXmlText, xmlText } from './xml.ts'

/** Codes of another format, which are no words (TMX 1.4b, 3.4). */
const codes = new Set(['bpt', 'ept', 'it', 'ph', 'ut', 'sub'])

type Unit = Partial<Record<Language, string>>

/** A translation memory (TMX 1.4b): its Arabic and its English, each as a text with a paragraph for every unit. */
export const readTmx: FileReader = (bytes, { encoding: chosen }) => {
  const { text, encoding } = xmlText(bytes, chosen)
  const { units, dropped, root } = unitsIn(text)
  if (root !== 'tmx') throw new Unreadable('notTmx', { kind: 'line', line: 1, column: 1 })
  return {
    format: 'tmx',
    encoding,
    sure: true,
    texts: textsOf(units),
    offered: {},
    taken: counts({ units: units.length }),
    dropped: counts(dropped),
    wary: units.some(({ ar, en }) => ar === undefined || en === undefined) ? ['untranslated'] : [],
  }
}

function textsOf(units: readonly Unit[]): readonly TextFound[] {
  const sides = (['ar', 'en'] as const).map((language) => ({
    part: language,
    code: language,
    paragraphs: units.flatMap((unit) => unit[language] ?? []),
  }))
  return parallelTexts(sides)
}

function unitsIn(text: string) {
  const units: Unit[] = []
  const dropped = { codes: 0, otherLanguages: 0, notes: 0 }
  let root: string | undefined
  let unit: Unit = {}
  let language: Language | undefined
  let words = ''
  let coded = 0
  walkXmlText(text, {
    open(tag, attributes) {
      root ??= tag
      if (tag === 'tu') unit = {}
      if (tag === 'tuv') language = languageOfCode(attributes['xml:lang'] ?? attributes.lang)
      if (tag === 'seg') words = ''
      if (tag === 'note') dropped.notes++
      if (codes.has(tag) && coded++ === 0) dropped.codes++
    },
    words(given, path) {
      if (coded === 0 && path.includes('seg')) words += given
    },
    close(tag) {
      if (codes.has(tag)) coded--
      if (tag === 'seg' && language === undefined) dropped.otherLanguages++
      if (tag === 'seg' && language && words.trim() !== '') unit[language] ??= words.trim()
      if (tag === 'tu' && (unit.ar !== undefined || unit.en !== undefined)) units.push(unit)
    },
  })
  return { units, dropped, root }
}
