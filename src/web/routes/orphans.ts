import { Router } from 'express'
import { isOrphan } from '../../dossier/carried.ts'
import { openOrphans } from '../../dossier/open-orphans.ts'
import { readBody } from '../body.ts'
import { dismissable } from '../dismissable.ts'
import { parseAttach } from '../forms/attach.ts'
import { conflictPage } from '../pages/conflict.ts'
import { addressOf } from '../pages/dossier-head.ts'
import { orphansPage, type RefusedAttach } from '../pages/orphans.ts'
import { render } from '../render.ts'
import { save } from '../saving.ts'
import type { Services } from '../services.ts'
import { askName, signer, waitingFields } from '../signing.ts'
import type { ReadVisit, ReadVisiting } from '../visit.ts'
import { seqFrom } from './decisions.ts'

/** Decisions whose words have changed in substance or are gone: to be attached again by hand, or let go. */
export function orphanRoutes(services: Services, visit: ReadVisiting): Router {
  const router = Router()

  router.get('/dossiers/:id/orphans', async (request, response, next) => {
    const visited = await visit(request, response)
    if (!visited) return next()
    await show(visited, undefined)
  })

  router.post('/dossiers/:id/orphans', async (request, response, next) => {
    const visited = await visit(request, response)
    if (!visited) return next()
    const sent = await readBody(request)
    const { loaded, reading } = visited
    const { dossier } = loaded
    const back = `${addressOf(dossier)}/orphans`
    const seq = Number(sent.fields.get('decision'))
    const orphan = reading.carried.find((each) => isOrphan(each) && each.decision.seq === seq)
    // Somebody has seen to it already.
    if (!orphan) return response.redirect(303, back)
    const examination = orphan.decision.kind === 'finding-dismissed' ? await visited.soon() : undefined
    const parsed = parseAttach(sent, orphan, reading, examination && dismissable(orphan, examination))
    if ('problems' in parsed) {
      response.status(422)
      return show(visited, { seq, fields: sent.fields, problems: parsed.problems })
    }
    const person = await signer(services, visited, sent)
    if (!person) return askName(visited, sent, back)
    const base = { dossier, seq: seqFrom(sent, dossier.seq), by: person.id }
    const saved = await save(services, dossier.id, { kind: 'decide-all', all: parsed.value }, base)
    if (!('rival' in saved)) return response.redirect(303, back)
    const fresh = (await visit(request, response))!
    const fields = [...waitingFields(sent, ['seq']), { name: 'seq', value: String(saved.seq) }]
    const page = conflictPage(fresh.loaded.dossier, saved, { action: back, back, fields }, fresh.reader)
    response.status(409)
    await render(response, 'conflict', page, visited.frame(visited.reader.translator.t('conflict.title')))
  })

  return router
}

async function show(visit: ReadVisit, refused: RefusedAttach | undefined): Promise<void> {
  const dismissals = openOrphans(visit.reading).some(({ decision }) => decision.kind === 'finding-dismissed')
  const examination = dismissals ? await visit.soon() : undefined
  const page = orphansPage({ ...visit.reading, examination }, refused, visit.reader)
  await render(visit.response, 'orphans', page, visit.frame(visit.reader.translator.t('orphans.title')))
}
