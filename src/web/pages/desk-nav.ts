import { progressOf, type Desk, type Progress } from '../../dossier/desk.ts'
import type { Reading } from '../../dossier/examination.ts'
import { isTranslation } from '../../dossier/translation-review.ts'
import { blocksOf, standingOf, type Block, type Standing } from '../../dossier/sign-off.ts'
import { isWaiting } from '../../dossier/threads.ts'
import type { Reader } from '../reader.ts'
import { addressOf } from './dossier-head.ts'

export type DeskPage = 'claims' | 'quotations' | 'notes' | 'signOff' | 'report' | 'translation'

/** The desk of a dossier on a day, with what is open. */
export interface DeskAt {
  readonly reading: Reading
  readonly desk: Desk
  readonly progress: Progress
  readonly blocks: readonly Block[]
  readonly standing: Standing
  /** ISO date. */
  readonly today: string
  /** Display names by account: whoever can be given a note. */
  readonly people: ReadonlyMap<string, string>
}

export function deskAt(reading: Reading, desk: Desk, today: string, people: ReadonlyMap<string, string>): DeskAt {
  const blocks = blocksOf(desk, reading.carried, today)
  const standing = standingOf(reading.dossier, blocks)
  return { reading, desk, today, people, progress: progressOf(desk), blocks, standing }
}

/** The pages of the desk, and how far it has come. */
export interface DeskNav {
  readonly links: readonly {
    readonly words: string
    readonly count: string
    readonly href: string
    readonly current: boolean
    /** The key that leads there, by what it does. */
    readonly key: string | undefined
  }[]
  readonly progress: ProgressView
  readonly nextOpen: string | undefined
}

export interface ProgressView {
  readonly words: string
  readonly done: number
  readonly total: number
  readonly states: readonly { readonly state: string; readonly words: string; readonly href: string }[]
}

export function deskNav(at: DeskAt, current: DeskPage, reader: Reader): DeskNav {
  const { reading, progress, standing, desk } = at
  const { t, number } = reader.translator
  const base = addressOf(reading.dossier)
  const open = progress.total - progress.done
  const waiting = desk.threads.filter(isWaiting).length
  const translation = reading.texts.find(({ witness }) => isTranslation(witness))
  const link = (page: DeskPage, path: string, count: string) => ({
    words: t(`desk.${page}`),
    count,
    href: `${base}/${path}`,
    current: page === current,
    key: page === 'signOff' && open === 0 ? 'next-open-claim' : undefined,
  })
  return {
    links: [
      link('claims', 'claims', number(progress.total)),
      link('quotations', 'quotations', ''),
      ...(translation ? [link('translation', `review/${translation.witness.id}`, '')] : []),
      link('notes', 'notes', waiting > 0 ? t('desk.waiting', { count: waiting }) : ''),
      link('signOff', 'sign-off', standing === 'open' ? '' : t(`standing.${standing}`)),
      link('report', 'report', ''),
    ],
    progress: progressView(progress, base, reader),
    nextOpen: open > 0 ? `${base}/claims/next` : undefined,
  }
}

export function progressView(progress: Progress, base: string, { translator: { t, number } }: Reader): ProgressView {
  const { total, done } = progress
  return {
    words: t('claims.progress', { done: number(done), total: number(total) }),
    done,
    total,
    states: (['unstarted', 'in-progress', 'agree', 'done'] as const)
      .filter((state) => progress[state] > 0)
      .map((state) => ({
        state,
        words: t(`claims.count.${state}`, { count: progress[state] }),
        href: `${base}/claims?state=${state}`,
      })),
  }
}
