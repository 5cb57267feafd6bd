import { examine } from '../dossier/examine.ts'
import type { Examination } from '../dossier/examination.ts'
import type { Knowledge } from '../dossier/knowledge.ts'
import type { Loaded } from '../store/store.ts'
import type { Services } from './services.ts'

const kept = 24

/**
 * Examinations, the last few of them kept. A history only grows, so a dossier's id and its number of events name one state
 * of it for good (an erasure counts as an event), and a version one state of what is known.
 */
export function examiner({ examine: given }: Services): (loaded: Loaded, knowledge: Knowledge) => Examination {
  const made = new Map<string, Examination>()
  const make = given ?? (({ dossier, words }: Loaded, knowledge: Knowledge) => examine(dossier, words, knowledge))
  return (loaded, knowledge) => {
    const key = `${loaded.dossier.id}@${loaded.dossier.seq}@${knowledge.version}`
    const examination = made.get(key) ?? make(loaded, knowledge)
    made.delete(key)
    made.set(key, examination)
    if (made.size > kept) made.delete(made.keys().next().value!)
    return examination
  }
}
