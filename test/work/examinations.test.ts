import { describe, expect, it } from 'vitest'
import type { Happening } from '../../src/dossier/event.ts'
import { examine } from '../../src/dossier/examine.ts'
import { createLexicon } from '../../src/lexicon/create.ts'
import { rememberExaminations } from '../../src/work/examinations.ts'
import { recent } from '../../src/work/recent.ts'
import { added, dossierOf, hashOf, opened, placeOf, wordsOf } from '../dossier/fixtures.ts'

const speech = 'وصل الوفد يوم الأحد. لم يوقّع أحد.'
const account = 'The delegation came on Sunday. Nobody signed.'
const words = wordsOf(speech, account)
const texts = [opened, added('t1', speech), added('t2', account, 'account', 'en')]

function counting() {
  let made = 0
  const examined = rememberExaminations({ lexicon: createLexicon([]), version: 'test' }, (...args) => {
    made++
    return examine(...args)
  })
  return {
    of: (...more: readonly Happening[]) => examined({ dossier: dossierOf(...texts, ...more), words }),
    made: () => made,
  }
}

describe('a remembered examination', () => {
  it('is made once for the same texts and decisions', () => {
    const { of, made } = counting()
    const first = of()
    expect(of().bitexts).toBe(first.bitexts)
    expect(made()).toBe(1)
  })

  it('is the very same for the very same state', () => {
    const examined = rememberExaminations({ lexicon: createLexicon([]), version: 'test' })
    const dossier = dossierOf(...texts)
    expect(examined({ dossier, words })).toBe(examined({ dossier, words }))
  })

  it('shows the dossier as it is now where a note, a verdict or a title was added', () => {
    const { of, made } = counting()
    const before = of()
    const place = placeOf('Sunday', account)
    const after = of(
      { kind: 'note-added', body: { place, words: 'which Sunday?' } },
      { kind: 'verdict-given', body: { place, evidence: [], faithful: 'supported' } },
      { kind: 'dossier-renamed', body: { title: 'Umm al-Jusur' } },
    )
    expect(made()).toBe(1)
    expect(after.bitexts).toBe(before.bitexts)
    expect(after.dossier).toMatchObject({ title: 'Umm al-Jusur', notes: [{ body: { words: 'which Sunday?' } }] })
  })

  it('brings a note to the revision that counts, whether it is made anew or remembered', () => {
    const fresh = account.replace('Nobody', 'So nobody')
    const note: Happening = { kind: 'note-added', body: { place: placeOf('Sunday', account), words: 'which?' } }
    const revision = { text: 't2', revision: hashOf(fresh), language: 'en', encoding: 'utf-8' } as const
    const dossier = dossierOf(...texts, note, { kind: 'revision-added', body: revision })
    const examined = rememberExaminations({ lexicon: createLexicon([]), version: 'test' })
    for (const title of ['first', 'second']) {
      const { carried, dossier: now } = examined({
        dossier: { ...dossier, title },
        words: wordsOf(speech, account, fresh),
      })
      expect(now).toMatchObject({ title, notes: [{ body: { place: { revision: hashOf(fresh), exact: 'Sunday' } } }] })
      expect(carried).toMatchObject([{ state: 'same' }])
    }
  })

  it.each<Happening>([
    { kind: 'no-counterpart', body: { place: placeOf('Nobody', account), reason: 'added' } },
    { kind: 'segment-split', body: { place: placeOf('on Sunday', account) } },
    { kind: 'mode-chosen', body: { text: 't2', mode: 'translation' } },
    {
      kind: 'finding-dismissed',
      body: { category: 'date', place: placeOf('Sunday', account), key: 'k', reason: 'the same' },
    },
    {
      kind: 'text-corrected',
      body: { text: 't1', role: 'source', language: 'ar', particulars: { completeness: 'excerpt' } },
    },
  ])('is made anew after $kind', (happening) => {
    const { of, made } = counting()
    of()
    of(happening)
    expect(made()).toBe(2)
  })
})

describe('recent values', () => {
  it('are those that were asked for last', () => {
    const values = recent<number>(2)
    values.set('a', 1)
    values.set('b', 2)
    expect(values.get('a')).toBe(1)
    values.set('c', 3)
    expect([values.get('a'), values.get('b'), values.get('c')]).toEqual([1, undefined, 3])
  })
})
