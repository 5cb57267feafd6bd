import { modes, type Mode } from '../../alignment/link.ts'
import type { Bitext, Examination } from '../../dossier/examination.ts'
import { noCounterpartReasons } from '../../dossier/event.ts'
import { stoppedAt } from '../../discrepancy/stopped.ts'
import type { Reader } from '../reader.ts'

/** What stands above the rows for those who work on links. */
export interface LinkWork {
  /** Whether sentences can be ticked, to decide several links at once. */
  readonly on: boolean
  /** The same page the other way. */
  readonly href: string
  readonly modes: readonly ModeView[]
  /** Told to a screen reader when a decision was saved without a reload. */
  readonly saved: string
  readonly reasons: readonly Choice[]
  /** In which English texts nothing answers a passage of the speech. */
  readonly texts: readonly Choice[]
}

interface Choice {
  readonly value: string
  readonly words: string
}

/** How an English text goes with the speech, who says so, and the other way that it might. */
export interface ModeView {
  readonly text: string
  readonly words: string
  readonly coarse: string | undefined
  /** Which checks were not brought to their end, and in how many sentences. */
  readonly stopped: string | undefined
  readonly other: { readonly mode: Mode; readonly words: string }
}

export function linkWork(
  examination: Examination,
  { on, address, tally }: { readonly on: boolean; readonly address: (on: boolean) => string; readonly tally: string },
  reader: Reader,
): LinkWork | undefined {
  if (examination.bitexts.length === 0) return undefined
  const { t } = reader.translator
  return {
    on,
    href: address(!on),
    modes: examination.bitexts.map((bitext) => modeView(examination, bitext, reader)),
    saved: t('links.saved').concat(' ', tally),
    reasons: noCounterpartReasons.map((value) => ({ value, words: t(`noCounterpartReason.${value}`) })),
    texts: textChoices(examination, reader),
  }
}

function textChoices({ bitexts }: Examination, { translator: { t } }: Reader): readonly Choice[] {
  const each = bitexts.map(({ target: { witness } }) => ({ value: witness.id, words: t(`role.${witness.role}`) }))
  return each.length > 1 ? [{ value: '', words: t('absence.inAll') }, ...each] : each
}

function modeView(
  { dossier }: Examination,
  { target, alignment, stopped }: Bitext,
  { translator, nameOf }: Reader,
): ModeView {
  const { t } = translator
  const { id, role } = target.witness
  const chosen = dossier.modes.findLast(({ body }) => body.text === id)
  const other = modes.find((mode) => mode !== alignment.mode)!
  const why = chosen
    ? t('mode.chosen', { name: nameOf(chosen.by) })
    : t(alignment.guessed ? 'mode.guessed' : 'mode.byRole')
  return {
    text: id,
    words: t('mode.line', { text: t(`role.${role}`), mode: t(`mode.${alignment.mode}`), why }),
    stopped: stoppedWords(stopped, translator),
    coarse: alignment.precise ? undefined : t('mode.coarse'),
    other: { mode: other, words: t('mode.change', { text: t(`role.${role}`), mode: t(`mode.${other}`) }) },
  }
}

function stoppedWords(stopped: Bitext['stopped'], { t }: Reader['translator']): string | undefined {
  const at = stoppedAt(stopped)
  const kinds = at?.kinds.map((kind) => t(`kind.${kind}`)).join(t('stopped.joint'))
  return at && t('stopped.line', { count: at.passages, kinds })
}
