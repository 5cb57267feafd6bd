import { describe, expect, it } from 'vitest'
import { carryDecisions, isOrphan } from '../../src/dossier/carried.ts'
import type { Happening } from '../../src/dossier/event.ts'
import { slice, type Span } from '../../src/text/span.ts'
import { accounts, harmlessEdits, random, sentenceSpans, substantialEdits } from '../comparison/edited.ts'
import { long } from '../long/counts.ts'
import { added, dossierOf, hashOf, opened, placeOf, wordsOf } from './fixtures.ts'

const speech = 'وصل الوفد يوم الأحد. لم يوقّع أحد.'
const old = 'The delegation of 12 came on Sunday. Nobody signed. It rained all night over the harbour.'

const revised = (text: string, words: string, language: 'ar' | 'en' = 'en'): Happening => ({
  kind: 'revision-added',
  body: { text, revision: hashOf(words), language, encoding: 'utf-8' },
})
const texts = [opened, added('t1', speech), added('t2', old, 'account', 'en')]
const note = (quotation: string): Happening => ({
  kind: 'note-added',
  body: { place: placeOf(quotation, old), words: 'Who says so?' },
})
const link: Happening = {
  kind: 'link-confirmed',
  body: { source: [placeOf('لم يوقّع أحد.', speech)], target: [placeOf('Nobody signed.', old)] },
}
const carriedTo = (fresh: string, ...decisions: readonly Happening[]) =>
  carryDecisions(dossierOf(...texts, ...decisions, revised('t2', fresh)), wordsOf(speech, old, fresh))

describe('a decision about an older revision', () => {
  it.each([
    ['It rained all night', 'Nobody signed. ', 'Nobody signed.  ', 'same', 'It rained all night'],
    ['It rained all night', 'all night', 'hard that night', 'reworded', 'It rained hard that night'],
    ['The delegation of 12', '12', '13', 'substance', undefined],
    ['Nobody signed.', 'Nobody', 'Everybody', 'substance', undefined],
    ['It rained all night over the harbour.', ' It rained all night over the harbour.', '', 'gone', undefined],
  ])('on "%s" where "%s" becomes "%s" is %s', (quotation, from, to, state, now) => {
    const fresh = old.replace(from, to)
    const { dossier, carried } = carriedTo(fresh, note(quotation))
    expect(carried).toMatchObject([{ state, decision: { body: { place: { exact: quotation } } } }])
    expect(dossier.notes[0]!.body.place).toMatchObject(
      now === undefined
        ? { revision: hashOf(old), exact: quotation }
        : { revision: hashOf(fresh), exact: now, start: fresh.indexOf(now) },
    )
  })

  it('is not touched where its revision still counts', () => {
    const dossier = dossierOf(...texts, link, note('Sunday'))
    const result = carryDecisions(dossier, wordsOf(speech, old))
    expect(result.carried).toEqual([])
    expect(result.dossier).toBe(dossier)
  })

  it('goes with the last revision, over those between', () => {
    const between = old.replace('12', '13')
    const fresh = between.replace('13', '12').replace('Nobody', 'So nobody')
    const history = [...texts, note('12'), revised('t2', between), revised('t2', fresh)]
    const { dossier } = carryDecisions(dossierOf(...history), wordsOf(speech, old, between, fresh))
    expect(dossier.notes[0]!.body.place).toMatchObject({ revision: hashOf(fresh), exact: '12' })
  })

  it('stands where its revision came back', () => {
    const history = [...texts, note('12'), revised('t2', old.replace('12', '13')), revised('t2', old)]
    expect(carryDecisions(dossierOf(...history), wordsOf(speech, old)).carried).toEqual([])
  })

  it('that is a link has to be looked at when either side has changed in substance', () => {
    expect(carriedTo(old.replace('Nobody', 'Everybody'), link).carried).toMatchObject([{ state: 'substance' }])
    const fresh = speech.replace('لم يوقّع', 'وقّع')
    const dossier = dossierOf(...texts, link, revised('t1', fresh, 'ar'))
    const { carried } = carryDecisions(dossier, wordsOf(speech, fresh, old))
    expect(carried).toMatchObject([{ state: 'substance', substance: ['negation'], places: [{ text: 't1' }] }])
  })

  it('that is a verdict has to be looked at when its evidence has changed in substance', () => {
    const verdict: Happening = {
      kind: 'verdict-given',
      body: { place: placeOf('Nobody signed.', old), evidence: [placeOf('لم يوقّع أحد.', speech)], world: 'opinion' },
    }
    const fresh = speech.replace('لم يوقّع', 'وقّع')
    const dossier = dossierOf(...texts, verdict, revised('t1', fresh, 'ar'))
    expect(carryDecisions(dossier, wordsOf(speech, fresh, old)).carried).toMatchObject([{ state: 'substance' }])
  })

  it('is gone where the words of either revision are not there any more', () => {
    const fresh = old.replace('Nobody', 'So nobody')
    const dossier = dossierOf(...texts, note('Sunday'), revised('t2', fresh))
    for (const words of [wordsOf(fresh), wordsOf(old)])
      expect(carryDecisions(dossier, words).carried).toMatchObject([{ state: 'gone' }])
  })

  it('is not listed where it was overruled on the same words', () => {
    const voice = (said: 'author' | 'speaker'): Happening => ({
      kind: 'voice-set',
      body: { place: placeOf('Nobody signed.', old), voice: said },
    })
    const { carried } = carriedTo(old.replace('Nobody', 'Everybody'), voice('author'), voice('speaker'))
    expect(carried.map(({ decision }) => decision.body)).toMatchObject([{ voice: 'speaker' }])
  })

  it('about the cutting of sentences goes with the words, whatever has become of their number', () => {
    const split: Happening = { kind: 'segment-split', body: { place: placeOf('came on Sunday', old) } }
    const fresh = old.replace('12', '13')
    const { dossier, carried } = carriedTo(fresh, split)
    expect(dossier.splits[0]!.body.place).toMatchObject({ revision: hashOf(fresh), exact: 'came on Sunday' })
    expect(carried).toEqual([])
  })
})

describe('seeded edits to noted sentences', () => {
  const count = long ? 250 : 40
  const r = random(23)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(r() * list.length)]!
  const run = (edit: (text: string, passage: Span, r: () => number) => string | undefined) => {
    for (;;) {
      const text = pick(accounts)
      const passage = pick(sentenceSpans(text))
      const fresh = edit(text, passage, r)
      if (fresh === undefined || fresh === text) continue
      const body = { place: placeOf(slice(text, passage), text), words: 'Look' }
      const history = [opened, added('t2', text, 'account', 'en'), { kind: 'note-added', body } as const]
      return carryDecisions(dossierOf(...history, revised('t2', fresh)), wordsOf(text, fresh))
    }
  }

  it('never leave a note on a changed number, name or negation', () => {
    const silent = Array.from({ length: count }, () => run(pick(substantialEdits))).filter(
      ({ dossier, carried }) =>
        !isOrphan(carried[0]!) || dossier.notes[0]!.body.place.revision === dossier.witnesses[0]!.revisions[1]!.hash,
    )
    expect(silent.map(({ carried }) => carried[0]!.places[0]!.place.exact)).toEqual([])
  })

  it('leave the others on their words, 99 of 100', () => {
    const runs = Array.from({ length: count }, () => run(pick(harmlessEdits)))
    const lost = runs.filter(
      ({ dossier }) => dossier.notes[0]!.body.place.revision !== dossier.witnesses[0]!.revisions[1]!.hash,
    )
    expect(lost.length).toBeLessThanOrEqual(count * 0.01)
  })
})
