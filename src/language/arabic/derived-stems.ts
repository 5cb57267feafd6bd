import { foldLetters, plainLetters } from './letters.ts'
import type { Stem } from './stem.ts'

/**
 * Participles and verbal nouns that follow from the form of the verb, for those that have no line of their own in the lexicon.
 * Sound roots only: a weak participle that matters is listed.
 */
export function derivedStems(lemma: string): readonly Stem[] {
  const plain = plainLetters(lemma)
  if (/[اويى]/.test(plain.slice(1).replace(/^(?:ستا?|نا?|ا)/, '')) && !isThirdForm(plain) && !isSixthForm(plain))
    return []
  return [...nounsOf(lemma, plain)].map((word) => {
    const feminine = word.endsWith('ة')
    return {
      letters: feminine ? foldLetters(word).slice(0, -1) : foldLetters(word),
      class: feminine ? 'feminine' : 'noun',
      derived: true,
    }
  })
}

const isThirdForm = (plain: string) => /^[^اأت]ا..$/.test(plain)
const isSixthForm = (plain: string) => /^ت.ا..$/.test(plain)

function nounsOf(lemma: string, plain: string): readonly string[] {
  const [a, b, c] = plain
  const second = /^..\u0651/.test(lemma.replace(/[\u064b-\u0650\u0652]/g, ''))
  if (plain.length === 3 && second) return [`م${plain}`, `ت${a}${b}ي${c}`]
  if (plain.length === 3) return [`${a}ا${b}${c}`, `م${a}${b}و${c}`]
  if (isThirdForm(plain)) return [`م${plain}`, `م${plain}ة`]
  if (plain.length === 4 && plain.startsWith('أ'))
    return [`م${plain.slice(1)}`, `إ${plain.slice(1, 3)}ا${plain.slice(3)}`]
  if (plain.startsWith('ت')) return [`م${plain}`, plain]
  if (plain.startsWith('ا') && plain.length >= 5)
    return [`م${plain.slice(1)}`, `${plain.slice(0, -1)}ا${plain.slice(-1)}`]
  if (plain.length === 4) return [`م${plain}`, `${plain}ة`]
  return []
}
