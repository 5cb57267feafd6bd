import type { Reporter } from 'vitest/node'

/** Says at the end of a run, in plain words, which tests were skipped and why. */
export const reportSkipped: Reporter = {
  onTestRunEnd(modules) {
    const skipped = modules.flatMap((module) => [...module.children.allTests('skipped')])
    if (skipped.length === 0) return
    const lines = skipped.map((test) => {
      const result = test.result()
      return `  ${test.fullName}${'note' in result && result.note ? `: ${result.note}` : ''}`
    })
    process.stdout.write(`\nSkipped, ${skipped.length} in all:\n${lines.join('\n')}\n`)
  },
}
