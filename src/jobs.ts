import { compare } from './comparison/compare.ts'
import { loadKnowledge, sampleDossiers } from './data.ts'
import { textsAgainst } from './dossier/against.ts'
import { derive } from './dossier/derive.ts'
import { withHouse } from './dossier/house-words.ts'
import type { Knowledge } from './dossier/knowledge.ts'
import { packDictionary } from './exchange/dictionaries/pack.ts'
import { sentences } from './language/sentences.ts'
import type { Language } from './text/witness.ts'
import { recent } from './work/recent.ts'
import type { Jobs, Known } from './work/threads.ts'

// What the threads do: wiring, as main.ts is for the program. Each thread reads the lexicon for itself, and once.

const base = loadKnowledge()
const housed = recent<string, Knowledge>(2)

function knowledgeOf({ version, house }: Known): Knowledge {
  const knowledge = housed.get(version) ?? (house ? withHouse(base, house) : base)
  housed.set(version, knowledge)
  return knowledge
}

export const deriveIn: Jobs['deriveIn'] = ({ pair, ...known }, progress) => derive(pair, knowledgeOf(known), progress)

export const lineUpIn: Jobs['lineUpIn'] = ({ texts, ...known }) => textsAgainst(texts, knowledgeOf(known).lexicon)

export const compareIn: Jobs['compareIn'] = ({ old, fresh }) => compare(old, fresh)

export const packIn: Jobs['packIn'] = (files) => packDictionary(files, base.lexicon)

/** Reads the lexicon, and runs through the code once with what comes with the program. */
export const warm: Jobs['warm'] = () => {
  const training = sampleDossiers().find(({ id }) => id === 'training')
  const side = (file: string, language: Language) => {
    const text = new TextDecoder().decode(training?.files.get(file))
    return { text, segments: sentences(text, language) }
  }
  const pair = { source: side('speech.ar.txt', 'ar'), target: side('account.en.txt', 'en') }
  derive({ ...pair, mode: 'summary', decisions: [], digest: false, whole: true }, base)
}
