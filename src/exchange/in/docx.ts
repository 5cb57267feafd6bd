import { Unreadable, counts, type FileRead, type FileReader, type Offered, type ReadOptions } from './found.ts'
import { guessLanguage } from '../guess-language.ts'
import { dateOffered, lineOffered } from './offered.ts'
import { wordText, type WordText } from './word-text.ts'
import { walkXml, type XmlHandlers } from './xml.ts'
import { openArchive, type Archive } from './zip.ts'

/**
 * A Word file (ECMA-376, part 1, WordprocessingML): the body as the last hand left it, with what was inserted and without what
 * was deleted; its notes behind it. Nothing is rendered, and nothing but the text's own parts is unpacked.
 */
export const readDocx: FileReader = async (bytes, options) => {
  const archive = await openArchive(bytes)
  const main = await mainPart(archive)
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const words = wordText()
  await walkPart(archive, main, words.body, options)
  for (const notes of ['footnotes', 'endnotes'] as const)
    if (archive.names.has(`${folder}${notes}.xml`))
      await walkPart(archive, `${folder}${notes}.xml`, words.notes(notes), options)
  const offered = archive.names.has('docProps/core.xml') ? await propertiesOf(archive, options) : {}
  return fileRead(words, archive, main, offered)
}

function fileRead(words: WordText, archive: Archive, main: string, offered: Offered): FileRead {
  const { text, taken, dropped, hidden } = words.result()
  if (text.trim() === '') throw new Unreadable('noWords', { kind: 'entry', entry: main })
  const kinds = [...archive.names].map((name) => /^word\/(header|footer|embeddings\/|vbaProject)/.exec(name)?.[1])
  const parts = {
    headers: kinds.filter((kind) => kind === 'header' || kind === 'footer').length,
    embedded: kinds.filter((kind) => kind === 'embeddings/').length,
    macros: kinds.filter((kind) => kind === 'vbaProject').length,
  }
  return {
    format: 'docx',
    sure: true,
    texts: [{ part: '', text, language: guessLanguage(text) }],
    offered,
    taken: counts(taken),
    dropped: counts({ ...dropped, ...parts }),
    wary: [...(hidden ? ['hiddenText'] : []), ...(dropped.deletions + taken.insertions > 0 ? ['changes'] : [])],
  }
}

async function walkPart(
  archive: Archive,
  entry: string,
  handlers: XmlHandlers,
  { reached }: Pick<ReadOptions, 'reached'>,
): Promise<void> {
  reached?.({ kind: 'entry', entry })
  const walk = walkXml(handlers, { entry })
  const decoder = decoderFor()
  const decode = (chunk?: Uint8Array) => {
    try {
      return decoder(chunk)
    } catch {
      throw new Unreadable('invalid', { kind: 'entry', entry }, 'utf-8')
    }
  }
  await archive.read(entry, (chunk) => walk.write(decode(chunk)))
  walk.write(decode())
  walk.close()
}

/** Decodes piece by piece; by the byte order mark, else as UTF-8 (ECMA-376, part 2, 9.1.2: no other encodings). */
function decoderFor() {
  let decoder: TextDecoder | undefined
  return (chunk?: Uint8Array): string => {
    if (!chunk) return decoder?.decode() ?? ''
    decoder ??= new TextDecoder(chunk[0] === 0xff ? 'utf-16le' : chunk[0] === 0xfe ? 'utf-16be' : 'utf-8', {
      fatal: true,
    })
    return decoder.decode(chunk, { stream: true })
  }
}

/** The entry that holds the text, as the package's relationships name it (ECMA-376, part 2, 9.3). */
async function mainPart(archive: Archive): Promise<string> {
  let target: string | undefined
  if (archive.names.has('manifest.json')) throw new Unreadable('archive', { kind: 'entry', entry: 'manifest.json' })
  if (!archive.names.has('_rels/.rels')) throw new Unreadable('notWord', { kind: 'entry', entry: '_rels/.rels' })
  const open = (tag: string, { Type = '', Target }: Readonly<Record<string, string>>) => {
    if (tag === 'Relationship' && Type.endsWith('/officeDocument')) target ??= Target
  }
  await walkPart(archive, '_rels/.rels', { open }, {})
  const entry = target?.replace(/^\/|^\.\//, '')
  if (entry === undefined || !archive.names.has(entry) || !entry.startsWith('word/'))
    throw new Unreadable('notWord', { kind: 'entry', entry: (entry ?? '_rels/.rels').slice(0, 120) })
  return entry
}

async function propertiesOf(archive: Archive, options: ReadOptions): Promise<Offered> {
  const said: Record<string, string> = {}
  const words = (given: string, path: readonly string[]) => {
    const tag = path.at(-1)!
    if ((said[tag] ?? '').length < 500) said[tag] = (said[tag] ?? '') + given.slice(0, 500)
  }
  await walkPart(archive, 'docProps/core.xml', { words }, options)
  return { ...lineOffered('title', said.title), ...lineOffered('author', said.creator), ...dateOffered(said.created) }
}
