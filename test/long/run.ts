// npm run test:long: the tests that go through many cases, with their full counts; one table, and "N passed, N failed".
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { summaryOf } from './report.ts'

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'muqabala-long-'))
const path = join(folder, 'report.json')

/** A test file has a full count where it asks whether the run is a long one. */
const files = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts'))
  .filter((name) => /counts\.ts'|MUQABALA_LONG/.test(readFileSync(join(root, 'test', name), 'utf8')))
  .map((name) => `test/${name.replaceAll('\\', '/')}`)

spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...files], {
  cwd: root,
  env: { ...process.env, MUQABALA_LONG: '1', MUQABALA_TEST_REPORT: path },
  stdio: ['ignore', process.stderr, process.stderr],
})
const { lines, passed, failed } = summary()
const width = Math.max(...lines.map(({ what }) => what.length))
console.log(`${'what'.padEnd(width)}  ${'count'.padStart(9)}  result`)
for (const { what, count, result } of lines)
  console.log(`${what.padEnd(width)}  ${String(count).padStart(9)}  ${result}`)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

function summary() {
  try {
    return summaryOf(path, root)
  } catch (error) {
    return { lines: [{ what: 'the run itself', count: 0, result: String(error) }], passed: 0, failed: 1 }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
