import { textsToLineUp, type Against } from '../dossier/against.ts'
import type { Examination, ReadText } from '../dossier/examination.ts'
import type { Knowledge } from '../dossier/knowledge.ts'
import { workHere, type Work } from '../work/work.ts'
import type { Services } from './services.ts'

/** Two texts of an examination, lined up. */
export type LiningUp = (
  examination: Examination,
  a: ReadText,
  b: ReadText,
  knowledge: Knowledge,
) => ReturnType<Work['lineUp']>

/** Texts that were lined up once are kept as long as the examination that they come from; what failed is not. */
export function liningUp({ work = workHere }: Pick<Services, 'work'>): LiningUp {
  const kept = new WeakMap<Examination, Map<string, Promise<Against>>>()
  return (examination, a, b, knowledge) => {
    const made = kept.get(examination) ?? new Map<string, Promise<Against>>()
    kept.set(examination, made)
    const key = `${a.witness.id} ${b.witness.id}`
    const known = made.get(key)
    if (known) return known
    const against = work.lineUp(textsToLineUp(examination, a, b), knowledge)
    made.set(key, against)
    against.catch(() => made.delete(key))
    return against
  }
}
