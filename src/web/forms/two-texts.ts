import { differences, type Difference } from '../../comparison/ignored.ts'
import { guessLanguage } from '../../exchange/guess-language.ts'
import { textFrom } from '../../exchange/read-text.ts'
import type { Language } from '../../text/witness.ts'
import { longestText, type Sent } from '../body.ts'
import { problem, type Problem } from './problem.ts'

const sides = ['old', 'new'] as const
type Side = (typeof sides)[number]

/** Two texts to be compared, as they were pasted or came in files, and how. Nothing of it is kept. */
export interface TwoTexts {
  readonly old: string
  readonly new: string
  readonly without: ReadonlySet<Difference>
}

export interface ParsedTwoTexts {
  readonly form: TwoTexts
  readonly problems: readonly Problem[]
  /** The language of both; absent where something is wrong. */
  readonly language: Language | undefined
}

export function parseTwoTexts(sent: Sent): ParsedTwoTexts {
  const [old, fresh] = sides.map((side) => cameIn(sent, side)) as [Came, Came]
  const form = {
    old: old.text,
    new: fresh.text,
    without: new Set(differences.filter((each) => sent.fields.get(`without-${each}`) === 'on')),
  }
  const problems = [...old.problems, ...fresh.problems]
  if (problems.length > 0) return { form, problems, language: undefined }
  const language = guessLanguage(form.new) ?? guessLanguage(form.old) ?? 'en'
  const other = guessLanguage(form.old) ?? language
  return other === language
    ? { form, problems, language }
    : { form, problems: [problem('new', 'twoLanguages')], language: undefined }
}

interface Came {
  readonly text: string
  readonly problems: readonly Problem[]
}

function cameIn({ fields, files, tooLong }: Sent, side: Side): Came {
  const pasted = (fields.get(side) ?? '').replaceAll('\r\n', '\n')
  const file = files.get(`${side}-file`)
  const long = [side, `${side}-file`].find((name) => tooLong.has(name))
  if (long) return { text: pasted, problems: [problem(long, 'tooLong', { megabytes: longestText / 1024 / 1024 })] }
  if (!file) return { text: pasted, problems: pasted.trim() === '' ? [problem(side, 'noWords')] : [] }
  if (pasted.trim() !== '') return { text: pasted, problems: [problem(side, 'both')] }
  const reading = textFrom(file.bytes)
  if ('text' in reading) return { text: reading.text, problems: [] }
  const { problem: key, at, line, encoding } = reading
  return { text: '', problems: [problem(`${side}-file`, key, { file: file.name, at, line, encoding })] }
}
