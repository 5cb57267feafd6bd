import { align } from '../alignment/align.ts'
import type { Mode } from '../alignment/link.ts'
import { readSide, type ReadSide } from '../alignment/read-side.ts'
import { check } from '../discrepancy/check.ts'
import { isWhole } from '../text/witness.ts'
import { carryDecisions } from './carried.ts'
import { decisionsFor } from './decisions.ts'
import type { Bitext, Examination, ReadText } from './examination.ts'
import { findingsOf } from './findings.ts'
import { formerDismissals, type FormerDismissals } from './former-dismissals.ts'
import type { Dossier, Witness } from './fold.ts'
import type { Knowledge } from './knowledge.ts'
import { readText } from './read.ts'

/** read -> align -> check: everything that is derived from a dossier, from its words and from what the program knows. */
export function examine(taken: Dossier, words: ReadonlyMap<string, string>, knowledge: Knowledge): Examination {
  const { dossier, carried } = carryDecisions(taken, words)
  const texts = dossier.witnesses.flatMap((witness) => readText(dossier, witness, words) ?? [])
  const source = texts.find((text) => text.witness.role === 'source' && text.language === 'ar')
  const targets = texts.filter((text) => text !== source && text.language === 'en')
  if (!source) return { dossier, carried, source, texts, bitexts: [] }
  const speech = { ...source, read: readSide(source, 'ar', source.witness.particulars.date) }
  const former = formerDismissals(carried, words)
  const bitexts = targets.map((target) => bitext(dossier, speech, target, { knowledge, former }))
  return { dossier, carried, source, texts, bitexts }
}

function bitext(
  dossier: Dossier,
  source: ReadText & { read: ReadSide },
  target: ReadText,
  { knowledge: { lexicon, terms }, former }: { readonly knowledge: Knowledge; readonly former: FormerDismissals },
): Bitext {
  const mode = modeOf(dossier, target.witness)
  const english = readSide(target, 'en', target.witness.particulars.date)
  const alignment = align(source.read, english, {
    lexicon,
    ...(mode && { mode }),
    decisions: decisionsFor(dossier, source, target),
  })
  const found = check(source.read, english, alignment, {
    lexicon,
    terms,
    digest: target.witness.particulars.completeness === 'digest',
    whole: isWhole(source.witness.particulars.completeness),
  })
  return { target, alignment, findings: findingsOf(dossier, target, found, former) }
}

/** What a person chose; else what the role says. Only a text of no particular role is guessed about. */
function modeOf(dossier: Dossier, { id, role }: Witness): Mode | undefined {
  const chosen = dossier.modes.findLast(({ body }) => body.text === id)?.body.mode
  if (chosen) return chosen
  if (role === 'translation') return 'translation'
  return role === 'other' ? undefined : 'summary'
}
