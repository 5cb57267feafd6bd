import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { align } from '../../src/alignment/align.ts'
import { readSide } from '../../src/alignment/read-side.ts'
import { loadKnowledge } from '../../src/data.ts'
import { check } from '../../src/discrepancy/check.ts'
import { sentences } from '../../src/language/sentences.ts'
import type { Language } from '../../src/text/witness.ts'
import { overlaps } from '../../src/text/span.ts'

interface Planted {
  readonly id: string
  readonly text: 'summary' | 'account'
  readonly category: string
  readonly span: readonly [start: number, end: number]
}

const folder = join(import.meta.dirname, '../../data/dossiers/training')
const file = (name: string) => readFileSync(join(folder, name), 'utf8')
const { discrepancies } = JSON.parse(file('expected.json')) as { readonly discrepancies: readonly Planted[] }
const { lexicon, terms } = loadKnowledge()

function side(text: string, language: Language) {
  return readSide({ text, segments: sentences(text, language) }, language, '2026-02-14')
}

function flagsOf(name: Planted['text']) {
  const [speech, target] = [side(file('speech.ar.txt'), 'ar'), side(file(`${name}.en.txt`), 'en')]
  const alignment = align(speech, target, { lexicon, mode: 'summary' })
  const { found, stopped } = check(speech, target, alignment, { lexicon, terms, whole: true, digest: false })
  expect(stopped).toEqual([])
  return found
}

test('it finds 34 of the 40 planted differences by their right kind, with at most three flags elsewhere', () => {
  const flags = { summary: flagsOf('summary'), account: flagsOf('account') }
  const touches = ({ text, span: [start, end] }: Planted) =>
    flags[text].filter(({ target }) => overlaps(target, { start, end }))
  const missed = discrepancies.filter((one) => !touches(one).some(({ category }) => category === one.category))
  const touched = new Set(discrepancies.flatMap(touches))
  const elsewhere = [...flags.summary, ...flags.account].filter((flag) => !touched.has(flag))
  expect(missed.map(({ id }) => id).length).toBeLessThanOrEqual(6)
  expect(elsewhere.map(({ reason }) => reason.key).length).toBeLessThanOrEqual(3)
})
