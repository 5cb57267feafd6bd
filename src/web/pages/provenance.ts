import type { ReadText } from '../../dossier/examination.ts'
import { currentRevision, type Witness } from '../../dossier/fold.ts'
import { balanced, hiddenCharacters, type HiddenKind } from '../../text/hidden.ts'
import { lookalikes } from '../../text/lookalikes.ts'
import { carriesManifest } from '../../text/manifest.ts'
import { addressFields, dateFields, particularFields } from '../../text/witness.ts'
import { isWebAddress } from '../forms/particulars.ts'
import type { Reader } from '../reader.ts'
import { takenFromLines } from './taken-from.ts'

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

/** @param received where the copy that is kept beside the text can be fetched */
export function particularsOf(
  { particulars, language }: Witness,
  { translator }: Reader,
  received: (hash: string) => string,
): readonly Fact[] {
  const { t, date } = translator
  const known = particularFields.map((name) => {
    const words = particulars[name]
    return {
      label: t(`particular.${name}`),
      words: words === undefined ? t('text.notKnown') : dateFields.includes(name) ? date(words) : balanced(words),
      href: addressFields.includes(name) && words !== undefined && isWebAddress(words) ? words : undefined,
      known: words !== undefined,
    }
  })
  const { kind, copy } = particulars
  return [
    {
      label: t('particular.kind'),
      words: kind ? t(`textKind.${kind}`) : t('text.notKnown'),
      href: undefined,
      known: kind !== undefined,
    },
    ...known,
    {
      label: t('particular.copy'),
      words: copy ? balanced(copy.name) : t('text.notKept'),
      href: copy && received(copy.hash),
      known: copy !== undefined,
    },
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
export function recordOf(witness: Witness, text: ReadText | undefined, reader: Reader): readonly RecordLine[] {
  const { translator, nameOf } = reader
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
    ...takenFromLines(revision, reader),
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

/** So many words are named; the others are counted. */
const named = 5

function lookalikeLines(text: string, t: Reader['translator']['t']): readonly string[] {
  return [...Map.groupBy(lookalikes(text), ({ kind }) => kind)].map(([kind, found]) => {
    const words = found.slice(0, named).map(({ start, end, letters }) => {
      const codes = letters.map((letter) => `U+${letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`)
      return `${text.slice(start, end)} (${codes.join(' ')})`
    })
    return t(`lookalike.${kind}`, { count: found.length, words: words.join(t('list.comma')) })
  })
}

export function hiddenReport(text: string, { translator: { t } }: Reader): HiddenReport | undefined {
  const found = hiddenCharacters(text)
  const besides = [...lookalikeLines(text, t), ...(carriesManifest(text) ? [t('hidden.manifest')] : [])]
  if (found.length === 0 && besides.length === 0) return undefined
  const kinds = Map.groupBy(found, ({ kind }) => kind)
  return {
    words: found.length > 0 ? t('hidden.found', { count: found.length }) : t('hidden.wary'),
    kinds: [
      ...Array.from(kinds, ([kind, each]: [HiddenKind, readonly unknown[]]) =>
        t(`hidden.${kind}`, { count: each.length }),
      ),
      ...besides,
    ],
  }
}
