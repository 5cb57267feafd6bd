import type { Knowledge } from '../../src/dossier/knowledge.ts'
import { lexiconOver } from '../../src/lexicon/create.ts'
import { indexStems } from '../../src/lexicon/stem-index.ts'
import type { Term } from '../../src/lexicon/terms.ts'
import { lemmasOf, smallLexicon } from '../lexicon/lexicon-of.ts'

export const dam: Term = {
  arabic: ['السدّ', 'السدود'],
  kind: 'place',
  preferred: 'dam',
  admitted: ['barrage'],
  loaded: ['the wall'],
  note: '=A1 in a cell is no formula',
}

const index = indexStems(lemmasOf(smallLexicon))

/** A small lexicon and a termbase of one term, to which a house can add. */
export const knowledge: Knowledge = {
  lexicon: lexiconOver(index),
  version: 'test',
  index: () => index,
  terms: () => [dam],
}
