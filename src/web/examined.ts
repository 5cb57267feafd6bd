import { examine } from '../dossier/examine.ts'
import type { Examination } from '../dossier/examination.ts'
import type { Loaded } from '../store/store.ts'
import type { Services } from './services.ts'

const kept = 24

/**
 * Examinations, the last few of them kept. A history only grows, so a dossier's id and its number of events name one state
 * of it for good; an erasure counts as an event.
 */
export function examiner({ knowledge, examine: given }: Services): (loaded: Loaded) => Examination {
  const made = new Map<string, Examination>()
  const make = given ?? (({ dossier, words }: Loaded) => examine(dossier, words, knowledge))
  return (loaded) => {
    const key = `${loaded.dossier.id}@${loaded.dossier.seq}`
    const examination = made.get(key) ?? make(loaded)
    made.delete(key)
    made.set(key, examination)
    if (made.size > kept) made.delete(made.keys().next().value!)
    return examination
  }
}
