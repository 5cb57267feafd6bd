import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createApp } from '../../src/web/app.ts'
import type { Loaded } from '../../src/store/store.ts'
import { OverBudget } from '../../src/work/pool.ts'
import { heldWork, type HeldJob } from './held-work.ts'
import { knowledge } from './household.ts'
import { get, openSite, post, type Site } from './site.ts'
import { examineAsExpected } from './training.ts'

const page = '/dossiers/training'

describe('a dossier that is being worked out', () => {
  let site: Site
  let app: Site['app']
  let jobs: readonly HeldJob[]

  beforeEach(async () => {
    site = await openSite()
    const held = heldWork()
    jobs = held.jobs
    app = createApp({ store: site.store, knowledge, now: () => '2026-11-02T08:00:00Z', work: held.work, patience: 20 })
  })
  afterEach(() => site.close())

  const finish = () => Promise.all(jobs.map((job) => job.finish()))
  const say = (what: string) => post(app, `${page}/work`).type('form').send({ do: what, back: page })

  it('answers at once: which texts, how many sentences, how far, and how to stop it', async () => {
    const { status, text } = await get(app, page)
    expect(status).toBe(202)
    expect(text).toContain('The texts are being held against each other')
    expect(text).toMatch(/<noscript><meta http-equiv="refresh" content="\d"><\/noscript>/)
    expect(text.match(/<progress max="1" value="0"/g)).toHaveLength(2)
    expect(text).toMatch(/Account · .{0,3}\d+ sentences/)
    expect(text).toContain('name="do" value="cancel"')
  })

  it('leaves all other pages as quick as they were', async () => {
    await get(app, page)
    for (const other of ['/', `${page}/texts/t3`, `${page}/versions/t3`, `${page}/orphans`, '/house/terms'])
      expect((await get(app, other)).status, other).toBe(200)
  })

  it('is one piece of work for two who ask', async () => {
    await Promise.all([get(app, page), get(app, page)])
    await get(app, `${page}?order=account`)
    expect(jobs).toHaveLength(2)
    await finish()
    const [one, other] = await Promise.all([get(app, page), get(app, `${page}?order=account`)])
    expect([one.status, other.status]).toEqual([200, 200])
    expect(jobs).toHaveLength(2)
  })

  it('tells its place in the queue, then how far it has come, without a page', async () => {
    await get(app, page)
    const told = async () => (await get(app, `${page}/work.json`)).body
    jobs[1]!.watch.onPlace!(3)
    jobs[0]!.watch.onProgress!({ step: 'align', share: 0.5 })
    const { ended, texts } = await told()
    expect(ended).toBe(false)
    expect(texts).toMatchObject([
      { state: expect.stringMatching(/being linked to the speech, .*50/), share: 0.5 },
      { state: expect.stringMatching(/in line, number 3/), share: 0 },
    ])
    await finish()
    expect(await told()).toMatchObject({ ended: true, texts: [{ state: 'done', share: 1 }, { state: 'done' }] })
  })

  it('is stopped, stays so, and is begun again when that is asked for', async () => {
    await get(app, page)
    expect(await say('cancel')).toMatchObject({ status: 303, headers: { location: page } })
    expect(jobs.every(({ watch }) => watch.signal!.aborted)).toBe(true)
    for (const _ of [1, 2]) {
      const { status, text } = await get(app, page)
      expect(status).toBe(503)
      expect(text).toContain('The work was stopped')
      expect(text).not.toContain('http-equiv="refresh"')
    }
    expect(jobs).toHaveLength(2)
    await say('again')
    expect((await get(app, page)).status).toBe(202)
    expect(jobs).toHaveLength(4)
    await finish()
    expect((await get(app, page)).status).toBe(200)
  })

  it('that takes too long is offered more time', async () => {
    await get(app, page)
    expect(jobs.map(({ watch }) => watch.budget)).toEqual([undefined, undefined])
    for (const { fail } of jobs) fail(new OverBudget('deriveIn took longer than 60000 ms'))
    const late = await get(app, page)
    expect(late.text).toContain('This takes too long')
    expect(late.text).toContain('value="longer"')
    await say('longer')
    expect((await get(app, page)).status).toBe(202)
    expect(jobs.slice(2).map(({ watch }) => watch.budget)).toEqual([600_000, 600_000])
    await finish()
    expect((await get(app, page)).status).toBe(200)
  })

  it('says on every page where the answer is a coarser one', async () => {
    for (const precise of [true, false]) {
      const examine = (loaded: Loaded) => {
        const examination = examineAsExpected(loaded)
        const bitexts = examination.bitexts.map((each) => ({ ...each, alignment: { ...each.alignment, precise } }))
        return { ...examination, bitexts }
      }
      const given = createApp({ store: site.store, knowledge, now: () => '2026-11-02T08:00:00Z', examine })
      for (const each of [page, `${page}?order=account`])
        expect((await get(given, each)).text.includes('this is a coarser answer'), each).toBe(!precise)
    }
  })

  it('whose thread breaks says so, and works the next time', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {})
    await get(app, page)
    jobs[0]!.fail(new Error('deriveIn ended with code 3'))
    await jobs[1]!.finish()
    const { status, text } = await get(app, page)
    expect(status).toBe(503)
    expect(text).toContain('The work has failed')
    expect(text).not.toContain('ended with code')
    expect(said).toHaveBeenCalledOnce()
    said.mockRestore()
    await say('again')
    await get(app, page)
    expect(jobs).toHaveLength(3)
    await finish()
    expect((await get(app, page)).status).toBe(200)
  })

  it('takes decisions meanwhile, and shows them when it is done', async () => {
    await get(app, page)
    const { dossier, words } = (await site.store.load('training'))!
    const { hash } = dossier.witnesses.find(({ id }) => id === 't3')!.revisions[0]!
    const sentence = words.get(hash)!.indexOf('.') + 1
    const target = `t3@1:0-${sentence}`
    const sent = { do: 'link', target, numbers: '1', seq: dossier.seq, back: page }
    expect(await post(app, `${page}/decisions`).type('form').send(sent)).toMatchObject({ status: 303 })
    expect((await site.store.load('training'))!.dossier.links).toHaveLength(1)
    await get(app, page)
    await finish()
    expect((await get(app, page)).text).toContain('1 of ')
  })

  it('keeps what was typed into a form that is refused meanwhile', async () => {
    await get(app, page)
    const sent = { do: 'link', target: 't3@1:0-20', numbers: 'twelve or so', back: page }
    const { status, text } = await post(app, `${page}/decisions`).type('form').send(sent)
    expect(status).toBe(422)
    expect(text).toContain('twelve or so')
  })

  it('glosses Arabic words meanwhile', async () => {
    await get(app, page)
    const { status, body } = await get(app, `${page}/gloss/t1/1.json`)
    expect(status).toBe(200)
    expect(body.words.length).toBeGreaterThan(0)
  })
})
