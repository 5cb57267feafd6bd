import type { Progress } from '../dossier/derive.ts'
import { OverBudget, PoolClosed } from './pool.ts'
import { recent } from './recent.ts'
import type { Watch } from './work.ts'

/** Why there is no result. `broken`: the work itself failed. */
export type Failure = 'cancelled' | 'over-budget' | 'broken'

export type TaskState<T> =
  | { readonly kind: 'waiting'; readonly place: number }
  | { readonly kind: 'working'; readonly progress: Progress | undefined }
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'failed'; readonly failure: Failure; readonly error: unknown }

/** One piece of work that everybody shares who asks for it. */
export interface Task<T> {
  readonly state: () => TaskState<T>
  /** Fulfilled once it is done or has failed. */
  readonly ended: Promise<void>
  readonly cancel: () => void
  /** Nobody wants it any more: it ends, and nothing is remembered of it. */
  readonly abandon: () => void
}

export interface Tasks<T> {
  /** The task of this name, begun unless it is known already. Asking shows that somebody still cares. */
  readonly ask: (name: string, begin: (watch: Watch) => Promise<T>) => Task<T>
  /** Forgets a task that has failed: whoever asks next begins it anew. */
  readonly forget: (name: string) => void
}

export interface TasksOptions {
  /** How many are remembered, done or failed. */
  readonly kept: number
  /** Milliseconds after which work that nobody has asked about is given up. */
  readonly patience: number
}

class Abandoned extends Error {
  override name = 'Abandoned'
}

class Cancelled extends Error {
  override name = 'Cancelled'
}

interface Kept<T> extends Task<T> {
  readonly look: () => void
}

/** Work by name: asked for twice it is done once, and what nobody waits for any more is given up. */
export function tasks<T>({ kept, patience }: TasksOptions): Tasks<T> {
  const under = new Map<string, Kept<T>>()
  const ended = recent<string, Kept<T>>(kept)

  function started(name: string, begin: (watch: Watch) => Promise<T>): Kept<T> {
    const task = start(begin, patience, (state) => {
      under.delete(name)
      if (!(state.kind === 'failed' && state.error instanceof Abandoned)) ended.set(name, task)
    })
    under.set(name, task)
    return task
  }

  return {
    ask(name, begin) {
      const task = under.get(name) ?? ended.get(name) ?? started(name, begin)
      task.look()
      return task
    },
    forget(name) {
      if (ended.get(name)?.state().kind === 'failed') ended.delete(name)
    },
  }
}

function start<T>(begin: (watch: Watch) => Promise<T>, patience: number, done: (state: TaskState<T>) => void): Kept<T> {
  const controller = new AbortController()
  let state: TaskState<T> = { kind: 'working', progress: undefined }
  const abandon = () => controller.abort(new Abandoned('nobody asks for it'))
  const abandoned = setTimeout(abandon, patience).unref()
  const end = (last: TaskState<T>) => {
    clearTimeout(abandoned)
    state = last
    done(last)
  }
  const watch: Watch = {
    signal: controller.signal,
    onPlace: (place) => {
      state = place > 0 ? { kind: 'waiting', place } : { kind: 'working', progress: undefined }
    },
    onProgress: (progress) => {
      state = { kind: 'working', progress }
    },
  }
  const ended = Promise.try(begin, watch).then(
    (value) => end({ kind: 'done', value }),
    (error: unknown) => {
      const failure = failureOf(error)
      if (failure === 'broken') console.error(error)
      end({ kind: 'failed', failure, error })
    },
  )
  return {
    state: () => state,
    ended,
    cancel: () => controller.abort(new Cancelled('cancelled')),
    abandon,
    look: () => void abandoned.refresh(),
  }
}

function failureOf(error: unknown): Failure {
  if (error instanceof OverBudget) return 'over-budget'
  return [Cancelled, Abandoned, PoolClosed].some((kind) => error instanceof kind) ? 'cancelled' : 'broken'
}
