import type { Dossier } from '../../dossier/fold.ts'
import type { FileRead, TextFound } from '../../exchange/in/found.ts'
import { sentences } from '../../language/sentences.ts'
import { balanced } from '../../text/hidden.ts'
import { languages, roles } from '../../text/witness.ts'
import { shownHash, type ImportForm, type TextChoice } from '../forms/import-form.ts'
import type { Reader } from '../reader.ts'
import { isHeld } from './dossier-head.ts'
import { hiddenReport, type HiddenReport } from './provenance.ts'
import { partWords } from './taken-from.ts'
import { options, particularsFields, type Option, type ParticularField } from './text-fields.ts'
import { visiblePieces, type VisiblePiece } from './visible.ts'

/** What came out of a file, before any of it is kept. */
export interface ImportPreview {
  readonly file: string
  readonly about: string
  readonly shown: string
  readonly texts: readonly TextPreview[]
  readonly taken: readonly string[]
  readonly dropped: readonly string[]
  readonly wary: readonly string[]
  readonly guessed: string | undefined
  readonly title: string
  readonly particulars: readonly ParticularField[]
  readonly kinds: readonly Option[]
  readonly completeness: readonly Option[]
}

export interface TextPreview {
  readonly prefix: string
  readonly heading: string | undefined
  readonly about: string
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  readonly sentences: readonly { readonly number: string; readonly pieces: readonly VisiblePiece[] }[]
  readonly more: string | undefined
  readonly hidden: HiddenReport | undefined
  readonly goes: readonly Option[]
  readonly roles: readonly Option[]
  readonly languages: readonly Option[]
}

export function importPreview(
  form: ImportForm,
  read: FileRead,
  dossier: Dossier | undefined,
  reader: Reader,
): ImportPreview {
  const { t, number } = reader.translator
  const { encoding, sure } = read
  const size = form.given!.bytes.length
  const about = {
    format: t(`import.format.${read.format}`),
    size:
      size < 10_240
        ? t('import.bytes', { count: size })
        : t('import.kilobytes', { size: number(Math.round(size / 1024)) }),
  }
  return {
    file: balanced(form.given!.name),
    about: encoding
      ? t('import.aboutEncoded', { ...about, encoding: t(`encoding.${encoding}`) })
      : t('import.about', about),
    shown: shownHash(read),
    texts: read.texts.map((found, index) => textPreview(found, index, form.choices[index], { read, dossier, reader })),
    taken: partWords(read.taken, reader),
    dropped: partWords(read.dropped, reader),
    wary: read.wary.map((key) => t(`import.wary.${key}`)),
    guessed: sure || !encoding ? undefined : t('import.guessed', { encoding: t(`encoding.${encoding}`) }),
    title: form.title,
    ...particularsFields(form.particulars, '', reader.translator),
  }
}

const sentencesShown = 10
const longestSentence = 600

function textPreview(
  found: TextFound,
  index: number,
  choice: TextChoice | undefined,
  {
    read,
    dossier,
    reader,
  }: { readonly read: FileRead; readonly dossier: Dossier | undefined; readonly reader: Reader },
): TextPreview {
  const { t, figure, has } = reader.translator
  const { text, part } = found
  const language = choice?.language || found.language || 'en'
  const cut = sentences(text, language)
  const rest = cut.length - sentencesShown
  return {
    prefix: `${index}.`,
    heading:
      part === ''
        ? undefined
        : has(`import.side.${part}`)
          ? t(`import.side.${part}`)
          : t('import.side.nth', { number: figure(index + 1) }),
    about: [
      t('import.sentences', { count: cut.length }),
      ...(found.cues ? [t('import.timed', { duration: durationOf(found.cues.at(-1)!.until) })] : []),
    ].join(t('list.comma')),
    language,
    direction: language === 'ar' ? 'rtl' : 'ltr',
    sentences: cut.slice(0, sentencesShown).map(({ start, end }, at) => ({
      number: figure(at + 1),
      pieces: visiblePieces(text, { start, end: Math.min(end, start + longestSentence) }, (code) =>
        t('hidden.character', { code }),
      ),
    })),
    more: rest > 0 ? t('import.more', { count: rest }) : undefined,
    hidden: hiddenReport(text, reader),
    goes: placesFor(dossier, read.texts.length > 1, choice?.goes ?? 'new', reader),
    roles: options(roles, choice?.role ?? 'other', (value) => t(`role.${value}`)),
    languages: options(['', ...languages], choice?.language ?? '', (value) => t(`textLanguage.${value || 'auto'}`)),
  }
}

const two = (value: number) => String(value).padStart(2, '0')

/** Hours, minutes and seconds. */
function durationOf(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000)
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  return `${hours > 0 ? `${hours}:` : ''}${hours > 0 ? two(minutes) : minutes}:${two(seconds % 60)}`
}

function placesFor(
  dossier: Dossier | undefined,
  several: boolean,
  chosen: string,
  { translator: { t } }: Reader,
): readonly Option[] {
  const witnesses = dossier?.witnesses ?? []
  const nameOf = (id: string) => {
    const { role, particulars } = witnesses.find((witness) => witness.id === id)!
    return particulars.title
      ? t('import.goes.named', { role: t(`role.${role}`), title: balanced(particulars.title) })
      : t(`role.${role}`)
  }
  const held = new Map(witnesses.map((witness) => [witness.id, isHeld(witness)]))
  const values = ['new', ...held.keys(), ...(several ? [''] : [])]
  return options(values, chosen, (value) => {
    if (value === 'new') return t('import.goes.new')
    if (value === '') return t('import.goes.out')
    return t(held.get(value) ? 'import.goes.revision' : 'import.goes.expected', { text: nameOf(value) })
  })
}
