import type { Brought, Received } from '../../dossier/amend.ts'
import { guessLanguage } from '../../exchange/guess-language.ts'
import { textFrom, type Reading } from '../../exchange/read-text.ts'
import { decode, encodings, type Encoding } from '../../text/decode.ts'
import { languages, roles, type Language, type Role } from '../../text/witness.ts'
import { longestText, type Sent } from '../body.ts'
import { parseParticulars, particularsForm, type ParticularsForm } from './particulars.ts'
import { problem, type Problem } from './problem.ts'

/** One text's part of a form as it was filled in, to be shown again when it is refused: nothing that was typed is lost. */
export interface TextForm {
  readonly prefix: string
  readonly role: Role
  readonly language: Language | ''
  readonly encoding: Encoding | ''
  readonly text: string
  /** A file that came with an earlier try, so that its bytes stay what was received. */
  readonly kept: { readonly name: string; readonly base64: string; readonly as: Encoding } | undefined
  readonly particulars: ParticularsForm
}

export interface ParsedText {
  readonly form: TextForm
  readonly problems: readonly Problem[]
  /** Absent where nothing was filled in, or something is wrong. */
  readonly brought: Brought | undefined
}

export function emptyTextForm(prefix: string, role: Role): TextForm {
  const particulars = particularsForm({ fields: new Map(), files: new Map(), tooLong: new Set() }, prefix)
  return { prefix, role, language: '', encoding: '', text: '', kept: undefined, particulars }
}

export function parseTextForm(sent: Sent, prefix: string, usualRole: Role): ParsedText {
  const typed = (name: string) => sent.fields.get(`${prefix}${name}`) ?? ''
  const role = roles.find((each) => each === typed('role')) ?? usualRole
  const language = languages.find((each) => each === typed('language')) ?? ''
  const encoding = encodings.find((each) => each === typed('encoding')) ?? ''
  const particulars = particularsForm(sent, prefix)
  const form: TextForm = { prefix, role, language, encoding, text: typed('text'), kept: undefined, particulars }
  const tooLong = ['file', 'text', 'kept'].find((name) => sent.tooLong.has(`${prefix}${name}`))
  if (tooLong) {
    const field = tooLong === 'kept' ? 'text' : tooLong
    return refused(form, [problem(`${prefix}${field}`, 'tooLong', { megabytes: longestText / 1024 / 1024 })])
  }
  const came = cameIn(sent, prefix)
  if (came === 'both') return refused(form, [problem(`${prefix}text`, 'both')])
  if (!came) return withoutWords(form)
  return withWords(form, came)
}

interface Came {
  readonly bytes: Uint8Array
  readonly fileName: string | undefined
}

/** The bytes of the file, of the file of an earlier try, or of what was pasted. */
function cameIn(sent: Sent, prefix: string): Came | 'both' | undefined {
  const file = sent.files.get(`${prefix}file`)
  const pasted = (sent.fields.get(`${prefix}text`) ?? '').replaceAll('\r\n', '\n')
  const kept = keptFile(sent, prefix)
  const untouched = kept !== undefined && kept.text.replaceAll('\r\n', '\n') === pasted
  if (file) return pasted.trim() === '' || untouched ? { bytes: file.bytes, fileName: file.name } : 'both'
  if (untouched) return { bytes: kept.bytes, fileName: kept.name }
  return pasted === '' ? undefined : { bytes: new TextEncoder().encode(pasted), fileName: undefined }
}

function keptFile(sent: Sent, prefix: string) {
  const base64 = sent.fields.get(`${prefix}kept`)
  const as = encodings.find((each) => each === sent.fields.get(`${prefix}keptAs`))
  if (!base64 || !as) return undefined
  const bytes = Buffer.from(base64, 'base64')
  const decoded = decode(bytes, as)
  return 'text' in decoded ? { bytes, text: decoded.text, name: sent.fields.get(`${prefix}keptName`) ?? '' } : undefined
}

/** Particulars alone: a text that is known of, but not held. */
function withoutWords(form: TextForm): ParsedText {
  const given = Object.values(form.particulars.fields).some((words) => words !== '')
  if (!given) return { form, problems: [], brought: undefined }
  const particulars = parseParticulars(form.particulars, form.prefix, false)
  if ('problems' in particulars) return refused(form, particulars.problems)
  const { role, language } = form
  return {
    form,
    problems: [],
    brought: { role, ...(language && { language }), particulars: particulars.value },
  }
}

function withWords(form: TextForm, { bytes, fileName }: Came): ParsedText {
  const reading = textFrom(bytes, form.encoding || undefined)
  if ('problem' in reading) return refused(form, [unreadable(form.prefix, reading, fileName)])
  const { text, encoding, sure } = reading
  const kept =
    fileName === undefined ? undefined : { name: fileName, base64: Buffer.from(bytes).toString('base64'), as: encoding }
  const again: TextForm = { ...form, text, kept, encoding: sure ? form.encoding : encoding }
  const particulars = parseParticulars(form.particulars, form.prefix, true)
  const language = languageFor(form, text)
  const problems = [
    ...(sure ? [] : [problem(`${form.prefix}encoding`, 'guessed', { encoding })]),
    ...(typeof language === 'string' ? [] : [language]),
    ...('problems' in particulars ? particulars.problems : []),
  ]
  if (problems.length > 0 || typeof language !== 'string' || 'problems' in particulars) return refused(again, problems)
  const received: Received = { bytes, encoding, ...(fileName !== undefined && { fileName }) }
  return { form: again, problems: [], brought: { role: form.role, language, particulars: particulars.value, received } }
}

/** The language that was chosen, or that the letters tell; a speech is Arabic, and what is compared with it English. */
export function languageFor(
  { role, language, prefix }: Pick<TextForm, 'role' | 'language' | 'prefix'>,
  text: string,
): Language | Problem {
  const guess = guessLanguage(text)
  const words = text.trim().slice(0, 60)
  if (role === 'source')
    return (language || guess) === 'ar' ? 'ar' : problem(`${prefix}language`, 'speechNotArabic', { words })
  if (language) return language
  if (guess === 'en') return guess
  return problem(`${prefix}language`, guess === 'ar' ? 'textNotEnglish' : 'languageUnknown', { words })
}

function unreadable(
  prefix: string,
  { problem: key, at, line, encoding }: Extract<Reading, { problem: string }>,
  fileName: string | undefined,
): Problem {
  const field = `${prefix}${fileName === undefined ? 'text' : 'file'}`
  return problem(field, key, { file: fileName ?? '', at, line, encoding })
}

function refused(form: TextForm, problems: readonly Problem[]): ParsedText {
  return { form, problems, brought: undefined }
}
