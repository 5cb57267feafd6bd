import type { Encoding } from './decode.ts'

/** What a text can be taken out of. Plain text is none of these: its bytes are the text. */
export const formats = ['docx', 'pdf', 'html', 'srt', 'vtt', 'tmx', 'xliff', 'tei'] as const
export type Format = (typeof formats)[number]

/** Something that stood in a file, and how many of it: `footnotes`, 3. Its words are in the catalogues, below `import.part`. */
export interface PartCount {
  readonly key: string
  readonly count: number
}

/** The file that a text was taken out of. It is kept as it was received, beside the text. */
export interface TakenFrom {
  readonly format: Format
  /** SHA-256 of the bytes as received. */
  readonly file: string
  /** How the file's own characters are encoded, where the format leaves that open. */
  readonly encoding?: Encoding
  /** Which of the texts in the file it is: a translation memory holds two. */
  readonly part?: string
  /** SHA-256 of the times of its passages, in the manner of `times.ts`. */
  readonly times?: string
  readonly taken: readonly PartCount[]
  /** What stood in the file and is not in the text. */
  readonly dropped: readonly PartCount[]
}

/** The hashes of the bytes that are kept beside a text: the file that it was taken out of, and its times. */
export function keptBeside(from: TakenFrom | undefined): readonly string[] {
  return from ? [from.file, ...(from.times === undefined ? [] : [from.times])] : []
}
