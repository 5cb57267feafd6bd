import { counts, Unreadable, type FileReader } from './found.ts'
import { parallelTexts } from './parallel.ts'
import { walkXmlText, xmlText, type Attributes } from './xml.ts'

/** Inline elements whose content is code of another format (XLIFF 1.2, 2.4: bpt, ept, ph, it; 2.1: data stands elsewhere). */
const codes = new Set(['bpt', 'ept', 'ph', 'it'])
/** Elements beside the text: other proposals, notes, glossaries, original data, history. */
const beside = new Set(['alt-trans', 'note', 'matches', 'glossary', 'originalData', 'header', 'seg-source', 'metadata'])

/** How far the translation of a segment has come, as the standards name it (1.2, state; 2.1, 4.3.1.27). */
const states: Readonly<Record<string, keyof Units['taken']>> = {
  new: 'statesOpen',
  initial: 'statesOpen',
  'needs-translation': 'statesOpen',
  'needs-adaptation': 'statesOpen',
  'needs-l10n': 'statesOpen',
  translated: 'statesTranslated',
  'needs-review-translation': 'statesTranslated',
  'needs-review-adaptation': 'statesTranslated',
  'needs-review-l10n': 'statesTranslated',
  reviewed: 'statesReviewed',
  'signed-off': 'statesReviewed',
  final: 'statesReviewed',
}

/** A bilingual file (XLIFF 1.2, 2.0, 2.1): source and target, each as a text with a paragraph for every unit. */
export const readXliff: FileReader = (bytes, { encoding: chosen }) => {
  const { text, encoding } = xmlText(bytes, chosen)
  const { root, sides, taken, dropped } = unitsIn(text)
  if (root !== 'xliff') throw new Unreadable('notXliff', { kind: 'line', line: 1, column: 1 })
  const texts = parallelTexts([
    { part: 'source', code: sides.source.code, paragraphs: sides.source.paragraphs },
    { part: 'target', code: sides.target.code, paragraphs: sides.target.paragraphs },
  ])
  const uneven = sides.source.paragraphs.length !== sides.target.paragraphs.length
  return {
    format: 'xliff',
    encoding,
    sure: true,
    texts,
    offered: {},
    taken: counts(taken),
    dropped: counts(dropped),
    wary: uneven ? ['untranslated'] : [],
  }
}

interface Side {
  code: string | undefined
  readonly paragraphs: string[]
  /** Of the unit that is being read. */
  words: string
}

interface Units {
  root: string | undefined
  readonly sides: { readonly source: Side; readonly target: Side }
  readonly taken: Record<'units' | 'statesOpen' | 'statesTranslated' | 'statesReviewed' | 'statesOther', number>
  readonly dropped: Record<'codes' | 'notes' | 'proposals', number>
  /** How many elements are open whose words are not the text's. */
  unread: number
}

const newSide = (): Side => ({ code: undefined, paragraphs: [], words: '' })

function unitsIn(text: string): Units {
  const units: Units = {
    root: undefined,
    sides: { source: newSide(), target: newSide() },
    taken: { units: 0, statesOpen: 0, statesTranslated: 0, statesReviewed: 0, statesOther: 0 },
    dropped: { codes: 0, notes: 0, proposals: 0 },
    unread: 0,
  }
  walkXmlText(text, {
    open: (_, attributes, path) => opens(units, attributes, path),
    words(given, path) {
      const name = units.unread === 0 && sideOf(path)
      if (name) units.sides[name].words += given
    },
    close: (tag, path) => closes(units, tag, path),
  })
  return units
}

function opens(units: Units, attributes: Attributes, path: readonly string[]): void {
  const { sides, dropped } = units
  const tag = path.at(-1)!
  units.root ??= tag
  if (tag === 'xliff' || tag === 'file') {
    sides.source.code ??= attributes['source-language'] ?? attributes.srcLang
    sides.target.code ??= attributes['target-language'] ?? attributes.trgLang
  }
  if (beside.has(tag) && units.unread++ === 0 && tag === 'note') dropped.notes++
  else if (codes.has(tag) && !isEmptyCode(path) && units.unread++ === 0) dropped.codes++
  if (tag === 'alt-trans' || tag === 'match') dropped.proposals++
  if (units.unread > 0) return
  if (tag === 'target' || tag === 'segment') countState(units, attributes.state)
  if (tag === 'cp') sides[sideOf(path) ?? 'source'].words += character(attributes.hex)
}

function closes(units: Units, tag: string, path: readonly string[]): void {
  const sides = [units.sides.source, units.sides.target]
  if (beside.has(tag) || (codes.has(tag) && !isEmptyCode(path))) units.unread--
  if (units.unread > 0) return
  if (tag === 'segment') for (const side of sides) side.words = spaced(side.words)
  if (tag !== 'trans-unit' && tag !== 'unit') return
  units.taken.units++
  for (const side of sides) {
    const words = side.words.trim()
    if (words !== '') side.paragraphs.push(words)
    side.words = ''
  }
}

function countState({ taken }: Units, said: string | undefined): void {
  if (said !== undefined) taken[Object.hasOwn(states, said) ? states[said]! : 'statesOther']++
}

/** Whether a `ph` is that of XLIFF 2, which is empty and stands in a segment. */
function isEmptyCode(path: readonly string[]): boolean {
  return path.includes('segment') || path.includes('ignorable')
}

function sideOf(path: readonly string[]): 'source' | 'target' | undefined {
  const at = Math.max(path.lastIndexOf('source'), path.lastIndexOf('target'))
  return at < 0 ? undefined : (path[at] as 'source' | 'target')
}

/** Segments of a unit that nothing stands between are kept apart. */
function spaced(words: string): string {
  return words === '' || /\s$/.test(words) ? words : `${words} `
}

/** A character that XML cannot hold (XLIFF 2.1, 4.2.3.1). What is a control character would refuse the text: it is left out. */
function character(hex: string | undefined): string {
  const code = /^[0-9a-f]{1,6}$/i.test(hex ?? '') ? Number.parseInt(hex!, 16) : 0
  return code >= 32 && code <= 0x10_ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : ''
}
