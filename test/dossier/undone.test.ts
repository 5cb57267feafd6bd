import { describe, expect, it } from 'vitest'
import type { Event, Happening } from '../../src/dossier/event.ts'
import { fold, type Dossier } from '../../src/dossier/fold.ts'
import { lastActOf, lastUndoneBy } from '../../src/dossier/own-acts.ts'
import { opened, placeOf } from './fixtures.ts'

const text = 'The bridge opens. Nobody came. It rained. They left.'

/** What was saved together: by whom, and what. */
type Saved = readonly [by: string, ...happenings: readonly Happening[]]

const note = (words: string): Happening => ({ kind: 'note-added', body: { place: placeOf('Nobody', text), words } })
const back = (...decisions: readonly number[]): readonly Happening[] =>
  decisions.map((decision) => ({ kind: 'decision-withdrawn', body: { decision } }))

function history(...saved: readonly Saved[]): Dossier {
  const events: Event[] = [{ seq: 1, at: '2026-02-14T09:00:00.000Z', by: 'house', ...opened }]
  saved.forEach(([by, ...happenings], turn) => {
    const at = `2026-02-14T10:00:00.${String(turn).padStart(3, '0')}Z`
    for (const happening of happenings) events.push({ seq: events.length + 1, at, by, ...happening })
  })
  return fold('d', events)
}

const last = (dossier: Dossier, person: string) => lastActOf(dossier, person).map(({ seq }) => seq)
const again = (dossier: Dossier, person: string) => lastUndoneBy(dossier, person).map(({ seq }) => seq)

describe('what a person can take back', () => {
  it('is what they decided last themselves, however much others have decided since', () => {
    const dossier = history(['salma', note('a')], ['omar', note('b')], ['omar', note('c')])
    expect(last(dossier, 'salma')).toEqual([2])
    expect(last(dossier, 'omar')).toEqual([4])
    expect(last(dossier, 'nobody')).toEqual([])
    expect(lastActOf(dossier, undefined)).toEqual([])
  })

  it('is all that was decided in one go, or what is left of it', () => {
    const go: Saved = ['salma', note('a'), note('b'), note('c')]
    expect(last(history(['salma', note('before')], go), 'salma')).toEqual([3, 4, 5])
    expect(last(history(go, ['omar', ...back(3)]), 'salma')).toEqual([2, 4])
    expect(last(history(['salma', note('before')], go, ['salma', ...back(3, 4, 5)]), 'salma')).toEqual([2])
  })
})

describe('what a person can decide again', () => {
  it('is what they took back last, in one go where it was taken back in one go', () => {
    const taken = history(['salma', note('a')], ['salma', note('b'), note('c')], ['salma', ...back(4, 3)])
    expect(again(taken, 'salma')).toEqual([3, 4])
    expect(again(taken, 'omar')).toEqual([])
    const both = history(['salma', note('a')], ['salma', note('b')], ['salma', ...back(3)], ['salma', ...back(2)])
    expect(again(both, 'salma')).toEqual([2])
  })

  it('is never what another has decided', () => {
    expect(again(history(['salma', note('a')], ['omar', ...back(2)]), 'omar')).toEqual([])
    expect(again(history(['salma', note('a')], ['omar', ...back(2)]), 'salma')).toEqual([])
  })

  it.each<[string, readonly Saved[], readonly number[]]>([
    ['stays where another decides meanwhile', [['omar', note('b')]], [2]],
    ['goes where it is decided again', [['salma', note('a')]], []],
    ['goes where they decide anything else', [['salma', note('c')]], []],
    [
      'stays where they only take something else back',
      [
        ['omar', note('b')],
        ['salma', ...back(4)],
      ],
      [2],
    ],
  ])('%s', (_, more, expected) => {
    expect(again(history(['salma', note('a')], ['salma', ...back(2)], ...more), 'salma')).toEqual(expected)
  })

  it('goes up the stack, one act after another', () => {
    const acts: readonly Saved[] = [
      ['salma', note('a')],
      ['salma', note('b')],
      ['salma', ...back(3)],
      ['salma', ...back(2)],
      ['salma', note('a')],
    ]
    expect(again(history(...acts), 'salma')).toEqual([3])
    expect(again(history(...acts, ['salma', note('b')]), 'salma')).toEqual([])
  })
})
