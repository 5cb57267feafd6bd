import { overlaps } from '../text/span.ts'
import type { Event, Happening, Place } from './event.ts'
import { opensWork } from './opens-work.ts'

/** Whether the event says the very same thing: a form that was sent twice. */
export function saysTheSame(happening: Happening, event: Event): boolean {
  return event.kind === happening.kind && JSON.stringify(said(event)) === JSON.stringify(said(happening))
}

/** What is said, without the name that a new text was given: the same text sent twice would get another. */
function said({ kind, body }: Happening | Event): object | undefined {
  return kind === 'text-added' && body ? { ...body, text: '' } : body
}

/**
 * Whether the event decides the same matter, so that one of the two would silently overrule the other. Two notes on one
 * sentence are no rivals: both stand.
 */
export function rivals(happening: Happening, event: Event): boolean {
  if (event.body === undefined) return false
  // Whoever signs off has seen everything up to a state: what has opened work since, they have not.
  if (happening.kind === 'dossier-signed-off') return opensWork(event)
  const mine = matterOf(happening)
  const theirs = matterOf(event)
  if (mine === undefined || theirs === undefined || mine.matter !== theirs.matter) return false
  if (mine.name !== undefined) return mine.name === theirs.name
  return mine.places.some((a) => theirs.places.some((b) => a.revision === b.revision && overlaps(a, b)))
}

function placesAbout({ place, more = [] }: { readonly place: Place; readonly more?: readonly Place[] }) {
  return [place, ...more]
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
      return { matter: body.text === undefined ? 'link' : `passage in ${body.text}`, places: [body.place] }
    case 'segment-split':
      return { matter: 'segments', places: [body.place] }
    case 'segments-joined':
      return { matter: 'segments', places: body.places }
    case 'review-status-set':
      return { matter: `${kind} ${body.text}`, places: [body.place] }
    case 'mode-chosen':
      return { matter: kind, name: body.text, places: [] }
    case 'verdict-given':
    case 'voice-set':
    case 'quotation-judged':
      return { matter: kind, places: placesAbout(body) }
    case 'claim-marked':
    case 'claim-dropped':
    case 'claim-split':
      return { matter: 'claim', places: placesAbout(body) }
    case 'claims-merged':
      return { matter: 'claim', places: body.places }
    case 'reply-received':
      return { matter: kind, name: String(body.reply), places: [] }
    case 'note-assigned':
      return { matter: kind, name: String(body.note), places: [] }
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
