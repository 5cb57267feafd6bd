import { describe, expect, it } from 'vitest'
import type { Link } from '../../src/alignment/link.ts'
import { concordanceOf } from '../../src/dossier/concordance.ts'
import type { Event, Happening, Place } from '../../src/dossier/event.ts'
import type { Bitext } from '../../src/dossier/examination.ts'
import { readDossier } from '../../src/dossier/reading.ts'
import { isTranslation, translationReview } from '../../src/dossier/translation-review.ts'
import { fold } from '../../src/dossier/fold.ts'
import { createLexicon } from '../../src/lexicon/create.ts'
import { searchWordsWith } from '../../src/lexicon/search-words.ts'
import { added, hashOf, historyOf, opened, placeOf, wordsOf } from './fixtures.ts'

const speech = 'وصل القارب في المساء. لم ينم أحد. شربنا الشاي. عاد القارب في الصباح.'
const english = 'The boat arrived in the evening. Nobody slept. The vessel returned in the morning.'
const revised = 'The boat arrived at dusk. Nobody slept. The vessel returned in the morning.'
const [boat, slept, vessel] = [
  'The boat arrived in the evening.',
  'Nobody slept.',
  'The vessel returned in the morning.',
] as const
const rules = { weights: { neutral: 0, minor: 1, major: 5, critical: 25 }, pass: 1000 }
const at = (words: string, text = english): Place => placeOf(words, text)
const start: readonly Happening[] = [opened, added('t1', speech), added('t2', english, 'translation', 'en')]

const status = (words: string, value: 'unreviewed' | 'ok' | 'to-change' | 'done'): Happening => ({
  kind: 'review-status-set',
  body: { text: 't2', place: at(words), status: value },
})
const mark = (words: string, severity: 'minor' | 'major' = 'major'): Happening => ({
  kind: 'error-marked',
  body: { text: 't2', place: at(words), error: 'terminology.inconsistent', severity },
})
const suggest = (words: string, place: Place): Happening => ({
  kind: 'wording-suggested',
  body: { text: 't2', place, words },
})

