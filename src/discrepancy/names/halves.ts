import { foldLetters } from '../../language/arabic/letters.ts'
import { slice } from '../../text/span.ts'
import type { Discrepancy } from '../discrepancy.ts'
import type { ArabicWord } from '../pair-words.ts'
import type { Pair } from '../pair.ts'
import { mayBeName, type Part } from './parts.ts'
import { otherName } from './report.ts'
import { alike, arabicSounds, latinSound, likeness } from './sounds.ts'

const kunyas = new Map([
  ['umm', /^[وفبلك]?ام$/],
  ['abu', /^[وفبلك]?اب[وايي]$/],
  ['ibn', /^[وفبلك]?ا?بن$/],
  ['bint', /^[وفبلك]?بنت$/],
])

/** أم كلثوم is not Umm Salma: the first half says where the other stands. */
export function kunyasApart(pair: Pair, parts: readonly Part[]): readonly Discrepancy[] {
  const { words } = pair.arabic
  return parts.flatMap((part, at) => {
    const kunya = kunyas.get(part.form.toLowerCase())
    const name = parts[at + 1]
    if (kunya) pair.budget.spend(words.length)
    if (!kunya || !name || !mayBeName(name) || !/^\p{Lu}/u.test(part.form)) return []
    const sound = latinSound(name.form)
    const answers = words.filter((_, i) => i > 0 && kunya.test(foldLetters(words[i - 1]!.form)))
    if (answers.length === 0 || arabicSounds(answers).some((other) => likeness(sound, other) >= 0.7)) return []
    return [otherName(pair, answers[0]!, name, 0.75)]
  })
}

const saysAlike = (name: Part, word: ArabicWord) => likeness(latinSound(name.form), arabicSounds([word])[0]!) >= alike

/** The Tower of the Weavers, where the Arabic has برج الصيادين: the one half is answered, and the other is not. */
export function meaningsApart(pair: Pair, parts: readonly Part[]): readonly Discrepancy[] {
  const { words, text } = pair.arabic
  return parts.flatMap((head, at) => {
    const name = parts[at + 1]?.form === 'of' ? parts[at + (parts[at + 2]?.form === 'the' ? 3 : 2)] : undefined
    if (
      !name ||
      !/^\p{Lu}/u.test(head.form) ||
      !mayBeName(name) ||
      pair.behind(name).length > 0 ||
      pair.elsewhere?.(name)
    )
      return []
    pair.budget.spend(words.length)
    const seconds = pair.behind(head).flatMap(({ arabic, kind }) => {
      const next = kind === 'word' ? words[words.findIndex(({ start }) => start >= arabic.end)] : undefined
      const joined = next && slice(text, { start: arabic.end, end: next.start }) === ' '
      return joined && next.readings.length > 0 && next.form.startsWith('ال') ? [next] : []
    })
    const [other] = seconds
    if (!other || seconds.some((next) => next.met.length > 0 || saysAlike(name, next))) return []
    return [otherName(pair, other, name, 0.55)]
  })
}
