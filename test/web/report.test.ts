import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Happening } from '../../src/dossier/event.ts'
import { sha256 } from '../../src/provenance/digest.ts'
import { describe as select } from '../../src/text/selector.ts'
import { get, hiddenField, openSite, post, type Site } from './site.ts'

const account = 'The minister Adel Rashwan said that the bridge was open.\n'
const bytes = new TextEncoder().encode(account)
const revision = sha256(bytes)
const place = { revision, ...select(account, { start: 0, end: account.length - 1 }) }
const deed = { by: 'p1', at: '2026-04-01T10:00:00.000Z' }

describe('publishing', () => {
  let site: Site
  beforeEach(async () => {
    site = await openSite()
    const particulars = { completeness: 'whole' } as const
    const text = { text: 't1', role: 'account', language: 'en', particulars, revision, encoding: 'utf-8' } as const
    await add({ kind: 'dossier-opened', body: { title: 'The bridge' } }, { kind: 'text-added', body: text })
  })
  afterEach(() => site.close())

  async function add(...happenings: readonly Happening[]): Promise<number> {
    const length = await site.store.length('bridge')
    const texts = new Map(length === 0 ? [[revision, bytes]] : [])
    await site.store.append('bridge', length, { happenings, texts }, deed)
    return length + happenings.length
  }

  async function signOff(): Promise<void> {
    const seq = await add({ kind: 'verdict-given', body: { place, evidence: [], faithful: 'cannot-judge' } })
    await add({ kind: 'dossier-signed-off', body: { seq } })
  }

  const publish = async (fields: Record<string, string> = {}) => {
    const page = (await get(site.app, '/dossiers/bridge/report')).text
    const seq = hiddenField(page, 'seq') || String(await site.store.length('bridge'))
    return post(site.app, '/dossiers/bridge/report')
      .type('form')
      .send({ seq, byline: 'The Meridian', language: 'en', url: '', ...fields })
  }

  it('shows a draft at any time, and publishes nothing that is not signed off', async () => {
    const draft = await get(site.app, '/dossiers/bridge/report/draft')
    expect(draft.status).toBe(200)
    expect(draft.headers['content-security-policy']).toMatch(/default-src 'none'.*sandbox/)
    expect(draft.text).toContain('not signed off')
    expect((await get(site.app, '/dossiers/bridge/report')).text).toContain('Nothing can be published yet')
    expect((await publish()).status).toBe(422)
    expect((await get(site.app, '/dossiers/bridge/report/draft/report')).status).toBe(404)
  })

  it('publishes a state that is signed off, and makes the same files again whatever happens later', async () => {
    await signOff()
    expect((await publish()).status).toBe(303)
    const number = await site.store.length('bridge')
    const file = () => get(site.app, `/dossiers/bridge/report/${number}/report`).buffer(true)
    const before = await file()
    expect(before.headers['content-disposition']).toMatch(/^attachment; filename="bridge-\d+\.report\.html"$/)
    expect(String(before.body)).toContain('The Meridian')
    await add({ kind: 'verdict-given', body: { place, evidence: [], faithful: 'altered', note: 'later' } })
    expect((await file()).body).toEqual(before.body)
    for (const format of ['internal', 'verdicts', 'claimreview'])
      expect((await get(site.app, `/dossiers/bridge/report/${number}/${format}`)).status).toBe(200)
    expect((await publish()).status).toBe(422)
  })

  it('is blocked by a hold, by name', async () => {
    await signOff()
    await add({ kind: 'hold-set', body: { reason: 'legal', words: 'the lawyers read it' } })
    const { text } = await get(site.app, '/dossiers/bridge/report')
    expect(text).toContain('A hold stands')
    expect((await publish()).status).toBe(422)
  })

  it('keeps what was typed where the address is none', async () => {
    await signOff()
    const refused = await publish({ url: 'javascript:alert(1)', byline: 'My Paper' })
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('value="My Paper"')
    expect(refused.text).toContain('is not a web address')
  })

  it('does not publish what has changed since the page was made', async () => {
    await signOff()
    const seq = String(await site.store.length('bridge'))
    await add({ kind: 'note-added', body: { place, words: 'by the way' } })
    expect((await publish({ seq })).status).toBe(409)
  })
})
