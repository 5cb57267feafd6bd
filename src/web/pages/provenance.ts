import type { ReadText } from '../../dossier/examination.ts'
import { currentRevision, type Witness } from '../../dossier/fold.ts'
import { balanced, hiddenCharacters, type HiddenKind } from '../../text/hidden.ts'
import { particularFields } from '../../text/witness.ts'
import { isWebAddress } from '../forms/particulars.ts'
import type { Reader } from '../reader.ts'

/** Something that is known of a text, or that is not. */
export interface Fact {
  readonly label: string
  readonly words: string
  readonly href: string | undefined
  readonly known: boolean
}

export interface RecordLine {
  readonly label: string
  readonly words: string
  /** A hash, to be set as such. */
  readonly code: boolean
}

export interface HiddenReport {
  readonly words: string
  readonly kinds: readonly string[]
}

export function particularsOf({ particulars, language }: Witness, { translator }: Reader): readonly Fact[] {
  const { t, date } = translator
  const known = particularFields.map((name) => {
    const words = particulars[name]
    return {
      label: t(`particular.${name}`),
      words: words === undefined ? t('text.notKnown') : name === 'date' ? date(words) : balanced(words),
      href: name === 'url' && words !== undefined && isWebAddress(words) ? words : undefined,
      known: words !== undefined,
    }
  })
  return [
    ...known,
    {
      label: t('particular.language'),
      words: language ? t(`textLanguage.${language}`) : t('text.notKnown'),
      href: undefined,
      known: language !== undefined,
    },
    {
      label: t('particular.completeness'),
      words: t(`completeness.${particulars.completeness}`),
      href: undefined,
      known: particulars.completeness !== 'unknown',
    },
  ]
}

/** What the program itself knows of a text that it holds. */
export function recordOf(
  witness: Witness,
  text: ReadText | undefined,
  { translator, nameOf }: Reader,
): readonly RecordLine[] {
  const { t, date, number } = translator
  const revision = currentRevision(witness)
  if (!revision) return []
  const count = witness.revisions.length
  return [
    {
      label: t('record.brought'),
      words: t('record.broughtBy', { name: nameOf(revision.by), date: date(revision.at.slice(0, 10)) }),
      code: false,
    },
    ...(revision.fileName ? [{ label: t('record.file'), words: balanced(revision.fileName), code: false }] : []),
    { label: t('record.encoding'), words: t(`encoding.${revision.encoding}`), code: false },
    { label: t('record.hash'), words: revision.hash, code: true },
    ...(text
      ? [
          {
            label: t('record.length'),
            words: t('record.lengths', {
              sentences: number(text.segments.length),
              characters: number(text.text.length),
            }),
            code: false,
          },
        ]
      : []),
    { label: t('record.revisions'), words: number(count), code: false },
  ]
}

export function hiddenReport(text: string, { translator: { t } }: Reader): HiddenReport | undefined {
  const found = hiddenCharacters(text)
  if (found.length === 0) return undefined
  const kinds = Map.groupBy(found, ({ kind }) => kind)
  return {
    words: t('hidden.found', { count: found.length }),
    kinds: Array.from(kinds, ([kind, each]: [HiddenKind, readonly unknown[]]) =>
      t(`hidden.${kind}`, { count: each.length }),
    ),
  }
}
