import { readdirSync, readFileSync } from 'node:fs'
import { Refusal } from './refusal.ts'

/** The bytes of a file that a command line names. @throws Refusal where it cannot be read */
export function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch (error) {
    throw new Refusal(`cannot read ${path}: ${(error as Error).message}`, { cause: error })
  }
}

/** A text in UTF-8 that a command line names. @throws Refusal where it cannot be read */
export function readText(path: string): string {
  return Buffer.from(readBytes(path)).toString('utf8')
}

/** The names in a folder, in order. @throws Refusal where it cannot be read */
export function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort()
  } catch (error) {
    throw new Refusal(`cannot read ${folder}: ${(error as Error).message}`, { cause: error })
  }
}
