import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'

/**
 * A function of a module of this program, to be run elsewhere: it takes the input, and a function to which it may tell how
 * far it has come. Input, result and what it tells are copied (structured clone).
 */
export interface Job {
  readonly module: URL
  readonly name: string
  readonly input: unknown
}

export interface JobOptions {
  /** Milliseconds from the start of the job, not from when it was handed in. */
  readonly budget: number
  /** Told its place in the queue whenever it changes: 1 is next, 0 has begun. */
  readonly onPlace?: (place: number) => void
  /** Told what the job tells of how far it has come. */
  readonly onProgress?: (progress: unknown) => void
  readonly signal?: AbortSignal
}

/** A job that took longer than its budget. */
export class OverBudget extends Error {
  override name = 'OverBudget'
}

/** A job that the end of the program has overtaken. */
export class PoolClosed extends Error {
  override name = 'PoolClosed'
}

interface Waiting {
  readonly job: Job
  readonly options: JobOptions
  readonly resolve: (value: unknown) => void
  readonly reject: (error: unknown) => void
}

/** Runs jobs in threads, as many at once as there are cores but one: the pages stay quick. */
export class Pool {
  readonly #size: number
  #closed = false
  readonly #idle: Worker[] = []
  readonly #busy = new Set<Worker>()
  #queue: Waiting[] = []

  constructor(size = Math.max(1, availableParallelism() - 1)) {
    this.#size = size
  }

  /** @throws OverBudget; the reason of the signal; what the job itself throws */
  run(job: Job, options: JobOptions): Promise<unknown> {
    options.signal?.throwIfAborted()
    if (this.#closed) return Promise.reject(new PoolClosed('the program is ending'))
    return new Promise((resolve, reject) => {
      const waiting = { job, options, resolve, reject }
      options.signal?.addEventListener('abort', () => this.#leave(waiting), { once: true })
      this.#queue.push(waiting)
      this.#next()
    })
  }

  async close(): Promise<void> {
    this.#closed = true
    for (const { reject } of this.#queue) reject(new PoolClosed('the program is ending'))
    this.#queue = []
    await Promise.all([...this.#idle, ...this.#busy].map((worker) => worker.terminate()))
  }

  #next(): void {
    while (this.#queue.length > 0 && this.#busy.size < this.#size) this.#start(this.#queue.shift()!)
    for (const [index, { options }] of this.#queue.entries()) options.onPlace?.(index + 1)
  }

  #leave(waiting: Waiting): void {
    if (!this.#queue.includes(waiting)) return
    this.#queue = this.#queue.filter((other) => other !== waiting)
    waiting.reject(waiting.options.signal?.reason)
    this.#next()
  }

  #start({ job, options, resolve, reject }: Waiting): void {
    const worker = this.#idle.pop() ?? new Worker(new URL('worker.ts', import.meta.url))
    this.#busy.add(worker)
    worker.ref()
    options.onPlace?.(0)

    const finish = (settle: () => void, reusable: boolean) => {
      clearTimeout(limit)
      options.signal?.removeEventListener('abort', cancelled)
      worker.off('message', answered).off('error', failed).off('exit', ended)
      this.#busy.delete(worker)
      if (reusable) this.#rest(worker)
      else void worker.terminate()
      settle()
      this.#next()
    }
    const answered = (answer: Answer) => {
      if ('progress' in answer) options.onProgress?.(answer.progress)
      else finish(() => ('error' in answer ? reject(answer.error) : resolve(answer.value)), true)
    }
    const failed = (error: unknown) => finish(() => reject(error), false)
    const ended = (code: number) =>
      failed(this.#closed ? new PoolClosed('the program is ending') : new Error(`${job.name} ended with code ${code}`))
    const cancelled = () => failed(options.signal?.reason)
    const tooLong = () => failed(new OverBudget(`${job.name} took longer than ${options.budget} ms`))
    const limit = setTimeout(tooLong, options.budget)
    options.signal?.addEventListener('abort', cancelled, { once: true })
    worker.on('message', answered).on('error', failed).on('exit', ended)
    worker.postMessage({ ...job, module: job.module.href })
  }

  /** Keeps a thread for the next job. It does not keep the program running. */
  #rest(worker: Worker): void {
    worker.unref()
    this.#idle.push(worker)
  }
}

export type Answer = { readonly value: unknown } | { readonly error: unknown } | { readonly progress: unknown }
