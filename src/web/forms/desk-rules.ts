import type { DeskRules, VerdictLabel, VerdictName } from '../../dossier/desk-rules.ts'
import type { Sent } from '../body.ts'
import { verdictNames } from '../pages/house-desk.ts'
import { problem, type Parsed } from './problem.ts'

const longestLabel = 60

/** A label is given in both languages or in neither. */
export function parseDeskRules({ fields }: Sent): Parsed<DeskRules> {
  const typed = (name: string) => (fields.get(name) ?? '').trim()
  const given = verdictNames.map((name) => ({ name, en: typed(`${name}.en`), ar: typed(`${name}.ar`) }))
  const problems = given.flatMap(({ name, en, ar }) => [
    ...((en === '') === (ar === '') ? [] : [problem(`${name}.${en === '' ? 'en' : 'ar'}`, 'bothLanguages')]),
    ...([en, ar].some((words) => words.length > longestLabel)
      ? [problem(`${name}.en`, 'longField', { limit: longestLabel })]
      : []),
  ])
  if (problems.length > 0) return { problems }
  const labels = Object.fromEntries(
    given.filter(({ en }) => en !== '').map(({ name, en, ar }): [VerdictName, VerdictLabel] => [name, { en, ar }]),
  )
  return { value: { agreement: fields.has('agreement'), labels } }
}
