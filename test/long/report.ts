import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { z } from 'zod'

/** As much of vitest's JSON report as is needed to sum it up. */
const report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(
        z.object({ fullName: z.string(), status: z.string(), meta: z.object({ count: z.number().optional() }) }),
      ),
    }),
  ),
})

export interface Line {
  readonly what: string
  readonly count: number
  readonly result: string
}

export interface Summary {
  /** A line for each test that counts its cases; the others of a file together. */
  readonly lines: readonly Line[]
  readonly passed: number
  readonly failed: number
}

export function summaryOf(path: string, root: string): Summary {
  const { testResults, numPassedTests, numFailedTests } = report.parse(JSON.parse(readFileSync(path, 'utf8')))
  const lines = testResults.flatMap(({ name, assertionResults }): readonly Line[] => {
    const file = relative(root, name)
    const counting = assertionResults.filter(({ meta }) => meta.count !== undefined)
    const others = assertionResults.filter(({ meta }) => meta.count === undefined)
    const failed = others.filter(({ status }) => status === 'failed').length
    const rest = {
      what: `${file}: further tests`,
      count: others.length,
      result: failed ? `${failed} failed` : 'passed',
    }
    return [
      ...counting.map(({ fullName, meta, status }) => ({ what: fullName, count: meta.count!, result: status })),
      ...(others.length > 0 ? [rest] : []),
    ]
  })
  // A file that breaks off while it is loaded has no tests that could fail.
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )
  const brokenLines = broken.map(({ name }) => ({ what: relative(root, name), count: 0, result: 'failed to load' }))
  return { lines: [...lines, ...brokenLines], passed: numPassedTests, failed: numFailedTests + broken.length }
}
