import { readFileSync } from 'node:fs'
import { Refusal } from './refusal.ts'

/** The bytes of a file that a command line names. @throws Refusal where it cannot be read */
export function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch (error) {
    throw new Refusal(`cannot read ${path}: ${(error as Error).message}`, { cause: error })
  }
}
