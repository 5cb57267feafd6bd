import { severities } from '../../claim/desk-words.ts'
import type { Reference } from '../../dossier/desk-bodies.ts'
import { worldVerdicts, type Place } from '../../dossier/event.ts'
import { sha256 } from '../../provenance/digest.ts'
import { placeOf } from '../place.ts'
import { faithfulOffered } from '../pages/verdict-offered.ts'
import { longestWords, onClaim, unreadable, type DeskAsked, type DeskWork } from './desk-asked.ts'
import { fileIn, largestCopy } from './kept-file.ts'
import { markedSpan } from './marked-words.ts'
import { sentenceNumbers } from './numbers.ts'
import { isDate, isWebAddress } from './particulars.ts'
import { problem, type Parsed, type Problem } from './problem.ts'

/** So many references stand in one form. */
export const referenceRows = 8

export function parseVerdict(asked: DeskAsked): Parsed<DeskWork> {
  const { typed, reading } = asked
  const about = onClaim(asked)
  const offered = faithfulOffered(reading.source)
  const faithful = offered.find((each) => each === typed('faithful'))
  if (!about || (typed('faithful') !== '' && !faithful)) return unreadable()
  const world = worldVerdicts.find((each) => each === typed('world'))
  const severity = severities.find((each) => each === typed('severity'))
  const note = typed('note')
  const further = passages(asked)
  const pinned = exactWords(asked)
  const references = parseReferences(asked)
  const problems = [
    ...(!faithful && (!world || world === 'not-checked') && note === '' ? [problem('faithful', 'emptyVerdict')] : []),
    ...(note.length > longestWords ? [problem('note', 'longField', { limit: longestWords })] : []),
    ...('problems' in further ? further.problems : []),
    ...('problems' in pinned ? pinned.problems : []),
    ...('problems' in references ? references.problems : []),
  ]
  if (problems.length > 0 || 'problems' in further || 'problems' in pinned || 'problems' in references)
    return { problems }
  const body = {
    ...about,
    evidence: [...asked.ticked('evidence-'), ...further.value, ...pinned.value],
    ...(faithful && { faithful }),
    ...(world && { world }),
    ...(severity && { severity }),
    ...(note && { note }),
    ...(references.value.all.length > 0 && { references: references.value.all }),
    ...(typed('confidential') !== '' && { confidential: true }),
  }
  return { value: { all: [{ kind: 'verdict-given', body }], beside: references.value.copies } }
}

/** Further sentences of the speech that somebody names by their numbers. */
function passages({ typed, reading: { source } }: DeskAsked): Parsed<readonly Place[]> {
  const words = typed('passages')
  if (words === '' || !source) return { value: [] }
  const count = source.segments.length
  const numbers = sentenceNumbers(words, count)
  if (!numbers) return { problems: [problem('passages', 'numbers', { words, count })] }
  return { value: numbers.map((number) => placeOf(source, source.segments[number]!)) }
}

/** Words of a passage, and no more of it: of the speech, or of another text where the speech has them not. */
function exactWords({ typed, reading: { source, texts } }: DeskAsked): Parsed<readonly Place[]> {
  const words = typed('pin')
  if (words === '') return { value: [] }
  const [first, ...others] = [...(source ? [source] : []), ...texts.filter((text) => text !== source)].map((text) => {
    const within = { start: 0, end: text.text.length }
    const found = markedSpan(text, { words, within, nth: undefined })
    return 'problems' in found ? found : { value: [placeOf(text, found.value)] }
  })
  const found = [first, ...others].find((each) => each && 'value' in each) ?? first
  if (found && 'value' in found) return found
  return { problems: [{ ...(found?.problems[0] ?? problem('pin', 'wordsAbsent')), field: 'pin' }] }
}

interface References {
  readonly all: readonly Reference[]
  readonly copies: ReadonlyMap<string, Uint8Array>
}

function parseReferences(asked: DeskAsked): Parsed<References> {
  const copies = new Map<string, Uint8Array>()
  const all: Reference[] = []
  const problems: Problem[] = []
  for (let row = 0; row < referenceRows; row++) {
    const parsed = parseReference(asked, `ref${row}-`, copies)
    if (parsed && 'problems' in parsed) problems.push(...parsed.problems)
    else if (parsed) all.push(parsed.value)
  }
  return problems.length > 0 ? { problems } : { value: { all, copies } }
}

/** One row of the form; `undefined` where it is empty. */
function parseReference(
  { sent, typed, loaded }: DeskAsked,
  row: string,
  copies: Map<string, Uint8Array>,
): Parsed<Reference> | undefined {
  const [title, url, date] = [typed(`${row}title`), typed(`${row}url`), typed(`${row}date`)]
  const file = fileIn(sent, `${row}copy`)
  const kept = keptCopy(
    loaded.dossier.verdicts.flatMap(({ body }) => body.references ?? []),
    typed(`${row}hash`),
  )
  if (title === '' && url === '' && date === '' && !file) return undefined
  const problems = [
    ...(url !== '' && !isWebAddress(url) ? [problem(`${row}url`, 'url', { words: url })] : []),
    ...(date !== '' && !isDate(date) ? [problem(`${row}date`, 'date', { words: date })] : []),
    ...(title === '' && url === '' ? [problem(`${row}title`, 'noReference')] : []),
    ...([title, url].some((words) => words.length > 2000)
      ? [problem(`${row}title`, 'longField', { limit: 2000 })]
      : []),
    ...((file && file.bytes.length > largestCopy) || sent.tooLong.has(`${row}copy`)
      ? [problem(`${row}copy`, 'tooLong', { megabytes: largestCopy / 1024 / 1024 })]
      : []),
  ]
  if (problems.length > 0) return { problems }
  const hash = file && sha256(file.bytes)
  if (file && hash) copies.set(hash, file.bytes)
  const copy = hash && file ? { hash, name: file.name } : kept
  return { value: { title: title || url, ...(url && { url }), ...(date && { date }), ...(copy && { copy }) } }
}

/** A copy that is held already: a form names it by its hash. */
function keptCopy(references: readonly Reference[], hash: string): Reference['copy'] {
  return hash === '' ? undefined : references.find(({ copy }) => copy?.hash === hash)?.copy
}
