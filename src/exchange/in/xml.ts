import { SaxesParser } from 'saxes'
import { declaredEncoding, decode, encodings, type Encoding } from '../../text/decode.ts'
import { Unreadable } from './found.ts'

const deepest = 256

export interface XmlHandlers {
  /** `path` ends with the tag itself. Names come without their namespace's prefix. */
  readonly open?: (tag: string, attributes: Attributes, path: readonly string[]) => void
  readonly words?: (words: string, path: readonly string[]) => void
  /** `path` is that of the element's parent. */
  readonly close?: (tag: string, path: readonly string[]) => void
}

/** By full name, prefix and all: `xml:lang`. */
export type Attributes = Readonly<Record<string, string>>

export interface XmlWalk {
  readonly write: (chunk: string) => void
  readonly close: () => void
  /** Refuses what is well-formed, but not what was promised. */
  readonly refuse: (key: string) => never
}

/**
 * Reads XML 1.0 once from start to end. Namespaces are not resolved: that takes time growing with the square of the depth.
 * No document type is read but TMX's own, which is never fetched; so no entity can be declared, and none points anywhere.
 * @param placed what to add to a place: the entry of an archive
 * @throws Unreadable with line and column where it is not well-formed
 */
export function walkXml(handlers: XmlHandlers, placed: { readonly entry?: string } = {}): XmlWalk {
  const parser = new SaxesParser({ xmlns: false, position: true })
  const path: string[] = []
  const refuse = (key: string): never => {
    const at = { line: parser.line, column: parser.columnIndex + 1 }
    throw new Unreadable(
      key,
      placed.entry === undefined ? { kind: 'line', ...at } : { kind: 'entry', entry: placed.entry, ...at },
    )
  }
  const words = (given: string) => handlers.words?.(given, path)
  parser.on('error', () => refuse('xml'))
  parser.on('doctype', (doctype) => {
    if (!/^\s*tmx\s+SYSTEM\s+(["'])tmx1\d\.dtd\1\s*$/.test(doctype)) refuse('doctype')
  })
  parser.on('opentag', ({ name, attributes }) => {
    const tag = local(name)
    if (path.push(tag) > deepest) refuse('depth')
    handlers.open?.(tag, attributes, path)
  })
  parser.on('text', words)
  parser.on('cdata', words)
  parser.on('closetag', () => {
    const tag = path.pop()!
    handlers.close?.(tag, path)
  })
  return { write: (chunk) => void parser.write(chunk), close: () => void parser.close(), refuse }
}

/** Walks XML that is in memory. */
export function walkXmlText(text: string, handlers: XmlHandlers): void {
  const walk = walkXml(handlers)
  walk.write(text)
  walk.close()
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

/** What an XML declaration may call our encodings (XML 1.0, 4.3.3). */
const names: Readonly<Record<string, Encoding>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'us-ascii': 'utf-8',
  ascii: 'utf-8',
  'iso-8859-1': 'windows-1252',
  cp1252: 'windows-1252',
  cp1256: 'windows-1256',
  ...Object.fromEntries(encodings.map((name) => [name, name])),
}

export interface XmlText {
  readonly text: string
  readonly encoding: Encoding
}

/** The characters of an XML file: by its byte order mark, by what it declares, else UTF-8. Nothing is guessed. @throws Unreadable */
export function xmlText(bytes: Uint8Array, chosen?: Encoding): XmlText {
  const encoding = chosen ?? declaredEncoding(bytes) ?? declaredIn(bytes) ?? 'utf-8'
  const decoded = decode(bytes, encoding)
  if ('text' in decoded) return { text: decoded.text, encoding }
  throw new Unreadable(decoded.problem, { kind: 'byte', at: decoded.at, line: lineOf(bytes, decoded.at) }, encoding)
}

function declaredIn(bytes: Uint8Array): Encoding | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 256))
  if (head.startsWith('<\0?\0')) return 'utf-16le'
  if (head.startsWith('\0<\0?')) return 'utf-16be'
  const declared = /^<\?xml\s[^>]*?\bencoding\s*=\s*["']([\w.-]+)["']/.exec(head)?.[1]
  if (declared === undefined) return undefined
  const known = names[declared.toLowerCase()]
  if (!known || known.startsWith('utf-16')) throw new Unreadable('xmlEncoding', { kind: 'byte', at: 0, line: 1 })
  return known
}

/** The line that holds a byte, from 1. */
export function lineOf(bytes: Uint8Array, at: number): number {
  let line = 1
  for (let index = 0; index < at; index++) if (bytes[index] === 0x0a) line++
  return line
}
