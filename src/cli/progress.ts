/** What progress is told on; the terminal of standard error, unless a test looks on. */
export interface Screen {
  readonly isTTY?: boolean
  write(words: string): unknown
}

export interface Told {
  /** Replaces what was told before. */
  readonly tell: (words: string) => void
  /** Takes away what was told, before something else is written. */
  readonly end: () => void
}

/** Milliseconds after which somebody who waits wants to know why. */
const patience = 700

/** Tells one line of how far long work has come, where somebody looks on; nothing into a file or a pipe. */
export function progressLine(screen: Screen = process.stderr, now: () => number = Date.now): Told {
  if (screen.isTTY !== true) return { tell() {}, end() {} }
  const begun = now()
  let shown = ''
  return {
    tell(words) {
      if (words === shown || now() - begun < patience) return
      shown = words
      screen.write(`\r${words}\u001b[K`)
    },
    end() {
      if (shown !== '') screen.write('\r\u001b[K')
      shown = ''
    },
  }
}

/** A share as people read it on a terminal. */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}
