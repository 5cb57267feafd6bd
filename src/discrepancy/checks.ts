import { numberCheck } from './checks/number.ts'
import { dateCheck } from './checks/date.ts'
import { unitCheck } from './checks/unit.ts'
import { quoteCheck } from './checks/quote.ts'
import { attributionCheck } from './checks/attribution.ts'
import { omissionCheck } from './checks/omission.ts'
import { additionCheck } from './checks/addition.ts'
import { negationCheck } from './checks/negation.ts'
import { certaintyCheck } from './checks/certainty.ts'
import { termCheck } from './checks/term.ts'
import { nameCheck } from './checks/name.ts'
import type { Category } from './discrepancy.ts'
import type { Check } from './pair.ts'

/** Every check, in the order of what matters most to an editor. */
export const checks: readonly (readonly [Category, Check])[] = [
  ['quote', quoteCheck],
  ['attribution', attributionCheck],
  ['certainty', certaintyCheck],
  ['negation', negationCheck],
  ['number', numberCheck],
  ['date', dateCheck],
  ['unit', unitCheck],
  ['omission', omissionCheck],
  ['addition', additionCheck],
  ['term', termCheck],
  ['name', nameCheck],
]
