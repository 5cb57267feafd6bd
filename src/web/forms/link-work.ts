import { modes } from '../../alignment/link.ts'
import type { Decided } from '../../dossier/amend.ts'
import { noCounterpartReasons, type Place } from '../../dossier/event.ts'
import type { Reading } from '../../dossier/examination.ts'
import { lastUndoneBy, takingBackOf } from '../../dossier/own-acts.ts'
import { decisionsIn } from '../../dossier/fold.ts'
import type { Loaded } from '../../store/store.ts'
import { actName } from '../act-name.ts'
import { slice } from '../../text/span.ts'
import { tokens } from '../../text/token.ts'
import type { Sent } from '../body.ts'
import { placeNamed } from '../place.ts'
import { problem, type Parsed } from './problem.ts'

const longestRendering = 10_000

interface Asked {
  readonly typed: (name: string) => string
  readonly place: (name: string) => Place | undefined
  /** Sentences that were ticked: of an English text with what the page showed them to rest on, and of the speech. */
  readonly targets: readonly Chosen[]
  readonly sources: readonly Place[]
  readonly loaded: Loaded
  readonly reading: Reading
  /** Whose form it is: the account. */
  readonly person: string | undefined
}

interface Chosen {
  readonly place: Place
  readonly rests: readonly Place[]
}

type Parse = (asked: Asked) => Parsed<readonly Decided[]>

const parses: Readonly<Record<string, Parse>> = {
  'confirm-chosen': ({ targets }) => links('link-confirmed', targets),
  instead,
  'reject-chosen': ({ targets }) => links('link-rejected', targets),
  'none-chosen': withoutCounterpart,
  draw: ({ targets, sources }) => drawn(targets, sources),
  split,
  join,
  mode,
  rendering,
  undo,
  redo,
}

/** Reads what a translator does with links; `undefined` where the form asks for something else. */
export function parseLinkWork(
  { fields }: Sent,
  loaded: Loaded,
  { reading, person }: { readonly reading: Reading; readonly person: string | undefined },
): Parsed<readonly Decided[]> | undefined {
  const typed = (name: string) => (fields.get(name) ?? '').trim()
  const does = fields.has('instead') ? 'instead' : typed('do')
  const parse = Object.hasOwn(parses, does) ? parses[does] : undefined
  const named = (name: string) => placeNamed(name, loaded.dossier, loaded.words)
  const ticked = (prefix: string) =>
    Array.from(fields).flatMap(([name, value]) => {
      const place = name.startsWith(prefix) ? named(name.slice(prefix.length)) : undefined
      return place ? [{ place, value }] : []
    })
  return parse?.({
    typed,
    place: (name) => named(typed(name)),
    targets: ticked('pick-').map(({ place, value }) => ({ place, rests: placesNamed(value, loaded) })),
    sources: ticked('from-').map(({ place }) => place),
    loaded,
    reading,
    person,
  })
}

/** The places that a form names in one field, with spaces between them. */
export function placesNamed(names: string, { dossier, words }: Loaded): readonly Place[] {
  return names.split(' ').flatMap((name) => placeNamed(name, dossier, words) ?? [])
}

function links(kind: 'link-confirmed' | 'link-rejected', chosen: readonly Chosen[]): Parsed<readonly Decided[]> {
  return some(
    chosen
      .filter(({ rests }) => rests.length > 0)
      .map(({ place, rests }) => ({ kind, body: { source: rests, target: [place] } })),
  )
}

/** A passage that the program considered, in place of the one that it proposed. */
function instead({ place }: Asked): Parsed<readonly Decided[]> {
  const [source, target] = [place('instead'), place('target')]
  if (!source || !target) return unreadable()
  return { value: [{ kind: 'link-confirmed', body: { source: [source], target: [target] } }] }
}

function drawn(targets: readonly Chosen[], source: readonly Place[]): Parsed<readonly Decided[]> {
  const target = targets.map(({ place }) => place)
  if (target.length === 0 || source.length === 0 || new Set(target.map(({ revision }) => revision)).size > 1)
    return some([])
  return some([{ kind: 'link-confirmed', body: { source, target } }])
}

