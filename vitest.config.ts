import { defineConfig } from 'vitest/config'
import { reportSkipped } from './test/long/report-skipped.ts'

const report = process.env.MUQABALA_TEST_REPORT

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    // Files share their process: reading the program anew for each of them took longer than the tests. None leaves anything behind.
    isolate: false,
    coverage: { include: ['src/**'] },
    reporters: ['default', reportSkipped, ...(report ? ['json' as const] : [])],
    ...(report && { outputFile: { json: report } }),
  },
})
