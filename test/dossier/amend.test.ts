import { describe, expect, it } from 'vitest'
import { amend, type Amendment } from '../../src/dossier/amend.ts'
import type { Event, Happening } from '../../src/dossier/event.ts'
import { fold, type Dossier } from '../../src/dossier/fold.ts'
import { rivals, saysTheSame } from '../../src/dossier/rival.ts'
import { sha256 } from '../../src/provenance/digest.ts'
import { describe as select } from '../../src/text/selector.ts'

const words = 'They reached the bridge. It opens tomorrow.'
const received = { bytes: new TextEncoder().encode(words), encoding: 'utf-8' } as const
const revision = sha256(received.bytes)
const particulars = { completeness: 'whole' } as const
const place = (start: number, end: number) => ({ revision, ...select(words, { start, end }) })

function events(...amendments: readonly Amendment[]): readonly Event[] {
  const all: Event[] = []
  for (const amendment of amendments)
    for (const happening of amend(all.length > 0 ? fold('d', all) : undefined, amendment).happenings)
      all.push({ seq: all.length + 1, at: '2026-02-14T10:00:00Z', by: 'salma', ...happening })
  return all
}

const dossier = (...more: readonly Amendment[]): Dossier => fold('d', events(open, ...more))
const open: Amendment = {
  kind: 'open',
  title: 'The bridge',
  texts: [
    { role: 'source', particulars: { completeness: 'not-held' } },
    { role: 'summary', language: 'en', particulars, received },
  ],
}
const note: Amendment = { kind: 'decide', decided: { kind: 'note-added', body: { place: place(0, 4), words: 'Who?' } } }

describe('amend', () => {
  it('opens a dossier with what is held and what is expected', () => {
    const { witnesses } = dossier()
    expect(witnesses.map(({ id, role, revisions }) => [id, role, revisions.length])).toEqual([
      ['t1', 'source', 0],
      ['t2', 'summary', 1],
    ])
    expect(amend(undefined, open).texts).toEqual(new Map([[revision, received.bytes]]))
  })

  it('brings an expected text in its place, and a new one after the others', () => {
    const brought = { role: 'source', language: 'ar', particulars, received } as const
    expect(dossier({ kind: 'bring', text: 't1', brought }).witnesses[0]!.revisions).toHaveLength(1)
    expect(dossier({ kind: 'bring', brought }).witnesses.map(({ id }) => id)).toEqual(['t1', 't2', 't3'])
  })

  it.each<[string, Amendment]>([
    ['a text that is not there', { kind: 'revise', text: 't9', language: 'en', received }],
    ['the revision that counts already', { kind: 'revise', text: 't2', language: 'en', received }],
    [
      'a text that is held, as if it were not',
      { kind: 'bring', text: 't2', brought: { role: 'summary', particulars, language: 'en', received } },
    ],
    [
      'a place in no revision of it',
      {
        kind: 'decide',
        decided: { kind: 'note-added', body: { place: { ...place(0, 4), revision: 'x' }, words: 'Who?' } },
      },
    ],
    [
      'a decision that was never taken',
      { kind: 'decide', decided: { kind: 'decision-withdrawn', body: { decision: 2 } } },
    ],
  ])('refuses %s', (_, amendment) => {
    expect(() => amend(dossier(), amendment)).toThrow(RangeError)
  })

  it('takes a decision back once', () => {
    const back: Amendment = { kind: 'decide', decided: { kind: 'decision-withdrawn', body: { decision: 4 } } }
    expect(dossier(note).notes).toHaveLength(1)
    expect(dossier(note, back).notes).toHaveLength(0)
    expect(() => dossier(note, back, back)).toThrow(RangeError)
  })
})

const event = (happening: Happening): Event => ({ seq: 9, at: '', by: 'omar', ...happening })

describe('rivals', () => {
  const verdict = (start: number, end: number, words = ''): Happening => ({
    kind: 'verdict-given',
    body: { place: place(start, end), evidence: [], note: words },
  })
  const link = (kind: 'link-confirmed' | 'link-rejected', start: number): Happening => ({
    kind,
    body: { source: [], target: [place(start, start + 5)] },
  })

  it.each<[string, Happening, Happening, boolean]>([
    ['two verdicts on one sentence', verdict(0, 24), verdict(0, 24, 'x'), true],
    ['two verdicts on two sentences', verdict(0, 24), verdict(25, 43), false],
    ['a confirmed and a rejected link of one sentence', link('link-confirmed', 0), link('link-rejected', 2), true],
    [
      'a link and "no counterpart"',
      link('link-confirmed', 0),
      { kind: 'no-counterpart', body: { place: place(0, 9), reason: 'context' } },
      true,
    ],
    ['a link and a verdict', link('link-confirmed', 0), verdict(0, 24), false],
    [
      'two notes on one sentence',
      { kind: 'note-added', body: { place: place(0, 4), words: 'a' } },
      { kind: 'note-added', body: { place: place(0, 4), words: 'b' } },
      false,
    ],
    [
      'two corrections of one text',
      { kind: 'text-corrected', body: { text: 't1', role: 'source', particulars } },
      { kind: 'text-corrected', body: { text: 't1', role: 'other', particulars } },
      true,
    ],
    [
      'corrections of two texts',
      { kind: 'text-corrected', body: { text: 't1', role: 'source', particulars } },
      { kind: 'text-corrected', body: { text: 't2', role: 'other', particulars } },
      false,
    ],
  ])('%s: %s', (_, mine, theirs, answer) => {
    expect(rivals(mine, event(theirs))).toBe(answer)
  })

  it('knows the same words when they come again', () => {
    expect(saysTheSame(verdict(0, 24, 'x'), event(verdict(0, 24, 'x')))).toBe(true)
    expect(saysTheSame(verdict(0, 24, 'x'), event(verdict(0, 24, 'y')))).toBe(false)
  })
})
