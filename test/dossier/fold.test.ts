import { describe, expect, it } from 'vitest'
import type { Happening } from '../../src/dossier/event.ts'
import { currentRevision } from '../../src/dossier/fold.ts'
import { added, dossierOf, hashOf, opened, placeOf } from './fixtures.ts'

const speech = 'وصل الوفد. بدأت المحادثات.'
const place = placeOf('الوفد', speech)
const note = (words: string): Happening => ({ kind: 'note-added', body: { place, words } })
const renamed = (title: string): Happening => ({ kind: 'dossier-renamed', body: { title } })
const revised = (words: string): Happening => ({
  kind: 'revision-added',
  body: { text: 't1', revision: hashOf(words), encoding: 'utf-8', language: 'ar', note: 'corrected' },
})

describe('folding a history', () => {
  it('gives the dossier its title, and the time of its first and last event', () => {
    expect(dossierOf(opened, note('x'))).toMatchObject({
      id: 'bridge',
      seq: 2,
      title: 'The bridge',
      titleAr: 'الجسر',
      openedAt: '2026-02-14T10:00:00.000Z',
      changedAt: '2026-02-14T10:01:00.000Z',
    })
  })

  it('takes the last title that it was given, and drops the Arabic one of the old', () => {
    expect(dossierOf(opened, renamed('Second'), renamed('Third'))).toMatchObject({ title: 'Third', titleAr: undefined })
  })

  it('knows a text that is expected but not held', () => {
    const expected: Happening = {
      kind: 'text-expected',
      body: { text: 't1', role: 'summary', particulars: { author: 'Hana Merrow', completeness: 'not-held' } },
    }
    const [witness] = dossierOf(opened, expected).witnesses
    expect(witness).toMatchObject({ id: 't1', role: 'summary', language: undefined, revisions: [] })
    expect(currentRevision(witness!)).toBeUndefined()
  })

  it('puts a text that arrives in the place where it was expected', () => {
    const expected: Happening = {
      kind: 'text-expected',
      body: { text: 't1', role: 'source', language: 'ar', particulars: { completeness: 'not-held' } },
    }
    const { witnesses } = dossierOf(opened, expected, added('t2', 'Nothing.', 'account', 'en'), added('t1', speech))
    expect(witnesses.map(({ id, revisions }) => [id, revisions.length])).toEqual([
      ['t1', 1],
      ['t2', 1],
    ])
  })

  it('adds revisions, of which the last counts', () => {
    const [witness] = dossierOf(opened, added('t1', speech), revised('وصل الوفد أمس.')).witnesses
    expect(witness?.revisions.map(({ hash, by }) => [hash, by])).toEqual([
      [hashOf(speech), 'omar'],
      [hashOf('وصل الوفد أمس.'), 'salma'],
    ])
    expect(currentRevision(witness!)).toMatchObject({ hash: hashOf('وصل الوفد أمس.'), note: 'corrected' })
  })

  it('corrects role, language and particulars, and leaves the words alone', () => {
    const corrected: Happening = {
      kind: 'text-corrected',
      body: {
        text: 't1',
        role: 'translation',
        language: 'en',
        particulars: { place: 'Sidran', completeness: 'excerpt' },
      },
    }
    const [witness] = dossierOf(opened, added('t1', speech), corrected).witnesses
    expect(witness).toMatchObject({ role: 'translation', language: 'en', particulars: { place: 'Sidran' } })
    expect(witness?.revisions).toHaveLength(1)
  })

  it('leaves out what was taken back, and a flag that was raised again', () => {
    const dismissed: Happening = {
      kind: 'finding-dismissed',
      body: { category: 'number', place, key: 'k', reason: 'the same in words' },
    }
    const dossier = dossierOf(
      opened,
      added('t1', speech),
      note('wrong'),
      dismissed,
      { kind: 'decision-withdrawn', body: { decision: 3 } },
      { kind: 'finding-raised', body: { dismissal: 4 } },
      note('right'),
    )
    expect(dossier.notes.map(({ body, seq }) => [seq, body.words])).toEqual([[7, 'right']])
    expect(dossier.dismissals).toEqual([])
    expect(dossier.seq).toBe(7)
  })

  it('keeps decisions about links in the order in which they were taken', () => {
    const link = (kind: 'link-confirmed' | 'link-rejected'): Happening => ({
      kind,
      body: { source: [place], target: [place] },
    })
    const dossier = dossierOf(
      opened,
      link('link-rejected'),
      { kind: 'no-counterpart', body: { place, reason: 'added' } },
      link('link-confirmed'),
    )
    expect(dossier.links.map(({ kind }) => kind)).toEqual(['link-rejected', 'no-counterpart', 'link-confirmed'])
  })

  it('counts an erased event, and knows nothing of it but who erased what', () => {
    const order: Happening = { kind: 'erased', body: { entries: [3], revisions: [], order: 'a court' } }
    const dossier = dossierOf(opened, added('t1', speech), 'note-added', order)
    expect(dossier).toMatchObject({ seq: 4, notes: [], erasures: [{ by: 'omar', body: { order: 'a court' } }] })
  })

  it('marks a revision whose bytes were erased', () => {
    const order: Happening = { kind: 'erased', body: { entries: [], revisions: [hashOf(speech)], order: 'a court' } }
    expect(dossierOf(opened, added('t1', speech), order).witnesses[0]?.revisions).toMatchObject([{ erased: true }])
  })

  it('does without any event of its own', () => {
    expect(dossierOf()).toMatchObject({ seq: 0, title: '', witnesses: [] })
    expect(dossierOf('dossier-opened', 'text-added')).toMatchObject({ seq: 2, title: '', witnesses: [] })
  })
})
