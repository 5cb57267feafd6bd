import { compare } from '../../comparison/compare.ts'
import { isOrphan, type CarriedDecision, type CarriedPlace } from '../../dossier/carried.ts'
import type { Examination } from '../../dossier/examination.ts'
import { balanced } from '../../text/hidden.ts'
import { attachable } from '../attachable.ts'
import type { Problem } from '../forms/problem.ts'
import type { Reader } from '../reader.ts'
import { addressOf, dossierHead, type DossierHead } from './dossier-head.ts'
import { sentenceId } from './english.ts'
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

export function orphansPage(examination: Examination, refused: RefusedAttach | undefined, reader: Reader): OrphansPage {
  const { dossier, carried } = examination
  const { t } = reader.translator
  const orphans = carried.filter(isOrphan).toSorted((a, b) => a.decision.seq - b.decision.seq)
  const address = `${addressOf(dossier)}/orphans`
  const groups = (['substance', 'gone'] as const).map((state) => ({
    heading: t(`orphans.${state}`),
    orphans: orphans
      .filter((orphan) => orphan.state === state)
      .map((orphan) => orphanView(orphan, examination, refused, reader)),
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
  examination: Examination,
  refused: RefusedAttach | undefined,
  reader: Reader,
): OrphanView {
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
    places: places.map((place) => orphanPlace(place, examination, reader)),
    fields: fieldsOf(orphan, examination, refused?.seq === decision.seq ? refused.fields : new Map(), reader),
    instead: decision.kind === 'finding-dismissed' ? t('orphans.dismissal') : undefined,
  }
}

function saidIn({ kind, body }: CarriedDecision['decision'], { translator }: Reader): string | undefined {
  const { t } = translator
  if (kind === 'note-added') return body.words
  if (kind === 'voice-set') return t(`voice.${body.voice}`)
  if (kind === 'no-counterpart') return t(`noCounterpart.${body.reason}`)
  if (kind === 'finding-dismissed') return body.reason
  return kind === 'verdict-given' ? verdictParts(body, translator) : undefined
}

function orphanPlace(
  { place, text: id, now }: CarriedPlace,
  { dossier, texts }: Examination,
  reader: Reader,
): OrphanPlace {
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
  examination: Examination,
  typed: ReadonlyMap<string, string>,
  { translator: { t, figure } }: Reader,
): OrphanView['fields'] {
  const to = attachable(orphan, examination)
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
