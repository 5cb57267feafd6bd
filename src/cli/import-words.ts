import type { FileRead } from '../exchange/in/found.ts'
import { translator } from '../i18n/translator.ts'
import type { PartCount } from '../text/taken-from.ts'

const { t } = translator('en')

/** What came out of a file, in a few lines for a terminal. */
export function printed({ format, encoding, texts, taken, dropped, wary, offered }: FileRead): string {
  const lines = [
    `${t(`import.format.${format}`)}${encoding ? `, ${t(`encoding.${encoding}`)}` : ''}`,
    ...texts.map(
      ({ part, language, text }) =>
        `  ${part || 'text'}: ${language ?? 'language not known'}, ${text.length} characters`,
    ),
    ...partLine(t('import.taken'), taken),
    ...partLine(t('import.dropped'), dropped),
    ...Object.keys(offered).map((field) => `  the file gives itself a ${field}`),
    ...wary.map((key) => `  ${t(`import.wary.${key}`)}`),
  ]
  return `${lines.join('\n')}\n`
}

function partLine(heading: string, parts: readonly PartCount[]): readonly string[] {
  if (parts.length === 0) return []
  return [`  ${heading}: ${parts.map(({ key, count }) => `${t(`import.part.${key}`)} ${count}`).join('; ')}`]
}
