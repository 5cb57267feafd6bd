import { compare } from '../../comparison/compare.ts'
import type { CarriedDecision, CarriedPlace } from '../../dossier/carried.ts'
import type { Examination, Reading } from '../../dossier/examination.ts'
import { openOrphans } from '../../dossier/open-orphans.ts'
import { balanced } from '../../text/hidden.ts'
import { attachable } from '../attachable.ts'
import { dismissable } from '../dismissable.ts'
import type { Problem } from '../forms/problem.ts'
import type { Reader } from '../reader.ts'
import { addressOf, dossierHead, type DossierHead } from './dossier-head.ts'
import { sentenceId } from './english.ts'
import type { Option } from './text-fields.ts'
import { problemsView, type ProblemsView } from './problems.ts'
import { inline, type Stretch } from './stretches.ts'
import { verdictParts } from './verdict.ts'

/** Decisions that have lost their words, or whose words may say something else now. */
export interface OrphansPage {
  readonly head: DossierHead
  readonly back: string
  readonly action: string
  readonly groups: readonly { readonly heading: string; readonly orphans: readonly OrphanView[] }[]
  readonly problems: ProblemsView
}

export interface OrphanView {
  readonly id: string
  readonly seq: number
  readonly heading: string
  readonly by: string
  /** What was decided, in the words of whoever decided it. */
  readonly said: string | undefined
  /** What may have changed in the words that it was decided on. */
  readonly changed: string | undefined
  readonly places: readonly OrphanPlace[]
  readonly fields: readonly { readonly name: string; readonly label: string; readonly value: string }[]
  /** The differences that a dismissal can be made anew on. */
  readonly findings: readonly Option[]
  /** Said where it cannot be attached by hand. */
  readonly instead: string | undefined
}

export interface OrphanPlace {
  readonly role: string
  readonly tone: string
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  readonly was: string
  /** What became of the words, and where they stand. */
  readonly now: { readonly stretches: readonly Stretch[]; readonly href: string } | undefined
}

/** What was sent for one of them and refused. */
export interface RefusedAttach {
  readonly seq: number
  readonly fields: ReadonlyMap<string, string>
  readonly problems: readonly Problem[]
}

/** @param examination names the differences that a dismissal can be made anew on; it may not be worked out yet */
export function orphansPage(
  reading: Reading & { readonly examination?: Examination | undefined },
  refused: RefusedAttach | undefined,
  reader: Reader,
): OrphansPage {
  const { dossier } = reading
  const { t } = reader.translator
  const orphans = openOrphans(reading)
  const address = `${addressOf(dossier)}/orphans`
  const groups = (['substance', 'gone'] as const).map((state) => ({
    heading: t(`orphans.${state}`),
    orphans: orphans
      .filter((orphan) => orphan.state === state)
      .map((orphan) => orphanView(orphan, reading, refused, reader)),
  }))
  const problems = problemsView(refused?.problems ?? [], reader.translator)
  return {
    head: dossierHead(dossier, 'sideBySide', reader),
    back: address,
    action: address,
    groups: groups.filter((group) => group.orphans.length > 0),
    problems: { ...problems, list: problems.list.map((each) => ({ ...each, field: `${each.field}-${refused!.seq}` })) },
  }
}

function orphanView(
  orphan: CarriedDecision,
  reading: Reading & { readonly examination?: Examination | undefined },
  refused: RefusedAttach | undefined,
  reader: Reader,
): OrphanView {
  const findings = reading.examination && findingsFor(orphan, reading.examination, reader)
  const { decision, substance, places } = orphan
  const { t, date } = reader.translator
  return {
    id: `decision-${decision.seq}`,
    seq: decision.seq,
    heading: t(`orphans.kind.${decision.kind}`),
    by: t('orphans.by', { name: reader.nameOf(decision.by), date: date(decision.at.slice(0, 10)) }),
    said: saidIn(decision, reader),
    changed:
      substance.length === 0
        ? undefined
        : t('orphans.changed', { kinds: substance.map((kind) => t(`substance.${kind}`)).join(t('list.comma')) }),
    places: places.map((place) => orphanPlace(place, reading, reader)),
    fields: fieldsOf(orphan, reading, refused?.seq === decision.seq ? refused.fields : new Map(), reader),
    findings: findings ?? [],
    instead: decision.kind === 'finding-dismissed' && !findings?.length ? t('orphans.dismissal') : undefined,
  }
}

