/** Why a file cannot be read as the archive of a dossier. Its words stand in the catalogues under `archive.problem`. */
export type ArchiveReason =
  | 'notZip'
  | 'cutOff'
  | 'packing'
  | 'tooMuch'
  | 'stranger'
  | 'twice'
  | 'lacking'
  | 'unreadable'
  | 'newer'
  | 'altered'
  | 'broken'
  | 'damaged'
  | 'signature'

/** A file that is no archive of a dossier, or not a whole one: which file, where in it, and why. */
export class ArchiveProblem extends Error {
  override name = 'ArchiveProblem'
  readonly file: string
  readonly reason: ArchiveReason
  /** The place inside: the name of a file in the archive, a line, an entry. */
  readonly values: Readonly<Record<string, string | number>>

  constructor(
    file: string,
    reason: ArchiveReason,
    values: Readonly<Record<string, string | number>> = {},
    options: ErrorOptions = {},
  ) {
    super(`${file}: ${reason} ${JSON.stringify(values)}`, options)
    this.file = file
    this.reason = reason
    this.values = values
  }
}
