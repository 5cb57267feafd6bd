import { guessLanguage } from '../guess-language.ts'
import { textFrom } from '../read-text.ts'
import { Unreadable, type FileReader, type ReadOptions } from './found.ts'

/** The characters of a file that is text of some kind. @throws Unreadable */
export function plainText(bytes: Uint8Array, { encoding }: Pick<ReadOptions, 'encoding'>) {
  const reading = textFrom(bytes, encoding)
  if ('text' in reading) return reading
  const { problem, at, line } = reading
  throw new Unreadable(problem, { kind: 'byte', at, line }, reading.encoding)
}

/** Plain text: its bytes are the text. */
export const readPlain: FileReader = (bytes, options) => {
  const { text, encoding, sure } = plainText(bytes, options)
  const found = { part: '', text, language: guessLanguage(text) }
  return { format: 'text', encoding, sure, texts: [found], offered: {}, taken: [], dropped: [], wary: [] }
}
