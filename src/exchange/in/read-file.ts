import type { Encoding } from '../../text/decode.ts'
import { Unreadable, type FileProblem, type FileRead, type GivenFile, type TextFound } from './found.ts'
import { formatOf } from './format.ts'
import { readApart } from './read-apart.ts'
import { readerOf, simple } from './readers.ts'

/**
 * The door for files: what is in one, or which, where and why not. What takes more than reading lines is read in a process of
 * its own, with limits of memory and time, so that no file can stop this one.
 * @param encoding what a person chose; it overrides what the file says
 */
export async function readFile(given: GivenFile, encoding?: Encoding): Promise<FileRead | FileProblem> {
  try {
    const format = formatOf(given)
    const options = { name: given.name, ...(encoding && { encoding }) }
    if (format === 'text') return await (await readerOf(format))(given.bytes, options)
    if (simple.has(format)) return kept(await (await readerOf(format))(given.bytes, options))
    return kept(await readApart(format, given.bytes, options))
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    return { file: given.name, key: error.key, place: error.place, ...(error.encoding && { encoding: error.encoding }) }
  }
}

/**
 * A text that was taken out of something must read the same when it is read from its bytes: no control characters, which are
 * refused there, no half of a surrogate pair, and no byte order mark at its head. Places stay where they are.
 */
function kept(read: FileRead): FileRead {
  return { ...read, texts: read.texts.map(plain) }
}

function plain(found: TextFound): TextFound {
  const text = found.text.toWellFormed().replaceAll(/^\ufeff|[\u0000-\u0008\u000e-\u001f]/g, '\ufffd')
  return { ...found, text }
}
