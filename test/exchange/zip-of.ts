import { crc32, deflateRawSync } from 'node:zlib'

export interface Entry {
  readonly name: string
  readonly bytes: Uint8Array
  /** General purpose bit flags: 1 says that it is encrypted. */
  readonly flags?: number
  /** What the archive says of the size, where it lies. */
  readonly claimed?: number
}

/** An archive of these entries, deflated (APPNOTE 6.3.10, 4.3). */
export function zipOf(entries: readonly Entry[]): Uint8Array {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, bytes, flags = 0, claimed = bytes.length } of entries) {
    const packed = deflateRawSync(bytes)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(flags | 0x800, 2)
    fields.writeUInt16LE(8, 4)
    fields.writeUInt32LE(crc32(bytes), 10)
    fields.writeUInt32LE(packed.length, 14)
    fields.writeUInt32LE(claimed, 18)
    fields.writeUInt16LE(Buffer.byteLength(name), 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, Buffer.from(name), packed])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    directory.push(
      Buffer.concat([Buffer.from('PK\x01\x02', 'latin1'), Buffer.from([20, 0]), fields, tail, Buffer.from(name)]),
    )
    locals.push(local)
    offset += local.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, central, end])
}

const schemas = 'http://schemas.openxmlformats.org'
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

export interface WordParts {
  /** The content of `w:body`. */
  readonly body: string
  readonly footnotes?: string
  readonly properties?: string
  readonly others?: readonly Entry[]
}

/** A Word file of this body. */
export function docxOf({ body, footnotes, properties, others = [] }: WordParts): Uint8Array {
  const root = (tag: string, content: string) =>
    `${head}<w:${tag} xmlns:w="${schemas}/wordprocessingml/2006/main">${content}</w:${tag}>`
  const relation = `<Relationship Id="r1" Type="${schemas}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>`
  const parts: Readonly<Record<string, string | undefined>> = {
    '[Content_Types].xml': `${head}<Types xmlns="${schemas}/package/2006/content-types"/>`,
    '_rels/.rels': `${head}<Relationships xmlns="${schemas}/package/2006/relationships">${relation}</Relationships>`,
    'word/document.xml': root('document', `<w:body>${body}</w:body>`),
    'word/footnotes.xml': footnotes && root('footnotes', footnotes),
    'docProps/core.xml': properties,
  }
  const entries = Object.entries(parts).flatMap(([name, words]) =>
    words === undefined ? [] : [{ name, bytes: Buffer.from(words) }],
  )
  return zipOf([...entries, ...others])
}

export const paragraph = (...runs: readonly string[]) => `<w:p>${runs.join('')}</w:p>`
export const run = (words: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${words}</w:t></w:r>`