/** Of English sentences that the speech has none, of passages of the speech that one English text has none, or any of them. */
function withoutCounterpart({ targets, sources, typed, reading }: Asked): Parsed<readonly Decided[]> {
  const reason = noCounterpartReasons.find((each) => each === typed('reason'))
  const english = reading.texts.filter(
    ({ language, witness }) => language === 'en' && witness !== reading.source?.witness,
  )
  const texts = english.filter(({ witness }) => ['', witness.id].includes(typed('in')))
  if (!reason || (sources.length > 0 && texts.length === 0)) return unreadable()
  const own = targets.map(({ place }): Decided => ({ kind: 'no-counterpart', body: { place, reason } }))
  const passages = sources.flatMap((place) =>
    texts.map(({ witness }): Decided => ({ kind: 'no-counterpart', body: { place, reason, text: witness.id } })),
  )
  return some([...own, ...passages])
}

/** Before the word that `cut` names, which must lie inside a sentence and not begin it. */
function split({ place, reading }: Asked): Parsed<readonly Decided[]> {
  const at = place('cut')
  const text = reading.texts.find(({ revision }) => revision.hash === at?.revision)
  const sentence = at && text?.segments.find(({ start, end }) => start < at.start && at.start < end)
  const beginsWord =
    sentence && tokens(slice(text!.text, sentence)).some(({ start }) => sentence.start + start === at.start)
  return beginsWord ? { value: [{ kind: 'segment-split', body: { place: at } }] } : unreadable()
}

function join({ place, reading }: Asked): Parsed<readonly Decided[]> {
  const [first, second] = [place('first'), place('second')]
  const text = reading.texts.find(({ revision }) => revision.hash === first?.revision)
  const index = text?.segments.findIndex(({ end }) => end === first?.end) ?? -1
  const next = index < 0 ? undefined : text?.segments[index + 1]
  if (!first || !second || second.revision !== first.revision || next?.start !== second.start) return unreadable()
  return { value: [{ kind: 'segments-joined', body: { places: [first, second] } }] }
}

function mode({ typed, reading }: Asked): Parsed<readonly Decided[]> {
  const chosen = modes.find((each) => each === typed('mode'))
  const text = reading.texts.find(({ witness, language }) => witness.id === typed('text') && language === 'en')
  if (!chosen || !text || !reading.source) return unreadable()
  return { value: [{ kind: 'mode-chosen', body: { text: text.witness.id, mode: chosen } }] }
}

function rendering({ place, typed, reading }: Asked): Parsed<readonly Decided[]> {
  const at = place('place')
  const words = typed('words')
  const text = reading.texts.find(({ revision }) => revision.hash === at?.revision)
  if (!at || text?.language !== 'ar') return unreadable()
  if (words === '') return { problems: [problem('words', 'emptyRendering')] }
  if (words.length > longestRendering) return { problems: [problem('words', 'longField', { limit: longestRendering })] }
  return { value: [{ kind: 'rendering-written', body: { place: at, words, sure: typed('sure') !== '' } }] }
}

/** What the person decided themselves, taken back. What is taken back already counts as done: a form that was sent twice. */
function undo({ typed, loaded: { dossier }, person }: Asked): Parsed<readonly Decided[]> {
  const named = typed('decision').split(' ')
  const own = decisionsIn(dossier).filter(({ by }) => by === person)
  const gone = lastUndoneBy(dossier, person)
  const standing = own.filter(({ seq }) => named.includes(String(seq)))
  if (standing.length > 0) return { value: standing.map(takingBackOf) }
  if (gone.length === 0 || actName(gone) !== typed('decision')) return notOwn()
  return { value: gone.map(({ seq }) => ({ kind: 'decision-withdrawn', body: { decision: seq } })) }
}

/** What the person took back last, decided again. */
function redo({ typed, loaded, person }: Asked): Parsed<readonly Decided[]> {
  const last = lastUndoneBy(loaded.dossier, person)
  if (last.length === 0 || actName(last) !== typed('decision')) return notOwn()
  return { value: last.map(({ kind, body }) => ({ kind, body }) as Decided) }
}

/** Nobody takes back, or decides again, what another has decided. */
function notOwn(): Parsed<readonly Decided[]> {
  return { problems: [problem('act', 'unreadable')] }
}

function some(value: readonly Decided[]): Parsed<readonly Decided[]> {
  return value.length > 0 ? { value } : { problems: [problem('chosen', 'noneChosen')] }
}

/** A form that none of our pages can have sent. */
function unreadable(): Parsed<readonly Decided[]> {
  return { problems: [problem('do', 'unreadable')] }
}
