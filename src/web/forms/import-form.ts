import type { Brought, Imported } from '../../dossier/amend.ts'
import type { Dossier } from '../../dossier/fold.ts'
import type { FileRead, GivenFile, TextFound } from '../../exchange/in/found.ts'
import { receivedFrom } from '../../exchange/in/received.ts'
import { sha256 } from '../../provenance/digest.ts'
import { encodings, type Encoding } from '../../text/decode.ts'
import { languages, roles, type Language, type Particulars, type Role } from '../../text/witness.ts'
import { longestText, type Sent } from '../body.ts'
import { isHeld } from '../pages/dossier-head.ts'
import { parseParticulars, particularsForm, particularsShown, type ParticularsForm } from './particulars.ts'
import { problem, type Parsed, type Problem } from './problem.ts'
import { languageFor } from './text-form.ts'

/** What is to become of one text of a file. */
export interface TextChoice {
  /** `new`, the id of a text that was expected or is held, or '' where it is to be left out. */
  readonly goes: string
  readonly role: Role
  readonly language: Language | ''
}

/** The form of an import as it was filled in. The file itself travels with it: nothing is kept before a person says so. */
export interface ImportForm {
  readonly given: GivenFile | undefined
  readonly encoding: Encoding | ''
  /** Which texts the page showed, by their hash: only what was shown is kept. */
  readonly shown: string
  readonly keep: boolean
  /** The id and the name of a dossier that is to be opened. */
  readonly id: string
  readonly title: string
  readonly choices: readonly TextChoice[]
  readonly particulars: ParticularsForm
}

/** More texts than a file can have. */
const mostTexts = 20

export function parseImportForm(sent: Sent): ImportForm & { readonly problems: readonly Problem[] } {
  const typed = (name: string) => sent.fields.get(name) ?? ''
  const given = givenIn(sent)
  const tooLong = ['file', 'kept'].some((name) => sent.tooLong.has(name))
  const problems = tooLong
    ? [problem('file', 'tooLong', { megabytes: longestText / 1024 / 1024 })]
    : given
      ? []
      : [problem('file', 'noFile')]
  return {
    given,
    encoding: encodings.find((each) => each === typed('encoding')) ?? '',
    shown: typed('shown'),
    keep: typed('do') === 'keep',
    id: typed('id'),
    title: typed('title-of-dossier').trim(),
    choices: choicesIn(sent),
    particulars: particularsForm(sent, ''),
    problems,
  }
}

/** A new file, or the one that the page before showed. */
function givenIn({ files, fields }: Sent): GivenFile | undefined {
  const file = files.get('file')
  if (file) return file
  const kept = fields.get('kept')
  return kept ? { name: fields.get('keptName') ?? '', bytes: Buffer.from(kept, 'base64') } : undefined
}

function choicesIn({ fields }: Sent): readonly TextChoice[] {
  const count = Math.min(Number(fields.get('texts') ?? 0) || 0, mostTexts)
  return Array.from({ length: count }, (_, index) => ({
    goes: fields.get(`${index}.goes`) ?? '',
    role: roles.find((role) => role === fields.get(`${index}.role`)) ?? 'other',
    language: languages.find((language) => language === fields.get(`${index}.language`)) ?? '',
  }))
}

/** Names what a page has shown of a file. */
export function shownHash({ texts, encoding }: FileRead): string {
  return sha256(JSON.stringify([encoding, ...texts.map(({ text }) => text)]))
}

/** What the form shows first: the file's own words of itself where nothing was typed, and the likeliest place for each text. */
export function filledIn(form: ImportForm, read: FileRead, dossier: Dossier | undefined, wanted?: string): ImportForm {
  const choices = usualChoices(read, dossier, wanted)
  const known =
    choices.length === 1 ? dossier?.witnesses.find(({ id }) => id === choices[0]?.goes)?.particulars : undefined
  const said = particularsShown({ ...read.offered, ...known, completeness: 'unknown' })
  const fields = { ...said.fields, ...filled(form.particulars.fields) }
  return {
    ...form,
    encoding: form.encoding || read.encoding || '',
    particulars: { ...form.particulars, fields, kind: form.particulars.kind || said.kind || usualKind(read) },
    choices,
  }
}

/** What a file with times holds is a transcript; of others the format tells nothing. */
function usualKind({ texts }: FileRead): ParticularsForm['kind'] {
  return texts.some(({ cues }) => cues) ? 'transcript' : ''
}

