import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'

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
