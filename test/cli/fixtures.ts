import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { vi } from 'vitest'
import { runCommand } from '../../src/cli/commands.ts'

const main = join(import.meta.dirname, '../../src/main.ts')
export const training = ['speech.ar.txt', 'summary.en.txt', 'account.en.txt'].map((file) =>
  join(import.meta.dirname, '../../data/dossiers/training', file),
)

export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs `muqabala ARGS` to its end. */
export async function muqabala(args: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<Ran> {
  const child = start(args, environment)
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  return { code: code as number, out, err }
}

const now = () => new Date().toISOString()
const unasked = () => {
  throw new Error('this command was to ask for nothing')
}

/** Runs `muqabala ARGS` in this process: for commands that ask neither for the lexicon nor for the pages. */
export async function here(args: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<Ran> {
  const said = { out: '', err: '' }
  const listening = [
    vi.spyOn(process.stdout, 'write').mockImplementation((words) => ((said.out += String(words)), true)),
    vi.spyOn(process.stderr, 'write').mockImplementation((words) => ((said.err += String(words)), true)),
  ]
  try {
    const code = await runCommand(args, { environment, now, knowledge: unasked, samples: unasked, webApp: unasked })
    return { code, ...said }
  } finally {
    for (const spy of listening) spy.mockRestore()
  }
}

/** Starts `muqabala ARGS`. */
export function start(args: readonly string[], environment: NodeJS.ProcessEnv = {}) {
  const env = { ...process.env, PORT: '', HOST: '', MUQABALA_HOME: '', ...environment }
  return spawn(process.execPath, [main, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] })
}

/** Files of these contents in a folder. @returns their paths */
export function written(folder: string, ...contents: readonly (string | Uint8Array)[]): readonly string[] {
  return contents.map((content, index) => {
    const path = join(folder, `file ${index + 1}.txt`)
    writeFileSync(path, content)
    return path
  })
}
