import { describe, expect, it } from 'vitest'
import type { Event } from '../../src/dossier/event.ts'
import { withForeignAccounts } from '../../src/dossier/foreign.ts'
import { foreignName, isForeign, nameBehind } from '../../src/provenance/origin.ts'
import { placeOf } from './fixtures.ts'

const words = 'Nine tons of flour.'
const foreign = [
  { upTo: 2, names: { p1: 'Hana Merrow' } },
  { upTo: 5, names: { p1: 'Omar Weld' } },
]
const note = (seq: number): Event => ({
  seq,
  at: '2026-03-01T09:00:00Z',
  by: 'p1',
  kind: 'note-added',
  body: { place: placeOf('flour', words), words: 'who?', assigned: { person: 'p2' }, mentions: ['p1', 'p3'] },
})

describe('accounts in entries that came in a file', () => {
  it.each([
    [1, 'file:1:'],
    [2, 'file:1:'],
    [3, 'file:2:'],
    [6, ''],
  ])('of entry %i are marked with %j, wherever they stand', (seq, mark) => {
    const { by, body } = withForeignAccounts(note(seq), foreign)
    expect(by).toBe(`${mark}p1`)
    expect(body).toMatchObject({
      assigned: { person: `${mark}p2` },
      mentions: [`${mark}p1`, `${mark}p3`],
      words: 'who?',
    })
  })

  it('have the name that their own file gives them', () => {
    const known = { foreign, names: { p1: 'Salma' } }
    expect(['file:1:p1', 'file:2:p1', 'p1'].map((account) => nameBehind(account, known))).toEqual([
      'Hana Merrow',
      'Omar Weld',
      'Salma',
    ])
  })

  it.each(['file:1:p9', 'file:3:p1', 'file:1:toString', 'file:0:p1', 'file:x:p1'])(
    'have none where it gives none: %s',
    (account) => {
      expect(isForeign(account)).toBe(true)
      expect(foreignName(foreign, account)).toBeUndefined()
    },
  )

  it('cannot be forged by an account that looks marked', () => {
    const forged = withForeignAccounts({ ...note(3), by: 'file:1:p1' }, foreign)
    expect(nameBehind(forged.by, { foreign, names: {} })).toBeUndefined()
  })
})
