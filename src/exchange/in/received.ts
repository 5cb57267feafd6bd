import type { Received } from '../../dossier/amend.ts'
import { sha256 } from '../../provenance/digest.ts'
import type { TakenFrom } from '../../text/taken-from.ts'
import { timesBytes } from '../../text/times.ts'
import type { FileRead, GivenFile, TextFound } from './found.ts'

/** A text of a file as a dossier keeps it: its own bytes, and beside them the file as it was received and its times. */
export function receivedFrom(given: GivenFile, read: FileRead, found: TextFound): Received {
  const { format, encoding, taken, dropped } = read
  if (format === 'text') return { bytes: given.bytes, encoding: encoding ?? 'utf-8', fileName: given.name }
  const times = found.cues && timesBytes(found.cues)
  const file = sha256(given.bytes)
  const takenFrom: TakenFrom = {
    format,
    file,
    ...(encoding && { encoding }),
    ...(found.part !== '' && { part: found.part }),
    ...(times && { times: sha256(times) }),
    taken,
    dropped,
  }
  return {
    bytes: new TextEncoder().encode(found.text),
    encoding: 'utf-8',
    fileName: given.name,
    takenFrom,
    beside: new Map([[file, given.bytes], ...(times ? [[sha256(times), times] as const] : [])]),
  }
}
