import type { Decided } from '../../dossier/amend.ts'
import { noCounterpartReasons, type Place } from '../../dossier/event.ts'
import type { Reading } from '../../dossier/examination.ts'
import type { Loaded } from '../../store/store.ts'
import { placeNamed, placeOf } from '../place.ts'
import type { Sent } from '../body.ts'
import { placesNamed } from './link-work.ts'
import { sentenceNumbers } from './numbers.ts'
import { problem, type Parsed, type Problem } from './problem.ts'

/** Reads a decision: `do` says which, and the other fields what about. */
export function parseDecision({ fields }: Sent, loaded: Loaded, reading: Reading): Parsed<Decided> {
  const { dossier, words } = loaded
  const typed = (name: string) => (fields.get(name) ?? '').trim()
  const place = (name: string) => placeNamed(typed(name), dossier, words)
  switch (typed('do')) {
    case 'link':
    case 'reject':
      return link(typed('do') === 'link' ? 'link-confirmed' : 'link-rejected', place('target'), typed('numbers'), {
        reading,
        shown: shownPassages(fields, loaded),
      })
    case 'none': {
      const reason = noCounterpartReasons.find((each) => each === typed('reason'))
      return about(place('target'), (at) => reason && { kind: 'no-counterpart', body: { place: at, reason } })
    }
    case 'dismiss':
      return dismissal(place('place'), typed)
    case 'withdraw':
      return numbered(typed('decision'), (decision) => ({ kind: 'decision-withdrawn', body: { decision } }))
    case 'raise':
      return numbered(typed('decision'), (dismissal) => ({ kind: 'finding-raised', body: { dismissal } }))
    case 'provenance':
      return noted(place('place'), typed('words'))
    default:
      return unreadable()
  }
}

/** A form that none of our pages can have sent. */
function unreadable(): { readonly problems: readonly Problem[] } {
  return { problems: [problem('do', 'unreadable')] }
}

function about(place: Place | undefined, make: (place: Place) => Decided | undefined): Parsed<Decided> {
  const value = place && make(place)
  return value ? { value } : unreadable()
}

function numbered(typed: string, make: (seq: number) => Decided): Parsed<Decided> {
  return /^\d{1,9}$/.test(typed) ? { value: make(Number(typed)) } : unreadable()
}

/** Where the words of a passage come from. */
function noted(place: Place | undefined, words: string): Parsed<Decided> {
  if (!place) return unreadable()
  if (words === '' || words.length > 2000) return { problems: [problem('words', 'noOrigin', { limit: 2000 })] }
  return { value: { kind: 'provenance-noted', body: { place, words } } }
}

function link(
  kind: 'link-confirmed' | 'link-rejected',
  target: Place | undefined,
  typed: string,
  { reading: { source }, shown }: { readonly reading: Reading; readonly shown: readonly Place[] },
): Parsed<Decided> {
  if (!target || !source) return unreadable()
  if (shown.length > 0) return { value: { kind, body: { source: shown, target: [target] } } }
  const numbers = sentenceNumbers(typed, source.segments.length)
  if (!numbers) return { problems: [problem('numbers', 'numbers', { words: typed, count: source.segments.length })] }
  if (numbers.length === 0) return { problems: [problem('numbers', 'noNumbers')] }
  const places = numbers.map((number) => placeOf(source, source.segments[number]!))
  return { value: { kind, body: { source: places, target: [target] } } }
}

/**
 * The passages that the page showed, where their numbers were left as they stood: another may have cut the speech anew
 * meanwhile, and numbers would then name other sentences.
 */
function shownPassages(fields: Sent['fields'], loaded: Loaded): readonly Place[] {
  const untouched = fields.get('numbers') === fields.get('shown')
  return untouched ? placesNamed(fields.get('sources') ?? '', loaded) : []
}

function dismissal(place: Place | undefined, typed: (name: string) => string): Parsed<Decided> {
  const [category, key, reason] = [typed('category'), typed('key'), typed('reason')]
  if (!place || !/^[a-z]{1,20}$/.test(category) || !/^[0-9a-f]{8,64}$/.test(key)) return unreadable()
  if (reason === '' || reason.length > 500) return { problems: [problem('reason', 'noReason')] }
  return { value: { kind: 'finding-dismissed', body: { category, place, key, reason } } }
}
