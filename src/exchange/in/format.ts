import { Unreadable, type FileFormat, type GivenFile } from './found.ts'

const endings: readonly (readonly [RegExp, FileFormat])[] = [
  [/\.(docx|docm|dotx)$/i, 'docx'],
  [/\.pdf$/i, 'pdf'],
  [/\.(html?|xhtml)$/i, 'html'],
  [/\.srt$/i, 'srt'],
  [/\.vtt$/i, 'vtt'],
  [/\.tmx$/i, 'tmx'],
  [/\.(xlf|xliff)$/i, 'xliff'],
  [/\.tei$/i, 'tei'],
]

/** What begins with these bytes is something else than its name may say, and is not taken. */
const refused: readonly (readonly [string, string])[] = [
  ['\xd0\xcf\x11\xe0', 'oldWord'],
  ['{\\rtf', 'rtf'],
  ['\x1f\x8b', 'packed'],
  ['Rar!', 'packed'],
  ['7z\xbc\xaf', 'packed'],
]

/**
 * Which format a file has: by its first bytes where they tell, else by the ending of its name. What is neither is taken for
 * plain text, whose reader refuses what is none.
 * @throws Unreadable where it is of a kind that is known and not taken
 */
export function formatOf({ name, bytes }: GivenFile): FileFormat {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 1024))
  const bad = refused.find(([magic]) => startsWith(bytes, magic))
  if (bad) throw new Unreadable(bad[1], { kind: 'byte', at: 0, line: 1 })
  if (head.slice(0, 1024).includes('%PDF-')) return 'pdf'
  if (startsWith(bytes, 'PK\x03\x04')) return 'docx'
  if (/^MIME-Version:/im.test(head) && /multipart\/related/i.test(head))
    throw new Unreadable('mhtml', { kind: 'byte', at: 0, line: 1 })
  const named = endings.find(([ending]) => ending.test(name))?.[1]
  if (named) return named
  return /\.xml$/i.test(name) || /^(ï»¿|[ÿþ]+)?\0?<\0?\?\0?x/.test(head) ? xmlKind(bytes, head) : 'text'
}

function startsWith(bytes: Uint8Array, magic: string): boolean {
  return Array.from(magic).every((character, at) => bytes[at] === character.charCodeAt(0))
}

/** The format of an XML file by its first element. */
function xmlKind(bytes: Uint8Array, head: string): FileFormat {
  const plain = new TextDecoder('windows-1252').decode(bytes.subarray(0, 65_536)).replaceAll('\0', '')
  const root = /<(?:[\w.-]+:)?(tmx|xliff|TEI(?:\.2|Corpus)?|html)[\s>/]/.exec(plain)?.[1]
  if (root === 'tmx' || root === 'xliff' || root === 'html') return root
  // What is no XML that is known: the reader of TEI says where it is not well-formed, or that it is none.
  return root === undefined && !/^[^<]*</.test(head) ? 'text' : 'tei'
}
