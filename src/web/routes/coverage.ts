import { Router } from 'express'
import { triangulationPage } from '../pages/triangulation.ts'
import { render } from '../render.ts'
import type { DossierVisiting } from '../visit.ts'

/** What every English text uses of the speech, and what it has of its own. */
export function coverageRoutes(visit: DossierVisiting): Router {
  const router = Router()

  router.get('/dossiers/:id/coverage', async (request, response, next) => {
    const visited = await visit(request, response)
    if (!visited) return next()
    const { show, part } = request.query
    const asked = { show: typeof show === 'string' ? show : 'all', part: Number(part ?? 1) }
    const page = triangulationPage(visited.examination, asked, visited.reader)
    await render(response, 'coverage', page, visited.frame(page.head.title))
  })

  return router
}
