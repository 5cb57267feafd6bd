import type { Amendment } from '../../dossier/amend.ts'
import type { Role } from '../../text/witness.ts'
import type { Sent } from '../body.ts'
import { problem, type Problem } from './problem.ts'
import { emptyTextForm, parseTextForm, type TextForm } from './text-form.ts'

/** The places for texts on the form, and the role that each usually has. */
const places: readonly (readonly [string, Role])[] = [
  ['a.', 'source'],
  ['b.', 'summary'],
  ['c.', 'account'],
  ['d.', 'translation'],
]

export interface NewDossierForm {
  /** The id of the dossier to be: a form that is sent twice opens one dossier. */
  readonly id: string
  readonly title: string
  readonly texts: readonly TextForm[]
}

export interface ParsedDossier {
  readonly form: NewDossierForm
  readonly problems: readonly Problem[]
  readonly amendment: Extract<Amendment, { kind: 'open' }> | undefined
}

export function emptyDossierForm(id: string): NewDossierForm {
  return { id, title: '', texts: places.map(([prefix, role]) => emptyTextForm(prefix, role)) }
}

/** @param freshId for a form that names none, or none that can be one of ours */
export function parseNewDossier(sent: Sent, freshId: () => string): ParsedDossier {
  const named = sent.fields.get('id') ?? ''
  const typed = (sent.fields.get('title') ?? '').trim()
  const parsed = places.map(([prefix, role]) => parseTextForm(sent, prefix, role))
  const texts = parsed.flatMap(({ brought }) => brought ?? [])
  const title = typed || (texts.find(({ particulars }) => particulars.title)?.particulars.title ?? '')
  const form = { id: isDossierId(named) ? named : freshId(), title: typed, texts: parsed.map((each) => each.form) }
  const problems = [
    ...(typed.length > 300 ? [problem('title', 'longField', { limit: 300 })] : []),
    ...parsed.flatMap((each) => each.problems),
  ]
  if (problems.length === 0 && texts.length === 0) problems.push(problem('a.text', 'nothing'))
  if (problems.length === 0 && title === '') problems.push(problem('title', 'noTitle'))
  const sources = texts.filter(({ role }) => role === 'source')
  if (sources.length > 1) problems.push(problem('a.role', 'twoSpeeches'))
  return { form, problems, amendment: problems.length > 0 ? undefined : { kind: 'open', title, texts } }
}

function isDossierId(id: string): boolean {
  return /^[a-z0-9]{8,20}$/.test(id)
}
