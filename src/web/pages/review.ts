import type { Dossier } from '../../dossier/fold.ts'
import type { Answer } from '../../exchange/review/answers.ts'
import { balanced } from '../../text/hidden.ts'
import type { Problem } from '../forms/problem.ts'
import type { Reader } from '../reader.ts'
import { linesOf, placeWords, type Line } from './conflict.ts'
import { addressOf, dossierHead, type DossierHead } from './dossier-head.ts'
import { problemsView, type ProblemsView } from './problems.ts'

/** A review that came back: what it says, and how that stands to what was decided here meanwhile. Nothing is kept yet. */
export interface ReviewPage {
  readonly head: DossierHead
  readonly back: string
  readonly action: string
  readonly problems: ProblemsView
  /** The sheet as it came, to be sent again with what was chosen of it. */
  readonly sheet: string | undefined
  readonly reviewer: string | undefined
  readonly counts: readonly string[]
  readonly answers: readonly {
    readonly name: string
    readonly what: string
    readonly place: string | undefined
    readonly mine: readonly Line[]
    readonly theirs: readonly Line[]
    readonly theirsBy: string | undefined
    readonly state: string
    readonly stateWords: string
    /** Whether it can be kept, and is unless somebody takes the mark off. */
    readonly open: boolean
    readonly chosen: boolean
  }[]
  readonly asksName: boolean
}

export interface ReviewAsked {
  readonly sheet: string | undefined
  readonly reviewer: string
  readonly answers: readonly Answer[]
  readonly problems: readonly Problem[]
  readonly asksName: boolean
}

export function reviewPage(dossier: Dossier, asked: ReviewAsked, reader: Reader): ReviewPage {
  const { t, date } = reader.translator
  const base = addressOf(dossier)
  const states = ['new', 'conflict', 'same', 'gone'] as const
  return {
    head: dossierHead(dossier, 'provenance', reader),
    back: `${base}/export`,
    action: `${base}/review`,
    problems: problemsView(asked.problems, reader.translator),
    sheet: asked.sheet,
    reviewer: asked.reviewer === '' ? undefined : t('review.by', { name: asked.reviewer }),
    counts: states.flatMap((state) => {
      const count = asked.answers.filter((answer) => answer.state === state).length
      return count === 0 ? [] : [t(`review.count.${state}`, { count })]
    }),
    answers: asked.answers.map(({ happening, state, rival }, index) => {
      const place = placeWords(happening)
      return {
        name: `keep${index}`,
        what: t(`event.${happening.kind}`),
        place,
        mine:
          happening.kind === 'note-added'
            ? [{ label: t('conflict.note'), words: balanced(happening.body.words) }]
            : linesOf(happening, reader),
        theirs: rival?.body ? linesOf(rival, reader) : [],
        theirsBy:
          rival && t('conflict.theirs', { name: reader.nameOf(rival.by), date: date(`${rival.at.slice(0, 16)}Z`) }),
        state,
        stateWords: t(`review.answer.${state}`),
        open: state === 'new' || state === 'conflict',
        chosen: state === 'new',
      }
    }),
    asksName: asked.asksName,
  }
}
