import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The version of the program, as package.json has it. */
export function version(): string {
  const description = readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')
  return (JSON.parse(description) as { version: string }).version
}
