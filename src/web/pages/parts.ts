import type { Translator } from '../../i18n/translator.ts'
import type { Row } from './rows.ts'

const longest = 1000
const partSize = 200

/** One part of a page that would be too long, and the way to the others. */
export interface Parts<T = Row> {
  readonly rows: readonly T[]
  /** Which part, from 1. */
  readonly part: number
  /** Rows in a part. */
  readonly size: number
  readonly links: readonly { readonly words: string; readonly href: string; readonly current: boolean }[]
}

export function parted<T = Row>(
  rows: readonly T[],
  asked: number,
  address: (part: number) => string,
  { figure }: Translator,
): Parts<T> {
  if (rows.length <= longest) return { rows, part: 1, size: Math.max(1, rows.length), links: [] }
  const count = Math.ceil(rows.length / partSize)
  const part = Math.min(Math.max(1, Math.trunc(asked) || 1), count)
  return {
    rows: rows.slice((part - 1) * partSize, part * partSize),
    part,
    size: partSize,
    links: Array.from({ length: count }, (_, index) => ({
      words: figure(index + 1),
      href: address(index + 1),
      current: index + 1 === part,
    })),
  }
}
