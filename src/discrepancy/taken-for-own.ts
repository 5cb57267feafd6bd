import { isRole } from '../language/english/roles.ts'
import { overlaps } from '../text/span.ts'
import { coverage } from './coverage.ts'
import type { Discrepancy } from './discrepancy.ts'
import { glossStems } from './gloss-stems.ts'
import { otherSpeaker } from './other-office.ts'
import type { Pair } from './pair.ts'

/**
 * "She sang a song of her own" for غنّت أغنية لشاعر من القرية: the Arabic says whose it is, and the English gives it to the one
 * who sings. Nothing is said where a word of the Arabic makes it her own.
 */
export function takenForOwn(pair: Pair): readonly Discrepancy[] {
  const { words } = pair.english
  const at = words.findIndex(
    ({ as }, first) =>
      as.lower === 'of' && whose.test(words[first + 1]?.as.lower ?? '') && words[first + 2]?.as.lower === 'own',
  )
  if (at < 0 || pair.arabic.words.some(({ as }) => itsOwn.test(as.folded))) return []
  const own = coverage(pair).arabic.find(
    ({ word, standing }) =>
      standing === 'open' &&
      word.as.folded.startsWith('ل') &&
      glossStems(word, 1).some(isRole) &&
      isNear(pair, at, word),
  )
  return own ? [otherSpeaker(words.slice(Math.max(0, at - 1), at + 3), own.word, pair)] : []
}

const whose = /^(?:his|her|their|its|my|our|your)$/
const itsOwn = /^(?:خاص|الخاص)|^[بو]?(?:نفس|ذات)(?:ه|ها|هم|ي|نا)$/

/** Whether the sentence has an answer for the noun that is said to be somebody's own. */
function isNear(
  { english: { words }, arabic: { sentences } }: Pair,
  at: number,
  owner: { start: number; end: number },
) {
  const noun = words[at - 1]?.answer
  return noun !== undefined && sentences.some((one) => overlaps(one, owner) && overlaps(one, noun.arabic))
}
