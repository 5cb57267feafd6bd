import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Happening } from '../../src/dossier/event.ts'
import { outFormats } from '../../src/exchange/out/outgoing.ts'
import { reportFormats } from '../../src/exchange/report/write.ts'
import { describe as select } from '../../src/text/selector.ts'
import { get, openSite, type Site } from './site.ts'

const canary = 'Zwitserkanarie'

describe('what is confidential', () => {
  let site: Site
  let published: number
  beforeAll(async () => {
    site = await openSite()
    const { dossier, words } = (await site.store.load('training'))!
    const account = dossier.witnesses.find(({ role }) => role === 'account')!
    const revision = account.revisions[0]!.hash
    const text = words.get(revision)!
    const place = { revision, ...select(text, { start: 0, end: text.indexOf('.') + 1 }) }
    const reference = { title: canary, url: `https://example.org/${canary}` }
    const note = dossier.seq + 2
    const happenings: readonly Happening[] = [
      {
        kind: 'verdict-given',
        body: { place, evidence: [], faithful: 'altered', note: canary, references: [reference], confidential: true },
      },
      { kind: 'note-added', body: { place, words: canary, confidential: true } },
      { kind: 'note-answered', body: { note, words: canary } },
      { kind: 'note-added', body: { place, words: 'open words' } },
      { kind: 'note-answered', body: { note: note + 2, words: canary, confidential: true } },
      {
        kind: 'report-published',
        body: { seq: note + 3, language: 'en', byline: '', rules: { agreement: false, labels: {} } },
      },
    ]
    published = dossier.seq + happenings.length
    await site.store.append(
      'training',
      dossier.seq,
      { happenings, texts: new Map() },
      { by: 'p1', at: '2026-11-02T08:00:00Z' },
    )
  })
  afterAll(() => site.close())

  const bytesOf = async (address: string) => {
    const response = await get(site.app, address).buffer(true)
    expect(response.status).toBe(200)
    return Buffer.isBuffer(response.body) ? response.body.toString('utf8') : response.text
  }

  it.each(outFormats.filter((format) => format !== 'archive'))('leaves in no export: %s', async (format) => {
    expect(await bytesOf(`/dossiers/training/export/${format}`)).not.toContain(canary)
  })

  it.each(reportFormats)('leaves in no report: %s', async (format) => {
    expect(await bytesOf(`/dossiers/training/report/${published}/${format}`)).not.toContain(canary)
  })

  it('is shown in the house', async () => {
    expect(await bytesOf('/dossiers/training/notes')).toContain(canary)
  })
})
