/** A field of a form that waits while the reader answers a question first. */
export interface HiddenField {
  readonly name: string
  readonly value: string
}

/** The question under which name decisions are signed. */
export interface NamePage {
  readonly name: string
  readonly problem: string | undefined
  readonly action: string
  /** The form that was sent before the question was answered. */
  readonly waiting: readonly HiddenField[]
  readonly back: string
}
