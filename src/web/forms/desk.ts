import { rungs } from '../../claim/desk-words.ts'
import { claimParses } from './claim.ts'
import { longestWords, onClaim, one, unreadable, type DeskAsked, type DeskParse, type DeskWork } from './desk-asked.ts'
import { noteParses } from './note.ts'
import { problem, type Parsed } from './problem.ts'
import { reviewParses } from './translation-review.ts'
import { parseVerdict } from './verdict.ts'

const parses: Readonly<Record<string, DeskParse>> = {
  ...claimParses,
  ...noteParses,
  ...reviewParses,
  verdict: parseVerdict,
  'verdict-next': parseVerdict,
  'judge-quotation': judgeQuotation,
}

/** Reads what is decided at the fact-checking desk; `undefined` where the form asks for something else. */
export function parseDesk(asked: DeskAsked): Parsed<DeskWork> | undefined {
  const does = asked.typed('do')
  return Object.hasOwn(parses, does) ? parses[does]!(asked) : undefined
}

function judgeQuotation(asked: DeskAsked): Parsed<DeskWork> {
  const { typed, ticked } = asked
  const about = onClaim(asked)
  const rung = rungs.find((each) => each === typed('rung'))
  const note = typed('note')
  if (!about) return unreadable()
  if (!rung) return { problems: [problem('rung', 'noRung')] }
  if (note.length > longestWords) return { problems: [problem('note', 'longField', { limit: longestWords })] }
  const body = { place: about.place, evidence: ticked('evidence-'), rung, ...(note && { note }) }
  return one({ kind: 'quotation-judged', body })
}
