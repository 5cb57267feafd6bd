import {
  addressFields,
  completenesses,
  dateFields,
  particularFields,
  textKinds,
  type Completeness,
  type Particulars,
  type TextKind,
} from '../../text/witness.ts'
import type { Sent } from '../body.ts'
import { problem, type Parsed, type Problem } from './problem.ts'

export type ParticularField = (typeof particularFields)[number]

/** What was typed about a text, as it was typed. */
export interface ParticularsForm {
  readonly fields: Readonly<Record<ParticularField, string>>
  readonly kind: TextKind | ''
  readonly completeness: Completeness | ''
}

const longest = 2000

export function particularsForm({ fields }: Sent, prefix: string): ParticularsForm {
  const typed = (name: string) => (fields.get(`${prefix}${name}`) ?? '').trim()
  return {
    fields: Object.fromEntries(particularFields.map((name) => [name, typed(name)])) as ParticularsForm['fields'],
    kind: textKinds.find((each) => each === typed('kind')) ?? '',
    completeness: completenesses.find((each) => each === typed('completeness')) ?? '',
  }
}

/** What is already known, as the form shows it first. */
export function particularsShown(particulars: Particulars): ParticularsForm {
  const { completeness, kind = '' } = particulars
  return {
    fields: Object.fromEntries(
      particularFields.map((name) => [name, particulars[name] ?? '']),
    ) as ParticularsForm['fields'],
    kind,
    completeness,
  }
}

/** @param held whether the words are there: without them nothing is held, whatever was chosen */
export function parseParticulars(form: ParticularsForm, prefix: string, held: boolean): Parsed<Particulars> {
  const problems = particularFields.flatMap((name) => problemIn(name, form.fields[name], `${prefix}${name}`))
  if (problems.length > 0) return { problems }
  const given = particularFields.flatMap((name) => (form.fields[name] ? [[name, form.fields[name]] as const] : []))
  const said = form.completeness === 'not-held' ? '' : form.completeness
  const kind = form.kind ? { kind: form.kind } : {}
  return { value: { ...kind, ...Object.fromEntries(given), completeness: held ? said || 'unknown' : 'not-held' } }
}

function problemIn(name: ParticularField, words: string, field: string): readonly Problem[] {
  if (words.length > longest) return [problem(field, 'longField', { limit: longest })]
  if (dateFields.includes(name) && words && !isDate(words)) return [problem(field, 'date', { words })]
  if (addressFields.includes(name) && words && !isWebAddress(words)) return [problem(field, 'url', { words })]
  return []
}

/** A year, a month or a day that exists (ISO 8601-1, 5.2). */
export function isDate(words: string): boolean {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(words)) return false
  const date = new Date(words)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(words)
}

/** Only http and https: `href="javascript:..."` would pass every escaping. */
export function isWebAddress(words: string): boolean {
  return /^https?:\/\//i.test(words) && URL.canParse(words)
}