/** What was typed, without the fields that were left empty. */
function filled(fields: ParticularsForm['fields']): Partial<ParticularsForm['fields']> {
  return Object.fromEntries(Object.entries(fields).filter(([, words]) => words !== ''))
}

const usualRoles: Readonly<Record<Language, readonly Role[]>> = {
  ar: ['source'],
  en: ['summary', 'account', 'translation'],
}

/** @param wanted the text that the reader came from */
function usualChoices({ texts }: FileRead, dossier: Dossier | undefined, wanted?: string): readonly TextChoice[] {
  const witnesses = dossier?.witnesses ?? []
  const taken = new Set<string>()
  return texts.map(({ language }): TextChoice => {
    const [first] = texts.length > 1 && language === 'en' ? (['translation'] as const) : []
    const fits: readonly Role[] = first ? [first] : language ? usualRoles[language] : []
    const expected =
      texts.length === 1 && wanted !== undefined
        ? witnesses.find(({ id }) => id === wanted)
        : witnesses.find((each) => !isHeld(each) && fits.includes(each.role) && !taken.has(each.id))
    if (expected) {
      taken.add(expected.id)
      return { goes: expected.id, role: expected.role, language: language ?? '' }
    }
    const role = fits.find((each) => !witnesses.some((witness) => witness.role === each)) ?? fits.at(-1) ?? 'other'
    const second = role === 'source' && witnesses.some((witness) => witness.role === 'source')
    return { goes: 'new', role: second ? 'other' : role, language: language ?? '' }
  })
}

/** What the form wants done, or what is wrong with it. */
export function parseChoices(
  form: ImportForm,
  read: FileRead,
  dossier: Dossier | undefined,
): Parsed<readonly Imported[]> {
  const particulars = parseParticulars(form.particulars, '', true)
  const problems: Problem[] = 'problems' in particulars ? [...particulars.problems] : []
  const value: Imported[] = []
  for (const [index, found] of read.texts.entries()) {
    const choice = form.choices[index]
    if (!choice?.goes) continue
    const wanted = importedAs(form, read, dossier, { index, choice, found })
    if ('field' in wanted) problems.push(wanted)
    else if ('value' in particulars) value.push(wanted.made(particulars.value))
  }
  if (problems.length === 0 && value.length === 0) problems.push(problem('0.goes', 'noText'))
  const speeches = value.filter((each) => each.kind === 'bring' && each.brought.role === 'source')
  const held = dossier?.witnesses.some(({ role, id }) => role === 'source' && !value.some((each) => each.text === id))
  if (speeches.length > 1 || (speeches.length === 1 && held)) problems.push(problem('0.role', 'twoSpeeches'))
  const places = value.flatMap(({ text }) => text ?? [])
  if (new Set(places).size < places.length) problems.push(problem('0.goes', 'samePlace'))
  return problems.length > 0 ? { problems } : { value }
}

interface Wanted {
  readonly index: number
  readonly choice: TextChoice
  readonly found: TextFound
}

function importedAs(
  { given }: ImportForm,
  read: FileRead,
  dossier: Dossier | undefined,
  { index, choice, found }: Wanted,
): Problem | { readonly made: (particulars: Particulars) => Imported } {
  const witness = dossier?.witnesses.find(({ id }) => id === choice.goes)
  if (choice.goes !== 'new' && !witness) return problem(`${index}.goes`, 'noPlace')
  const role = witness?.role ?? choice.role
  const language = languageFor({ role, language: choice.language, prefix: `${index}.` }, found.text)
  if (typeof language !== 'string') return language
  const received = receivedFrom(given!, read, found)
  if (witness && witness.revisions.length > 0) {
    if (witness.revisions.at(-1)?.hash === sha256(received.bytes)) return problem(`${index}.goes`, 'sameRevision')
    return { made: () => ({ kind: 'revise', text: witness.id, language, received }) }
  }
  // What is known of a text that was missing is not lost because the file says nothing of it.
  const brought = (particulars: Particulars): Brought => ({
    role,
    language,
    particulars: { ...witness?.particulars, ...particulars },
    received,
  })
  return {
    made: (particulars) => ({ kind: 'bring', ...(witness && { text: witness.id }), brought: brought(particulars) }),
  }
}
