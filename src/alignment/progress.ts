/** Told how much of the work is done, 0 to 1. It never falls. */
export type Progress = (share: number) => void

export const noProgress: Progress = () => {}

/** The part of a whole that runs from one share to another. */
export function part(progress: Progress, from: number, to: number): Progress {
  return (share) => progress(from + (to - from) * share)
}
