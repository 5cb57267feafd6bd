import { foldLetters, isArabic, plainLetters } from '../language/arabic/letters.ts'
import type { Guises } from '../language/cues.ts'
import { lightWords } from '../language/english/light-words.ts'
import { stopWords } from '../language/english/stop-words.ts'
import { arabicReport, type ArabicReport } from '../language/reporting.ts'
import type { Lemma, Lexicon, Reading } from '../lexicon/lexicon.ts'
import { isCarrier, saysNo } from './says-no.ts'

/** What an Arabic word says by itself, wherever it stands. */
export interface ArabicForm {
  readonly folded: string
  readonly readings: readonly Reading[]
  /** What lists of cues may have it as. */
  readonly guises: Guises
  /** Whether it is written in Arabic letters. */
  readonly arabic: boolean
  /** Whether good English may have nothing, or a word that says nothing, for it: كان, تمّ, هناك, بعض. */
  readonly light: boolean
  /** Whether it is none that could be negated: a particle, or a word that only carries another. */
  readonly silent: boolean
  /** Whether it is a negation by what it means: رفض, فشل, مستحيل. */
  readonly negative: boolean
  /** Whether it says that somebody speaks. */
  readonly report: ArabicReport | undefined
}

const remembered = 20_000
const known = new WeakMap<Lexicon, Map<string, ArabicForm>>()

/** A word is looked into once, however often texts have it. */
export function arabicForms(lexicon: Lexicon): (form: string) => ArabicForm {
  let forms = known.get(lexicon)
  if (!forms) known.set(lexicon, (forms = new Map()))
  const all = forms
  return (form) => {
    let found = all.get(form)
    if (!found) {
      if (all.size >= remembered) all.clear()
      all.set(form, (found = read(form, lexicon.readings(form))))
    }
    return found
  }
}

function read(form: string, readings: readonly Reading[]): ArabicForm {
  const lemma = readings[0]?.lemma
  return {
    folded: foldLetters(form),
    readings,
    guises: guises(form, lemma),
    arabic: isArabic(form),
    light: readings.slice(0, 3).some(({ lemma }) => isLight(lemma)),
    silent: lemma !== undefined && isCarrier(lemma),
    negative: lemma !== undefined && saysNo(lemma),
    report: arabicReport(form),
  }
}

function guises(form: string, lemma: Lemma | undefined): Guises {
  const folded = foldLetters(form)
  const plain = plainLetters(form)
  const found = [folded, `=${plain}`]
  if (/^[وف]../.test(folded)) found.push(folded.slice(1), `=${plain.slice(1)}`)
  if (lemma) found.push(`~${foldLetters(lemma.lemma)}`)
  return found
}

const silent = new Set(['prep', 'conj', 'pron', 'det', 'part', 'intj'])
const lightLemmas = new WeakMap<Lemma, boolean>()

function isLight(lemma: Lemma): boolean {
  if (silent.has(lemma.pos)) return true
  let light = lightLemmas.get(lemma)
  if (light === undefined) {
    light = lemma.glosses.some((gloss) =>
      gloss.split(/[\s-]+/).every((word) => stopWords.has(word) || lightWords.has(word)),
    )
    lightLemmas.set(lemma, light)
  }
  return light
}
