/** Something that is wrong with a form: in which field, and its words in the catalogues with what to put in. */
export interface Problem {
  readonly field: string
  /** A key below `problem` in the catalogues. */
  readonly key: string
  readonly values: Readonly<Record<string, string | number>>
}

export type Parsed<T> = { readonly value: T } | { readonly problems: readonly Problem[] }

export function problem(field: string, key: string, values: Problem['values'] = {}): Problem {
  return { field, key, values }
}
