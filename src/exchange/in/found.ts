import type { Encoding } from '../../text/decode.ts'
import type { Format, PartCount } from '../../text/taken-from.ts'
import type { Cue } from '../../text/times.ts'
import type { Language, Particulars } from '../../text/witness.ts'

export type FileFormat = 'text' | Format

/** A file that somebody brings, as it was received. */
export interface GivenFile {
  /** As the browser or the command line gives it; shown, never used as a path. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** One text of a file. */
export interface TextFound {
  /** Names it among the texts of its file: `ar`, `source`; '' where the file holds one. */
  readonly part: string
  readonly text: string
  /** As the file itself names it, else by its letters. */
  readonly language: Language | undefined
  /** When its passages are heard, where the file says so. */
  readonly cues?: readonly Cue[]
}

/** What a file says of itself: offered as particulars, never taken over without a person's eye. */
export type Offered = Partial<Pick<Particulars, 'title' | 'author' | 'date' | 'publisher' | 'url'>>

/** What came out of a file. */
export interface FileRead {
  readonly format: FileFormat
  /** How its characters are encoded, where the format leaves that open. */
  readonly encoding?: Encoding
  /** False where the encoding is a guess that a person must look at. */
  readonly sure: boolean
  /** At least one. */
  readonly texts: readonly TextFound[]
  readonly offered: Offered
  readonly taken: readonly PartCount[]
  /** What stood in the file and is not in the text. */
  readonly dropped: readonly PartCount[]
  /** What a person must look at before relying on the text; keys below `import.wary` in the catalogues. */
  readonly wary: readonly string[]
}

/** Where in a file something is wrong. Lines, columns and pages count from 1, bytes from 0. */
export type FilePlace =
  | { readonly kind: 'byte'; readonly at: number; readonly line: number }
  | { readonly kind: 'line'; readonly line: number; readonly column: number }
  | { readonly kind: 'entry'; readonly entry: string; readonly line?: number; readonly column?: number }
  | { readonly kind: 'page'; readonly page: number }
  | { readonly kind: 'whole' }

/** A file that cannot be taken: which, where and why. */
export interface FileProblem {
  readonly file: string
  readonly place: FilePlace
  /** A key below `import.reason` in the catalogues. */
  readonly key: string
  readonly encoding?: Encoding
}

/** Thrown inside the readers, and made a FileProblem at their door. */
export class Unreadable extends Error {
  override name = 'Unreadable'
  readonly key: string
  readonly place: FilePlace
  readonly encoding: Encoding | undefined

  constructor(key: string, place: FilePlace, encoding?: Encoding) {
    super(`${key} at ${JSON.stringify(place)}`)
    this.key = key
    this.place = place
    this.encoding = encoding
  }
}

export interface ReadOptions {
  readonly name: string
  /** What a person chose; it overrides what the file says. */
  readonly encoding?: Encoding
  /** Told where the reader is, so that one that is stopped can be said to have been stopped there. */
  readonly reached?: (place: FilePlace) => void
}

/** Takes the texts out of a file. @throws Unreadable */
export type FileReader = (bytes: Uint8Array, options: ReadOptions) => FileRead | Promise<FileRead>

/** A text can have so many UTF-16 code units. */
export const longestTaken = 8 * 1024 * 1024

/** Counts that are not nought, in the order given. */
export function counts(given: Readonly<Record<string, number>>): readonly PartCount[] {
  return Object.entries(given).flatMap(([key, count]) => (count > 0 ? [{ key, count }] : []))
}
