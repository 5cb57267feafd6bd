import { describe, expect, it } from 'vitest'
import { absencesIn, decisionsFor } from '../../src/dossier/decisions.ts'
import type { Happening } from '../../src/dossier/event.ts'
import { readText } from '../../src/dossier/read.ts'
import { added, dossierOf, opened, placeOf, wordsOf } from './fixtures.ts'

const speech = 'وصل الوفد صباحًا. بدأت المحادثات. لم يوقّع أحد.'
const account = 'They came. Talks began. Nobody signed.'
const texts = [opened, added('t1', speech), added('t2', account, 'account', 'en')]

const leftOut = (exact: string, text = 't2'): Happening => ({
  kind: 'no-counterpart',
  body: { place: placeOf(exact, speech), reason: 'left-out', text },
})
const linked = (sources: readonly string[], target: string): Happening => ({
  kind: 'link-confirmed',
  body: { source: sources.map((each) => placeOf(each, speech)), target: [placeOf(target, account)] },
})
const lone = (target: string): Happening => ({
  kind: 'no-counterpart',
  body: { place: placeOf(target, account), reason: 'added' },
})

/** Decisions as "0,1-0": sources, a hyphen, targets. */
function decided(...happenings: readonly Happening[]) {
  const dossier = dossierOf(...texts, ...happenings)
  const [source, target] = dossier.witnesses.map((witness) => readText(dossier, witness, wordsOf(speech, account))!)
  const shapes = decisionsFor(dossier, source!, target!).map((each) => `${each.source.join()}-${each.target.join()}`)
  return { shapes, absent: [...absencesIn(dossier, source!, target!).keys()] }
}

describe('a passage of the speech that is said to be left out', () => {
  it.each<[string, readonly Happening[], readonly string[], readonly number[]]>([
    ['is so in the text that is named', [leftOut('المحادثات')], ['1-'], [1]],
    ['is not so in another', [leftOut('المحادثات', 't9')], [], []],
    ['is there where a later link rests on it', [leftOut('المحادثات'), linked(['المحادثات'], 'Talks')], ['1-1'], []],
    ['takes an earlier link along', [linked(['المحادثات'], 'Talks'), leftOut('المحادثات')], ['1-'], [1]],
    [
      'leaves an earlier link what else it rests on',
      [linked(['الوفد', 'المحادثات'], 'Talks'), leftOut('المحادثات')],
      ['0-1', '1-'],
      [1],
    ],
    [
      'stays so where the later link was itself overruled',
      [leftOut('المحادثات'), linked(['المحادثات'], 'Talks'), lone('Talks')],
      ['1-', '1-1', '-1'],
      [1],
    ],
  ])('%s', (_, happenings, shapes, absent) => {
    const found = decided(...happenings)
    expect(found.absent).toEqual(absent)
    expect(found.shapes).toEqual(shapes)
  })
})