/** More differences of one kind are no list to choose from. */
const mostFindings = 100

function findingsFor(orphan: CarriedDecision, examination: Examination, reader: Reader): readonly Option[] {
  const { t, figure } = reader.translator
  return dismissable(orphan, examination)
    .slice(0, mostFindings)
    .map(({ text, finding }) => ({
      value: finding.key,
      words: t('orphans.finding', {
        number: figure(finding.segment + 1),
        words: balanced(text.text.slice(finding.target.start, finding.target.end)),
      }),
      chosen: false,
    }))
}

function saidIn({ kind, body }: CarriedDecision['decision'], reader: Reader): string | undefined {
  const { t } = reader.translator
  if (kind === 'note-added') return body.words
  if (kind === 'voice-set') return t(`voice.${body.voice}`)
  if (kind === 'no-counterpart') return t(`noCounterpart.${body.reason}`)
  if (kind === 'finding-dismissed') return body.reason
  if (kind === 'quotation-judged') return t(`rung.${body.rung}`)
  if (kind === 'reply-sought') return body.from
  if (kind === 'hold-set') return t(`holdReason.${body.reason}`)
  return kind === 'verdict-given' ? verdictParts(body, reader) : undefined
}

function orphanPlace({ place, text: id, now }: CarriedPlace, { dossier, texts }: Reading, reader: Reader): OrphanPlace {
  const text = texts.find(({ witness }) => witness.id === id)
  const witness = dossier.witnesses.find((each) => each.id === id)
  const role = witness?.role ?? 'other'
  const language = text?.language ?? witness?.language ?? 'en'
  const index = text && now ? text.segments.findIndex(({ end }) => end > now.start) : -1
  return {
    role: reader.translator.t(`role.${role}`),
    tone: role,
    language,
    direction: language === 'ar' ? 'rtl' : 'ltr',
    was: balanced(place.exact),
    now:
      now && text && index >= 0
        ? {
            stretches: changedWords(place.exact, now.exact, reader),
            href: `${addressOf(dossier)}/texts/${text.witness.id}#${sentenceId(text, index)}`,
          }
        : undefined,
  }
}

/** Moves within a passage are left to the page of versions: their marks lead to places of the whole page. */
function changedWords(old: string, fresh: string, reader: Reader): readonly Stretch[] {
  const { changes } = compare(old, fresh)
  return changes.some(({ kind }) => kind === 'move')
    ? [{ kind: 'equal', pieces: [{ text: balanced(fresh) }], label: '', id: undefined, inner: [], move: undefined }]
    : inline(changes, { view: 'inline', old, new: fresh }, reader)
}

function fieldsOf(
  orphan: CarriedDecision,
  reading: Reading,
  typed: ReadonlyMap<string, string>,
  { translator: { t, figure } }: Reader,
): OrphanView['fields'] {
  const to = attachable(orphan, reading)
  if (!to) return []
  const numbers = (sentences: readonly number[]) => sentences.map((each) => figure(each + 1)).join(' ')
  return [
    {
      name: 'sentences',
      label: t('orphans.sentences', { role: t(`role.${to.text.witness.role}`) }),
      value: typed.get('sentences') ?? numbers(to.sentences),
    },
    ...(to.passages
      ? [
          {
            name: 'passages',
            label: t('mend.numbers'),
            value: typed.get('passages') ?? numbers(to.passages.sentences),
          },
        ]
      : []),
  ]
}
