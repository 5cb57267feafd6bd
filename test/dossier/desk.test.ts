import { describe, expect, it } from 'vitest'
import { deskOf, holds, nextOpen, progressOf } from '../../src/dossier/desk.ts'
import type { Happening } from '../../src/dossier/event.ts'
import { usualRules } from '../../src/dossier/desk-rules.ts'
import { readDossier } from '../../src/dossier/reading.ts'
import { blocksOf, standingOf } from '../../src/dossier/sign-off.ts'
import { added, dossierOf, opened, placeOf, wordsOf } from './fixtures.ts'

const account =
  'The quay opened on 4 May. The ferry sank in 1987. I walked along the dark street. He said that forty people came.'
const [quay, ferry, walked, forty] = [
  'The quay opened on 4 May.',
  'The ferry sank in 1987.',
  'I walked along the dark street.',
  'He said that forty people came.',
]
const at = (words: string) => placeOf(words, account)
const verdict = (words: string, more: object = { faithful: 'supported' }): Happening => ({
  kind: 'verdict-given',
  body: { place: at(words), evidence: [], ...more },
})
const start: readonly Happening[] = [opened, added('t1', account, 'account', 'en')]

/** Salma and Omar decide by turns: the third event is Salma's. */
function readOf(...happenings: readonly Happening[]) {
  return readDossier(dossierOf(...start, ...happenings), wordsOf(account))
}
const strict = { ...usualRules, agreement: true }
const deskAfter = (...happenings: readonly Happening[]) => deskOf(readOf(...happenings), usualRules)
const stateAfter = (...more: readonly Happening[]) => deskOf(readOf(verdict(quay), ...more), strict).claims[0]!.state
const wordsOfClaim = ({ spans }: { readonly spans: readonly { readonly start: number; readonly end: number }[] }) =>
  spans.map(({ start, end }) => account.slice(start, end)).join(' | ')

const blocks = (...happenings: readonly Happening[]) => {
  const read = readOf(...happenings)
  return blocksOf(deskOf(read, usualRules), read.carried, '2026-03-01')
}
const hold = (more: object): Happening => ({ kind: 'hold-set', body: { reason: 'legal', ...more } })

describe('the desk', () => {
  it('proposes claims from the account, and sets the rest apart', () => {
    const { claims, apart } = deskAfter()
    expect(claims.map(wordsOfClaim)).toEqual([quay, ferry, forty])
    expect(apart.map((claim) => [wordsOfClaim(claim), claim.apart])).toEqual([[walked, 'scene']])
    expect(progressOf(deskAfter())).toEqual({ unstarted: 3, 'in-progress': 0, agree: 0, done: 0, total: 3 })
  })

  it('makes a claim of what somebody has judged', () => {
    expect(deskAfter(verdict(walked, { faithful: 'not-about' })).claims.map(wordsOfClaim)).toContain(walked)
  })

  it.each<[string, readonly Happening[]]>([
    ['unstarted', []],
    ['done', [verdict(quay)]],
    ['in-progress', [verdict(quay, { note: 'Ask the harbour master' })]],
    ['in-progress', [{ kind: 'note-added', body: { place: at('quay'), words: 'Which one?' } }]],
    [
      'in-progress',
      [{ kind: 'reply-sought', body: { place: at(quay), from: 'The port', means: 'mail', asked: '2026-02-14' } }],
    ],
    [
      'in-progress',
      [verdict(quay), { kind: 'note-added', body: { place: at(quay), words: 'Sure?', assigned: { part: 'lawyer' } } }],
    ],
  ])('says that a claim is %s after %j', (state, happenings) => {
    expect(deskAfter(...happenings).claims[0]!.state).toBe(state)
  })

  it('waits for a second person where the house asks for one, and not for the author of the verdict', () => {
    const own: Happening = { kind: 'verdict-agreed', body: { verdict: 3 } }
    const renamed: Happening = { kind: 'dossier-renamed', body: { title: 'x' } }
    expect(stateAfter()).toBe('agree')
    expect(stateAfter(renamed, own)).toBe('agree')
    expect(stateAfter(own)).toBe('done')
  })

  it('keeps an earlier verdict beside the one that stands, and neither on the halves of a claim that was cut', () => {
    const [first] = deskAfter(verdict(quay), verdict(quay, { faithful: 'altered' })).claims
    expect(first!.judged!.verdict.body.faithful).toBe('altered')
    expect(first!.earlier.map((each) => each.verdict.body.faithful)).toEqual(['supported'])
    const cut: Happening = { kind: 'claim-split', body: { place: at(forty), at: at('that forty') } }
    const { claims } = deskAfter(verdict(forty), cut)
    expect(claims.map((claim) => [wordsOfClaim(claim), claim.state]).slice(2)).toEqual([
      ['He said', 'unstarted'],
      ['that forty people came.', 'unstarted'],
    ])
  })

  it('gives a verdict on merged claims to both their places', () => {
    const places = [at(quay), at(forty)] as const
    const merged: Happening = { kind: 'claims-merged', body: { places } }
    const both = verdict(quay, { faithful: 'partly', more: [at(forty)] })
    const { claims } = deskAfter(merged, both)
    expect(wordsOfClaim(claims[0]!)).toBe(`${quay} | ${forty}`)
    expect(claims[0]!.state).toBe('done')
  })

  it('goes from open claim to open claim, round the end', () => {
    const desk = deskAfter(verdict(ferry))
    expect(nextOpen(desk, undefined)).toBe(desk.claims[0])
    expect(nextOpen(desk, desk.claims[0])).toBe(desk.claims[2])
    expect(nextOpen(desk, desk.claims[2])).toBe(desk.claims[0])
  })

  it('ends an embargo with its last day', () => {
    const embargo = { reason: 'embargo', until: '2026-03-01' } as const
    expect([
      holds(embargo, '2026-03-01'),
      holds(embargo, '2026-03-02'),
      holds({ reason: 'legal' }, '2099-01-01'),
    ]).toEqual([true, false, true])
  })
})

