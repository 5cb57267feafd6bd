import { crc32, inflateRawSync } from 'node:zlib'
import { ArchiveProblem } from './problem.ts'

export interface ZipFile {
  readonly name: string
  readonly bytes: Uint8Array
}

export interface UnzippedFile extends ZipFile {
  /** Whether the bytes are those that the archive's own check sum was made of. */
  readonly whole: boolean
}

/** Nothing in these fields may depend on when or where an archive is made: 1 January 1980, stored, UTF-8 names. */
const [version, utf8Names, stored, deflated, date] = [20, 0x0800, 0, 8, 0x0021]
const [localMark, centralMark, endMark] = [0x04034b50, 0x02014b50, 0x06054b50]

/** A zip (APPNOTE 6.3, 4.3) of files as they are: equal files give equal bytes on every machine, which no compressor promises. */
export function zipOf(files: readonly ZipFile[]): Uint8Array {
  const written: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, bytes } of files) {
    const encoded = Buffer.from(name)
    const fields = Buffer.alloc(26)
    for (const [at, value] of [version, utf8Names, stored, 0, date].entries()) fields.writeUInt16LE(value, at * 2)
    fields.writeUInt32LE(crc32(bytes), 10)
    fields.writeUInt32LE(bytes.length, 14)
    fields.writeUInt32LE(bytes.length, 18)
    fields.writeUInt16LE(encoded.length, 22)
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    written.push(marked(localMark), fields, encoded, Buffer.from(bytes))
    directory.push(marked(centralMark), Buffer.from([version, 0]), fields, place, encoded)
    offset += 30 + encoded.length + bytes.length
  }
  return Buffer.concat([...written, ...directory, endOf(files.length, Buffer.concat(directory).length, offset)])
}

function marked(mark: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(mark)
  return bytes
}

function endOf(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22)
  end.writeUInt32LE(endMark)
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(offset, 16)
  return end
}

/**
 * The files of a zip, stored or deflated, `most` bytes in all, counted as they are unpacked and not as the archive says.
 * @throws ArchiveProblem where it is none, is cut off, or holds more
 */
export function unzipped(file: string, given: Uint8Array, most: number): readonly UnzippedFile[] {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength)
  try {
    return filesIn(file, bytes, most)
  } catch (error) {
    if (error instanceof RangeError) throw new ArchiveProblem(file, 'cutOff', {}, { cause: error })
    throw error
  }
}

function filesIn(file: string, bytes: Buffer, most: number): readonly UnzippedFile[] {
  const end = bytes.lastIndexOf(marked(endMark))
  if (end < 0) throw new ArchiveProblem(file, 'notZip')
  if (end + 22 + bytes.readUInt16LE(end + 20) > bytes.length) throw new ArchiveProblem(file, 'cutOff')
  const found: UnzippedFile[] = []
  let left = most
  let at = bytes.readUInt32LE(end + 16)
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count--) {
    if (bytes.readUInt32LE(at) !== centralMark) throw new ArchiveProblem(file, 'notZip')
    const length = bytes.readUInt16LE(at + 28)
    const name = bytes.toString('utf8', at + 46, at + 46 + length)
    const content = contentAt(file, bytes, { at, name, left })
    left -= content.length
    found.push({ name, bytes: content, whole: crc32(content) === bytes.readUInt32LE(at + 16) })
    at += 46 + length + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return found
}

interface Listed {
  /** Where its entry in the directory begins. */
  readonly at: number
  readonly name: string
  /** Bytes that may still be unpacked. */
  readonly left: number
}

function contentAt(file: string, bytes: Buffer, { at, name, left }: Listed): Buffer {
  const [flags, method] = [bytes.readUInt16LE(at + 8), bytes.readUInt16LE(at + 10)]
  const packed = bytes.readUInt32LE(at + 20)
  const local = bytes.readUInt32LE(at + 42)
  if (bytes.readUInt32LE(local) !== localMark) throw new ArchiveProblem(file, 'notZip')
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
  if (start + packed > bytes.length) throw new ArchiveProblem(file, 'cutOff')
  if ((flags & 1) === 1 || (method !== stored && method !== deflated))
    throw new ArchiveProblem(file, 'packing', { name })
  const content = bytes.subarray(start, start + packed)
  if (method === stored && packed <= left) return content
  if (method === stored) throw new ArchiveProblem(file, 'tooMuch', { name })
  try {
    return inflateRawSync(content, { maxOutputLength: Math.max(1, left) })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new ArchiveProblem(file, code === 'ERR_BUFFER_TOO_LARGE' ? 'tooMuch' : 'packing', { name })
  }
}
