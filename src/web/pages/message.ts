/** A page that only says something: not found, refused, broken. */
export interface MessagePage {
  readonly title: string
  readonly words: string
  readonly status: number
}
