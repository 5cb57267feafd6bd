import { describe, expect, it, vi } from 'vitest'
import type { Happening } from '../../src/dossier/event.ts'
import type { Dossier } from '../../src/dossier/fold.ts'
import type { Knowledge } from '../../src/dossier/knowledge.ts'
import { createLexicon } from '../../src/lexicon/create.ts'
import { rememberExaminations } from '../../src/work/examinations.ts'
import { rememberReadings } from '../../src/work/readings.ts'
import { workHere, type Work } from '../../src/work/work.ts'
import { added, dossierOf, hashOf, opened, placeOf, wordsOf } from '../dossier/fixtures.ts'

const speech = 'وصل الوفد يوم الأحد. لم يوقّع أحد.'
const account = 'The delegation came on Sunday. Nobody signed.'
const summary = 'A delegation arrived.'
const words = wordsOf(speech, account, summary)
const texts = [
  opened,
  added('t1', speech),
  added('t2', account, 'account', 'en'),
  added('t3', summary, 'summary', 'en'),
]
const knowledge: Knowledge = { lexicon: createLexicon([]), version: 'test' }

/** Counts the English texts that were worked through. */
function counting(derive: Work['derive'] = workHere.derive) {
  let made = 0
  const work: Work = {
    ...workHere,
    derive(...given) {
      made++
      return derive(...given)
    },
  }
  const readings = rememberReadings(work.compare)
  const examinations = rememberExaminations(work, readings)
  const examining = async (dossier: Dossier, known = knowledge, all = words) =>
    examinations(await readings.of({ dossier, words: all }), all, { knowledge: known })
  const examined = async (...given: Parameters<typeof examining>) => (await (await examining(...given)).within(10_000))!
  return {
    examining,
    examined,
    of: (...more: readonly Happening[]) => examined(dossierOf(...texts, ...more)),
    made: () => made,
  }
}

