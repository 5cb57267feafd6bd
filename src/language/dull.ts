import type { Language } from '../text/witness.ts'
import { arabicAtoms } from './quantity/arabic-atoms.ts'
import { dualNoun } from './quantity/arabic-duals.ts'
import { englishAtoms } from './quantity/english-atoms.ts'
import { arabicDualUnits, arabicUnits } from './quantity/units.ts'
import { wordsThatOpenDates } from './time/openers.ts'

/** What says nothing of a number or date, with a few words that may: those must be looked up. */
interface Sieve {
  readonly words: ReadonlySet<string>
  /** A bit for each of the words (Bloom 1970). Words not in it need not be looked up: most never are. */
  readonly bits: Uint32Array
}

const bitCount = 2 ** 20

function sieve(words: Iterable<string>): Sieve {
  const made = { words: new Set(words), bits: new Uint32Array(bitCount / 32) }
  for (const word of made.words) {
    const bit = bitOf(word)
    made.bits[bit >>> 5]! |= 1 << (bit & 31)
  }
  return made
}

/** FNV-1a over code units. */
function bitOf(word: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < word.length; at++) value = Math.imul(value ^ word.charCodeAt(at), 0x01000193)
  return (value ^ (value >>> 15)) & (bitCount - 1)
}

const sieves: Readonly<Record<Language, Sieve>> = {
  ar: sieve([...arabicAtoms.keys(), ...wordsThatOpenDates('ar'), ...arabicDualUnits.keys(), ...arabicUnits.keys()]),
  en: sieve([...englishAtoms.keys(), ...wordsThatOpenDates('en'), 'twice', 'a', 'an']),
}

/** Whether neither a number nor a date can begin with a word, by its key: so it is with most, and they are asked no further. */
export function isDull(key: string, language: Language): boolean {
  const { words, bits } = sieves[language]
  const bit = bitOf(key)
  if (((bits[bit >>> 5]! >>> (bit & 31)) & 1) === 1 && words.has(key)) return false
  return language === 'en' || dualNoun(key) === undefined
}
