import type { Carriage, PassageRow } from '../../discrepancy/across/passages.ts'
import type { ReadText } from '../../dossier/examination.ts'

/** A speech as a bar, once for each English text: what it carries, changes and leaves out. Lengths are units of the drawing. */
export interface Strip {
  readonly role: string
  readonly heading: string
  /** A path for each thing that may have become of a passage. */
  readonly paths: Readonly<Record<Carriage, string>>
}

export const stripWidth = 1200
export const stripHeight = 22

/** Top and height. What differs stands in two halves, so that no colour alone tells it. */
const tall: Readonly<Record<Carriage, readonly [number, number]>> = {
  carried: [0, stripHeight],
  changed: [stripHeight - 8, 8],
  absent: [stripHeight / 2 - 1.5, 3],
}
const upperHalf = [0, 10] as const

/** The bar of one English text; in a right-to-left interface it runs from the right. */
export function stripOf(
  source: ReadText,
  rows: readonly PassageRow[],
  reading: number,
  { role, heading, mirrored }: { readonly role: string; readonly heading: string; readonly mirrored: boolean },
): Strip {
  const reaches = reachesOf(source, mirrored)
  const path = (carriage: Carriage, [top, height] = tall[carriage]) =>
    rows
      .filter(({ cells }) => cells[reading]!.carriage === carriage)
      .map(({ passage }) => {
        const { from, to } = reaches[passage]!
        return `M${r(from)} ${r(top)}H${r(to)}v${r(height)}H${r(from)}z`
      })
      .join('')
  const carried = path('carried') + path('changed', upperHalf)
  return { role, heading, paths: { carried, changed: path('changed'), absent: path('absent') } }
}

/** Where each sentence stands, as long as its words, with a gap that never takes more than a quarter of the bar. */
function reachesOf(
  { segments }: ReadText,
  mirrored: boolean,
): readonly { readonly from: number; readonly to: number }[] {
  const total = segments.reduce((sum, { start, end }) => sum + end - start, 0)
  const gap = Math.min(2, stripWidth / 4 / Math.max(1, segments.length))
  const scale = (stripWidth - gap * Math.max(0, segments.length - 1)) / Math.max(1, total)
  let at = 0
  return segments.map(({ start, end }) => {
    const from = at
    const to = from + (end - start) * scale
    at = to + gap
    return mirrored ? { from: stripWidth - to, to: stripWidth - from } : { from, to }
  })
}

function r(value: number): number {
  return Math.round(value * 10) / 10
}
