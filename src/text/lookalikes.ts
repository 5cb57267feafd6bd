import type { Span } from './span.ts'

/** A word in which letters stand that look like others: of several scripts, or in a dress that is no script at all. */
export interface Lookalike extends Span {
  /** `mixed`: letters of two scripts in one word. `disguised`: a Latin word all of whose letters are of another script. `styled`: mathematical or wide letters. */
  readonly kind: 'mixed' | 'disguised' | 'styled'
  /** The letters that are not what they seem, each once. */
  readonly letters: readonly string[]
}

/**
 * Greek and Cyrillic letters beside the Latin ones that they are drawn like in ordinary type. Our own table, of letters that are
 * the same to the eye and not only alike: a page full of warnings is read by nobody.
 */
const twins = `
  аa сc ԁd еe һh іi јj ӏl оo рp ԛq ѕs уy хx ԝw ѵv АA ВB СC ЕE НH ІI ЈJ КK МM ОO РP ЅS ТT УY ХX ԜW οo
  νv ιi ρp αa ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX
`
const latin = new Map(
  twins
    .trim()
    .split(/\s+/)
    .map(([seeming, letter]) => [seeming!, letter!]),
)

const foreign = /[\p{Script=Greek}\p{Script=Cyrillic}]/u
const suspect = /[\p{Script=Greek}\p{Script=Cyrillic}\u{1d400}-\u{1d7cb}\uff21-\uff3a\uff41-\uff5a]/u
const word = /[\p{L}\p{M}]+/gu
const styled = /[\u{1d400}-\u{1d7cb}\uff21-\uff3a\uff41-\uff5a]/gu
const twin = new RegExp(`[${[...latin.keys()].join('')}]`, 'gu')

/** Words that are not spelt with the letters they seem to be spelt with. Greek and Russian words as such are none. */
export function lookalikes(text: string): readonly Lookalike[] {
  if (!suspect.test(text)) return []
  const words = Array.from(text.matchAll(word), ({ 0: found, index }) => ({ found, index }))
  const foreigners = words.filter(({ found }) => foreign.test(found) && !/\p{Script=Latin}/u.test(found))
  const isForeignText = foreigners.some(({ found }) => withoutLookalikes(found).search(foreign) >= 0)
  return words.flatMap(({ found, index }): readonly Lookalike[] => {
    const kind = kindOf(found, isForeignText)
    if (!kind) return []
    const letters = [...new Set(found.match(kind === 'styled' ? styled : twin))]
    return [{ kind, start: index, end: index + found.length, letters }]
  })
}

function kindOf(found: string, isForeignText: boolean): Lookalike['kind'] | undefined {
  if (found.search(styled) >= 0) return 'styled'
  if (found.search(twin) < 0) return undefined
  if (/\p{Script=Latin}/u.test(found)) return 'mixed'
  // In a text with Russian words "со" is one of them; alone among English it is "co" in disguise.
  return !isForeignText && [...found].length > 1 && withoutLookalikes(found).search(foreign) < 0
    ? 'disguised'
    : undefined
}

/** The words with Latin letters in the place of those that look like them. For comparing only. */
export function withoutLookalikes(words: string): string {
  return words.replace(twin, (letter) => latin.get(letter)!)
}
