import { heaviest, type Weighing } from '../../discrepancy/severity.ts'
import { asciiDigits } from '../../language/digits.ts'
import type { Sent } from '../body.ts'

/** Points of well-known scales: MQM (themqm.org), and Matecat's quality report, which knows nothing above major. */
export const presets = {
  mqm: { neutral: 0, minor: 1, major: 5, critical: 25 },
  matecat: { neutral: 0, minor: 0.5, major: 2, critical: 2 },
} as const satisfies Readonly<Record<string, Weighing['weights']>>

/** The points that were asked for by the name of their scale. */
export function presetNamed({ fields }: Sent): Weighing['weights'] | undefined {
  const named = fields.get('do') ?? ''
  return named === 'mqm' || named === 'matecat' ? presets[named] : undefined
}

/** The pass mark that was typed: `undefined` for none. */
export function parsePassMark({ fields }: Sent): { readonly value: number | undefined } | { readonly wrong: string } {
  const typed = (fields.get('passMark') ?? '').trim().slice(0, 40)
  if (typed === '') return { value: undefined }
  const plain = asciiDigits(typed).replace(/[٫,]/, '.')
  return /^\d{1,4}(?:\.\d{1,2})?$/.test(plain) && Number(plain) <= heaviest
    ? { value: Number(plain) }
    : { wrong: typed }
}
