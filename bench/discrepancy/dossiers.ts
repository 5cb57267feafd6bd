import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadKnowledge } from '../../src/data.ts'
import { examine } from '../../src/dossier/examine.ts'
import type { Finding } from '../../src/dossier/examination.ts'
import { fold } from '../../src/dossier/fold.ts'
import { sampleAddition } from '../../src/dossier/sample.ts'
import { overlaps } from '../../src/text/span.ts'
import { table } from '../material.ts'

// What is found of the errors that were planted in whole dossiers, and what is flagged besides: aligning and checking together,
// as an editor meets them. The training dossier is ours and was looked at while the checks were made. The second one was
// written blind, by somebody who had not seen them, and then looked at as well: its README has the figure of the first reading.

const dossiers = {
  training: join(import.meta.dirname, '../../data/dossiers/training'),
  second: join(import.meta.dirname, 'second-dossier'),
}

interface Planted {
  readonly id: string
  readonly text: string
  readonly category: string
  readonly span: readonly [number, number]
}

const knowledge = loadKnowledge()

function findingsIn(folder: string): ReadonlyMap<string, readonly Finding[]> {
  const files = new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => [name, readFileSync(join(folder, name))]),
  )
  const description = JSON.parse(readFileSync(join(folder, 'dossier.json'), 'utf8')) as unknown
  const { happenings, texts } = sampleAddition({ description, files })
  const events = happenings.map((happening, index) => ({
    seq: index + 1,
    at: '2026-11-01T00:00:00Z',
    by: 'bench',
    ...happening,
  }))
  const words = new Map([...texts].map(([hash, bytes]) => [hash, new TextDecoder().decode(bytes)]))
  const { bitexts } = examine(fold('planted', events), words, knowledge)
  return new Map(bitexts.map(({ target, findings }) => [target.witness.role, findings]))
}

for (const [name, folder] of Object.entries(dossiers)) {
  const { discrepancies } = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as {
    readonly discrepancies: readonly Planted[]
  }
  const found = findingsIn(folder)
  const flagsOn = ({ text, span: [start, end] }: Planted) =>
    (found.get(text) ?? []).filter(({ target }) => overlaps(target, { start, end: Math.max(end, start + 1) }))
  const judged = discrepancies.map((planted) => {
    const flags = flagsOn(planted)
    return { planted, any: flags.length > 0, right: flags.some(({ category }) => category === planted.category) }
  })
  const kinds = [...Map.groupBy(judged, ({ planted }) => planted.category)].toSorted(
    (a, b) => b[1].length - a[1].length,
  )
  const line = (label: string, of: typeof judged) => [
    label,
    String(of.length),
    String(of.filter(({ right }) => right).length),
    String(of.filter(({ any }) => any).length),
  ]
  console.log(`\n${name}`)
  console.log(
    table(
      ['planted', 'of them', 'right kind', 'any flag'],
      [...kinds.map(([kind, of]) => line(kind, of)), line('all', judged)],
    ),
  )
  for (const [text, findings] of found) {
    const besides = findings.filter(
      ({ target }) =>
        !discrepancies.some(
          ({ text: of, span: [start, end] }) =>
            of === text && overlaps(target, { start, end: Math.max(end, start + 1) }),
        ),
    )
    console.log(
      `${text}: ${findings.length} flags, ${besides.length} where nothing was planted (${besides.map(({ category }) => category).join(' ')})`,
    )
  }
  if (process.argv.includes('--each'))
    for (const { planted, any, right } of judged)
      console.log(planted.id, planted.text, planted.category, right ? 'found' : any ? 'other kind' : '-')
}
