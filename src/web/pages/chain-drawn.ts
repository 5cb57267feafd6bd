import type { Bitext, ReadText } from '../../dossier/examination.ts'
import { currentRevision, type Dossier, type Witness } from '../../dossier/fold.ts'
import type { Verified } from '../../store/store.ts'
import { balanced } from '../../text/hidden.ts'
import type { Reader } from '../reader.ts'

/** A step between what was said and what is published. */
export interface Step {
  readonly step: 'origin' | 'hands' | 'text' | 'sentences' | 'links' | 'verdicts'
  readonly heading: string
  readonly lines: readonly string[]
  readonly href: string | undefined
  /** Nothing is known or held here. */
  readonly missing: boolean
  /** It is not what it was. */
  readonly broken: boolean
}

/** The steps of one text, drawn as boxes, and the same in sentences. */
export interface DrawnText {
  readonly role: string
  readonly heading: string
  readonly href: string
  readonly steps: readonly Step[]
}

interface Drawing {
  readonly dossier: Dossier
  readonly texts: readonly ReadText[]
  readonly bitexts: readonly Bitext[] | undefined
  readonly verified: Verified
}

export function drawnChain(drawing: Drawing, address: string, reader: Reader): readonly DrawnText[] {
  const { t } = reader.translator
  return drawing.dossier.witnesses.map((witness) => ({
    role: witness.role,
    heading: t(`role.${witness.role}`),
    href: `${address}/texts/${witness.id}`,
    steps: [
      originStep(witness, reader),
      ...handsStep(witness, reader),
      textStep(witness, drawing, address, reader),
      ...derivedSteps(witness, drawing, address, reader),
    ],
  }))
}

const plain = { href: undefined, missing: false, broken: false }

function originStep({ particulars }: Witness, { translator: { t, date } }: Reader): Step {
  const { kind, speaker, author, place, date: when, publisher, published } = particulars
  const lines = [
    ...[speaker, author, place].flatMap((words) => (words ? [balanced(words)] : [])),
    ...(when ? [date(when)] : []),
    ...(publisher ? [balanced(publisher)] : []),
    ...(published ? [date(published)] : []),
  ]
  const missing = lines.length === 0 && kind === undefined
  return {
    ...plain,
    step: 'origin',
    heading: kind ? t(`textKind.${kind}`) : t('step.origin'),
    lines: missing ? [t('text.notKnown')] : lines,
    missing,
  }
}

/** Through whose hands the words went before they came here. */
function handsStep({ particulars }: Witness, { translator: { t } }: Reader): readonly Step[] {
  const people = (['transcriber', 'translator', 'editor'] as const).flatMap((part) => {
    const name = particulars[part]
    return name === undefined ? [] : [t('step.person', { part: t(`particular.${part}`), name })]
  })
  const lines = [...people, ...(particulars.custody ? [balanced(particulars.custody)] : [])]
  return lines.length === 0 ? [] : [{ ...plain, step: 'hands', heading: t('step.hands'), lines }]
}

function textStep(witness: Witness, { verified }: Drawing, address: string, { translator, nameOf }: Reader): Step {
  const { t, date } = translator
  const revision = currentRevision(witness)
  const heading = t('step.text')
  if (!revision) return { ...plain, step: 'text', heading, lines: [t(`gap.${witness.role}`)], missing: true }
  const changed = verified.damaged.includes(revision.hash)
  const came = t('record.broughtBy', { name: nameOf(revision.by), date: date(revision.at.slice(0, 10)) })
  const check = revision.erased ? 'text.erased' : changed ? 'step.textChanged' : 'step.textUnchanged'
  return {
    ...plain,
    step: 'text',
    heading,
    lines: [
      came,
      t('step.revisions', { count: witness.revisions.length }),
      t('step.hash', { hash: revision.hash.slice(0, 12) }),
      t(check),
    ],
    href: revision.erased ? undefined : `${address}/texts/${witness.id}/received/${revision.hash}`,
    missing: revision.erased,
    broken: changed,
  }
}

function derivedSteps(
  witness: Witness,
  { dossier, texts, bitexts }: Drawing,
  address: string,
  { translator: { t } }: Reader,
): readonly Step[] {
  const text = texts.find((each) => each.witness.id === witness.id)
  if (!text) return []
  const inText = ({ revision }: { readonly revision: string }) => revision === text.revision.hash
  const cuts = dossier.splits.filter(({ body }) => inText(body.place)).length
  const joins = dossier.joins.filter(({ body }) => inText(body.places[0])).length
  const sentences: Step = {
    ...plain,
    step: 'sentences',
    heading: t('step.sentences'),
    lines: [
      t('count.sentences', { count: text.segments.length }),
      ...(cuts + joins > 0 ? [t('step.cuts', { count: cuts + joins })] : []),
    ],
    href: `${address}/texts/${witness.id}`,
  }
  if (witness.role === 'source' || text.language !== 'en') return [sentences]
  const verdicts = dossier.verdicts.filter(({ body }) => inText(body.place)).length
  return [
    sentences,
    { ...plain, step: 'links', heading: t('step.links'), lines: linkLines(dossier, text, bitexts, t), href: address },
    {
      ...plain,
      step: 'verdicts',
      heading: t('step.verdicts'),
      lines: [t('step.verdictCount', { count: verdicts })],
      href: `${address}/claims`,
      missing: verdicts === 0,
    },
  ]
}

function linkLines(
  { links }: Dossier,
  text: ReadText,
  bitexts: readonly Bitext[] | undefined,
  t: Reader['translator']['t'],
): readonly string[] {
  const decided = links.filter(({ body }) =>
    ('target' in body ? body.target : [body.place]).some(({ revision }) => revision === text.revision.hash),
  )
  const byPeople = t('step.decided', { count: decided.length })
  const found = bitexts?.find(({ target }) => target.witness.id === text.witness.id)?.alignment.links
  if (!found) return [byPeople]
  const open = found.filter(({ state, source }) => state === 'proposed' && source.length > 0).length
  return [byPeople, t('step.proposed', { count: open })]
}
