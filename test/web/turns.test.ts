import { expect, it } from 'vitest'
import { turns } from '../../src/web/turns.ts'

it('does work of one name in turn, of others at once, and goes on after what has failed', async () => {
  const inTurn = turns()
  const done: string[] = []
  const gate = Promise.withResolvers<void>()
  const first = inTurn('a', async () => {
    await gate.promise
    done.push('first')
    throw new Error('broken')
  })
  const second = inTurn('a', async () => done.push('second'))
  const other = inTurn('b', async () => done.push('other'))
  await other
  gate.resolve()
  await expect(first).rejects.toThrow('broken')
  await second
  expect(done).toEqual(['other', 'first', 'second'])
})
