import { faithfulVerdicts, type FaithfulVerdict } from '../../dossier/event.ts'
import type { ReadText } from '../../dossier/examination.ts'
import { isWhole } from '../../text/witness.ts'

/** That something is not in the speech can be judged only where the speech is held whole. */
export function faithfulOffered(source: ReadText | undefined): readonly FaithfulVerdict[] {
  if (!source) return ['cannot-judge', 'not-about']
  const whole = isWhole(source.witness.particulars.completeness)
  return faithfulVerdicts.filter((each) => (whole ? each !== 'cannot-judge' : each !== 'not-found'))
}
