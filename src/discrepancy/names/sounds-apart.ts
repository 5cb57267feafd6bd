import { hull, overlaps, type Span } from '../../text/span.ts'
import type { Discrepancy } from '../discrepancy.ts'
import type { LeftOver } from '../left-over.ts'
import type { Pair } from '../pair.ts'
import { isAcronym, mayBeName, type Part } from './parts.ts'
import { heardIn, isHeard, isRendered } from './rendered.ts'
import { nearest, otherName } from './report.ts'
import { arabicSounds } from './sounds.ts'
import { strangers } from './strangers.ts'

/** Names that neither side knows: they are told by their sound. */
export function soundsApart(
  pair: Pair,
  parts: readonly Part[],
  taken: LeftOver<Span, Span>,
  others: readonly Span[],
): readonly Discrepancy[] {
  pair.budget.spend(parts.length * (1 + taken.english.length))
  const free = parts.filter(
    (part) => mayBeName(part) && !isAcronym(part.form) && !taken.english.some((e) => overlaps(e, part)),
  )
  const unclear = free.filter((part) => !isRendered(pair, part))
  if (unclear.length === 0) return []
  const sounds = arabicSounds(pair.arabic.words)
  // A summary may take a name from anywhere in the speech.
  const unnamed = pair.mode === 'summary' ? unclear.filter((part) => !pair.elsewhere?.(part)) : unclear
  pair.budget.spend(unnamed.length * sounds.length * likening)
  const all = heardIn(pair, sounds)
  const heard = new Map(unnamed.map((part) => [part, isHeard(part, all)]))
  // "Karam Furley" is nobody of whom the Arabic has no more than فريق, a team.
  const missing = runs(
    pair.english.text,
    unnamed.filter((part) => heard.get(part) !== 'name'),
  ).filter((run) => run.parts.some((part) => heard.get(part) === undefined))
  if (missing.length === 0) return []
  pair.budget.spend(parts.length * sounds.length + missing.length * sounds.length)
  const left = [...others, ...strangers(pair, parts, sounds, taken.arabic)]
  return missing.flatMap((run) => {
    if (run.parts.length === 1 && isDoubtful(run.parts[0]!)) return []
    const ordinary = run.parts.every(({ form }) => pair.lexicon.names.isWord(form))
    if (ordinary && run.parts[0]!.opens) return []
    const at = nearest(pair, left, run, ordinary ? (left.length === 1 ? 0.35 : 0.15) : left.length === 1 ? 1 : 0.6)
    if (at < 0) return []
    return [otherName(pair, left.splice(at, 1)[0]!, run, ordinary ? 0.45 : run.parts.length > 1 ? 0.75 : 0.65)]
  })
}

/** What it takes to hold two sounds against each other, in steps. */
const likening = 10

const formed = /^(?:un|re|over|under|non)|(?:al|ous|ive|ful|less|able|ible|ly|ing|ed|ion|ment|ness|ity)$/i

/** Too short to be told by its sound; or it may have its capital from the sentence that it opens, or from a headline. */
function isDoubtful({ form, opens }: Part): boolean {
  const plain = form.replace(/[’']s?$/, '')
  return plain.length < 4 || (opens && formed.test(plain))
}

interface Run extends Span {
  readonly parts: readonly Part[]
}

/** Names that stand side by side are one: "Karam al-Dahhan". */
function runs(text: string, parts: readonly Part[]): readonly Run[] {
  const found: Part[][] = []
  for (const part of parts) {
    const last = found.at(-1)?.at(-1)
    if (last && /^(?: |-| ?(?:al|el|bin|ibn|de|van|von|der)[ -])$/i.test(text.slice(last.end, part.start)))
      found.at(-1)!.push(part)
    else found.push([part])
  }
  return found.map((run) => ({ ...hull(run)!, parts: run }))
}
