import type { Event } from '../../dossier/event.ts'
import type { Bitext } from '../../dossier/examination.ts'
import type { Dossier } from '../../dossier/fold.ts'
import type { ReadText } from '../../dossier/examination.ts'
import type { Origin, Verified } from '../../store/store.ts'
import type { Reader } from '../reader.ts'
import { drawnChain, type DrawnText } from './chain-drawn.ts'
import { addressOf, dossierHead, type DossierHead } from './dossier-head.ts'
import { historyView, type HistoryAsked, type HistoryView } from './history.ts'

/** A dossier as it is, or as it was at some moment of its history. */
export interface ChainAsked extends HistoryAsked {
  readonly dossier: Dossier
  readonly texts: readonly ReadText[]
  /** What was worked out of it; absent for an earlier moment, and while the program is still at it. */
  readonly bitexts: readonly Bitext[] | undefined
  /** Up to the moment that is shown. */
  readonly events: readonly Event[]
  readonly verified: Verified
  readonly origin: Origin | undefined
}

/** Where everything comes from, on one page: drawn, in words, and entry by entry. */
export interface ChainPage {
  readonly head: DossierHead
  readonly back: string
  readonly action: string
  readonly asOf: { readonly words: string; readonly now: string } | undefined
  readonly at: number | undefined
  /** What working every hash out anew has shown. */
  readonly state: { readonly whole: boolean; readonly words: string; readonly lines: readonly string[] }
  readonly headHash: string
  readonly texts: readonly DrawnText[]
  readonly came: readonly string[]
  /** The reports that have gone out, and from which state each was made. */
  readonly reports: readonly string[]
  readonly reportHref: string
  readonly report: string
  readonly rename: string
  readonly history: HistoryView
}

export function chainPage(current: Dossier, asked: ChainAsked, reader: Reader): ChainPage {
  const { t, date, figure } = reader.translator
  const base = `${addressOf(current)}/provenance`
  const last = asked.events.at(-1)
  return {
    head: dossierHead(current, 'provenance', reader),
    back: base,
    action: base,
    asOf:
      asked.at === undefined
        ? undefined
        : {
            words: t('provenance.asOf', { number: figure(asked.at), date: date(`${last?.at.slice(0, 16) ?? ''}Z`) }),
            now: base,
          },
    at: asked.at,
    state: stateOf(asked, reader),
    headHash: asked.verified.head.hash,
    texts: drawnChain(asked, addressOf(current), reader),
    came: cameFrom(asked.origin, reader),
    reports: asked.dossier.publications.map(({ at, by, body }) =>
      t('step.published', { date: date(at.slice(0, 10)), name: reader.nameOf(by), number: figure(body.seq) }),
    ),
    reportHref: `${addressOf(current)}/report`,
    report: `${addressOf(current)}/export`,
    rename: `${addressOf(current)}/rename`,
    history: historyView(asked.events, asked, base, reader),
  }
}

function stateOf({ verified, dossier }: ChainAsked, { translator }: Reader): ChainPage['state'] {
  const { t, date, number, figure } = translator
  const { broken, damaged, head } = verified
  const lines = [
    ...(broken ? [t('provenance.broken', { number: figure(broken.seq), problem: t(`chain.${broken.problem}`) })] : []),
    ...damaged.map((hash) => t('provenance.damaged', { hash: hash.slice(0, 16) })),
  ]
  if (lines.length > 0) return { whole: false, words: t('provenance.changed'), lines }
  const opened = date(`${dossier.openedAt.slice(0, 16)}Z`)
  return { whole: true, words: t('provenance.unchanged', { date: opened, entries: number(head.seq) }), lines }
}

function cameFrom(origin: Origin | undefined, { translator: { t, date, figure }, nameOf }: Reader): readonly string[] {
  if (!origin) return []
  const last = origin.foreign.at(-1)?.upTo ?? 0
  return [
    t('provenance.came', { number: figure(last), date: date(origin.at.slice(0, 10)), name: nameOf(origin.by) }),
    t('provenance.cameHash', { hash: origin.archive.slice(0, 16) }),
    ...origin.signatures.map(({ seq, key }) => t('provenance.signed', { number: figure(seq), key: key.slice(0, 16) })),
  ]
}
