import express from 'express'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { examiner } from '../../src/web/examined.ts'
import { household } from '../../src/web/house.ts'
import { handleStillAtWork } from '../../src/web/still-at-work.ts'
import { dossierVisiting, readVisiting, visiting } from '../../src/web/visit.ts'
import { heldWork } from './held-work.ts'
import { knowledge } from './household.ts'
import { get, openSite, post, type Site } from './site.ts'

const path = '/dossiers/training/weigh'
const now = () => '2026-11-02T08:00:00Z'

describe('a route that needs what is still being worked out', () => {
  let site: Site
  let jobs: ReturnType<typeof heldWork>['jobs']
  const app = () => {
    const held = heldWork()
    jobs = held.jobs
    const services = { store: site.store, knowledge, now, work: held.work, patience: 20 }
    const examined = examiner(services)
    const visit = dossierVisiting(readVisiting(services, visiting(services), examined, household(services)))
    const made = express()
    made.all(['/dossiers/:id/weigh', '/dossiers/:id/weigh.json'], async (request, response) => {
      response.send(`${(await visit(request, response))!.examination.bitexts.length} texts`)
    })
    made.use(handleStillAtWork)
    return made
  }

  beforeEach(async () => {
    site = await openSite()
  })
  afterEach(() => site.close())

  it('keeps the fields of a form, and sends them again', async () => {
    const weighing = app()
    const { status, text } = await post(weighing, path).type('form').send({ words: 'a "long" note', place: 't3@1:0-9' })
    expect(status).toBe(202)
    expect(text).toContain('<input type="hidden" name="words" value="a &#34;long&#34; note">')
    expect(text).toContain(`<form method="post" action="${path}"`)
    expect(text).not.toContain('http-equiv="refresh"')
    expect(text).not.toContain('data-back')
    for (const job of jobs) await job.finish()
    expect(await post(weighing, path).type('form').send({ words: 'a "long" note' })).toMatchObject({
      status: 200,
      text: '2 texts',
    })
  })

  it('tells a script in its own terms', async () => {
    expect(await get(app(), `${path}.json`)).toMatchObject({ status: 503, body: { working: true } })
  })
})
