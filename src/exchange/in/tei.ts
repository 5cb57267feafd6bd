import { guessLanguage } from '../guess-language.ts'
import { counts, longestTaken, Unreadable, type FileReader, type Offered, type TextFound } from './found.ts'
import { addressOffered, dateOffered, lineOffered } from './offered.ts'
import { languageOfCode } from './parallel.ts'
import { walkXmlText, xmlText, type Attributes } from './xml.ts'

/** What ends a paragraph (TEI P5, 3 and 8). */
const blocks = new Set('p ab head l lg u div item row sp speaker stage closer opener body'.split(' '))
/** What parts two words and is no word. */
const breaks = new Set(['lb', 'pb', 'cb', 'cell'])

type Dropped = 'notes' | 'deletions' | 'mendings' | 'headers' | 'images' | 'readings' | 'gaps'

/** What is not in the text as it stood: an editor's notes, what was struck out, an editor's mendings. */
const passedOver: Readonly<Record<string, Dropped>> = {
  note: 'notes',
  del: 'deletions',
  corr: 'mendings',
  reg: 'mendings',
  expan: 'mendings',
  fw: 'headers',
  figDesc: 'images',
}

/** A TEI P5 file: the text of each `text` element; of variant readings the lemma, else the first. */
export const readTei: FileReader = (bytes, { encoding: chosen }) => {
  const { text, encoding } = xmlText(bytes, chosen)
  const { root, gathered, header, taken, dropped } = editionIn(text)
  if (root === undefined || !/^TEI(\.2|Corpus)?$/.test(root))
    throw new Unreadable('unknownXml', { kind: 'line', line: 1, column: 1 })
  const texts = gathered.flatMap(textOf)
  if (texts.length === 0) throw new Unreadable('noWords', { kind: 'whole' })
  return {
    format: 'tei',
    encoding,
    sure: true,
    texts: texts.map((each, index) => ({ ...each, part: texts.length === 1 ? '' : `text-${index + 1}` })),
    offered: offeredBy(header),
    taken: counts(taken),
    dropped: counts(dropped),
    wary: dropped.readings > 0 ? ['readings'] : [],
  }
}

interface Gathering {
  readonly language: string | undefined
  readonly paragraphs: string[]
  words: string
}

interface Edition {
  root: string | undefined
  language: string | undefined
  readonly gathered: Gathering[]
  readonly header: Record<string, string>
  readonly taken: Record<'paragraphs' | 'variants', number>
  readonly dropped: Record<Dropped, number>
  /** Of each open `app`, whether one of its readings has been taken. */
  readonly apparatus: boolean[]
  /** How many elements are open that are passed over. */
  unread: number
  current: Gathering | undefined
}

function textOf({ language, paragraphs }: Gathering): readonly Omit<TextFound, 'part'>[] {
  if (paragraphs.length === 0) return []
  const text = `${paragraphs.join('\n\n')}\n`
  if (text.length > longestTaken) throw new Unreadable('longText', { kind: 'whole' })
  return [{ text, language: language === undefined ? guessLanguage(text) : languageOfCode(language) }]
}

function editionIn(text: string): Edition {
  const edition: Edition = {
    root: undefined,
    language: undefined,
    gathered: [],
    header: {},
    taken: { paragraphs: 0, variants: 0 },
    dropped: { notes: 0, deletions: 0, mendings: 0, headers: 0, images: 0, readings: 0, gaps: 0 },
    apparatus: [],
    unread: 0,
    current: undefined,
  }
  walkXmlText(text, {
    open(tag, attributes, path) {
      if (path.length === 1) Object.assign(edition, { root: tag, language: attributes['xml:lang'] })
      if (path.includes('teiHeader')) headerTag(edition.header, attributes, path)
      else opens(edition, tag, attributes)
    },
    words(given, path) {
      if (path.includes('teiHeader')) headerWords(edition.header, given, path)
      else if (edition.current && edition.unread === 0) edition.current.words += given
    },
    close(tag, path) {
      if (!path.includes('teiHeader') && tag !== 'teiHeader') closes(edition, tag)
    },
  })
  return edition
}

function opens(edition: Edition, tag: string, attributes: Attributes): void {
  if (tag === 'text' && edition.unread === 0) {
    paragraphEnds(edition)
    edition.current = { language: attributes['xml:lang'] ?? edition.language, paragraphs: [], words: '' }
    edition.gathered.push(edition.current)
  }
  if (!edition.current) return
  if (edition.unread > 0 || isPassedOver(edition, tag)) {
    edition.unread++
    return
  }
  if (tag === 'app') {
    edition.apparatus.push(false)
    edition.taken.variants++
  }
  if (tag === 'gap') edition.dropped.gaps++
  if (breaks.has(tag)) edition.current.words += ' '
  if (blocks.has(tag)) paragraphEnds(edition)
}

function closes(edition: Edition, tag: string): void {
  if (!edition.current) return
  if (edition.unread > 0) {
    edition.unread--
    return
  }
  if (tag === 'app') edition.apparatus.pop()
  if (blocks.has(tag) || tag === 'text') paragraphEnds(edition)
  if (tag === 'text') edition.current = undefined
}

/** Whether an element is no part of the text; of the readings of an apparatus all but the first are none. */
function isPassedOver({ apparatus, dropped }: Edition, tag: string): boolean {
  if (tag === 'rdg' || tag === 'lem') {
    const chosen = apparatus.at(-1) === true
    if (chosen) dropped.readings++
    if (apparatus.length > 0) apparatus[apparatus.length - 1] = true
    return chosen
  }
  const key = Object.hasOwn(passedOver, tag) ? passedOver[tag] : undefined
  if (key) dropped[key]++
  return key !== undefined
}

function paragraphEnds({ current, taken }: Edition): void {
  if (!current) return
  const words = current.words.replaceAll(/\s+/g, ' ').trim()
  current.words = ''
  if (words === '') return
  current.paragraphs.push(words)
  taken.paragraphs++
}

function headerTag(header: Record<string, string>, attributes: Attributes, path: readonly string[]): void {
  if (!path.includes('publicationStmt')) return
  const when = attributes.when ?? attributes['when-iso']
  if (path.at(-1) === 'date' && when !== undefined) header.date ??= when
  if (path.at(-1) === 'ref') header.url ??= attributes.target ?? ''
}

function headerWords(header: Record<string, string>, given: string, path: readonly string[]): void {
  const tag = path.at(-1)!
  const isTitle = tag === 'title' && path.includes('titleStmt')
  if (!isTitle && tag !== 'author' && tag !== 'publisher') return
  if ((header[tag] ?? '').length < 500) header[tag] = `${header[tag] ?? ''}${given.slice(0, 500)}`
}

function offeredBy(header: Readonly<Record<string, string>>): Offered {
  return {
    ...lineOffered('title', header.title),
    ...lineOffered('author', header.author),
    ...lineOffered('publisher', header.publisher),
    ...dateOffered(header.date),
    ...addressOffered(header.url),
  }
}
