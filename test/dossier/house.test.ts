import { describe, expect, it } from 'vitest'
import {
  amendTerms,
  foldHouse,
  termsOf,
  type HouseEvent,
  type HouseHappening,
  type TermChange,
} from '../../src/dossier/house.ts'
import type { Term } from '../../src/lexicon/terms.ts'

const term = (arabic: string, preferred: string): Term => ({
  arabic: arabic.split('; '),
  kind: 'act',
  preferred,
  admitted: [],
  loaded: [],
  note: '',
})
const shipped = [term('سدّ; سدود', 'dam'), term('جسر', 'bridge')]

function eventsOf(happenings: readonly HouseHappening[]): readonly HouseEvent[] {
  return happenings.map((happening, index) => ({ seq: index + 1, at: '2026-03-01T10:00:00Z', by: 'p1', ...happening }))
}

/** The termbase after these changes, one after the other. */
function after(...changes: readonly TermChange[]) {
  const happenings: HouseHappening[] = []
  for (const change of changes) {
    const addition = amendTerms(foldHouse(eventsOf(happenings)), shipped, [change])
    happenings.push(...(addition.happenings as readonly HouseHappening[]))
  }
  const terms = termsOf(foldHouse(eventsOf(happenings)), shipped)
  return {
    kinds: happenings.map(({ kind }) => kind),
    terms: terms.map(({ arabic, preferred, origin }) => [arabic[0], preferred, origin]),
  }
}

const fromProgram = [
  ['سدّ', 'dam', 'terms'],
  ['جسر', 'bridge', 'terms'],
]

describe('the termbase of the house', () => {
  it('begins with what comes with the program', () => {
    expect(after()).toEqual({ kinds: [], terms: fromProgram })
  })

  it('takes a new term', () => {
    const { kinds, terms } = after({ kind: 'put', term: term('قناة', 'canal') })
    expect(kinds).toEqual(['term-added'])
    expect(terms).toEqual([['قناة', 'canal', 'house'], ...fromProgram])
  })

  it('changes a term that came with the program, and changes it again', () => {
    const { kinds, terms } = after(
      { kind: 'put', term: term('سدّ; سدود', 'barrage'), was: 'سدّ' },
      { kind: 'put', term: term('سدود', 'barrages'), was: 'سدّ' },
    )
    expect(kinds).toEqual(['term-changed', 'term-changed'])
    expect(terms).toEqual([
      ['سدود', 'barrages', 'house'],
      ['جسر', 'bridge', 'terms'],
    ])
  })

  it('removes a term, which may come back', () => {
    expect(after({ kind: 'remove', arabic: 'جسر' }).terms).toEqual([fromProgram[0]])
    const again = after({ kind: 'remove', arabic: 'جسر' }, { kind: 'put', term: term('جسر', 'span') })
    expect(again.terms).toContainEqual(['جسر', 'span', 'house'])
  })

  it('writes nothing for a change that changes nothing', () => {
    expect(after({ kind: 'put', term: shipped[0]!, was: 'سدّ' }).kinds).toEqual([])
  })

  it.each([
    [{ kind: 'remove', arabic: 'قناة' }, 'gone'],
    [{ kind: 'put', term: term('قناة', 'canal'), was: 'قناة' }, 'gone'],
    [{ kind: 'put', term: term('جسر', 'span') }, 'spelling'],
    [{ kind: 'put', term: term('قناة; سدود', 'canal') }, 'spelling'],
    [{ kind: 'put', term: term('جسر; سدود', 'bridge'), was: 'جسر' }, 'spelling'],
  ] as const)('refuses %j: %s', (change, key) => {
    expect(() => after(change)).toThrow(expect.objectContaining({ name: 'TermRefused', key }))
  })
})

describe('the dictionaries of the house', () => {
  const body = {
    dictionary: 'd1',
    name: 'Mine',
    format: 'csv',
    files: [{ name: 'm.csv', revision: 'ab' }],
    entries: 2,
  } as const

  it('are those that were brought and not taken away', () => {
    const brought = foldHouse(eventsOf([{ kind: 'dictionary-imported', body }]))
    expect(brought.dictionaries).toMatchObject([{ dictionary: 'd1', name: 'Mine', by: 'p1' }])
    const removed = foldHouse(
      eventsOf([
        { kind: 'dictionary-imported', body },
        { kind: 'dictionary-removed', body: { dictionary: 'd1' } },
      ]),
    )
    expect(removed).toMatchObject({ seq: 2, dictionaries: [] })
  })

  it('are gone where the event was erased', () => {
    const erased = { seq: 1, at: '', by: 'p1', kind: 'dictionary-imported' } as const
    expect(foldHouse([erased])).toMatchObject({ seq: 1, dictionaries: [] })
  })
})
