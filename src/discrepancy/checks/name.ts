import { overlaps, type Span } from '../../text/span.ts'
import type { Discrepancy } from '../discrepancy.ts'
import { leftOver } from '../left-over.ts'
import { kunyasApart, meaningsApart } from '../names/halves.ts'
import { akin, isPeople, knownAt } from '../names/known.ts'
import { lettersApart } from '../names/letters.ts'
import { mayBeName, partsOf } from '../names/parts.ts'
import { peoplesApart } from '../names/peoples.ts'
import { soundsApart } from '../names/sounds-apart.ts'
import { spellingsApart } from '../names/spellings.ts'
import { namesOfSpeech } from '../names/speech.ts'
import { isStrange } from '../names/strange.ts'
import type { Pair } from '../pair.ts'

/** Persons, places, organisations and peoples of the English where the Arabic names others. */
export function nameCheck(pair: Pair): readonly Discrepancy[] {
  const parts = partsOf(pair.english)
  if (!parts.some(mayBeName)) return []
  const { names } = pair.lexicon
  const elsewhere = pair.mode === 'summary' ? namesOfSpeech(pair) : undefined
  const all = {
    english: knownAt(names.english(parts.map(({ form }) => form)), parts),
    arabic: knownAt(names.arabic(pair.arabic.words.map(({ form }) => form)), pair.arabic.words),
  }
  const shared = leftOver(all, (a, e) => a.ids.some((id) => e.ids.includes(id)))
  const rest = leftOver(shared, (a, e) => a.ids.some((one) => e.ids.some((other) => akin(one, other, names))))
  const peoples = peoplesApart(pair, all, rest, elsewhere)
  const letters = lettersApart(pair, parts, all.english)
  const known = [
    ...all.english.filter((e) => !rest.english.includes(e) || e.ids.some(isPeople)),
    ...letters.map((f) => f.target),
  ]
  const bound = [...all.arabic.filter((a) => !rest.arabic.includes(a)), ...peoples.flatMap((f) => f.source ?? [])]
  const others = rest.arabic.filter(
    (a) =>
      !bound.includes(a) &&
      !a.ids.some((id) => isPeople(id) || id.startsWith('office ')) &&
      pair.renderings(a).length === 0 &&
      isNoWord(pair, a),
  )
  const halves = [...kunyasApart(pair, parts), ...meaningsApart(pair, parts)]
  const found = [...peoples, ...letters, ...halves, ...spellingsApart(pair, parts)]
  const strange = soundsApart(pair, parts, { english: known, arabic: bound }, others, elsewhere)
  return [...found, ...strange.filter((flag) => !found.some((other) => overlaps(other.target, flag.target)))]
}

/** Whether none of its words is an ordinary one: فتح is a movement, and to open. */
function isNoWord(pair: Pair, span: Span): boolean {
  return pair.arabic.words.filter((word) => overlaps(word, span)).every(isStrange)
}
