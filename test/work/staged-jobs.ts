import type { DeriveInput } from '../../src/work/threads.ts'
import { die, fail, spin } from './jobs.ts'

const acts: Readonly<Record<string, () => never>> = { spin, fail, die }

/** Does what the English text says, in the place of aligning it. */
export function deriveIn({ pair }: DeriveInput) {
  acts[pair.target.text]?.()
  return { said: pair.target.text }
}

export const compareIn = spin
