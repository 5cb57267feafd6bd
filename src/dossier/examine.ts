import { align } from '../alignment/align.ts'
import { check } from '../discrepancy/check.ts'
import type { Bitext, Examination, ReadText } from './examination.ts'
import type { Dossier } from './fold.ts'
import type { Knowledge } from './knowledge.ts'
import { decisionsFor } from './decisions.ts'
import { findingsOf } from './findings.ts'
import { readText } from './read.ts'

/** read -> align -> check: everything that is derived from a dossier, from its words and from what the program knows. */
export function examine(dossier: Dossier, words: ReadonlyMap<string, string>, knowledge: Knowledge): Examination {
  const texts = dossier.witnesses.flatMap((witness) => readText(dossier, witness, words) ?? [])
  const source = texts.find((text) => text.witness.role === 'source' && text.language === 'ar')
  const targets = texts.filter((text) => text !== source && text.language === 'en')
  const bitexts = source ? targets.map((target) => bitext(dossier, source, target, knowledge)) : []
  return { dossier, source, texts, bitexts }
}

function bitext(dossier: Dossier, source: ReadText, target: ReadText, { lexicon }: Knowledge): Bitext {
  const mode = target.witness.role === 'translation' ? 'translation' : undefined
  const alignment = align(source, target, {
    lexicon,
    ...(mode && { mode }),
    decisions: decisionsFor(dossier, source, target),
  })
  const found = check(source, target, alignment, { lexicon })
  return { target, alignment, findings: findingsOf(dossier, target, found) }
}
