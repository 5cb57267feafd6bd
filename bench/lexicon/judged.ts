import { englishStem } from '../../src/language/english/stem.ts'
import { read } from '../material.ts'
import { allWords } from './sample.ts'

/** What readers said of glosses in context (judged.tsv), held against what the program shows today. */
export interface Judged {
  /** Words that are no names, and those of them with a right gloss among the first three. */
  readonly words: number
  readonly right: number
  /** Words that show other glosses than those that were judged, none of them known to be right or wrong. */
  readonly open: number
  /** Words that two readers judged, and those that they agree on. */
  readonly twice: number
  readonly agreed: number
}

export function judged(): Judged {
  const today = new Map(allWords().map((drawn) => [`${drawn.text} ${drawn.start}`, drawn]))
  const rows = read(import.meta.dirname, 'judged.tsv')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t') as [string, string, string, string, string, string, string, string])
  const count = { words: 0, right: 0, open: 0, twice: 0, agreed: 0 }
  for (const [text, start, word, , shown, verdict, rendering, second] of rows) {
    if (second !== '') count.twice++
    if (second !== '' && second === verdict) count.agreed++
    if (verdict === 'name') continue
    const now = today.get(`${text} ${start}`)
    count.words++
    const known = verdict === 'yes' ? shown : rendering
    if (now?.word === word && share(now.shown, known)) count.right++
    else if (now?.shown.join('; ') !== shown) count.open++
  }
  return count
}

/** Whether one of the glosses is among those that were judged right. */
function share(glosses: readonly string[], known: string): boolean {
  const keys = new Set(known.split(/[;,/]/).map(keyOf))
  return glosses.some((gloss) => keys.has(keyOf(gloss)))
}

function keyOf(gloss: string): string {
  return gloss.trim().split(' ').map(englishStem).join(' ')
}