const link = (source: readonly number[], target: readonly number[], evidence: Link['evidence'] = []): Link => ({
  source,
  target,
  state: 'proposed',
  score: 0.9,
  evidence,
  runnersUp: [],
})
const span = (words: string, text: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const links = [
  link([0], [0], [{ kind: 'word', source: span('القارب', speech), target: span('boat', english), weight: 1 }]),
  link([1], [1]),
  link(
    [3],
    [2],
    [
      {
        kind: 'word',
        source: { start: speech.lastIndexOf('القارب'), end: speech.lastIndexOf('القارب') + 6 },
        target: span('vessel', english),
        weight: 1,
      },
    ],
  ),
]

function sidesAfter(...happenings: readonly Happening[]) {
  const events: readonly Event[] = historyOf(...start, ...happenings)
  const { dossier, source, texts } = readDossier(fold('boat', events), wordsOf(speech, english, revised))
  const target = texts.find(({ witness }) => witness.id === 't2')!
  const bitext: Bitext = {
    target,
    alignment: { mode: 'translation', guessed: true, links, precise: true },
    findings: [],
    stopped: [],
  }
  return { dossier, source: source!, bitext }
}
const reviewAfter = (...happenings: readonly Happening[]) => translationReview(sidesAfter(...happenings), rules)

describe('the review of a translation', () => {
  it('has a row for every sentence, and one for what the translation leaves out', () => {
    const { rows, counts, words, score } = reviewAfter()
    expect(rows.map(({ source, target }) => [source, target])).toEqual([
      [[0], 0],
      [[1], 1],
      [[2], undefined],
      [[3], 2],
    ])
    expect(counts).toEqual({ unreviewed: 4, ok: 0, 'to-change': 0, done: 0 })
    expect([words, score.perThousand, score.passes]).toEqual([0, undefined, undefined])
  })

  it('says nothing of what is left out where not all of the translation is held', () => {
    const sides = sidesAfter()
    const { target } = sides.bitext
    const particulars = { ...target.witness.particulars, completeness: 'excerpt' } as const
    const part = { ...sides.bitext, target: { ...target, witness: { ...target.witness, particulars } } }
    expect(translationReview({ ...sides, bitext: part }, rules).rows).toHaveLength(3)
  })

  it('scores only what was looked at, and judges only the whole', () => {
    const some = reviewAfter(status(boat, 'ok'), mark('vessel'))
    expect(some.counts).toEqual({ unreviewed: 2, ok: 1, 'to-change': 1, done: 0 })
    expect([some.words, some.score.points, some.score.passes]).toEqual([12, 5, undefined])
    const gap: Happening = {
      kind: 'error-marked',
      body: { text: 't2', place: at('شربنا الشاي.', speech), error: 'accuracy.omission', severity: 'minor' },
    }
    const all = reviewAfter(status(boat, 'ok'), mark('vessel'), status(slept, 'done'), gap)
    expect([all.words, all.score.points, all.score.passes]).toEqual([14, 6, true])
  })

  it('never holds a sentence with a marked error for not looked at', () => {
    expect(reviewAfter(mark('vessel'), status(vessel, 'unreviewed')).counts['to-change']).toBe(1)
    expect(reviewAfter(suggest('Nobody had slept.', at(slept))).counts['to-change']).toBe(1)
  })

  it('takes the last status, and that of the whole sentence only', () => {
    expect(reviewAfter(status(boat, 'ok'), status(boat, 'done')).rows[0]!.status).toBe('done')
    expect(reviewAfter(status('boat', 'ok')).rows[0]!.status).toBe('unreviewed')
  })

  it('does not go with words that were changed, and goes with those that were not', () => {
    const body = { text: 't2', language: 'en', revision: hashOf(revised), encoding: 'utf-8' } as const
    const revision: Happening = { kind: 'revision-added', body }
    const before = [status(boat, 'ok'), mark('in the evening'), status(vessel, 'ok'), mark('vessel')]
    const { rows, stale } = reviewAfter(...before, revision)
    expect(rows.map(({ status: each }) => each)).toEqual(['unreviewed', 'unreviewed', 'unreviewed', 'ok'])
    expect([stale, rows[3]!.errors.length]).toEqual([1, 1])
  })

  it('leaves the translation itself as it is, whatever is suggested', () => {
    const { bitext, dossier } = sidesAfter(suggest('Nobody had slept.', at(slept)))
    expect(bitext.target.text).toBe(english)
    expect(dossier.witnesses[1]!.revisions).toHaveLength(1)
  })
})

describe('a concordance', () => {
  const read = searchWordsWith(createLexicon([]))
  const of = (typed: string) => {
    const { source, bitext } = sidesAfter()
    return concordanceOf(source, bitext, typed, read)
  }

  it('finds every place of an Arabic word, and tells how it was rendered', () => {
    const found = of('القارب')
    expect(found.lines.map(({ source, target }) => [source, target])).toEqual([
      [[0], [0]],
      [[3], [2]],
    ])
    expect(found.renderings).toEqual([
      { words: 'boat', count: 1 },
      { words: 'vessel', count: 1 },
    ])
  })

  it('finds inflected forms, and says where no single word answers', () => {
    expect(of('قارب').lines).toHaveLength(2)
    expect(of('ينم')).toMatchObject({ renderings: [], untold: 1, lines: [{ source: [1], target: [1] }] })
  })

  it('looks for English words in the translation', () => {
    const found = of('boats')
    expect([found.side, found.renderings]).toEqual(['english', [{ words: 'القارب', count: 1 }]])
  })

  it.each(['', '  ', '...', 'harbour'])('finds nothing for “%s”', (typed) => {
    expect(of(typed).lines).toEqual([])
  })
})

it.each([
  ['translation', undefined, true],
  ['other', 'translation', true],
  ['source', 'translation', false],
  ['account', undefined, false],
] as const)('a text in the role %s of the kind %s is a translation: %s', (role, kind, expected) => {
  const particulars = { completeness: 'whole', ...(kind && { kind }) } as const
  expect(isTranslation({ id: 't2', role, language: 'en', particulars, revisions: [] })).toBe(expected)
})
