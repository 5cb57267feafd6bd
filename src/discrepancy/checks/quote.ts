import { englishStem } from '../../language/english/stem.ts'
import { opposites } from '../../language/english/opposites.ts'
import type { Word } from '../../alignment/read-side.ts'
import { covers, slice } from '../../text/span.ts'
import { glossStems, coverage } from '../coverage.ts'
import type { Discrepancy } from '../discrepancy.ts'
import type { ArabicWord, Check, Pair } from '../pair.ts'

export const quoteCheck: Check = (pair) => []