describe('a remembered examination', () => {
  it('is made once for the same texts and decisions', async () => {
    const { of, made } = counting()
    const first = await of()
    const again = await of()
    expect(again.bitexts.map(({ alignment }) => alignment)).toEqual(first.bitexts.map(({ alignment }) => alignment))
    expect(made()).toBe(2)
  })

  it('is the very same for the very same state', async () => {
    const { examined } = counting()
    const dossier = dossierOf(...texts)
    expect(await examined(dossier)).toBe(await examined(dossier))
  })

  it('is one piece of work for two who ask at once', async () => {
    const { examining, made } = counting()
    const dossier = dossierOf(...texts)
    const [one, other] = await Promise.all([examining(dossier), examining(dossierOf(...texts))])
    await Promise.all([one.within(10_000), other.within(10_000)])
    expect(made()).toBe(2)
  })

  it('shows the dossier as it is now where a note, a verdict or a title was added', async () => {
    const { of, made } = counting()
    const before = await of()
    const place = placeOf('Sunday', account)
    const after = await of(
      { kind: 'note-added', body: { place, words: 'which Sunday?' } },
      { kind: 'verdict-given', body: { place, evidence: [], faithful: 'supported' } },
      { kind: 'dossier-renamed', body: { title: 'Umm al-Jusur' } },
    )
    expect(made()).toBe(2)
    expect(after.bitexts.map(({ findings }) => findings)).toEqual(before.bitexts.map(({ findings }) => findings))
    expect(after.dossier).toMatchObject({ title: 'Umm al-Jusur', notes: [{ body: { words: 'which Sunday?' } }] })
    expect(after.texts.map(({ witness }) => after.dossier.witnesses.includes(witness))).toEqual([true, true, true])
    expect(after.bitexts.every(({ target }) => after.texts.includes(target))).toBe(true)
  })

  it('dismisses a finding without looking at the texts again', async () => {
    const { examined, made } = counting(async (pair, known, watch) => {
      const { alignment } = await workHere.derive(pair, known, watch)
      const target = { start: account.indexOf('Sunday'), end: account.indexOf('Sunday') + 6 }
      const doubt = {
        category: 'date',
        target,
        reason: { key: 'none', values: {} },
        confidence: 1,
        contradiction: true,
      }
      return { alignment, found: pair.target.text === account ? [doubt] : [], stopped: [] } as Awaited<
        ReturnType<Work['derive']>
      >
    })
    const { bitexts } = await examined(dossierOf(...texts))
    const { key } = bitexts[0]!.findings[0]!
    const body = { category: 'date', place: placeOf('Sunday', account), key, reason: 'the same' }
    const after = await examined(dossierOf(...texts, { kind: 'finding-dismissed', body }))
    expect(after.bitexts[0]!.findings[0]!.dismissed).toMatchObject({ reason: 'the same' })
    expect(made()).toBe(2)
  })

  it('leaves the other English texts alone when a link is made in one', async () => {
    const { of, made } = counting()
    await of()
    await of({ kind: 'no-counterpart', body: { place: placeOf('Nobody', account), reason: 'added' } })
    expect(made()).toBe(3)
  })

  it('brings a note to the revision that counts, whether it is made anew or remembered', async () => {
    const fresh = account.replace('Nobody', 'So nobody')
    const note: Happening = { kind: 'note-added', body: { place: placeOf('Sunday', account), words: 'which?' } }
    const revision = { text: 't2', revision: hashOf(fresh), language: 'en', encoding: 'utf-8' } as const
    const dossier = dossierOf(...texts, note, { kind: 'revision-added', body: revision })
    const { examined } = counting()
    for (const title of ['first', 'second']) {
      const all = wordsOf(speech, account, summary, fresh)
      const { carried, dossier: now } = await examined({ ...dossier, title }, knowledge, all)
      expect(now).toMatchObject({ title, notes: [{ body: { place: { revision: hashOf(fresh), exact: 'Sunday' } } }] })
      expect(carried).toMatchObject([{ state: 'same' }])
    }
  })

  it.each<[Happening, number]>([
    [{ kind: 'segment-split', body: { place: placeOf('on Sunday', account) } }, 3],
    [{ kind: 'mode-chosen', body: { text: 't2', mode: 'translation' } }, 3],
    [
      {
        kind: 'text-corrected',
        body: { text: 't1', role: 'source', language: 'ar', particulars: { completeness: 'excerpt' } },
      },
      4,
    ],
  ])('is made anew, as far as need be, after %j', async (happening, times) => {
    const { of, made } = counting()
    await of()
    await of(happening)
    expect(made()).toBe(times)
  })

  it('is made anew when the house has learnt something', async () => {
    const { examined, made } = counting()
    await examined(dossierOf(...texts))
    await examined(dossierOf(...texts), { ...knowledge, version: 'another' })
    expect(made()).toBe(4)
  })

  it('gives up what a newer decision has overtaken, and nothing else', async () => {
    const begun: AbortSignal[] = []
    const { examining } = counting(async (_pair, _known, watch) => {
      begun.push(watch!.signal!)
      return new Promise(() => {})
    })
    const decided: Happening = { kind: 'no-counterpart', body: { place: placeOf('Nobody', account), reason: 'added' } }
    const [before, after] = [dossierOf(...texts), dossierOf(...texts, decided)]
    for (const dossier of [before, after, before]) (await examining(dossier)).examination()
    expect(begun.map(({ aborted }) => aborted).slice(0, 3)).toEqual([true, false, false])
  })

  it('is not there where the work has failed, and is begun anew when somebody asks for that', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {})
    let broken = true
    const { examining } = counting(async (...given) => {
      if (broken) throw new Error('a broken thread')
      return workHere.derive(...given)
    })
    const asked = await examining(dossierOf(...texts))
    expect(await asked.within(10_000)).toBeUndefined()
    expect(asked.parts().map(({ task }) => task.state())).toMatchObject([{ failure: 'broken' }, { failure: 'broken' }])
    broken = false
    expect(asked.examination()).toBeUndefined()
    asked.again()
    expect(await asked.within(10_000)).toMatchObject({ bitexts: [{}, {}] })
    said.mockRestore()
  })
})
