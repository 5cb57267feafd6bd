import { isArabic } from '../language/arabic/letters.ts'
import { isKnownArabicName, isTitle } from './arabic-names.ts'
import type { Substance } from './change.ts'
import { withoutMarks, withoutSpelling } from './spelling.ts'
import { substanceOf } from './substance-words.ts'

/** What is known of a word or mark wherever it stands. */
export interface WordFacts {
  /** Without marks and letter case; empty for a mark. */
  readonly lower: string
  /** Without differences of spelling either. */
  readonly bare: string
  readonly kind: Substance | undefined
  /** The word after it is likely a name: السيد, مدينة. */
  readonly isTitle: boolean
}

const known = new Map<string, WordFacts>()
const most = 200_000

/** Facts are remembered: texts say the same words again and again. */
export function wordFacts(word: string): WordFacts {
  const found = known.get(word)
  if (found) return found
  if (known.size > most) known.clear()
  const facts = learn(word)
  known.set(word, facts)
  return facts
}

function learn(word: string): WordFacts {
  const lower = withoutMarks(word).toLowerCase()
  const bare = withoutSpelling(lower)
  const arabic = isArabic(word)
  const name = arabic && isKnownArabicName(bare) ? 'name' : undefined
  return {
    lower,
    bare,
    kind: (bare === '' ? kindOfMark(word) : substanceOf(word.toLowerCase(), bare)) ?? name,
    isTitle: arabic && isTitle(bare),
  }
}

function kindOfMark(mark: string): Substance | undefined {
  return /["“”«»„]/u.test(mark) ? 'quotation' : undefined
}
