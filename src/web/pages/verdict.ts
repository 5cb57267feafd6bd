import { severities } from '../../claim/desk-words.ts'
import type { Judged } from '../../dossier/desk.ts'
import { worldVerdicts, type Bodies } from '../../dossier/event.ts'
import type { Reading } from '../../dossier/examination.ts'
import { balanced } from '../../text/hidden.ts'
import { verdictLabel, type Reader } from '../reader.ts'
import { addressOf } from './dossier-head.ts'
import { options, type Option } from './text-fields.ts'
import { faithfulOffered } from './verdict-offered.ts'

/** What was typed into a form that was refused, by the names of its fields. */
export type Typed = ReadonlyMap<string, string>

export interface VerdictForm {
  readonly faithful: readonly Option[]
  readonly world: readonly Option[]
  readonly severity: readonly Option[]
  readonly note: string
  readonly confidential: boolean
  /** Further sentences of the speech, by number. */
  readonly passages: string
  /** Words of a passage that are to be pinned alone. */
  readonly pin: string
  readonly references: readonly ReferenceRow[]
  readonly referencesOpen: boolean
  /** Why "not found in the speech" is not among the verdicts. */
  readonly partHeld: string | undefined
}

export interface ReferenceRow {
  readonly row: string
  readonly title: string
  readonly url: string
  readonly date: string
  readonly copy: { readonly hash: string; readonly words: string; readonly href: string } | undefined
  /** A file of an earlier try. */
  readonly kept: { readonly base64: string; readonly name: string } | undefined
}

export function verdictForm(
  { dossier, source }: Reading,
  judged: Judged | undefined,
  typed: Typed | undefined,
  reader: Reader,
): VerdictForm {
  const { t } = reader.translator
  const standing = judged?.verdict.body
  const shown = (name: 'faithful' | 'world' | 'severity' | 'note') => typed?.get(name) ?? standing?.[name] ?? ''
  const offered = faithfulOffered(source)
  return {
    faithful: options(offered, shown('faithful'), (value) => verdictLabel(reader, `faithful.${value as 'partly'}`)),
    world: options(worldVerdicts, shown('world') || 'not-checked', (value) =>
      verdictLabel(reader, `world.${value as 'opinion'}`),
    ),
    severity: options(['', ...severities], shown('severity'), (value) => t(`gravity.${value || 'none'}`)),
    note: shown('note'),
    confidential: typed ? typed.has('confidential') : standing?.confidential === true,
    passages: typed?.get('passages') ?? '',
    pin: typed?.get('pin') ?? '',
    references: referenceRowsOf(standing?.references ?? [], typed, `${addressOf(dossier)}/copies`),
    referencesOpen: (standing?.references?.length ?? 0) > 0 || (typed?.get('ref0-title') ?? '') !== '',
    partHeld: offered.includes('not-found') ? undefined : t(source ? 'verdict.partHeld' : 'verdict.noneHeld'),
  }
}

type References = NonNullable<Bodies['verdict-given']['references']>

/** The references that stand, and a row for one more. */
function referenceRowsOf(standing: References, typed: Typed | undefined, base: string): readonly ReferenceRow[] {
  const last = typed
    ? [...typed.keys()].findLast((name) => /^ref\d-(?:title|url)$/.test(name) && typed.get(name) !== '')
    : undefined
  const count = Math.min(8, Math.max(standing.length, last ? Number(last[3]) + 1 : 0) + 1)
  return Array.from({ length: count }, (_, number) => {
    const row = `ref${number}-`
    const known = standing[number]
    const at = (name: 'title' | 'url' | 'date') => typed?.get(row + name) ?? known?.[name] ?? ''
    const base64 = typed?.get(`${row}copy.kept`)
    return {
      row,
      title: at('title'),
      url: at('url'),
      date: at('date'),
      copy: known?.copy && {
        hash: known.copy.hash,
        words: balanced(known.copy.name),
        href: `${base}/${known.copy.hash}`,
      },
      kept: base64 ? { base64, name: typed?.get(`${row}copy.keptName`) ?? '' } : undefined,
    }
  })
}

/** A verdict with who gave it and who agreed. */
export interface JudgedView {
  readonly seq: number
  readonly words: string
  readonly note: string | undefined
  readonly evidence: readonly { readonly words: string; readonly language: string }[]
  readonly references: readonly {
    readonly words: string
    readonly href: string | undefined
    readonly date: string | undefined
    readonly copy: { readonly words: string; readonly href: string } | undefined
  }[]
  readonly confidential: boolean
  readonly agreed: readonly string[]
}

export function judgedView({ verdict, agreed }: Judged, base: string, reader: Reader): JudgedView {
  const { t, date } = reader.translator
  const { body } = verdict
  return {
    seq: verdict.seq,
    words: t('claim.verdictLine', {
      name: reader.nameOf(verdict.by),
      date: date(`${verdict.at.slice(0, 16)}Z`),
      words: verdictAxes(body, reader),
    }),
    note: body.note && balanced(body.note),
    evidence: body.evidence.map(({ exact }) => ({
      words: balanced(exact),
      language: /\p{Script=Arabic}/u.test(exact) ? 'ar' : 'en',
    })),
    references: (body.references ?? []).map(({ title, url, date: on, copy }) => ({
      words: balanced(title),
      href: url,
      date: on && date(on),
      copy: copy && { words: t('reference.copyNamed', { name: copy.name }), href: `${base}/copies/${copy.hash}` },
    })),
    confidential: body.confidential === true,
    agreed: agreed.map(({ by, at }) => t('agree.by', { name: reader.nameOf(by), date: date(`${at.slice(0, 16)}Z`) })),
  }
}

/** Both axes and the severity, without the note. */
export function verdictAxes({ faithful, world, severity }: Bodies['verdict-given'], reader: Reader): string {
  return [
    ...(faithful ? [verdictLabel(reader, `faithful.${faithful}`)] : []),
    ...(world ? [verdictLabel(reader, `world.${world}`)] : []),
    ...(severity ? [reader.translator.t(`gravity.${severity}`)] : []),
  ].join(' · ')
}

/** The verdict alone: both its axes, and the note. */
export function verdictParts(body: Bodies['verdict-given'], reader: Reader): string {
  return [verdictAxes(body, reader), body.note ?? ''].filter(Boolean).join(' · ')
}
