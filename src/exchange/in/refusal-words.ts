import type { Translator } from '../../i18n/translator.ts'
import { balanced } from '../../text/hidden.ts'
import type { FilePlace, FileProblem } from './found.ts'

/** Which file could not be read, where and why, in the reader's language. */
export function refusalWords({ file, place, key, encoding }: FileProblem, { t, has }: Translator): string {
  const reason = has(`import.reason.${key}`) ? key : 'broken'
  return t('import.refused', {
    file: balanced(file.replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')),
    place: placeWords(place, t),
    reason: t(`import.reason.${reason}`, { encoding: encoding ? t(`encoding.${encoding}`) : '' }),
  })
}

function placeWords(place: FilePlace, t: Translator['t']): string {
  if (place.kind === 'entry' && place.line !== undefined) return t('import.place.entryLine', { ...place })
  return t(`import.place.${place.kind}`, { ...place })
}
