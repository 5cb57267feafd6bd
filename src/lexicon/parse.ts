import type { Lemma } from './lexicon.ts'

export const partsOfSpeech = [
  'verb',
  'noun',
  'adj',
  'adv',
  'prep',
  'conj',
  'pron',
  'det',
  'part',
  'num',
  'name',
  'intj',
  'phrase',
] as const
const formKeys = new Set(['pl', 'f', 'impf', 'vn', 'pass'])
const varieties = new Set(['msa', 'iraqi', 'levantine', 'gulf', 'egyptian', 'maghrebi'])

/** A line of a lexicon file that cannot be taken. */
export class LexiconProblem extends Error {
  override name = 'LexiconProblem'
  constructor(file: string, line: number, reason: string) {
    super(`${file}, line ${line}: ${reason}`)
  }
}

/**
 * The lemmas of one file of data/lexicon (its README explains the columns). Lines that begin with # are comments.
 * @throws LexiconProblem with file, line and reason at the first malformed line
 */
export function parseLexicon(text: string, file: string, origin = 'muqabala'): readonly Lemma[] {
  const lemmas: Lemma[] = []
  const seen = new Map<string, number>()
  let number = 0
  for (const line of text.split('\n')) {
    number++
    if (line === '' || line.startsWith('#')) continue
    const lemma = parseLine(line, origin)
    if (typeof lemma === 'string') throw new LexiconProblem(file, number, lemma)
    const key = [lemma.lemma, lemma.pos, ...lemma.varieties].join(' ')
    if (seen.has(key))
      throw new LexiconProblem(file, number, `${lemma.lemma} (${lemma.pos}) stands on line ${seen.get(key)} already`)
    seen.set(key, number)
    lemmas.push(lemma)
  }
  return lemmas
}

const columnCount = 8

/** One line as a lemma, or what is wrong with it. */
export function parseLine(line: string, origin: string): Lemma | string {
  const columns = line.split('\t')
  if (columns.length !== columnCount) return `${columns.length} columns instead of ${columnCount}`
  const [lemma = '', pos = '', glossList = '', formList = '', domain = '', varietyList = '', rank = '', note = ''] =
    columns
  if (!/^[\u0621-\u0652\u0670\u067e\u0686\u0698\u06a4\u06af -]+$/.test(lemma)) return `"${lemma}" is no Arabic lemma`
  if (!(partsOfSpeech as readonly string[]).includes(pos)) return `unknown part of speech "${pos}"`
  const glosses = glossList.split(';').map((gloss) => gloss.trim())
  if (glosses.some((gloss) => gloss === '')) return 'an empty gloss'
  const forms = parseForms(formList)
  if (typeof forms === 'string') return forms
  const given = varietyList.split(',')
  const unknown = given.find((variety) => !varieties.has(variety))
  if (unknown !== undefined) return `unknown variety "${unknown}"`
  if (!/^[123]$/.test(rank)) return `rank "${rank}" is not 1, 2 or 3`
  return { lemma, pos, glosses, forms, domain, varieties: given, rank: Number(rank), note, origin }
}

const noForms: Lemma['forms'] = {}

function parseForms(list: string): Lemma['forms'] | string {
  if (list === '') return noForms
  const forms: Record<string, readonly string[]> = {}
  for (const part of list.split('; ')) {
    const gap = part.indexOf(' ')
    const key = part.slice(0, gap)
    if (!formKeys.has(key)) return `unknown form "${part}"`
    forms[key] = part.slice(gap + 1).split(', ')
  }
  return forms
}
