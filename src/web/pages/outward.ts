import type { Event } from '../../dossier/event.ts'
import type { Dossier } from '../../dossier/fold.ts'
import { outFormats, type OutFormat } from '../../exchange/out/outgoing.ts'
import type { Problem } from '../forms/problem.ts'
import type { Reader } from '../reader.ts'
import { linesOf, placeWords, type Line } from './conflict.ts'
import { addressOf, dossierHead, isHeld, type DossierHead } from './dossier-head.ts'
import { problemsView, type ProblemsView } from './problems.ts'

/** In which formats a dossier can be taken out of here, in plain words. */
export interface ExportPage {
  readonly head: DossierHead
  readonly back: string
  readonly review: string
  readonly formats: readonly {
    readonly heading: string
    readonly words: string
    readonly downloads: readonly { readonly words: string; readonly href: string }[]
  }[]
}

/** Formats that hold one English text beside the speech, where there are several. */
const perText: ReadonlySet<OutFormat> = new Set(['review', 'tmx', 'xliff', 'csv'])

export function exportPage(dossier: Dossier, reader: Reader): ExportPage {
  const { t } = reader.translator
  const base = `${addressOf(dossier)}/export`
  const texts = dossier.witnesses.filter((witness) => isHeld(witness) && witness.language === 'en')
  const speech = dossier.witnesses.some((witness) => isHeld(witness) && witness.role === 'source')
  const formats = outFormats.filter((format) => !perText.has(format) || (speech && texts.length > 0))
  return {
    head: dossierHead(dossier, 'provenance', reader),
    back: base,
    review: `${addressOf(dossier)}/review`,
    formats: formats.map((format) => ({
      heading: t(`export.${format}.heading`),
      words: t(`export.${format}.words`),
      downloads: [
        { words: t('export.download'), href: `${base}/${format}` },
        ...(perText.has(format) && texts.length > 1
          ? texts.map(({ id, role }) => ({
              words: t('export.only', { role: t(`role.${role}`) }),
              href: `${base}/${format}?text=${id}`,
            }))
          : []),
      ],
    })),
  }
}

/** What is about to be erased, and what goes with it. */
export interface ErasePage {
  readonly head: DossierHead
  readonly back: string
  readonly action: string
  readonly entry: number
  readonly number: string
  readonly what: string
  readonly place: string | undefined
  readonly lines: readonly Line[]
  readonly goes: readonly string[]
  readonly order: string
  readonly typed: string
  readonly problems: ProblemsView
  readonly asksName: boolean
}

export interface EraseAsked {
  readonly event: Event
  readonly goes: { readonly entries: readonly number[]; readonly revisions: readonly string[] }
  readonly order: string
  readonly typed: string
  readonly problems: readonly Problem[]
  readonly asksName: boolean
}

export function erasePage(dossier: Dossier, asked: EraseAsked, reader: Reader): ErasePage {
  const { t, figure } = reader.translator
  const { event, goes, order, typed, asksName } = asked
  const others = goes.entries.filter((seq) => seq !== event.seq)
  const base = addressOf(dossier)
  return {
    head: dossierHead(dossier, 'provenance', reader),
    back: `${base}/provenance`,
    action: `${base}/erase?entry=${event.seq}`,
    entry: event.seq,
    number: figure(event.seq),
    what: t(`event.${event.kind}`),
    place: event.body && placeWords(event),
    lines: event.body ? linesOf(event, reader) : [],
    goes: [
      t('erase.entry', { number: figure(event.seq) }),
      ...(goes.revisions.length > 0 ? [t('erase.texts', { count: goes.revisions.length })] : []),
      ...(others.length > 0
        ? [t('erase.others', { count: others.length, numbers: others.map(figure).join(t('list.comma')) })]
        : []),
    ],
    order,
    typed,
    problems: problemsView(asked.problems, reader.translator),
    asksName,
  }
}

/** Another name for a dossier. */
export interface RenamePage {
  readonly head: DossierHead
  readonly back: string
  readonly action: string
  readonly title: string
  readonly problems: ProblemsView
  readonly asksName: boolean
}

export function renamePage(
  dossier: Dossier,
  asked: { readonly title: string; readonly problems: readonly Problem[]; readonly asksName: boolean },
  reader: Reader,
): RenamePage {
  const base = addressOf(dossier)
  return {
    head: dossierHead(dossier, 'provenance', reader),
    back: `${base}/provenance`,
    action: `${base}/rename`,
    title: asked.title,
    problems: problemsView(asked.problems, reader.translator),
    asksName: asked.asksName,
  }
}
