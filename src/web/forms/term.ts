import { termFrom, type Term } from '../../lexicon/terms.ts'
import type { Sent } from '../body.ts'
import { problem, type Problem } from './problem.ts'

export const termFields = ['arabic', 'kind', 'preferred', 'admitted', 'loaded', 'note'] as const
export type TermField = (typeof termFields)[number]

/** A term as it was typed. */
export type TermForm = Readonly<Record<TermField, string>>

export interface ParsedTerm {
  readonly form: TermForm
  readonly problems: readonly Problem[]
  readonly term: Term | undefined
}

const longest = 1000
const fieldOf = {
  arabic: 'arabic',
  kind: 'kind',
  preferred: 'preferred',
  empty: 'admitted',
  twice: 'admitted',
} as const

export function emptyTermForm(): TermForm {
  return { arabic: '', kind: 'group', preferred: '', admitted: '', loaded: '', note: '' }
}

export function parseTerm({ fields }: Sent): ParsedTerm {
  const typed = (name: TermField) => (fields.get(name) ?? '').replaceAll(/\s+/g, ' ').trim()
  const form = Object.fromEntries(termFields.map((name) => [name, typed(name)])) as TermForm
  const long = termFields.find((name) => form[name].length > longest)
  if (long) return { form, problems: [problem(long, 'longField', { limit: longest })], term: undefined }
  const read = termFrom([
    list(form.arabic),
    form.kind,
    form.preferred,
    list(form.admitted),
    list(form.loaded),
    form.note,
  ])
  if (!('key' in read)) return { form, problems: [], term: read }
  return { form, problems: [problem(fieldOf[read.key], `term.${read.key}`, { words: read.words })], term: undefined }
}

function list(words: string): string {
  return words
    .split(/[;؛]/)
    .map((part) => part.trim())
    .filter(Boolean)
    .join('; ')
}
