import { stopWords } from '../../language/english/stop-words.ts'
import { remembering } from '../../language/remember.ts'
import type { Span } from '../../text/span.ts'
import type { PairSide } from '../pair.ts'

/** A word of the English, or a part of one with a hyphen. */
export interface Part extends Span {
  readonly form: string
  /** Whether its capital may be only that of a sentence or quotation. */
  readonly opens: boolean
}

/** The words of the English in order, cut at their hyphens: "al-Sadr", "Lisbon-based". */
export function partsOf({ text, sentences }: PairSide): readonly Part[] {
  const parts: Part[] = []
  sentences.forEach(({ words }) =>
    words.forEach(({ form, start, end }, at) => {
      const opens = capital.test(form) && (at === 0 || opening.test(text.slice(Math.max(0, start - 3), start)))
      if (!form.includes('-')) return parts.push({ start, end, form, opens })
      let from = start
      for (const piece of form.split('-')) {
        if (piece !== '')
          parts.push({ start: from, end: from + piece.length, form: piece, opens: opens && from === start })
        from += piece.length + 1
      }
    }),
  )
  return parts
}

const capital = /^\p{Lu}/u
const opening = /[.:!?“"‘«;–—-]\s*$/

/** Titles, offices and other words that are written with a capital and name nobody. */
const common = new Set(
  `mr mrs ms dr sir lord lady dame prof gen col lt sgt capt maj sen rep gov st saint i ok tv phd mp msp mps mep ceo sens reps govs msps meps brexit rev reverend fr president prime minister king queen prince princess
  general colonel captain lieutenant secretary senator governor ambassador judge justice mayor pope bishop imam sheikh sheik ayatollah hajj
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec mondays tuesdays wednesdays thursdays fridays saturdays sundays christmas easter ramadan eid god internet
  north south east west northern southern eastern western one two three four five six seven eight nine ten however meanwhile moreover nevertheless
  al el bin ibn abu umm bani beit van von de la le du der di da am pm gmt jr sr ltd inc co university street road city county state`.split(
    /\s+/,
  ),
)

/** Whether a word written with a capital may name somebody or something by its sound. */
export function mayBeName({ form }: Part): boolean {
  return isNameLike(form)
}

const isNameLike = remembering((form) => {
  if (!capital.test(form)) return false
  const plain = form.replace(/[’'](?:\p{L}{1,2})?$/u, '').toLowerCase()
  return plain.length > 1 && !stopWords.has(plain) && !common.has(plain)
})

/** All capitals: letters of something that Arabic may well translate. */
export function isAcronym(form: string): boolean {
  return /^(?:\p{Lu}\.?){2,}s?$/u.test(form.replace(/[’']s$/, ''))
}
