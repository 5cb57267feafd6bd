import { apartReasons, holdReasons, replyMeans } from '../../claim/desk-words.ts'
import { voices } from '../../dossier/event.ts'
import { placeOf } from '../place.ts'
import {
  decisionNamed,
  isDay,
  longestWords,
  numberIn,
  onClaim,
  one,
  unreadable,
  type DeskAsked,
  type DeskParse,
} from './desk-asked.ts'
import { markedSpan } from './marked-words.ts'
import { problem } from './problem.ts'

/** What is done to a claim besides judging it, by the value of `do`. */
export const claimParses: Readonly<Record<string, DeskParse>> = {
  'mark-claim': (asked) => {
    const about = onClaim(asked)
    return one(about && { kind: 'claim-marked', body: about })
  },
  'mark-words': markWords,
  'set-apart': (asked) => {
    const about = onClaim(asked)
    const reason = apartReasons.find((each) => each === asked.typed('reason'))
    return one(about && reason && { kind: 'claim-dropped', body: { ...about, reason } })
  },
  merge: ({ places }) => {
    const both = [...places('place'), ...places('with')]
    return one(both.length > 1 ? { kind: 'claims-merged', body: { places: both } } : undefined)
  },
  'cut-claim': ({ places, place }) => {
    const at = place('cut')
    const within = places('place').find(
      ({ revision, start, end }) => at?.revision === revision && start < at.start && at.start < end,
    )
    return one(at && within && { kind: 'claim-split', body: { place: within, at } })
  },
  voice: ({ place, typed }) => {
    const at = place('place')
    const voice = voices.find((each) => each === typed('voice'))
    return one(at && voice && { kind: 'voice-set', body: { place: at, voice } })
  },
  'seek-reply': seekReply,
  'receive-reply': receiveReply,
  hold,
  'lift-hold': ({ typed }) => {
    const number = numberIn(typed('hold'))
    return one(number === undefined ? undefined : { kind: 'hold-lifted', body: { hold: number } })
  },
  agree: (asked) => {
    const verdict = decisionNamed(asked, 'verdict')
    if (typeof verdict === 'object') return { problems: [verdict] }
    return one(verdict === undefined ? undefined : { kind: 'verdict-agreed', body: { verdict } })
  },
}

function markWords({ typed, place, reading }: DeskAsked) {
  const at = place('within')
  const text = reading.texts.find(({ revision, language }) => revision.hash === at?.revision && language === 'en')
  if (!at || !text) return unreadable()
  const found = markedSpan(text, { words: typed('words'), within: at, nth: numberIn(typed('nth')) })
  return 'problems' in found ? found : one({ kind: 'claim-marked', body: { place: placeOf(text, found.value) } })
}

function seekReply(asked: DeskAsked) {
  const { typed } = asked
  const about = onClaim(asked)
  const means = replyMeans.find((each) => each === typed('means'))
  if (!about || !means) return unreadable()
  const [from, on, deadline, words] = [typed('from'), typed('asked'), typed('deadline'), typed('words')]
  const problems = [
    ...(from === '' ? [problem('from', 'noFrom')] : []),
    ...(from.length > 200 ? [problem('from', 'longField', { limit: 200 })] : []),
    ...(isDay(on) ? [] : [problem('asked', 'day', { words: on })]),
    ...(deadline === '' || isDay(deadline) ? [] : [problem('deadline', 'day', { words: deadline })]),
    ...(words.length > longestWords ? [problem('words', 'longField', { limit: longestWords })] : []),
  ]
  if (problems.length > 0) return { problems }
  const body = { ...about, from, means, asked: on, ...(deadline && { deadline }), ...(words && { words }) }
  return one({ kind: 'reply-sought', body })
}

function receiveReply(asked: DeskAsked) {
  const { typed } = asked
  const [reply, date, words] = [decisionNamed(asked, 'reply'), typed('date'), typed('words')]
  if (reply === undefined) return unreadable()
  if (typeof reply === 'object') return { problems: [reply] }
  if (!isDay(date)) return { problems: [problem('date', 'day', { words: date })] }
  if (words.length > longestWords) return { problems: [problem('words', 'longField', { limit: longestWords })] }
  return one({ kind: 'reply-received', body: { reply, date, ...(words && { words }) } })
}

function hold(asked: DeskAsked) {
  const { typed } = asked
  const about = typed('place') === '' ? {} : onClaim(asked)
  const reason = holdReasons.find((each) => each === typed('reason'))
  if (!about || !reason) return unreadable()
  const [until, words] = [typed('until'), typed('words')]
  if (until !== '' && !isDay(until)) return { problems: [problem('until', 'day', { words: until })] }
  if (reason === 'embargo' && until === '') return { problems: [problem('until', 'noUntil')] }
  if (words.length > longestWords) return { problems: [problem('words', 'longField', { limit: longestWords })] }
  return one({ kind: 'hold-set', body: { ...about, reason, ...(until && { until }), ...(words && { words }) } })
}
