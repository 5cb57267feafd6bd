import type { Decided } from '../../dossier/amend.ts'
import { faithfulVerdicts, noCounterpartReasons, voices, worldVerdicts, type Place } from '../../dossier/event.ts'
import type { Examination } from '../../dossier/examination.ts'
import type { Loaded } from '../../store/store.ts'
import { placeNamed, placeOf } from '../place.ts'
import type { Sent } from '../body.ts'
import { placesNamed } from './link-work.ts'
import { sentenceNumbers } from './numbers.ts'
import { problem, type Parsed, type Problem } from './problem.ts'

const longestWords = 10_000

/** Reads a decision: `do` says which, and the other fields what about. */
export function parseDecision({ fields }: Sent, loaded: Loaded, examination: Examination): Parsed<Decided> {
  const { dossier, words } = loaded
  const typed = (name: string) => (fields.get(name) ?? '').trim()
  const place = (name: string) => placeNamed(typed(name), dossier, words)
  switch (typed('do')) {
    case 'link':
    case 'reject':
      return link(typed('do') === 'link' ? 'link-confirmed' : 'link-rejected', place('target'), typed('numbers'), {
        examination,
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
    case 'voice': {
      const voice = voices.find((each) => each === typed('voice'))
      return about(place('place'), (at) => voice && { kind: 'voice-set', body: { place: at, voice } })
    }
    case 'note':
      return note(place('place'), typed('words'))
    case 'verdict':
    case 'verdict-next':
      return verdict(place('place'), typed, (name) => place(name))
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

function link(
  kind: 'link-confirmed' | 'link-rejected',
  target: Place | undefined,
  typed: string,
  { examination: { source }, shown }: { readonly examination: Examination; readonly shown: readonly Place[] },
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

function note(place: Place | undefined, words: string): Parsed<Decided> {
  if (!place) return unreadable()
  if (words === '') return { problems: [problem('words', 'emptyNote')] }
  if (words.length > longestWords) return { problems: [problem('words', 'longField', { limit: longestWords })] }
  return { value: { kind: 'note-added', body: { place, words } } }
}

function verdict(
  place: Place | undefined,
  typed: (name: string) => string,
  placeIn: (name: string) => Place | undefined,
): Parsed<Decided> {
  if (!place) return unreadable()
  const faithful = faithfulVerdicts.find((each) => each === typed('faithful'))
  const world = worldVerdicts.find((each) => each === typed('world'))
  const note = typed('note')
  if (!faithful && !world && note === '') return { problems: [problem('faithful', 'emptyVerdict')] }
  if (note.length > longestWords) return { problems: [problem('note', 'longField', { limit: longestWords })] }
  const count = Math.min(60, Number(typed('evidence')) || 0)
  const evidence = Array.from({ length: count }, (_, index) => placeIn(`evidence${index}`)).filter(
    (at) => at !== undefined,
  )
  const body = { place, evidence, ...(faithful && { faithful }), ...(world && { world }), ...(note && { note }) }
  return { value: { kind: 'verdict-given', body } }
}
