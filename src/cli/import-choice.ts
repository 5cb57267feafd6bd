import type { Brought, Imported } from '../dossier/amend.ts'
import type { Dossier, Witness } from '../dossier/fold.ts'
import type { FileRead, GivenFile, TextFound } from '../exchange/in/found.ts'
import { receivedFrom } from '../exchange/in/received.ts'
import { sha256 } from '../provenance/digest.ts'
import { roles, type Language, type Role } from '../text/witness.ts'
import { Refusal } from './refusal.ts'
import { shown } from './words.ts'

/** What a command line says of a file that it brings. */
export interface Wanted {
  readonly role: Role | undefined
  readonly text: string | undefined
  readonly part: string | undefined
  readonly language: Language | undefined
  readonly particulars: boolean
}

export interface Came {
  readonly given: GivenFile
  readonly read: FileRead
}

/** The texts of a file that are wanted. @throws Refusal where there is no such part */
export function chosen({ texts }: FileRead, part: string | undefined): readonly TextFound[] {
  const found = part === undefined ? texts : texts.filter((text) => text.part === part)
  if (found.length > 0) return found
  throw new Refusal(
    `the file has no part "${shown(part ?? '')}"; it has ${texts.map((text) => text.part || 'one').join(', ')}`,
  )
}

/** What is to become of a text. @throws Refusal where that does not go together with the dossier */
export function imported(
  dossier: Dossier | undefined,
  { given, read }: Came,
  found: TextFound,
  wanted: Wanted,
): Imported {
  const language = wanted.language ?? found.language
  if (!language) throw new Refusal('the letters do not tell the language: add --language ar or --language en')
  const received = receivedFrom(given, read, found)
  const named = wanted.text === undefined ? undefined : witnessNamed(dossier, wanted.text)
  if (named && named.revisions.length > 0) {
    if (named.revisions.at(-1)!.hash === sha256(received.bytes))
      throw new Refusal(`${named.id} holds these very words already`)
    return { kind: 'revise', text: named.id, language, received }
  }
  const role = named?.role ?? roleFor(language, read.texts.length > 1, wanted.role)
  if (role === 'source' && language !== 'ar') throw new Refusal('the speech must be in Arabic, and this is not')
  const expected = named ?? dossier?.witnesses.find((each) => each.role === role && each.revisions.length === 0)
  if (role === 'source' && !expected && dossier?.witnesses.some((each) => each.role === 'source'))
    throw new Refusal('a dossier has one speech: name it with --text for a revision, or choose another --role')
  const particulars = {
    ...expected?.particulars,
    ...(wanted.particulars && read.offered),
    completeness: 'unknown',
  } as const
  const brought: Brought = { role, language, particulars, received }
  return { kind: 'bring', ...(expected && { text: expected.id }), brought }
}

function witnessNamed(dossier: Dossier | undefined, id: string): Witness {
  const witness = dossier?.witnesses.find((each) => each.id === id)
  if (!witness) throw new Refusal(`the dossier has no text "${shown(id)}"`)
  return witness
}

function roleFor(language: Language, several: boolean, role: Role | undefined): Role {
  if (role && !several) return role
  if (language === 'ar') return 'source'
  if (several) return role ?? 'translation'
  throw new Refusal(`say what it is with --role: ${roles.filter((each) => each !== 'source').join(', ')}`)
}
