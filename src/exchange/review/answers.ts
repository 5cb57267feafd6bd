import type { Event, Happening } from '../../dossier/event.ts'
import type { Place } from '../../dossier/place.ts'
import { rivals, saysTheSame } from '../../dossier/rival.ts'
import { describe } from '../../text/selector.ts'
import type { Sheet, WordsAt } from './sheet.ts'

export type Answered = Extract<Happening, { kind: 'link-confirmed' | 'link-rejected' | 'note-added' }>

/** What a reviewer has said about one place, and how it stands to what was decided here meanwhile. */
export interface Answer {
  readonly happening: Answered
  /**
   * `same`: it stands here already. `conflict`: the same matter was decided otherwise since the page went out. `gone`: the words
   * are not in the revision that counts any more.
   */
  readonly state: 'new' | 'same' | 'conflict' | 'gone'
  readonly rival?: Event
}

/** A dossier as it is now. */
export interface Standing {
  readonly events: readonly Event[]
  /** The hash of each entry. */
  readonly hashes: readonly string[]
  readonly words: ReadonlyMap<string, string>
  /** The revisions that count. */
  readonly current: ReadonlySet<string>
}

/** The answers of a sheet; `undefined` where it went out from another dossier, or this one has been written anew since. */
export function answersOf(sheet: Sheet, standing: Standing): readonly Answer[] | undefined {
  const { seq, hash } = sheet.head
  if (standing.hashes[seq - 1] !== hash) return undefined
  return sheet.units.flatMap(({ target, source, decision, words }): readonly Answer[] => {
    const [about, rests] = [target, source].map((all) => all.flatMap((at) => placeAt(at, standing.words) ?? []))
    const place = about![0] ?? rests![0]
    const said: Answered[] = []
    if (decision !== '' && about!.length > 0 && rests!.length > 0) {
      const kind = decision === 'confirm' ? 'link-confirmed' : 'link-rejected'
      said.push({ kind, body: { source: rests!, target: about! } })
    }
    if (words.trim() !== '' && place)
      said.push({ kind: 'note-added', body: { place, words: signed(words, sheet.reviewer) } })
    return said.map((happening) => ({ happening, ...stateOf(happening, seq, standing) }))
  })
}

/** Who has written it stands in the words: it is signed here by whoever brings it in. */
function signed(words: string, reviewer: string): string {
  return reviewer.trim() === '' ? words.trim() : `${words.trim()} (${reviewer.trim()})`
}

function placeAt({ revision, start, end }: WordsAt, words: Standing['words']): Place | undefined {
  const text = words.get(revision)
  if (text === undefined || start > end || end > text.length) return undefined
  return { revision, ...describe(text, { start, end }) }
}

function stateOf(
  happening: Answered,
  seq: number,
  { events, current }: Standing,
): Pick<Answer, 'state'> & { readonly rival?: Event } {
  const places =
    happening.kind === 'note-added' ? [happening.body.place] : [...happening.body.source, ...happening.body.target]
  if (places.some(({ revision }) => !current.has(revision))) return { state: 'gone' }
  if (events.some((event) => saysTheSame(happening, event))) return { state: 'same' }
  const rival = events.slice(seq).findLast((event) => rivals(happening, event))
  return rival ? { state: 'conflict', rival } : { state: 'new' }
}
