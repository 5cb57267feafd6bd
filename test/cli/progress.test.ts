import { describe, expect, it } from 'vitest'
import { percent, progressLine } from '../../src/cli/progress.ts'

/** What a terminal was told at these times, in milliseconds from the beginning. */
function told(times: readonly number[], isTTY = true): readonly string[] {
  const written: string[] = []
  let now = 0
  const { tell, end } = progressLine({ isTTY, write: (words) => written.push(words) }, () => now)
  for (const time of times) {
    now = time
    tell(percent(time / 4000))
  }
  end()
  return written
}

describe('progress on a terminal', () => {
  it('is not told of work that is done in a moment', () => {
    expect(told([0, 300, 600])).toEqual([])
  })

  it('replaces itself, and is gone in the end', () => {
    expect(told([0, 1000, 1001, 2000])).toEqual(['\r25 %\u001b[K', '\r50 %\u001b[K', '\r\u001b[K'])
  })

  it('is told to nobody in a file or a pipe', () => {
    expect(told([0, 1000, 2000], false)).toEqual([])
  })
})
