export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1256', 'iso-8859-6', 'windows-1252'] as const
export type Encoding = (typeof encodings)[number]

export type DecodeProblem = 'empty' | 'binary' | 'invalid'

export type Decoded =
  | { readonly text: string; readonly encoding: Encoding }
  | { readonly problem: DecodeProblem; readonly encoding: Encoding; /** Byte offset. */ readonly at: number }

/** The encoding that the first bytes declare (Unicode 23.8, byte order mark). */
export function declaredEncoding(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe && !(bytes[2] === 0 && bytes[3] === 0)) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

/**
 * Bytes as text in the given encoding, without the byte order mark. Refused rather than guessed: invalid sequences, and
 * control characters, which are how UTF-16 without a mark looks to a reader of UTF-8.
 */
export function decode(bytes: Uint8Array, encoding: Encoding): Decoded {
  if (bytes.length === 0) return { problem: 'empty', encoding, at: 0 }
  const text = decodeFatal(bytes, encoding)
  if (text === undefined) return { problem: 'invalid', encoding, at: firstInvalid(bytes, encoding) }
  const control = /[\u0000-\u0008\u000e-\u001f]/u.exec(text)
  if (control) return { problem: 'binary', encoding, at: byteOffset(text, control.index, encoding) }
  if (text.trim() === '') return { problem: 'empty', encoding, at: 0 }
  return { text, encoding }
}

function decodeFatal(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** The longest prefix that decodes, by halving: the offset of the first byte that does not. */
function firstInvalid(bytes: Uint8Array, encoding: Encoding): number {
  let [good, bad] = [0, bytes.length]
  const decodes = (length: number) => {
    try {
      new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, length), { stream: true })
      return true
    } catch {
      return false
    }
  }
  if (decodes(bad)) return bad
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (decodes(middle)) good = middle
    else bad = middle
  }
  return good
}

function byteOffset(text: string, index: number, encoding: Encoding): number {
  if (encoding === 'utf-8') return new TextEncoder().encode(text.slice(0, index)).length
  return encoding.startsWith('utf-16') ? index * 2 : index
}
