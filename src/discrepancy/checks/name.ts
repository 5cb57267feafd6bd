import { overlaps, type Span } from '../../text/span.ts'
import type { Discrepancy } from '../discrepancy.ts'
import { leftOver } from '../left-over.ts'
import { kunyasApart, meaningsApart } from '../names/halves.ts'
import { akin, isPeople, knownAt, type Known } from '../names/known.ts'
import { lettersApart } from '../names/letters.ts'
import { givensApart } from '../names/other-given.ts'
import { mayBeName, partsOf } from '../names/parts.ts'
import { peoplesApart } from '../names/peoples.ts'
import { soundsApart } from '../names/sounds-apart.ts'
import { spellingsApart } from '../names/spellings.ts'
import { isStrange } from '../names/strange.ts'
import type { Pair } from '../pair.ts'

/**
 * Persons, places, organisations and peoples of the English where the Arabic names others; and names that the text has spelt
 * otherwise before. What is known by name goes first, what is only heard goes last.
 */
export function nameCheck(pair: Pair): readonly Discrepancy[] {
  const parts = partsOf(pair.english)
  if (!parts.some(mayBeName)) return []
  const { names } = pair.lexicon
  const all = {
    english: knownAt(names.english(parts.map(({ form }) => form)), parts),
    arabic: knownAt(names.arabic(pair.arabic.words.map(({ form }) => form)), pair.arabic.words),
  }
  const { budget } = pair
  budget.spend(all.english.length * (all.arabic.length + all.english.length))
  const shared = leftOver(all, (a, e) => a.ids.some((id) => e.ids.includes(id)), budget)
  const rest = leftOver(shared, (a, e) => a.ids.some((one) => e.ids.some((other) => akin(one, other, names))), budget)
  const answered = all.english.filter((e) => !rest.english.includes(e) || e.ids.some(isPeople))
  const letters = lettersApart(pair, parts, answered)
  const peoples = peoplesApart(pair, all, rest)
  const found = [...peoples, ...letters, ...kunyasApart(pair, parts), ...meaningsApart(pair, parts)]
  const bound = [...all.arabic.filter((a) => !rest.arabic.includes(a)), ...found.flatMap(({ source }) => source ?? [])]
  const free = rest.arabic.filter((a) => !bound.includes(a) && mayAnswer(pair, a))
  const taken = { english: [...answered, ...found.map(({ target }) => target)], arabic: bound }
  const heard = [...found, ...soundsApart(pair, parts, taken, free)]
  const givens = givensApart(pair, parts).filter((one) => !heard.some(({ target }) => overlaps(target, one.target)))
  return [...heard, ...givens, ...spellingsApart(pair, parts)]
}

/** Whether a known name that nothing answers may be what another was put for. فتح is a movement, but mostly a word. */
function mayAnswer(pair: Pair, name: Known): boolean {
  if (name.ids.some((id) => isPeople(id) || id.startsWith('office '))) return false
  return pair.renderings(name).length === 0 && wordsIn(pair, name).every(isStrange)
}

function wordsIn({ arabic: { words } }: Pair, span: Span) {
  return words.filter((word) => overlaps(word, span))
}
