import { Router } from 'express'
import type { Examiner } from '../examined.ts'
import { readBody } from '../body.ts'
import { addressOf } from '../pages/dossier-head.ts'
import { failureOf, progressOf } from '../pages/working.ts'
import type { ReadVisiting } from '../visit.ts'
import { backFrom } from './decisions.ts'

/** A dossier that is being worked out: how far it has come, and what a reader may do about it. */
export function workRoutes(visit: ReadVisiting, { patient }: Examiner): Router {
  const router = Router()

  router.get('/dossiers/:id/work.json', async (request, response, next) => {
    const visited = await visit(request, response)
    if (!visited) return next()
    const examining = visited.examining()
    const parts = examining.parts()
    const ended = examining.examination() !== undefined || failureOf(parts) !== undefined
    response.json({ ended, ...progressOf(parts, visited.reader) })
  })

  router.post('/dossiers/:id/work', async (request, response, next) => {
    const visited = await visit(request, response)
    if (!visited) return next()
    const sent = await readBody(request)
    const { dossier } = visited.loaded
    const examining = visited.examining()
    const does = sent.fields.get('do')
    if (does === 'cancel') for (const { task } of examining.parts()) task.cancel()
    else examining.again()
    if (does === 'longer') patient.add(dossier.id)
    response.redirect(303, backFrom(sent, addressOf(dossier)))
  })

  return router
}
