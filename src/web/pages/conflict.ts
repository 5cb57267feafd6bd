import type { Event, Happening } from '../../dossier/event.ts'
import type { Dossier } from '../../dossier/fold.ts'
import { balanced } from '../../text/hidden.ts'
import type { Reader } from '../reader.ts'
import { dossierHead, type DossierHead } from './dossier-head.ts'
import type { HiddenField } from './name.ts'

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

function placeWords({ kind, body }: Happening): string | undefined {
  if (kind === 'link-confirmed' || kind === 'link-rejected') return body.target[0] && balanced(body.target[0].exact)
  return 'place' in body ? balanced(body.place.exact) : undefined
}

/** What a happening says, field by field. */
function linesOf({ kind, body }: Happening, { translator: { t } }: Reader): readonly Line[] {
  const line = (label: string, words: string | undefined): readonly Line[] =>
    words ? [{ label: t(`conflict.${label}`), words: balanced(words) }] : []
  switch (kind) {
    case 'verdict-given':
      return [
        ...line('faithful', body.faithful && t(`faithful.${body.faithful}`)),
        ...line('world', body.world && t(`world.${body.world}`)),
        ...line('note', body.note),
      ]
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
    case 'mode-chosen':
      return line('mode', t(`mode.${body.mode}`))
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
      return line('name', body.title)
    default:
      return []
  }
}

function particularLines(particulars: object, t: (key: string) => string): readonly Line[] {
  return Object.entries(particulars as Record<string, string>).map(([name, words]) => ({
    label: t(`particular.${name}`),
    words: name === 'completeness' ? t(`completeness.${words}`) : balanced(words),
  }))
}
