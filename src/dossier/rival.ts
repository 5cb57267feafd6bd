import { overlaps } from '../text/span.ts'
import type { Event, Happening, Place } from './event.ts'

/** Whether the event says the very same thing: a form that was sent twice. */
export function saysTheSame(happening: Happening, event: Event): boolean {
  return event.kind === happening.kind && JSON.stringify(event.body) === JSON.stringify(happening.body)
}

/**
 * Whether the event decides the same matter, so that one of the two would silently overrule the other. Two notes on one
 * sentence are no rivals: both stand.
 */
export function rivals(happening: Happening, event: Event): boolean {
  if (event.body === undefined) return false
  const mine = matterOf(happening)
  const theirs = matterOf(event)
  if (mine === undefined || theirs === undefined || mine.matter !== theirs.matter) return false
  if (mine.name !== undefined) return mine.name === theirs.name
  return mine.places.some((a) => theirs.places.some((b) => a.revision === b.revision && overlaps(a, b)))
}

interface Matter {
  readonly matter: string
  readonly name?: string
  readonly places: readonly Place[]
}

function matterOf({ kind, body }: Happening): Matter | undefined {
  switch (kind) {
    case 'link-confirmed':
    case 'link-rejected':
      return { matter: 'link', places: body.target }
    case 'no-counterpart':
      return { matter: 'link', places: [body.place] }
    case 'segment-split':
      return { matter: 'segments', places: [body.place] }
    case 'segments-joined':
      return { matter: 'segments', places: body.places }
    case 'mode-chosen':
      return { matter: kind, name: body.text, places: [] }
    case 'verdict-given':
    case 'voice-set':
      return { matter: kind, places: [body.place] }
    case 'finding-dismissed':
      return { matter: kind, name: body.key, places: [] }
    case 'text-added':
    case 'revision-added':
    case 'text-corrected':
      return { matter: 'text', name: body.text, places: [] }
    case 'dossier-opened':
    case 'dossier-renamed':
      return { matter: 'dossier', name: '', places: [] }
    default:
      return undefined
  }
}
