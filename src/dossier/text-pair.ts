import type { LinkDecision } from '../alignment/decision.ts'
import type { Mode } from '../alignment/link.ts'
import type { Side } from '../alignment/side.ts'
import { isWhole } from '../text/witness.ts'
import { decisionsFor } from './decisions.ts'
import type { Reading, ReadText } from './examination.ts'
import type { Dossier, Witness } from './fold.ts'

/** The speech and one English text before they are aligned: everything that steers their alignment and checks but what is known. */
export interface TextPair {
  readonly source: DatedSide
  readonly target: DatedSide
  readonly mode?: Mode
  readonly decisions: readonly LinkDecision[]
  /** The English is somebody else's wording of the text. */
  readonly digest: boolean
  /** The whole speech is held. */
  readonly whole: boolean
}

export interface DatedSide extends Side {
  /** ISO date from which "yesterday" is counted. */
  readonly date?: string
}

/** A pair for each English text, in the order of the texts; none where the speech is not held. */
export function textPairs({
  dossier,
  source,
  texts,
}: Reading): readonly { readonly target: ReadText; readonly pair: TextPair }[] {
  if (!source) return []
  const targets = texts.filter((text) => text !== source && text.language === 'en')
  return targets.map((target) => {
    const mode = modeOf(dossier, target.witness)
    const pair = {
      source: datedSide(source),
      target: datedSide(target),
      ...(mode && { mode }),
      decisions: decisionsFor(dossier, source, target),
      digest: target.witness.particulars.completeness === 'digest',
      whole: isWhole(source.witness.particulars.completeness),
    }
    return { target, pair }
  })
}

function datedSide({ text, segments, witness }: ReadText): DatedSide {
  const { date } = witness.particulars
  return { text, segments, ...(date !== undefined && { date }) }
}

/** What a person chose; else what the role says. Only a text of no particular role is guessed about. */
function modeOf(dossier: Dossier, { id, role }: Witness): Mode | undefined {
  const chosen = dossier.modes.findLast(({ body }) => body.text === id)?.body.mode
  if (chosen) return chosen
  if (role === 'translation') return 'translation'
  return role === 'other' ? undefined : 'summary'
}
