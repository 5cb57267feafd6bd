import { onTestFinished, describe, expect, it } from 'vitest'
import { OverBudget, Pool, type JobOptions } from '../../src/work/pool.ts'

const module = new URL('jobs.ts', import.meta.url)

function poolOf(size: number) {
  const pool = new Pool(size)
  onTestFinished(() => pool.close())
  const run = (name: string, input?: unknown, options: Partial<JobOptions> = {}) =>
    pool.run({ module, name, input }, { budget: 10_000, ...options })
  return { pool, run }
}

describe('the pool', () => {
  it('runs a function elsewhere, and hands back its value', async () => {
    const { run } = poolOf(1)
    expect(await Promise.all([1, 2, 3].map((number) => run('double', number)))).toEqual([2, 4, 6])
  })

  it('hands back the error that a job throws, and goes on', async () => {
    const { run } = poolOf(1)
    await expect(run('fail')).rejects.toThrow(new RangeError('no such passage'))
    expect(await run('double', 4)).toBe(8)
  })

  it('goes on when a job takes its thread down', async () => {
    const { run } = poolOf(1)
    await expect(run('die')).rejects.toThrow('ended with code 3')
    expect(await run('double', 4)).toBe(8)
  })

  it('ends a job that takes longer than its budget, and leaves this thread free meanwhile', async () => {
    const { run } = poolOf(1)
    let ticks = 0
    const clock = setInterval(() => ticks++, 5)
    await expect(run('spin', undefined, { budget: 400 })).rejects.toThrow(OverBudget)
    clearInterval(clock)
    expect(ticks).toBeGreaterThan(3)
    expect(await run('double', 4)).toBe(8)
  })

  it('counts the budget from the start of a job, not from when it was handed in', async () => {
    const { run } = poolOf(1)
    await run('double', 1)
    const first = run('wait', 500)
    expect(await run('double', 4, { budget: 400 })).toBe(8)
    expect(await first).toBe(500)
  })

  it('tells a waiting job its place, and moves it up', async () => {
    const { run } = poolOf(1)
    const places: number[] = []
    await Promise.all([run('wait', 20), run('wait', 20), run('double', 1, { onPlace: (place) => places.push(place) })])
    expect(places[0]).toBe(2)
    expect(places.at(-1)).toBe(0)
    expect(places).toEqual(places.toSorted((a, b) => b - a))
  })

  it('lets a job be cancelled, waiting or under way', async () => {
    const { run } = poolOf(1)
    const [running, waiting] = [new AbortController(), new AbortController()]
    const first = run('spin', undefined, { signal: running.signal })
    const second = run('double', 1, { signal: waiting.signal })
    waiting.abort(new Error('the page was closed'))
    await expect(second).rejects.toThrow('the page was closed')
    running.abort(new Error('the page was closed, too'))
    await expect(first).rejects.toThrow('the page was closed, too')
    expect(await run('double', 4)).toBe(8)
  })

  it('runs no more jobs at once than it has threads', async () => {
    const { run } = poolOf(2)
    const started: number[] = []
    const jobs = Array.from({ length: 6 }, (_, job) =>
      run('wait', 30, { onPlace: (place) => void (place === 0 && started.push(job)) }),
    )
    expect(started).toEqual([0, 1])
    await Promise.all(jobs)
    expect(started).toEqual([0, 1, 2, 3, 4, 5])
  })
})
