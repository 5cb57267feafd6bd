import { remembering } from '../remember.ts'
import { irregular } from './irregular.ts'

/**
 * One key for all inflected forms of an English word, in British or American spelling. Keys are for comparing with one another,
 * not for showing: "organised", "organizing" and "organizes" share the key "organiz".
 */
export const englishStem = remembering((word: string): string => {
  const lower = word
    .toLowerCase()
    .replace(/[’']s?$/, '')
    .replaceAll('’', "'")
  const known = irregular.get(lower)
  if (known !== undefined) return trimmedEnd(known)
  return trimmedEnd(uninflected(lower))
})

function uninflected(word: string): string {
  if (word.length <= 3) return word
  if (/(?:ss|us|is)$/.test(word)) return word
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`
  if (/(?:[sxz]|ch|sh|o)es$/.test(word)) return word.slice(0, -2)
  if (word.endsWith('s')) return word.slice(0, -1)
  if (/[^aeiou]ied$/.test(word)) return `${word.slice(0, -3)}y`
  if (word.endsWith('ed') && !word.endsWith('eed') && hasVowel(word.slice(0, -2))) return undoubled(word.slice(0, -2))
  if (word.endsWith('ing') && word.length > 5 && word.at(-4) !== 'i' && hasVowel(word.slice(0, -4)))
    return undoubled(word.slice(0, -3))
  return word
}

function hasVowel(letters: string): boolean {
  return /[aeiouy]/.test(letters)
}

function undoubled(word: string): string {
  return /([bdgmnprt])\1$/.test(word) ? word.slice(0, -1) : word
}

/** Takes the silent -e off, and folds the spellings that differ across the Atlantic. */
function trimmedEnd(word: string): string {
  return word
    .replace(/e$/, '')
    .replace(/is(?=$|ation|er)/, 'iz')
    .replace(/our(?=$|s|ed|it|abl)/, 'or')
    .replace(/tr$/, 'ter')
    .replace(/ll$/, 'l')
    .replace(/y$/, 'i')
}

const endings =
  /(?:izational|ational|ization|fulness|ousness|iveness|ability|ibility|ation|ition|alism|ement|ments?|ising|izing|ional|iality|ially|ingly|edly|ality|ivity|ically|ation|ness|ence|ance|ency|ancy|able|ible|sion|tion|ment|ship|ical|ally|ious|less|ful|ism|ist|ity|iti|ive|iv|ous|ant|ent|enc|anc|ion|ial|ian|ic|al|er|or|li|ly|en|th|iz|at)$/

/** A coarser key shared by words of one family: "negotiate", "negotiator", "negotiation". The stem itself where it is short. */
export const englishRoot = remembering((stem: string): string => {
  let root = stem
  for (let i = 0; i < 2 && root.length > 5; i++)
    root = root.replace(endings, (ending) => (root.length - ending.length >= 4 ? '' : ending))
  return root.replace(/[ei]$/, '')
})
