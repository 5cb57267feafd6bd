import { describe, expect, it } from 'vitest'
import type { Discrepancy } from '../../src/discrepancy/discrepancy.ts'
import type { Happening } from '../../src/dossier/event.ts'
import { carryDecisions } from '../../src/dossier/carried.ts'
import { linkOf } from '../../src/dossier/examination.ts'
import { examine } from '../../src/dossier/examine.ts'
import { findingsOf } from '../../src/dossier/findings.ts'
import { formerDismissals } from '../../src/dossier/former-dismissals.ts'
import type { Knowledge } from '../../src/dossier/knowledge.ts'
import { readText } from '../../src/dossier/read.ts'
import { createLexicon } from '../../src/lexicon/create.ts'
import { added, dossierOf, hashOf, opened, placeOf, wordsOf } from './fixtures.ts'

const speech = 'وصل الوفد يوم الأحد. لم يوقّع أحد. قُتل ٦٤ جنديًا.'
const account = 'The delegation came on Sunday. Nobody signed. It rained.'
const knowledge: Knowledge = { lexicon: createLexicon([]), version: 'test' }
const texts = [opened, added('t1', speech), added('t2', account, 'account', 'en')]

describe('examining', () => {
  it('pairs the speech with every English text', () => {
    const summary = 'They came.'
    const dossier = dossierOf(...texts, added('t3', summary, 'summary', 'en'))
    const { source, bitexts } = examine(dossier, wordsOf(speech, account, summary), knowledge)
    expect(source?.witness.id).toBe('t1')
    expect(bitexts.map(({ target }) => target.witness.id)).toEqual(['t2', 't3'])
    for (const { target, alignment } of bitexts)
      expect(alignment.links.flatMap((link) => link.target)).toEqual(target.segments.map((_, index) => index))
  })

  it('pairs nothing where the speech is not held', () => {
    const dossier = dossierOf(opened, added('t2', account, 'account', 'en'))
    expect(examine(dossier, wordsOf(account), knowledge)).toMatchObject({ source: undefined, bitexts: [] })
  })

  it('takes what a person has confirmed as it stands', () => {
    const confirmed: Happening = {
      kind: 'link-confirmed',
      body: { source: [placeOf('٦٤', speech)], target: [placeOf('rained', account)] },
    }
    const { bitexts } = examine(dossierOf(...texts, confirmed), wordsOf(speech, account), knowledge)
    expect(linkOf(bitexts[0]!, 2)).toMatchObject({ source: [2], target: [2], state: 'confirmed' })
  })

  it('takes the word of a person that nothing answers', () => {
    const said: Happening = { kind: 'no-counterpart', body: { place: placeOf('It rained.', account), reason: 'added' } }
    const { bitexts } = examine(dossierOf(...texts, said), wordsOf(speech, account), knowledge)
    expect(linkOf(bitexts[0]!, 2)).toMatchObject({ source: [], target: [2], state: 'confirmed' })
  })
})

const dismissal = (key: string): Happening => ({
  kind: 'finding-dismissed',
  body: { category: 'date', place: placeOf('Sunday', account), key, reason: 'both say so' },
})

describe('a finding', () => {
  const at = account.indexOf('Sunday')
  const found: Discrepancy = {
    category: 'date',
    target: { start: at, end: at + 6 },
    expected: 'Monday',
    reason: { key: 'date.weekday', values: {} },
    confidence: 0.9,
    contradiction: true,
  }
  const findings = (...more: readonly Happening[]) => {
    const dossier = dossierOf(...texts, ...more)
    return findingsOf(dossier, readText(dossier, dossier.witnesses[1]!, wordsOf(account))!, [found])
  }

  it('stands in its sentence', () => {
    expect(findings()[0]).toMatchObject({ segment: 0, category: 'date' })
    expect(findings()[0]).not.toHaveProperty('dismissed')
  })

  it('stays dismissed as long as sentence and complaint are what they were', () => {
    const { key } = findings()[0]!
    expect(findings(dismissal(key))[0]?.dismissed).toMatchObject({ seq: 4, by: 'omar', reason: 'both say so' })
    expect(findings(dismissal('another'))[0]).not.toHaveProperty('dismissed')
  })

  it.each([
    ['stays dismissed where its sentence was reworded', 'The delegation came', 'A delegation arrived', true],
    ['has to be looked at again where the words of it have changed', 'Sunday', 'Monday', false],
  ])('%s in a new revision', (_, from, to, dismissed) => {
    const fresh = account.replace(from, to)
    const revision = { text: 't2', revision: hashOf(fresh), language: 'en', encoding: 'utf-8' } as const
    const history = [...texts, dismissal(findings()[0]!.key), { kind: 'revision-added', body: revision } as const]
    const words = wordsOf(speech, account, fresh)
    const { dossier, carried } = carryDecisions(dossierOf(...history), words)
    const start = fresh.indexOf(' on ') + 4
    const moved = { ...found, target: { start, end: start + 6 } }
    const target = readText(dossier, dossier.witnesses[1]!, words)!
    const of = (each: Discrepancy) => findingsOf(dossier, target, [each], formerDismissals(carried, words))[0]!
    expect(of(moved).dismissed !== undefined).toBe(dismissed)
    expect(of({ ...moved, expected: 'Tuesday' })).not.toHaveProperty('dismissed')
  })
})
