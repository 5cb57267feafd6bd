import type { Stopped } from '../discrepancy/run-checks.ts'
import { stoppedAt } from '../discrepancy/stopped.ts'
import type { Finding } from '../dossier/examination.ts'
import { translator } from '../i18n/translator.ts'
import { balanced } from '../text/hidden.ts'

const { t, has } = translator('en')

/** Why something was flagged, in one sentence: as the catalogue has it, or by what the two texts have. */
export function reasonWords({ reason, category, expected, actual }: Finding): string {
  if (has(`reason.${reason.key}`)) return t(`reason.${reason.key}`, reason.values)
  if (expected !== undefined && actual !== undefined) return t('finding.both', { expected, actual })
  if (expected !== undefined) return t('finding.expected', { expected })
  return t(`finding.${category}.general`)
}

/** Which checks were not brought to their end; nothing where all were. */
export function stoppedWords(stopped: readonly Stopped[]): readonly string[] {
  const at = stoppedAt(stopped)
  return at ? [t('stopped.line', { count: at.passages, kinds: at.kinds.join(', ') })] : []
}

/** Words from a file as a terminal may show them: no control sequence, nothing that reorders what follows, one line. */
export function shown(words: string): string {
  return balanced(words.replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' '))
}
