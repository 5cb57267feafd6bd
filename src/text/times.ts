import type { Span } from './span.ts'

/** A run of a transcript and when it is heard, in milliseconds from the start of the recording. */
export interface Cue extends Span {
  readonly from: number
  readonly until: number
}

/** When a passage is heard, in milliseconds. */
export interface Moment {
  readonly from: number
  readonly until: number
}

/**
 * When a passage is heard: from the start of the first cue that it touches to the end of the last one. `undefined` where no
 * cue lies in it. Cues are in order and do not overlap in the text.
 */
export function momentOf(cues: readonly Cue[], passage: Span): Moment | undefined {
  const touched = cues.filter(({ start, end }) => start < passage.end && end > passage.start)
  if (touched.length === 0) return undefined
  return {
    from: Math.min(...touched.map(({ from }) => from)),
    until: Math.max(...touched.map(({ until }) => until)),
  }
}

/** Cues as bytes: a JSON array of `[start, end, from, until]`, so that the same times have the same hash. */
export function timesBytes(cues: readonly Cue[]): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(cues.map(({ start, end, from, until }) => [start, end, from, until])))
}

/** @throws RangeError where the bytes are no times */
export function cuesFrom(bytes: Uint8Array): readonly Cue[] {
  const rows: unknown = JSON.parse(new TextDecoder().decode(bytes))
  if (!Array.isArray(rows) || !rows.every(isRow)) throw new RangeError('these bytes are no times of a text')
  return rows.map(([start, end, from, until]) => ({ start, end, from, until }))
}

function isRow(row: unknown): row is readonly [number, number, number, number] {
  return Array.isArray(row) && row.length === 4 && row.every((each) => Number.isSafeInteger(each) && each >= 0)
}
