import type { Derived } from '../../dossier/derive.ts'
import type { Reading } from '../../dossier/examination.ts'
import type { Part } from '../../work/examinations.ts'
import type { Failure, TaskState } from '../../work/tasks.ts'
import { longerMinutes } from '../examined.ts'
import type { Reader } from '../reader.ts'
import { addressOf, dossierHead, type DossierHead } from './dossier-head.ts'
import type { HiddenField } from './name.ts'

/** A dossier that is being worked out, or whose working out has come to nothing. */
export interface WorkingPage {
  readonly head: DossierHead
  readonly back: string
  readonly title: string
  readonly lead: string
  readonly speech: string | undefined
  readonly texts: readonly WorkedText[]
  /** How far all of it has come, in words. */
  readonly told: string
  /** Where the page asks how far it has come; absent where nothing goes on any more. */
  readonly poll: string | undefined
  readonly failure: Failure | undefined
  /** The words that offer more time. */
  readonly longer: string
  readonly action: string
  /** A form that was sent meanwhile, to be sent again. */
  readonly form: { readonly action: string; readonly fields: readonly HiddenField[] } | undefined
}

export interface WorkedText {
  readonly role: string
  readonly heading: string
  readonly count: string
  readonly state: string
  /** 0 to 1. */
  readonly share: number
}

export interface WorkingAsked {
  /** The page to go on with once the work is done. */
  readonly back: string
  readonly form: WorkingPage['form']
}

export function workingPage(
  { dossier, source }: Reading,
  parts: readonly Part[],
  { back, form }: WorkingAsked,
  reader: Reader,
): WorkingPage {
  const { t } = reader.translator
  const failure = failureOf(parts)
  const action = `${addressOf(dossier)}/work`
  return {
    head: dossierHead(dossier, 'sideBySide', reader),
    back,
    title: t(`work.title.${failure ?? 'working'}`),
    lead: t(`work.lead.${failure ?? 'working'}`),
    speech: source && t('count.sentences', { count: source.segments.length }),
    ...progressOf(parts, reader),
    poll: failure ? undefined : `${action}.json`,
    failure,
    longer: t('work.longer', { count: longerMinutes }),
    action,
    form,
  }
}

/** What changes from one look to the next. */
export function progressOf(parts: readonly Part[], reader: Reader): Pick<WorkingPage, 'texts' | 'told'> {
  const { t, percent } = reader.translator
  const texts = parts.map(({ target, task }): WorkedText => {
    const state = task.state()
    return {
      role: target.witness.role,
      heading: t(`role.${target.witness.role}`),
      count: t('count.sentences', { count: target.segments.length }),
      state: stateWords(state, reader),
      share: shareOf(state),
    }
  })
  const lengths = parts.map(({ target }) => target.segments.length)
  const all = lengths.reduce((sum, length) => sum + length, 0)
  const done = texts.reduce((sum, { share }, index) => sum + share * lengths[index]!, 0)
  return { texts, told: t('work.told', { share: percent(all > 0 ? done / all : 0) }) }
}

/** Why it has come to nothing; the gravest reason where texts differ. */
export function failureOf(parts: readonly Part[]): Failure | undefined {
  const failures = new Set(
    parts.map(({ task }) => {
      const state = task.state()
      return state.kind === 'failed' ? state.failure : undefined
    }),
  )
  return (['broken', 'over-budget', 'cancelled'] as const).find((failure) => failures.has(failure))
}

function shareOf(state: TaskState<Derived>): number {
  if (state.kind === 'done') return 1
  return state.kind === 'working' ? (state.progress?.share ?? 0) : 0
}

function stateWords(state: TaskState<Derived>, { translator: { t, percent } }: Reader): string {
  if (state.kind === 'waiting') return t('work.waiting', { place: state.place })
  if (state.kind === 'working')
    return t(`work.step.${state.progress?.step ?? 'begun'}`, { share: percent(shareOf(state)) })
  return state.kind === 'done' ? t('work.done') : t(`work.failed.${state.failure}`)
}
