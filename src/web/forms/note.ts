import { parts } from '../../claim/desk-words.ts'
import type { Assignee } from '../../dossier/desk-bodies.ts'
import { decisionNamed, longestWords, numberIn, one, unreadable, type DeskAsked, type DeskParse } from './desk-asked.ts'
import { markedSpan } from './marked-words.ts'
import { placeOf } from '../place.ts'
import { problem, type Problem } from './problem.ts'

/** What is done with notes, by the value of `do`. */
export const noteParses: Readonly<Record<string, DeskParse>> = {
  note,
  'note-words': noteOnWords,
  'ask-translator': ({ place, typed }) => {
    const [at, claim, words] = [place('place'), place('claim'), typed('words')]
    const body = at && { place: at, ...(claim && { other: claim }), words, assigned: { part: 'translator' } as const }
    return one(body && words !== '' ? { kind: 'note-added', body } : undefined)
  },
  answer,
  assign: (asked) => {
    const number = decisionNamed(asked, 'note')
    const assigned = assignee(asked)
    if (number === undefined || assigned === 'unknown') return unreadable()
    if (typeof number === 'object') return { problems: [number] }
    return one({ kind: 'note-assigned', body: { note: number, ...(assigned && { assigned }) } })
  },
  resolve: (asked) => {
    const number = decisionNamed(asked, 'note')
    if (typeof number === 'object') return { problems: [number] }
    return one(number === undefined ? undefined : { kind: 'note-resolved', body: { note: number } })
  },
}

function note(asked: DeskAsked) {
  const at = asked.place('place')
  const other = asked.place('other')
  return at ? added(asked, { place: at, ...(other && { other }) }) : unreadable()
}

/** On words that somebody selected, or wrote out. */
function noteOnWords(asked: DeskAsked) {
  const within = asked.place('within')
  const text = asked.reading.texts.find(({ revision }) => revision.hash === within?.revision)
  if (!within || !text) return unreadable()
  const about = { words: asked.typed('exact'), within, nth: numberIn(asked.typed('nth')) }
  const found = markedSpan(text, about)
  return 'problems' in found
    ? { problems: found.problems.map((each) => ({ ...each, field: 'exact' })) }
    : added(asked, { place: placeOf(text, found.value) })
}

type OnPlaces = Pick<Extract<Parameters<typeof one>[0], { kind: 'note-added' }>['body'], 'place' | 'other'>

function added(asked: DeskAsked, about: OnPlaces) {
  const words = asked.typed('words')
  const assigned = assignee(asked)
  if (assigned === 'unknown') return unreadable()
  const problems = problemsIn(words)
  if (problems.length > 0) return { problems }
  return one({ kind: 'note-added', body: { ...about, words, ...(assigned && { assigned }), ...besides(asked, words) } })
}

function answer(asked: DeskAsked) {
  const number = decisionNamed(asked, 'note')
  const words = asked.typed('words')
  if (number === undefined) return unreadable()
  if (typeof number === 'object') return { problems: [number] }
  const problems = problemsIn(words)
  if (problems.length > 0) return { problems }
  return one({ kind: 'note-answered', body: { note: number, words, ...besides(asked, words) } })
}

function problemsIn(words: string): readonly Problem[] {
  if (words === '') return [problem('words', 'emptyNote')]
  return words.length > longestWords ? [problem('words', 'longField', { limit: longestWords })] : []
}

/** Who is named in a note, and whether it may leave the house. */
function besides({ typed, people }: DeskAsked, words: string) {
  const mentions = [...people].filter(([, name]) => words.includes(`@${name}`)).map(([id]) => id)
  return {
    ...(mentions.length > 0 && { mentions }),
    ...(typed('confidential') !== '' && { confidential: true }),
  }
}

/** A person by account, or a part with a colon before it. */
function assignee({ typed, people }: DeskAsked): Assignee | undefined | 'unknown' {
  const to = typed('assigned')
  if (to === '') return undefined
  const part = parts.find((each) => `:${each}` === to)
  if (part) return { part }
  return people.has(to) ? { person: to } : 'unknown'
}
