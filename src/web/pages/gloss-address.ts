/** Sentences on one page of a text word by word. */
export const glossPart = 100

/** Where a text stands word by word; with the number of a sentence, from 0, where that one does. */
export function glossAddress(dossier: string, text: string, sentence?: number): string {
  const base = `${dossier}/gloss/${text}`
  if (sentence === undefined) return base
  const part = Math.floor(sentence / glossPart) + 1
  return `${base}${part > 1 ? `?part=${part}` : ''}#${text}-${sentence + 1}`
}
