import { foldLetters, plainLetters } from './letters.ts'
import type { Stem } from './stem.ts'

export interface VerbForms {
  /** Perfect, third person masculine singular, vocalised as far as the lexicon does. */
  readonly lemma: string
  /** Imperfects, third person masculine singular. */
  readonly imperfects: readonly string[]
  readonly passives: readonly string[]
}

/** The stems of a verb of any form, sound or weak (Wright, Grammar of the Arabic Language, I, 77-190, reduced to letters). */
export function verbStems({ lemma, imperfects, passives }: VerbForms): readonly Stem[] {
  const given = imperfects.length > 0 ? imperfects.map(plainLetters) : [regularImperfect(lemma)]
  return [
    ...perfectStems(lemma),
    ...given.flatMap((imperfect) => imperfectStems(imperfect)),
    ...passives.flatMap((passive) =>
      passive.startsWith('ي')
        ? imperfectStems(plainLetters(passive))
        : [{ letters: foldLetters(passive), class: 'perfect-long' as const }],
    ),
  ]
}

/** The imperfect of a verb of the forms II to X and of quadriliterals. */
function regularImperfect(lemma: string): string {
  const letters = plainLetters(lemma)
  if (/^[أآ]/.test(letters) && letters.length >= 4) return `ي${softened(letters.slice(1))}`
  if (letters.startsWith('ا')) return `ي${letters.startsWith('است') ? softened(letters.slice(1)) : letters.slice(1)}`
  return `ي${letters}`
}

/** أقام has يقيم, استقال has يستقيل: the long vowel before the last letter turns. */
function softened(letters: string): string {
  return letters.replace(/ا(?=[^اىي]$)/, 'ي').replace(/ى$/, 'ي')
}

const hollow = /^(.+)ا([^اىيوء])$/

function perfectStems(lemma: string): readonly Stem[] {
  const plain = plainLetters(lemma)
  const letters = foldLetters(lemma)
  const doubled = /([ء-ي])\u064e?\u0651\u064e?$/.exec(lemma)?.[1]
  if (doubled)
    return [
      { letters, class: 'perfect-long' },
      { letters: letters + foldLetters(doubled), class: 'perfect-short' },
    ]
  const middle = hollow.exec(letters)
  if (middle && isHollow(plain))
    return [
      { letters, class: 'perfect-long' },
      { letters: middle[1]! + middle[2]!, class: 'perfect-short' },
    ]
  if (/[اىي]$/.test(plain)) return weakPerfect(plain, letters)
  return [{ letters, class: 'perfect' }]
}

/** قال, أقام, اختار, انقاد, استقال are hollow; شارك and تعاون, with a long vowel after the first radical, are not. */
function isHollow(letters: string): boolean {
  return /^(?:.ا.|أ.ا.|ا.ت?.?ا.|است.ا.)$/.test(letters) && !/^أ?ا.ا/.test(letters)
}

function weakPerfect(plain: string, letters: string): readonly Stem[] {
  const root = letters.slice(0, -1)
  const weak = plain.endsWith('ا') ? 'و' : 'ي'
  return [
    { letters, class: 'perfect-long' },
    { letters: `${root}ا`, class: 'perfect-long' },
    { letters: root, class: 'perfect-cut' },
    { letters: root + weak, class: 'perfect-short' },
    ...(plain.endsWith('ي') ? [{ letters: root + weak, class: 'perfect' as const }] : []),
  ]
}

function imperfectStems(imperfect: string): readonly Stem[] {
  const letters = foldLetters(imperfect).slice(1)
  const root = letters.slice(0, -1)
  if (/[ويىا]$/.test(imperfect))
    return [
      { letters, class: 'imperfect-bare' },
      { letters: `${root}ا`, class: 'imperfect-bare' },
      { letters: root, class: 'imperfect-bare' },
      { letters: root, class: 'imperfect-cut' },
      { letters: `${root}ي`, class: 'imperfect' },
    ]
  const middle = /^(.*)[اوي](.)$/.exec(letters)
  const shortened: readonly Stem[] =
    middle && middle[1] !== '' ? [{ letters: middle[1]! + middle[2]!, class: 'imperfect-bare' }] : []
  return [{ letters, class: 'imperfect' }, ...shortened]
}
