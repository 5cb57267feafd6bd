import { draftAt } from './draft.ts'
import { measured } from './measure.ts'
import { readNumber } from './number.ts'
import type { Lexed } from './atom.ts'
import type { Draft } from './quantity.ts'

const dashes = new Set(['-', '–', '—', '‑'])
const toWords = new Set(['الي', 'to', 'till'])
const orWords = new Set(['او', 'or'])
const between = new Set(['بين', 'وبين', 'between'])
const games = new Set(
  'فاز فازت خسر خسرت تعادل تعادلا تعادلت هزم هزمت بنتيجه النتيجه نتيجه مباراه المباراه won win wins lost beat beats beaten drew draw defeated score match victory goals'.split(
    ' ',
  ),
)

/** The draft joined with a second number: a range (5-7, من خمسة إلى سبعة, between 5 and 7), a score (3-1) or a share (one in five). */
export function joined(lexed: Lexed, draft: Draft): Draft {
  if (draft.exactness !== 'exact' || draft.kind === 'ordinal' || draft.kind === 'label') return draft
  return share(lexed, draft) ?? score(lexed, draft) ?? range(lexed, draft) ?? splitRange(lexed, draft) ?? draft
}

const key = ({ lexemes }: Lexed, at: number) => lexemes[at]?.key ?? ''

function second(lexed: Lexed, at: number): Draft | undefined {
  const draft = draftAt(lexed, at)
  return draft?.exactness === 'exact' && draft.kind !== 'ordinal' ? measured(lexed, draft, at) : undefined
}

function share(lexed: Lexed, draft: Draft): Draft | undefined {
  if (draft.unit || draft.kind !== 'cardinal') return undefined
  const joint = key(lexed, draft.next)
  const after = key(lexed, draft.next + 1)
  const long = (joint === 'out' && after === 'of') || (joint === 'من' && (after === 'كل' || after === 'اصل'))
  if (!long && joint !== 'in') return undefined
  const whole = second(lexed, draft.next + (long ? 2 : 1))
  if (!whole || whole.unit?.kind === 'duration' || whole.kind !== 'cardinal') return undefined
  if (whole.value <= draft.value || (joint === 'in' && (draft.value > 10 || whole.value > 1000))) return undefined
  return {
    ...draft,
    next: whole.next,
    value: draft.value / whole.value,
    kind: 'fraction',
    ...(whole.unit && { unit: whole.unit }),
  }
}

function score(lexed: Lexed, draft: Draft): Draft | undefined {
  if (draft.unit || draft.value > 30 || !Number.isInteger(draft.value)) return undefined
  const at = key(lexed, draft.next) === 'اهداف' ? draft.next + 1 : draft.next
  const dash = dashes.has(key(lexed, at)) || key(lexed, at) === ':'
  const arabic = (lexed.atoms[at]?.clitic === 1 && key(lexed, at).startsWith('ل')) || key(lexed, at) === 'مقابل'
  if (!dash && !arabic) return undefined
  const other = readNumber(lexed, dash || key(lexed, at) === 'مقابل' ? at + 1 : at)
  if (!other || other.kind !== 'cardinal' || other.value > 30 || !Number.isInteger(other.value)) return undefined
  if (dash && !lexed.lexemes[other.first]!.glued) return undefined
  const measuredOther = measured(lexed, { ...other, exactness: 'exact', form: 'words' }, other.first)
  if (measuredOther.unit || measuredOther.kind === 'percent') return undefined
  if (dash && other.value >= draft.value && !nearGame(lexed, draft.first)) return undefined
  return { ...draft, next: other.next, upper: other.value, kind: 'score' }
}

function nearGame(lexed: Lexed, first: number): boolean {
  for (let at = Math.max(0, first - 12); at < first + 12; at++) if (games.has(key(lexed, at))) return true
  return false
}

function range(lexed: Lexed, draft: Draft): Draft | undefined {
  const joint = key(lexed, draft.next)
  const betweenTwo = between.has(key(lexed, draft.first - 1))
  const and = joint === 'and' ? 1 : lexed.atoms[draft.next]?.and ? 0 : undefined
  const word = toWords.has(joint) || orWords.has(joint) || dashes.has(joint)
  const at = word ? draft.next + 1 : betweenTwo && and !== undefined ? draft.next + and : undefined
  if (at === undefined) return undefined
  const upper = second(lexed, at)
  if (!upper) return undefined
  if (upper.unit && draft.unit && upper.unit.kind !== draft.unit.kind) return undefined
  return span(draft, upper)
}

function span(draft: Draft, upper: Draft): Draft | undefined {
  // "5 to 7 million", "خمسة إلى سبعة آلاف": the first number borrows the multiplier.
  const lent = draft.scale === 1 && upper.scale > 1 && draft.value < upper.value / upper.scale
  const value = lent ? draft.value * upper.scale : draft.value
  if (value >= upper.value) return undefined
  const unit = upper.unit ?? draft.unit
  const form = draft.form === upper.form ? draft.form : 'mixed'
  return { ...upper, first: draft.first, value, upper: upper.value, exactness: 'range', form, ...(unit && { unit }) }
}

/** "بين خمسة وعشرين جنديًا": after بين with nothing else to end it, the conjunction joins two numbers, not 25. */
function splitRange(lexed: Lexed, draft: Draft): Draft | undefined {
  if (lexed.language !== 'ar' || !between.has(key(lexed, draft.first - 1))) return undefined
  for (let at = draft.first + 1; at < draft.next; at++) {
    if (!lexed.atoms[at]?.and) continue
    const { lexemes, atoms } = lexed
    const before = { ...lexed, lexemes: lexemes.slice(draft.first, at), atoms: atoms.slice(draft.first, at) }
    const lower = readNumber(before, 0)
    const upper = second(lexed, at)
    if (!lower || !upper || lower.next !== before.lexemes.length) continue
    const found = span({ ...draft, value: lower.value, scale: lower.scale, form: 'words' }, upper)
    if (found) return found
  }
  return undefined
}
