import { Router } from 'express'
import { claimAsked } from '../asked.ts'
import { claimPage } from '../pages/claim.ts'
import { render } from '../render.ts'
import type { DossierVisiting } from '../visit.ts'

/** The desk: one sentence of an English text, and everything that speaks to it. */
export function claimRoutes(visit: DossierVisiting): Router {
  const router = Router()

  router.get('/dossiers/:id/claims/:text/:number', async (request, response, next) => {
    const visited = await visit(request, response)
    const asked = visited && claimAsked(visited.examination, request.params.text, request.params.number)
    if (!visited || !asked) return next()
    const page = claimPage(visited.examination, { ...asked, problems: [], typed: undefined }, visited.reader)
    await render(response, 'claim', page, visited.frame(page.head.title))
  })

  return router
}
