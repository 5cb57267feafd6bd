import type { Dossier } from '../../dossier/fold.ts'
import type { FileRead } from '../../exchange/in/found.ts'
import { encodings } from '../../text/decode.ts'
import type { ImportForm } from '../forms/import-form.ts'
import type { Problem } from '../forms/problem.ts'
import type { Reader } from '../reader.ts'
import { addressOf, dossierHead, type DossierHead } from './dossier-head.ts'
import { importPreview, type ImportPreview } from './import-preview.ts'
import { problemsView, type ProblemsView } from './problems.ts'
import { options, type Option } from './text-fields.ts'

/** A file that is to be brought: the choice of one, or all that came out of it before any of it is kept. */
export interface ImportPage {
  /** Absent where a dossier is to be opened with it. */
  readonly head: DossierHead | undefined
  readonly back: string
  readonly action: string
  readonly problems: ProblemsView
  readonly kept: { readonly name: string; readonly base64: string } | undefined
  readonly encodings: readonly Option[] | undefined
  readonly preview: ImportPreview | undefined
  readonly id: string
  readonly asksName: boolean
  readonly name: string
}

export interface ImportAsked {
  readonly dossier: Dossier | undefined
  readonly action: string
  readonly form: ImportForm | undefined
  readonly read: FileRead | undefined
  readonly problems: readonly Problem[]
  /** Why the file could not be read, in words. */
  readonly refusal?: string | undefined
  /** Whether another encoding may help. */
  readonly asksEncoding?: boolean
  readonly asksName: boolean
  readonly name: string
  readonly id: string
}

export function importPage(asked: ImportAsked, reader: Reader): ImportPage {
  const { dossier, action, form, read, refusal } = asked
  const { t } = reader.translator
  const view = problemsView(asked.problems, reader.translator)
  const problems = refusal === undefined ? view : withRefusal(view, refusal)
  const given = form?.given
  const open = read?.encoding !== undefined || asked.asksEncoding === true
  return {
    head: dossier && dossierHead(dossier, 'texts', reader),
    back: dossier ? addressOf(dossier) : '/',
    action,
    problems,
    kept:
      given && (read || asked.asksEncoding === true)
        ? { name: given.name, base64: Buffer.from(given.bytes).toString('base64') }
        : undefined,
    encodings: open
      ? options(['', ...encodings], form?.encoding ?? '', (value) => t(`encoding.${value || 'auto'}`))
      : undefined,
    preview: form && read && importPreview(form, read, dossier, reader),
    id: asked.id,
    asksName: asked.asksName,
    name: asked.name,
  }
}

function withRefusal({ list, at }: ProblemsView, words: string): ProblemsView {
  return { list: [{ field: 'file', words }, ...list], at: { ...at, file: words } }
}
