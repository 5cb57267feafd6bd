import { SaxesParser } from 'saxes'
import { textFrom } from '../read-text.ts'
import { DictionaryProblem, gathered, type ReadDictionary } from './dictionary.ts'

const deepest = 256
/** Codes of another format, which are no words (TMX 1.4b, 3.4). */
const codes = new Set(['bpt', 'ept', 'it', 'ph', 'ut', 'sub'])

/**
 * The Arabic and English of a translation memory (TMX 1.4b), as far as its segments are short enough for a dictionary, and all of
 * them as sentences to learn from. Of a document type only `<!DOCTYPE tmx SYSTEM "tmx1N.dtd">` may stand in it, which is not read; nothing is ever fetched.
 * @throws DictionaryProblem
 */
export function readTmx(name: string, bytes: Uint8Array): ReadDictionary {
  const reading = textFrom(bytes)
  if ('problem' in reading) throw new DictionaryProblem(name, { byte: reading.at }, 'encoding')
  const sentences = pairsIn(name, reading.text)
  return { ...gathered(sentences), sentences }
}

function pairsIn(name: string, text: string): readonly (readonly [string, string])[] {
  const parser = new SaxesParser({ xmlns: false, position: true, fileName: name })
  const refuse = (key: string): never => {
    throw new DictionaryProblem(name, { line: parser.line }, key)
  }
  const pairs: (readonly [string, string])[] = []
  const path: string[] = []
  let unit: { readonly ar: string[]; readonly en: string[] } = { ar: [], en: [] }
  let language: 'ar' | 'en' | undefined
  let words = ''
  let coded = 0
  parser.on('error', () => refuse('xml'))
  parser.on('doctype', (doctype) => {
    if (!/^\s*tmx\s+SYSTEM\s+(["'])tmx1\d\.dtd\1\s*$/.test(doctype)) refuse('doctype')
  })
  parser.on('opentag', ({ name: tag, attributes }) => {
    if (path.push(tag) > deepest) refuse('depth')
    if (path.length === 1 && tag !== 'tmx') refuse('notTmx')
    if (tag === 'tu') unit = { ar: [], en: [] }
    if (tag === 'tuv') language = languageOf(attributes['xml:lang'] ?? attributes.lang)
    if (tag === 'seg') words = ''
    if (codes.has(tag)) coded++
  })
  parser.on('text', (given) => {
    if (coded === 0 && path.includes('seg')) words += given
  })
  parser.on('cdata', (given) => {
    if (coded === 0 && path.includes('seg')) words += given
  })
  parser.on('closetag', ({ name: tag }) => {
    path.pop()
    if (codes.has(tag)) coded--
    if (tag === 'seg' && language) unit[language].push(words)
    if (tag === 'tu') for (const ar of unit.ar) for (const en of unit.en) pairs.push([ar, en])
  })
  parser.write(text).close()
  return pairs
}

function languageOf(code: string | undefined): 'ar' | 'en' | undefined {
  const language = code?.slice(0, 2).toLowerCase()
  return language === 'ar' || language === 'en' ? language : undefined
}
