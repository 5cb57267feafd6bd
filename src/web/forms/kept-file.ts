import type { Sent, SentFile } from '../body.ts'

/** Bytes of a file that is sent with a decision; as base64 it must come back in a field. */
export const largestCopy = 5 * 1024 * 1024

/** The same form with its files as fields, so that it can wait or be sent again: a browser does not send a file twice. */
export function withKeptFiles(sent: Sent): Sent {
  const fields = new Map(sent.fields)
  for (const [name, { name: fileName, bytes }] of sent.files) {
    fields.set(`${name}.kept`, Buffer.from(bytes).toString('base64'))
    fields.set(`${name}.keptName`, fileName)
  }
  return { ...sent, fields }
}

/** A file of a form, from this try or an earlier one. */
export function fileIn({ fields, files }: Sent, name: string): SentFile | undefined {
  const sent = files.get(name)
  if (sent) return sent
  const kept = fields.get(`${name}.kept`)
  return kept ? { name: fields.get(`${name}.keptName`) ?? '', bytes: Buffer.from(kept, 'base64') } : undefined
}
