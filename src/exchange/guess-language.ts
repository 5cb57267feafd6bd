import type { Language } from '../text/witness.ts'

/** The language of a text by its letters; `undefined` where neither script has three fifths of them. */
export function guessLanguage(text: string): Language | undefined {
  const sample = text.slice(0, 50_000)
  const arabic = sample.match(/\p{Script=Arabic}/gu)?.length ?? 0
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0
  const most = (arabic + latin) * 0.6
  if (arabic + latin === 0) return undefined
  if (arabic >= most) return 'ar'
  return latin >= most ? 'en' : undefined
}
