import type { TestOptions } from 'vitest'

declare module 'vitest' {
  interface TaskMeta {
    /** How many cases the test went through, for the table of `npm run test:long`. */
    count?: number
  }
}

/** `npm run test:long` runs the same properties with full counts. */
export const long = process.env.MUQABALA_LONG === '1'

/** How many cases: a few in `npm test`, all of them in `npm run test:long`. */
export function cases(few: number, all: number): number {
  return long ? all : few
}

/** The options of a test that goes through so many cases: its line in the table, and the time it may take. */
export function counted(count: number): TestOptions {
  return { meta: { count }, timeout: long ? 20 * 60_000 : 60_000 }
}
