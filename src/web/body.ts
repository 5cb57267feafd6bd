import type { IncomingMessage } from 'node:http'
import { Busboy, type BusboyFileStream } from '@fastify/busboy'

/** What a form sent: fields, files, and the names of those that were longer than may be. */
export interface Sent {
  readonly fields: ReadonlyMap<string, string>
  readonly files: ReadonlyMap<string, SentFile>
  readonly tooLong: ReadonlySet<string>
}

export interface SentFile {
  /** As the browser gives it; shown, never used as a path. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** Bytes of one text, pasted or as a file. */
export const longestText = 8 * 1024 * 1024
/** A file that a form sends back with what was typed, in base 64 (RFC 4648, 4). */
const longestKept = Math.ceil(longestText / 3) * 4
const isKept = (name: string) => name.endsWith('kept')
/** What is read to the end, so that the browser sees the refusal and not a broken connection. */
const longestBody = 320 * 1024 * 1024

export class BodyRefused extends Error {
  readonly status: 400 | 413 | 415

  constructor(status: 400 | 413 | 415) {
    super(`the body was refused (${status})`)
    this.status = status
  }
}

/**
 * Reads a form, urlencoded or multipart. A field or file that is too long is named and dropped, and the rest kept.
 * @throws BodyRefused where there is no form in it, or more than anyone can have meant
 */
export function readBody(request: IncomingMessage): Promise<Sent> {
  const type = request.headers['content-type'] ?? ''
  if (!/^(multipart\/form-data|application\/x-www-form-urlencoded)\b/i.test(type))
    return Promise.reject(new BodyRefused(415))
  if (Number(request.headers['content-length'] ?? 0) > longestBody) return Promise.reject(new BodyRefused(413))
  return new Promise((resolve, reject) => {
    const sent = { fields: new Map<string, string>(), files: new Map<string, SentFile>(), tooLong: new Set<string>() }
    const parser = parserFor(request, type, reject)
    if (!parser) return
    let length = 0
    request.on('data', (chunk: Buffer) => {
      length += chunk.length
      if (length > longestBody) refuse(new BodyRefused(413))
    })
    function refuse(error: Error) {
      request.unpipe(parser)
      request.resume()
      reject(error)
    }
    parser.on('field', (name, value, nameTruncated, valueTruncated) => {
      if (valueTruncated || (value.length > longestText && !isKept(name))) sent.tooLong.add(name)
      else if (!nameTruncated && !sent.fields.has(name)) sent.fields.set(name, value)
    })
    parser.on('file', (name, stream, fileName) => {
      collect(stream, (bytes) => {
        if (!bytes) sent.tooLong.add(name)
        else if (fileName && bytes.length > 0) sent.files.set(name, { name: plainName(fileName), bytes })
      })
    })
    parser.on('error', () => refuse(new BodyRefused(400)))
    parser.on('finish', () => resolve(sent))
    request.on('error', reject)
    request.on('aborted', () => reject(new BodyRefused(400)))
    request.pipe(parser)
  })
}

function parserFor(request: IncomingMessage, type: string, reject: (error: Error) => void) {
  try {
    return new Busboy({
      headers: { ...request.headers, 'content-type': type },
      limits: { fieldNameSize: 100, fieldSize: longestKept, fileSize: longestText, fields: 400, files: 12, parts: 412 },
    })
  } catch {
    reject(new BodyRefused(400))
    return undefined
  }
}

/** Every file stream needs an `error` listener of its own, or a broken upload ends the program. */
function collect(stream: BusboyFileStream, done: (bytes: Uint8Array | undefined) => void): void {
  let chunks: Buffer[] = []
  stream.on('data', (chunk: Buffer) => chunks.push(chunk))
  stream.on('limit', () => {
    chunks = []
    stream.resume()
  })
  stream.on('error', () => done(undefined))
  stream.on('end', () => done(stream.truncated ? undefined : Buffer.concat(chunks)))
}

/** The last part of a path, without control and direction characters. */
function plainName(name: string): string {
  const last = name.split(/[/\\]/).at(-1)!
  return last.replace(/[\p{Cc}\p{Cf}]/gu, '').slice(0, 200)
}
