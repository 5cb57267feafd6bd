import type { Event, Happening } from '../../dossier/event.ts'
import type { Dossier } from '../../dossier/fold.ts'
import { balanced } from '../../text/hidden.ts'
import { particularFields, type Particulars } from '../../text/witness.ts'
import { verdictLabel, type Reader } from '../reader.ts'
import { dossierHead, type DossierHead } from './dossier-head.ts'
import type { HiddenField } from './name.ts'
import { assigneeName } from './thread.ts'

/** Two people decided the same matter at once: both versions, and nothing lost. */
export interface ConflictPage {
  readonly head: DossierHead
  readonly back: string
  readonly place: string | undefined
  readonly mine: readonly Line[]
  readonly theirs: readonly Line[]
  readonly theirsBy: string
  /** The form again, based on what is there now. */
  readonly action: string
  readonly fields: readonly HiddenField[]
}

export interface Line {
  readonly label: string
  readonly words: string
}

export function conflictPage(
  dossier: Dossier,
  { mine, rival }: { readonly mine: Happening; readonly rival: Event },
  again: { readonly action: string; readonly back: string; readonly fields: readonly HiddenField[] },
  reader: Reader,
): ConflictPage {
  const { t, date } = reader.translator
  return {
    head: dossierHead(dossier, 'sideBySide', reader),
    ...again,
    place: placeWords(mine),
    mine: linesOf(mine, reader),
    theirs: rival.body ? linesOf(rival, reader) : [],
    theirsBy: t('conflict.theirs', { name: reader.nameOf(rival.by), date: date(`${rival.at.slice(0, 16)}Z`) }),
  }
}

export function placeWords({ kind, body }: Happening): string | undefined {
  if (kind === 'link-confirmed' || kind === 'link-rejected') return body.target[0] && balanced(body.target[0].exact)
  return 'place' in body && body.place ? balanced(body.place.exact) : undefined
}

/** What a happening says, field by field. */
export function linesOf({ kind, body }: Happening, reader: Reader): readonly Line[] {
  const { t } = reader.translator
  const line = (label: string, words: string | undefined): readonly Line[] =>
    words ? [{ label: t(`conflict.${label}`), words: balanced(words) }] : []
  switch (kind) {
    case 'verdict-given':
      return [
        ...line('faithful', body.faithful && verdictLabel(reader, `faithful.${body.faithful}`)),
        ...line('world', body.world && verdictLabel(reader, `world.${body.world}`)),
        ...line('severity', body.severity && t(`gravity.${body.severity}`)),
        ...line('note', body.note),
        ...(body.references ?? []).flatMap(({ title }) => line('references', title)),
        ...body.evidence.flatMap(({ exact }) => line('evidence', exact)),
      ]
    case 'claim-marked':
      return line('claim', body.place.exact)
    case 'claim-dropped':
      return line('setApart', t(`apart.${body.reason}`))
    case 'claim-split':
      return line('splitBefore', body.at.exact)
    case 'claims-merged':
      return body.places.flatMap(({ exact }) => line('merged', exact))
    case 'quotation-judged':
      return [...line('rung', t(`rung.${body.rung}`)), ...line('note', body.note)]
    case 'reply-received':
      return line('reply', body.words ?? t('reply.none', { date: body.date }))
    case 'note-assigned':
      return line('assigned', body.assigned ? assigneeName(body.assigned, reader) : t('part.none'))
    case 'link-confirmed':
      return body.source.flatMap(({ exact }) => line('linked', exact))
    case 'link-rejected':
      return body.source.flatMap(({ exact }) => line('rejected', exact))
    case 'no-counterpart':
      return line('noCounterpart', t(`noCounterpartReason.${body.reason}`))
    case 'segment-split':
      return line('splitBefore', body.place.exact)
    case 'segments-joined':
      return body.places.flatMap(({ exact }) => line('joined', exact))
    case 'review-status-set':
      return line('reviewStatus', t(`reviewStatus.${body.status}`))
    case 'error-marked':
      return [
        ...line('error', t(`errorKind.${body.error}`)),
        ...line('severityOfError', t(`severity.${body.severity}`)),
        ...line('against', body.source?.exact),
        ...line('note', body.note),
      ]
    case 'wording-suggested':
      return [...line('wording', body.words), ...line('note', body.note)]
    case 'mode-chosen':
      return line('mode', t(`mode.${body.mode}`))
    case 'provenance-noted':
      return line('note', body.words)
    case 'voice-set':
      return line('voice', t(`voice.${body.voice}`))
    case 'finding-dismissed':
      return line('reason', body.reason)
    case 'text-added':
    case 'text-corrected':
      return [...line('role', t(`role.${body.role}`)), ...particularLines(body.particulars, t)]
    case 'revision-added':
      return [...line('note', body.note), ...line('revision', body.revision)]
    case 'dossier-opened':
    case 'dossier-renamed':
      return line('name', body.title)
    default:
      return []
  }
}

function particularLines(particulars: Particulars, t: (key: string) => string): readonly Line[] {
  const { kind, copy, completeness } = particulars
  const fields = particularFields.flatMap((name): readonly Line[] => {
    const words = particulars[name]
    return words === undefined ? [] : [{ label: t(`particular.${name}`), words: balanced(words) }]
  })
  return [
    ...(kind ? [{ label: t('particular.kind'), words: t(`textKind.${kind}`) }] : []),
    ...fields,
    ...(copy ? [{ label: t('particular.copy'), words: balanced(copy.name) }] : []),
    { label: t('particular.completeness'), words: t(`completeness.${completeness}`) },
  ]
}
