import { parentPort } from 'node:worker_threads'
import type { Answer } from './pool.ts'

interface Asked {
  readonly module: string
  readonly name: string
  readonly input: unknown
}

type JobFunction = (input: unknown, progress: (progress: unknown) => void) => unknown

const answer = (message: Answer) => parentPort!.postMessage(message)

/** One thread of the pool: runs the function that it is asked for, and answers with its value or its error. */
parentPort!.on('message', async ({ module, name, input }: Asked) => {
  try {
    const functions = (await import(module)) as Record<string, JobFunction>
    answer({ value: await functions[name]!(input, (progress) => answer({ progress })) })
  } catch (error) {
    answer({ error })
  }
})
