import { describe, expect, it } from 'vitest'
import type { Discrepancy } from '../../src/discrepancy/discrepancy.ts'
import { carryDecisions } from '../../src/dossier/carried.ts'
import type { Finding } from '../../src/dossier/examination.ts'
import { findingsOf } from '../../src/dossier/findings.ts'
import { fold } from '../../src/dossier/fold.ts'
import { formerDismissals } from '../../src/dossier/former-dismissals.ts'
import { readText } from '../../src/dossier/read.ts'
import { added, hashOf, historyOf, opened, placeOf, wordsOf } from './fixtures.ts'

const old = 'The bridge was closed. Forty boats sank in the river. Nobody was hurt.'

/** What stands of a dismissal of "Forty" when the text is revised, and the same kind of difference is found in `about`. */
function afterRevision(revised: string, about: string, category: Discrepancy['category'] = 'number'): Finding {
  const found = (words: string, text: string): Discrepancy => {
    const start = text.indexOf(words)
    return {
      category,
      target: { start, end: start + words.length },
      reason: { key: 'number.different', values: {} },
      confidence: 0.9,
      contradiction: true,
    }
  }
  const before = historyOf(opened, added('t2', old, 'account', 'en'))
  const first = readText(fold('bridge', before), fold('bridge', before).witnesses[0]!, wordsOf(old))!
  const numbered = { ...found('Forty', old), category: 'number' as const }
  const { key } = findingsOf(fold('bridge', before), first, [numbered])[0]!
  const history = historyOf(
    opened,
    added('t2', old, 'account', 'en'),
    {
      kind: 'finding-dismissed',
      body: { category: 'number', place: placeOf('Forty', old), key, reason: 'A figure of speech' },
    },
    {
      kind: 'revision-added',
      body: { text: 't2', revision: hashOf(revised), encoding: 'utf-8', language: 'en' },
    },
  )
  const words = wordsOf(old, revised)
  const { dossier, carried } = carryDecisions(fold('bridge', history), words)
  const target = readText(dossier, dossier.witnesses[0]!, words)!
  return findingsOf(dossier, target, [found(about, revised)], formerDismissals(carried, words))[0]!
}

describe('a difference that was dismissed before the text was revised', () => {
  it('stays dismissed where its sentence is as it was', () => {
    const finding = afterRevision(`A new beginning. ${old}`, 'Forty')
    expect(finding.dismissed?.reason).toBe('A figure of speech')
    expect(finding.formerly).toBeUndefined()
  })

  it('is raised again where the words have changed, and knows that it was dismissed', () => {
    const finding = afterRevision(old.replace('Forty boats', 'Fifty boats'), 'Fifty')
    expect(finding.dismissed).toBeUndefined()
    expect(finding.formerly).toMatchObject({ reason: 'A figure of speech', by: 'salma' })
  })

  it('says nothing of a difference of another kind', () => {
    const finding = afterRevision(old.replace('Forty boats', 'Fifty boats'), 'Fifty', 'unit')
    expect([finding.dismissed, finding.formerly]).toEqual([undefined, undefined])
  })

  it('says nothing of another sentence', () => {
    const finding = afterRevision(old.replace('Nobody', 'Sixteen'), 'Sixteen')
    expect([finding.dismissed, finding.formerly]).toEqual([undefined, undefined])
  })
})