describe('signing off', () => {
  const all = [verdict(quay), verdict(ferry), verdict(forty)]
  const assigned: Happening = {
    kind: 'note-added',
    body: { place: at('dark'), words: 'Who?', assigned: { part: 'editor' } },
  }

  it.each<[string, readonly Happening[], readonly string[]]>([
    ['nothing is in the way where every claim is done', all, []],
    ['open claims are', [all[0]!], ['claim', 'claim']],
    ['holds are, on a claim or on the whole', [...all, hold({}), hold({ place: at(walked) })], ['hold', 'hold']],
    ['a hold that is over is not', [...all, hold({ reason: 'embargo', until: '2026-02-01' })], []],
    ['a hold that was lifted is not', [...all, hold({}), { kind: 'hold-lifted', body: { hold: 6 } }], []],
    ['a note that waits for somebody is', [...all, assigned], ['note']],
    ['a note that was resolved is not', [...all, assigned, { kind: 'note-resolved', body: { note: 6 } }], []],
    ['a note for nobody is not', [...all, { kind: 'note-added', body: { place: at('dark'), words: 'Who?' } }], []],
    [
      'a note that is given to nobody any more is not',
      [...all, assigned, { kind: 'note-assigned', body: { note: 6 } }],
      [],
    ],
  ])('%s', (_, happenings, kinds) => {
    expect(blocks(...happenings).map(({ kind }) => kind)).toEqual(kinds)
  })

  const signed: Happening = { kind: 'dossier-signed-off', body: { seq: 5 } }
  it.each<[string, readonly Happening[], string]>([
    ['open until it is done', all, 'open'],
    ['signed off', [...all, signed], 'signed-off'],
    [
      'signed off still after a note for nobody',
      [...all, signed, { kind: 'note-added', body: { place: at('dark'), words: 'x' } }],
      'signed-off',
    ],
    ['open again after another verdict', [...all, signed, verdict(quay, { faithful: 'altered' })], 'reopened'],
    ['open again after a hold', [...all, signed, hold({})], 'reopened'],
    [
      'open again after a revision',
      [
        ...all,
        signed,
        { kind: 'revision-added', body: { text: 't1', revision: 'x', encoding: 'utf-8', language: 'en' } },
      ],
      'reopened',
    ],
    [
      'open where the sign-off was taken back',
      [...all, signed, { kind: 'decision-withdrawn', body: { decision: 6 } }],
      'open',
    ],
    [
      'signed off where it was signed again',
      [...all, signed, verdict(quay), { kind: 'dossier-signed-off', body: { seq: 7 } }],
      'signed-off',
    ],
  ])('is %s', (_, happenings, standing) => {
    expect(
      standingOf(
        dossierOf(...start, ...happenings),
        blocks(...happenings.filter(({ kind }) => kind !== 'revision-added')),
      ),
    ).toBe(standing)
  })
})
