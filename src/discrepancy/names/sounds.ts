import { isArabic, plainLetters } from '../../language/arabic/letters.ts'
import { remembering } from '../../language/remember.ts'
import { arabicSkeleton, latinSkeleton, skeletonLikeness } from '../../language/names.ts'
import type { Word } from '../../alignment/read-side.ts'

/** The least likeness of sounds that is taken for one name: of a word that is none of the language, and of any other. */
export const alike = 0.68
export const same = 0.85

/** How a word may sound: its consonants, and with its vowels, which tell short names apart. */
export interface Sound {
  readonly skeletons: readonly string[]
  readonly voiced: readonly string[]
}

/** Of each Arabic word: with and without its article and clitics. */
export function arabicSounds(words: readonly Word[]): readonly Sound[] {
  return words.map(({ form }) => (isArabic(form) ? arabicSound(form) : latinSound(form)))
}

/** Of two Arabic words run together: ماك دونالد. */
export function joinedSound(first: Word, second: Word): Sound {
  return { skeletons: [arabicSkeleton(first.form + second.form)], voiced: [] }
}

const arabicSound = remembering((form): Sound => {
  const forms = guises(plainLetters(form))
  return { skeletons: [...new Set(forms.map(arabicSkeleton))], voiced: forms.map(arabicVoiced) }
})

/** Of a Latin word, as English reads it (Clough too), and as Spanish and Chinese names are read. */
export const latinSound = remembering((form): Sound => {
  const plain = form.replace(/[’']s$/, '').toLowerCase()
  const read = [plain, plain.replaceAll('j', 'kh'), plain.replaceAll('x', 'sh'), plain.replace(/(?<=[ao]u)gh$/, 'f')]
  return { skeletons: [...new Set(read)].map(latinSkeleton), voiced: [latinVoiced(plain)] }
})

function guises(form: string): readonly string[] {
  const found = [form]
  if (/^[وفبلك]../.test(form)) found.push(form.slice(1))
  const bare = /^[وف]?[بلك]?ال(..+)$/.exec(form)?.[1] ?? /^[وف]?لل(..+)$/.exec(form)?.[1]
  if (bare !== undefined) found.push(bare)
  // بيتشفرد: تش is ch.
  return found.some((one) => one.includes('تش')) ? found.flatMap((one) => [one, one.replaceAll('تش', 'ش')]) : found
}

const arabicVowels: readonly (readonly [RegExp, string])[] = [
  [/[اأإآىةع]/g, ''],
  [/[وؤ]/g, 'w'],
  [/[يئ]/g, 'y'],
]

function arabicVoiced(form: string): string {
  let voiced = form
  for (const [pattern, vowel] of arabicVowels) voiced = voiced.replace(pattern, vowel)
  return [...voiced].map((letter) => (/[wy]/.test(letter) ? letter : arabicSkeleton(letter))).join('')
}

function latinVoiced(form: string): string {
  return form
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}|a|(?<=...)e$/gu, '')
    .replace(/[ouw]+/g, 'w')
    .replace(/[eiy]+/g, 'y')
    .replace(/[^wy]+/g, latinSkeleton)
}

/** How alike they sound, 0 to 1. */
export function likeness(english: Sound, arabic: Sound): number {
  let best = 0
  for (const skeleton of english.skeletons)
    for (const other of arabic.skeletons) best = Math.max(best, skeletonLikeness(other, skeleton))
  if (english.skeletons[0]!.length > 2) return best
  const voiced = english.voiced[0]!
  for (const other of arabic.voiced) best = Math.max(best, other === voiced ? 1 : skeletonLikeness(other, voiced))
  return best
}

/** Whether they sound the same for all that can be told: Karim and كريم. */
export function saysSame(english: Sound, arabic: Sound): boolean {
  if (english.skeletons[0]!.length > 2) return likeness(english, arabic) >= 0.85
  return arabic.voiced.some(
    (other) => other === english.voiced[0] || skeletonLikeness(other, english.voiced[0]!) > 0.75,
  )
}

/** Whether the one sounds like the beginning or the end of the other: cut short, or run together with another word. */
export function holds(english: Sound, arabic: Sound): boolean {
  return english.skeletons.some((skeleton) =>
    arabic.skeletons.some((other) => {
      const [short, long] = skeleton.length < other.length ? [skeleton, other] : [other, skeleton]
      if (short.length < 3) return short.length === 2 && long.length > 3 && long.startsWith(short)
      return [long.slice(0, short.length), long.slice(-short.length)].some(
        (part) => skeletonLikeness(part, short) > 0.8,
      )
    }),
  )
}
