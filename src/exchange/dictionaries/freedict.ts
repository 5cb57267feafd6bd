import { gunzipSync } from 'node:zlib'
import { DictionaryProblem, gathered, longestDictionary, type ReadDictionary } from './dictionary.ts'

interface NamedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/**
 * A dictionary in the format of dictd (RFC 2229's server; dictfmt(1)): an index of headword, offset and length, these in the
 * digits of base 64, and the articles, plain or in dictzip, which is gzip. Either side may be the Arabic one.
 * @throws DictionaryProblem
 */
export function readFreeDict(index: NamedFile, articles: NamedFile): ReadDictionary {
  const bytes = unpacked(articles)
  return gathered(pairs(index, bytes, articles.name))
}

function unpacked({ name, bytes }: NamedFile): Uint8Array {
  const zipped = bytes[0] === 0x1f && bytes[1] === 0x8b
  if (!zipped) return bytes
  try {
    return gunzipSync(bytes, { maxOutputLength: longestDictionary })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new DictionaryProblem(name, { byte: 0 }, code === 'ERR_BUFFER_TOO_LARGE' ? 'tooLarge' : 'damaged')
  }
}

function* pairs(index: NamedFile, bytes: Uint8Array, articleFile: string): Generator<readonly [string, string]> {
  const text = utf8(index)
  let line = 0
  for (const row of text.split('\n')) {
    line++
    if (row === '') continue
    const [headword, offset, length] = row.split('\t')
    const [start, size] = [number64(offset), number64(length)]
    if (headword === undefined || start === undefined || size === undefined)
      throw new DictionaryProblem(index.name, { line }, 'indexLine')
    if (start + size > bytes.length) throw new DictionaryProblem(index.name, { line }, 'beyondEnd')
    if (/^00-?database/.test(headword)) continue
    const article = utf8({ name: articleFile, bytes: bytes.subarray(start, start + size) }, start)
    yield* pairsOf(headword, article)
  }
}

const arabic = /[\u0621-\u064a]/

/** A line of an article that goes on for longer has no renderings at its end. */
const longestLine = 400

/** What an article gives: its headword with each rendering of the other language. */
function* pairsOf(headword: string, article: string): Generator<readonly [string, string]> {
  const fromArabic = arabic.test(headword)
  const lines = article.split('\n').slice(1)
  for (const line of lines.length > 0 ? lines : [article]) {
    const plain = line
      .slice(0, longestLine)
      .replaceAll(/<[^>]*>|\[[^\]]*\]|\/[^/]*\/|\([^)]*\)/g, ' ')
      .replace(/^\s*(?:\d+[.)]|[-•*])\s*/, '')
    for (const part of plain.split(/[,;،؛|]/)) {
      const words = part.trim()
      if (words === '' || arabic.test(words) === fromArabic) continue
      yield fromArabic ? [headword, words] : [words, headword]
    }
  }
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** A number written in base 64, the highest digit first; `undefined` for anything else. */
export function number64(written: string | undefined): number | undefined {
  if (!written || written.length > 8) return undefined
  let value = 0
  for (const character of written) {
    const digit = digits.indexOf(character)
    if (digit < 0) return undefined
    value = value * 64 + digit
  }
  return value
}

function utf8({ name, bytes }: NamedFile, at = 0): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new DictionaryProblem(name, { byte: at }, 'encoding')
  }
}
