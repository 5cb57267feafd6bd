import type { Word } from '../../alignment/read-side.ts'
import { englishStem } from '../../language/english/stem.ts'
import { isRole, rivals } from '../../language/english/roles.ts'
import { arabicSkeleton, latinSkeleton } from '../../language/names.ts'
import { hull, slice } from '../../text/span.ts'
import { coverage, type Standing } from '../coverage.ts'
import type { Discrepancy } from '../discrepancy.ts'
import type { Check, Pair } from '../pair.ts'
import type { ArabicWord, EnglishWord } from '../pair-words.ts'
import { glossStems } from '../gloss-stems.ts'
import { otherAgents, otherGender } from '../other-agent.ts'
import { otherOffices, otherSpeaker } from '../other-office.ts'
import { takenForOwn } from '../taken-for-own.ts'
import { quotedIn } from '../quoted.ts'
import { maySpell } from '../spelling.ts'
import { arabicSpeeches, englishSpeeches, quotationsIn, type ArabicSpeech } from '../speech.ts'

/** Who said it: another speaker, another office, or no speaker at all where the Arabic has one. */
export const attributionCheck: Check = (pair) => {
  const arabic = arabicSpeeches(pair, pair.arabic.words)
  const swapped = arabic.length > 0 ? otherSpeakers(pair, arabic) : []
  if (swapped.length > 0) return swapped
  const quoting = pair.mode === 'summary' ? speakersOfQuotes(pair) : []
  if (quoting.length > 0) return quoting
  const offices = [...otherOffices(pair), ...takenForOwn(pair), ...otherAgents(pair), ...otherGender(pair)]
  return offices.length > 0 ? offices : dropped(pair, arabic)
}

/**
 * A linked passage may name the speaker elsewhere: whom the author lets say the quoted words is looked for in the sentence that
 * has them. “We sail at noon,” the captain said, where the captain stands in the sentence before and a sailor says it.
 */
function speakersOfQuotes(pair: Pair): readonly Discrepancy[] {
  const pairs = new Map(quotedIn(pair).map((quoted) => [quoted.pair.sources[0], quoted.pair]))
  return [...pairs.values()].flatMap((one) => otherSpeakers(one, arabicSpeeches(one, one.arabic.words))).slice(0, 1)
}

function otherSpeakers(pair: Pair, arabic: readonly ArabicSpeech[]): readonly Discrepancy[] {
  const speeches = englishSpeeches(pair)
  pair.budget.spend(speeches.length * (pair.arabic.words.length + 10 * arabic.length))
  if (speeches.length === 0) return []
  const { english, arabic: words } = coverage(pair)
  const standing = new Map<Word, Standing>([...english, ...words].map((one) => [one.word, one.standing]))
  return speeches.flatMap(({ speaker }) => {
    if (!speaker.every((word) => standing.get(word) === 'open' || isChance(word))) return []
    const head = speaker.at(-1)!
    const expected = isRole(englishStem(head.form))
      ? otherRole(head, arabic, standing)
      : otherName(speaker, arabic, standing, pair)
    return expected ? [otherSpeaker(speaker, expected, pair)] : []
  })
}

/** Whether only a distant likeness of sounds speaks for an Arabic word behind the name. */
function isChance({ as, met }: EnglishWord): boolean {
  return as.capital && met.every(({ kind, likelihood }) => kind === 'name' && likelihood < 0.4)
}

function otherRole(
  head: Word,
  arabic: readonly ArabicSpeech[],
  standing: ReadonlyMap<Word, Standing>,
): ArabicWord | undefined {
  const stem = englishStem(head.form)
  return arabic
    .flatMap(({ speaker }) => speaker)
    .find((word) => {
      const roles = standing.get(word) === 'met' ? [] : glossStems(word, 3).filter(isRole)
      return roles.length > 0 && roles.every((role) => rivals(role, stem))
    })
}

function otherName(
  speaker: readonly Word[],
  arabic: readonly ArabicSpeech[],
  standing: ReadonlyMap<Word, Standing>,
  pair: Pair,
): ArabicWord | undefined {
  if (!speaker.every(({ form }) => /^\p{Lu}/u.test(form) && !/^[\p{Lu}.]+$/u.test(form))) return undefined
  if (
    speaker.some(({ form }) =>
      pair.arabic.sentences.some((sentence) => slice(pair.arabic.text, sentence).includes(form)),
    )
  )
    return undefined
  const zone = arabic.flatMap((one) => one.speaker)
  if (zone.some(({ form }) => speaker.some((name) => arabicSkeleton(form) === latinSkeleton(name.form))))
    return undefined
  const free = (word: ArabicWord) => ['strange', 'open', 'near'].includes(standing.get(word) ?? '')
  const parts = speaker.flatMap(({ form }) => form.split('-'))
  if (pair.arabic.words.some((word) => free(word) && parts.some((name) => maySpell(word.form, name)))) return undefined
  return zone.find(free) ?? bareName(arabic)
}

/** قال فليح إن…: what stands alone between the verb and أنّ is a name, though the lexicon may know the word as something else. */
function bareName(arabic: readonly ArabicSpeech[]): ArabicWord | undefined {
  const names = arabic.flatMap(({ kind, said, speaker }) =>
    kind === 'plain' && said ? [speaker.filter(({ form }) => !aside.test(form))] : [],
  )
  return names.find((words) => words.length === 1 && words[0]!.form.length > 3)?.[0]
}

const aside = /^(?:السيدة?|الدكتورة?|ولكن|لكن|أيض[ًا]+|قائل.*|له.*|لي|لنا|ذلك|هذا)$/

/** A translation has a word for a verb of saying that opens its sentence, even where what follows is no clause: وقالت كلمة وداع. */
function isFirst(cue: ArabicWord, { mode, arabic }: Pair): boolean {
  return mode === 'translation' && arabic.words[0] === cue
}

/** Whether the English names the one who is said to have said it: "the ministry counts" for بحسب الوزارة. */
function isNamed(speaker: readonly ArabicWord[]): boolean {
  return speaker.slice(0, 3).some(({ answer }) => answer)
}

/** Words that somebody else says in the Arabic, and that the English says itself: "Ruba said it would rain" -> "It will rain". */
function dropped(pair: Pair, arabic: readonly ArabicSpeech[]): readonly Discrepancy[] {
  const sentence = hull(pair.english.sentences)
  const { words } = pair.english
  if (!sentence || quotationsIn(pair).length > 0 || words.some(({ as }) => as.plainReport)) return []
  const told = words.some(({ as }) => as.report)
  const speech = arabic.find(({ cue, kind, said, speaker }) =>
    kind === 'preposition'
      ? speaker.length > 0 && !isNamed(speaker)
      : kind === 'plain' && (said || isFirst(cue, pair)) && !told,
  )
  if (!speech) return []
  const source = hull([speech.cue, ...speech.speaker])!
  const expected = slice(pair.arabic.text, source)
  return [
    {
      category: 'attribution',
      target: sentence,
      source,
      expected,
      reason: { key: 'attribution.dropped', values: { expected } },
      confidence: 0.6,
      contradiction: false,
    },
  ]
}
