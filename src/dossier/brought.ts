import { keptBeside } from '../text/taken-from.ts'
import type { Particulars } from '../text/witness.ts'
import type { Event } from './event.ts'
import { filesBrought } from './house.ts'

/** The hashes of the bytes that an event brings: a text with what is kept beside it, an archived copy, a dictionary's files. */
export function revisionsBrought({ kind, body }: Event): readonly string[] {
  if (!body) return []
  switch (kind) {
    case 'text-added':
    case 'revision-added':
      return [body.revision, ...keptBeside(body.takenFrom), ...('particulars' in body ? copyOf(body.particulars) : [])]
    case 'text-expected':
    case 'text-corrected':
      return copyOf(body.particulars)
    case 'verdict-given':
      return (body.references ?? []).flatMap(({ copy }) => copy?.hash ?? [])
    default:
      return filesBrought(kind, body)
  }
}

function copyOf({ copy }: Particulars): readonly string[] {
  return copy ? [copy.hash] : []
}
