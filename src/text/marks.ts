const run = /\p{M}{31,}/gu

/**
 * Cuts runs of combining marks to 30, the limit of UAX 15's stream-safe format. `String.normalize` needs quadratic time on
 * longer ones (100 KB of alternating shadda and fathatan: more than a second). For comparing only, never for what is kept.
 */
export function capMarks(text: string): string {
  return text.replace(run, (marks) => [...marks].slice(0, 30).join(''))
}
