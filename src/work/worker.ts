import { parentPort } from 'node:worker_threads'

interface Asked {
  readonly module: string
  readonly name: string
  readonly input: unknown
}

/** One thread of the pool: runs the function that it is asked for, and answers with its value or its error. */
parentPort!.on('message', async ({ module, name, input }: Asked) => {
  try {
    const functions = (await import(module)) as Record<string, (input: unknown) => unknown>
    parentPort!.postMessage({ value: await functions[name]!(input) })
  } catch (error) {
    parentPort!.postMessage({ error })
  }
})
