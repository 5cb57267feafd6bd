import type { Check } from './pair.ts'

/** Every check, in the order of what matters most to an editor. */
export const checks: readonly Check[] = []
