import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { openSqliteStore } from '../../src/store/sqlite.ts'
import { cases, counted } from '../long/counts.ts'
import { freshFolder } from './fixtures.ts'

interface Acknowledged {
  readonly id: string
  readonly seq: number
  readonly words: string
}

/** What a writing process had acknowledged when it was killed, so many milliseconds after it had opened the store. */
async function killedAfter(milliseconds: number, folder: string, round: number): Promise<readonly Acknowledged[]> {
  const program = join(import.meta.dirname, 'appends-for-ever.ts')
  const writer = spawn(process.execPath, [program, folder, String(round)], { stdio: ['ignore', 'pipe', 'inherit'] })
  const lines: string[] = []
  writer.stdout.setEncoding('utf8').on('data', (chunk: string) => lines.push(chunk))
  await once(writer.stdout, 'data')
  await pause(milliseconds)
  writer.kill('SIGKILL')
  await once(writer, 'close')
  const whole = lines.join('').split('\n').slice(1, -1)
  return whole.map((line) => JSON.parse(line) as Acknowledged)
}

describe('a store whose process is killed', () => {
  const kills = cases(4, 200)
  it('has every change that it acknowledged, and whole histories', counted(kills), async () => {
    const folder = freshFolder()
    let acknowledged = 0
    for (let round = 0; round < kills; round++) {
      const told = await killedAfter((round * 37) % 160, folder, round)
      acknowledged += told.length
      const store = await openSqliteStore(folder)
      for (const id of new Set(told.map((each) => each.id))) {
        const { entries, bodies } = await store.history(id)
        for (const { seq, words } of told.filter((each) => each.id === id)) {
          expect(entries[seq - 1]?.seq).toBe(seq)
          if (seq > 2) expect(bodies.get(seq)?.body).toMatchObject({ words })
        }
      }
      const verified = await store.verify()
      expect(verified.filter(({ broken, damaged }) => broken ?? damaged.length > 0)).toEqual([])
      await store.close()
    }
    expect(acknowledged).toBeGreaterThan(kills)
  })
})
