import { describe, expect, it, vi } from 'vitest'
import { OverBudget } from '../../src/work/pool.ts'
import { tasks } from '../../src/work/tasks.ts'
import type { Watch } from '../../src/work/work.ts'

/** Work that goes on until the test ends it. */
function slow() {
  const begun: { watch: Watch; done: (value: string) => void; fail: (error: unknown) => void }[] = []
  const begin = (watch: Watch) =>
    new Promise<string>((done, fail) => {
      begun.push({ watch, done, fail })
      watch.signal?.addEventListener('abort', () => fail(watch.signal?.reason))
    })
  return { begin, begun }
}

const settings = { kept: 4, patience: 60_000 }

describe('a task', () => {
  it('is begun once, however many ask for it', async () => {
    const { begin, begun } = slow()
    const { ask } = tasks<string>(settings)
    const [one, other] = [ask('a', begin), ask('a', begin)]
    begun[0]!.done('linked')
    await Promise.all([one.ended, other.ended])
    expect(begun).toHaveLength(1)
    expect([one.state(), other.state(), ask('a', begin).state()]).toEqual(
      Array.from({ length: 3 }, () => ({ kind: 'done', value: 'linked' })),
    )
  })

  it('tells its place in the queue, then how far it has come', () => {
    const { begin, begun } = slow()
    const task = tasks<string>(settings).ask('a', begin)
    const { watch } = begun[0]!
    watch.onPlace!(2)
    expect(task.state()).toEqual({ kind: 'waiting', place: 2 })
    watch.onPlace!(0)
    expect(task.state()).toEqual({ kind: 'working', progress: undefined })
    watch.onProgress!({ step: 'align', share: 0.4 })
    expect(task.state()).toEqual({ kind: 'working', progress: { step: 'align', share: 0.4 } })
  })

  it('stays cancelled until somebody wants it anew', async () => {
    const { begin, begun } = slow()
    const { ask, forget } = tasks<string>(settings)
    const task = ask('a', begin)
    task.cancel()
    await task.ended
    expect(ask('a', begin).state()).toMatchObject({ kind: 'failed', failure: 'cancelled' })
    expect(begun).toHaveLength(1)
    forget('a')
    expect(ask('a', begin).state()).toMatchObject({ kind: 'working' })
    expect(begun).toHaveLength(2)
  })

  it.each([
    [new OverBudget('too long'), 'over-budget'],
    [new RangeError('no such passage'), 'broken'],
  ])('says why it failed: %s', async (error, failure) => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {})
    const { begin, begun } = slow()
    const task = tasks<string>(settings).ask('a', begin)
    begun[0]!.fail(error)
    await task.ended
    expect(task.state()).toMatchObject({ kind: 'failed', failure })
    expect(said).toHaveBeenCalledTimes(failure === 'broken' ? 1 : 0)
    said.mockRestore()
  })

  it('that cannot even begin has failed', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {})
    const task = tasks<string>(settings).ask('a', () => {
      throw new Error('no thread')
    })
    await task.ended
    expect(task.state()).toMatchObject({ kind: 'failed', failure: 'broken' })
    said.mockRestore()
  })

  it('that nobody asks about is given up, and begun anew for whoever asks then', async () => {
    vi.useFakeTimers()
    try {
      const { begin, begun } = slow()
      const { ask } = tasks<string>({ kept: 4, patience: 1000 })
      const task = ask('a', begin)
      await vi.advanceTimersByTimeAsync(900)
      ask('a', begin)
      await vi.advanceTimersByTimeAsync(900)
      expect(task.state().kind).toBe('working')
      await vi.advanceTimersByTimeAsync(200)
      expect(begun[0]!.watch.signal!.aborted).toBe(true)
      expect(task.state()).toMatchObject({ kind: 'failed', failure: 'cancelled' })
      expect(ask('a', begin).state().kind).toBe('working')
      expect(begun).toHaveLength(2)
    } finally {
      vi.useRealTimers()
    }
  })
})
