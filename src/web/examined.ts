import type { Examination, Reading } from '../dossier/examination.ts'
import type { Knowledge } from '../dossier/knowledge.ts'
import type { Loaded } from '../store/store.ts'
import { rememberComparisons } from '../work/comparisons.ts'
import { rememberExaminations, type Examining } from '../work/examinations.ts'
import { rememberReadings } from '../work/readings.ts'
import { recent } from '../work/recent.ts'
import { workHere, type Work } from '../work/work.ts'
import type { Services } from './services.ts'

/** Minutes that the work on an English text may take where somebody asks for more time. */
export const longerMinutes = 10

/** What is derived from dossiers, remembered and shared by all pages. */
export interface Examiner {
  readonly reading: (loaded: Loaded) => Promise<Reading>
  /** The examination of a dossier as it was read. */
  readonly examining: (loaded: Loaded, reading: Reading, knowledge: Knowledge) => Examining
  readonly compare: Work['compare']
  /** Dossiers whose texts somebody wants to give more time, until the program ends. */
  readonly patient: Set<string>
}

export function examiner({ work = workHere, examine }: Services): Examiner {
  const compare = rememberComparisons(work)
  const patient = new Set<string>()
  if (examine) return { ...given(examine), compare, patient }
  const readings = rememberReadings(compare)
  const examinations = rememberExaminations(work, readings)
  return {
    reading: readings.of,
    examining: ({ dossier, words }, reading, knowledge) =>
      examinations(reading, words, { knowledge, budget: patient.has(dossier.id) ? longerMinutes * 60_000 : undefined }),
    compare,
    patient,
  }
}

/** Examinations that are given and not worked out, the same for the same state of a dossier. */
function given(examine: (loaded: Loaded) => Examination): Pick<Examiner, 'reading' | 'examining'> {
  const made = recent<Loaded['dossier'], Examination>(24)
  const of = (loaded: Loaded) => {
    const examination = made.get(loaded.dossier) ?? examine(loaded)
    made.set(loaded.dossier, examination)
    return examination
  }
  return {
    reading: async (loaded) => of(loaded),
    examining(loaded) {
      const examination = of(loaded)
      return { examination: () => examination, parts: () => [], within: async () => examination, again() {} }
    },
  }
}
