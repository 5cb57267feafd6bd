import { foldLetters, plainLetters } from './letters.ts'
import type { Stem } from './stem.ts'

export interface NounForms {
  readonly lemma: string
  /** Broken plurals, feminines that are not made with ـة, and the like. */
  readonly others: readonly string[]
}

/** The stems of a noun or adjective (Wright, I, 292-368, reduced to letters). */
export function nounStems({ lemma, others }: NounForms): readonly Stem[] {
  return [...stemsOf(lemma, 'noun'), ...others.flatMap((form) => stemsOf(form, 'plural'))]
}

function stemsOf(form: string, kind: 'noun' | 'plural'): readonly Stem[] {
  const plain = plainLetters(form)
  const letters = foldLetters(form)
  const root = letters.slice(0, -1)
  if (plain.endsWith('ة')) return [{ letters: root, class: 'feminine' }]
  // مستشفى, مستشفاهم, مستشفيات
  if (plain.endsWith('ى'))
    return [
      { letters, class: kind },
      { letters: `${root}ا`, class: 'bound' },
      { letters: root, class: 'free' },
    ]
  // أصدقاء, أصدقاؤهم, بأصدقائنا; صحراء, صحراوات
  if (plain.endsWith('اء'))
    return [
      { letters, class: kind },
      { letters: `${root}و`, class: kind === 'noun' ? 'noun' : 'bound' },
      { letters: `${root}ي`, class: kind === 'noun' ? 'noun' : 'bound' },
    ]
  // القاضي, قاضٍ, القاضون
  if (/[^ا]ي$/.test(plain) && !/ّ$|يّ/.test(form))
    return [
      { letters, class: kind },
      { letters: root, class: 'noun' },
    ]
  return [{ letters, class: kind }]
}
