import { describe, expect, it } from 'vitest'
import { decisionsFor, segmentsAt } from '../../src/dossier/decisions.ts'
import type { Happening } from '../../src/dossier/event.ts'
import type { Dossier } from '../../src/dossier/fold.ts'
import { readText, type Segmenter } from '../../src/dossier/read.ts'
import { sentences } from '../../src/language/sentences.ts'
import { slice } from '../../src/text/span.ts'
import { added, dossierOf, opened, placeOf, wordsOf } from './fixtures.ts'

const speech = 'وصل الوفد صباحًا، ثم بدأت المحادثات. نعم. نعم. لم يوقّع أحد.'
const account = 'The delegation came. Nobody signed; nobody spoke.'

/** A later engine: it cuts at commas and semicolons as well. */
const finer: Segmenter = (text, language) =>
  sentences(text, language).flatMap((segment) => {
    const inner = /[،;] /u.exec(slice(text, segment))
    if (!inner) return [segment]
    const at = segment.start + inner.index
    return [
      { ...segment, end: at + 1 },
      { ...segment, start: at + 2 },
    ]
  })

/** Another: the whole text is one sentence. */
const coarser: Segmenter = (text) => [{ start: 0, end: text.trimEnd().length, paragraph: 0 }]

const read = (dossier: Dossier, text: 0 | 1, segmenter?: Segmenter) =>
  readText(dossier, dossier.witnesses[text]!, wordsOf(speech, account), segmenter)!
const cut = (dossier: Dossier, segmenter?: Segmenter) =>
  read(dossier, 0, segmenter).segments.map((segment) => slice(speech, segment))

const texts = [opened, added('t1', speech), added('t2', account, 'account', 'en')]
const splitAt = (quotation: string): Happening => ({
  kind: 'segment-split',
  body: { place: placeOf(quotation, speech) },
})
const join = (first: string, second: string): Happening => ({
  kind: 'segments-joined',
  body: { places: [placeOf(first, speech), placeOf(second, speech)] },
})

describe('reading a text', () => {
  it('cuts it as the machine proposes', () => {
    expect(cut(dossierOf(...texts))).toEqual(['وصل الوفد صباحًا، ثم بدأت المحادثات.', 'نعم.', 'نعم.', 'لم يوقّع أحد.'])
  })

  it('cuts it further where a person has split it', () => {
    expect(cut(dossierOf(...texts, splitAt('ثم بدأت')))[0]).toBe('وصل الوفد صباحًا،')
  })

  it('makes one of two that a person has joined', () => {
    const second = placeOf('نعم.', speech, speech.indexOf('نعم') + 1)
    const joined: Happening = {
      kind: 'segments-joined',
      body: { places: [placeOf('نعم.', speech), second] },
    }
    expect(cut(dossierOf(...texts, joined))).toContain('نعم. نعم.')
  })

  it('takes splits and joins in the order in which they were made', () => {
    const split = splitAt('ثم بدأت المحادثات.')
    const undone = join('وصل الوفد صباحًا،', 'ثم بدأت المحادثات.')
    expect(cut(dossierOf(...texts, split, undone))).toHaveLength(4)
    expect(cut(dossierOf(...texts, split, undone, split))).toHaveLength(5)
  })

  it('knows no sentences of a text that is not held, or whose bytes were erased', () => {
    const dossier = dossierOf(...texts)
    expect(readText(dossier, dossier.witnesses[0]!, new Map())).toBeUndefined()
    const expected = dossierOf(opened, {
      kind: 'text-expected',
      body: { text: 't1', role: 'source', language: 'ar', particulars: { completeness: 'not-held' } },
    })
    expect(readText(expected, expected.witnesses[0]!, wordsOf(speech))).toBeUndefined()
  })
})

describe('a changed segmenter', () => {
  const words = 'بدأت المحادثات'
  const dossier = dossierOf(
    ...texts,
    { kind: 'link-confirmed', body: { source: [placeOf(words, speech)], target: [placeOf('nobody spoke', account)] } },
    { kind: 'link-rejected', body: { source: [placeOf('لم يوقّع', speech)], target: [placeOf('came', account)] } },
    { kind: 'no-counterpart', body: { place: placeOf('Nobody signed', account), reason: 'added' } },
    { kind: 'note-added', body: { place: placeOf(words, speech), words: 'at what hour?' } },
    splitAt('لم يوقّع'),
  )

  it.each<{ name: string; segmenter: Segmenter; source: number; target: readonly number[] }>([
    { name: 'today’s', segmenter: sentences, source: 0, target: [1, 0, 1] },
    { name: 'a finer one', segmenter: finer, source: 1, target: [2, 0, 1] },
    { name: 'a coarser one', segmenter: coarser, source: 0, target: [0, 0, 0] },
  ])('leaves every decision on the words it was made on: $name', ({ segmenter, source, target }) => {
    const [from, to] = [read(dossier, 0, segmenter), read(dossier, 1, segmenter)]
    const decisions = decisionsFor(dossier, from, to)
    expect(decisions.map(({ state }) => state)).toEqual(['confirmed', 'rejected', 'confirmed'])
    expect(decisions.map((decision) => decision.target)).toEqual(target.map((number) => [number]))
    expect(decisions[0]?.source).toEqual([source])
    expect(slice(from.text, from.segments[source]!)).toContain(words)
    expect(decisions[2]?.source).toEqual([])
    const [note] = dossier.notes
    const [at] = segmentsAt(from, [note!.body.place])
    expect(slice(from.text, from.segments[at!]!)).toContain(words)
  })

  it('keeps apart what a person has split', () => {
    for (const segmenter of [sentences, finer, coarser]) expect(cut(dossier, segmenter)).toContain('لم يوقّع أحد.')
  })
})

describe('a decision on another revision', () => {
  it('says nothing about this one, though the words are the same', () => {
    const other = `مقدمة. ${speech}`
    const dossier = dossierOf(...texts, {
      kind: 'link-confirmed',
      body: { source: [placeOf('الوفد', other)], target: [placeOf('came', account)] },
    })
    expect(decisionsFor(dossier, read(dossier, 0), read(dossier, 1))).toEqual([])
  })
})
