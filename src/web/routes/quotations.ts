import { Router } from 'express'
import { deskOn } from '../desk.ts'
import { quotationsPage } from '../pages/quotations.ts'
import { render } from '../render.ts'
import type { Services } from '../services.ts'
import type { DossierVisiting } from '../visit.ts'

/** The quotation ladder. */
export function quotationRoutes(services: Services, visit: DossierVisiting): Router {
  const router = Router()

  router.get('/dossiers/:id/quotations', async (request, response, next) => {
    const visited = await visit(request, response)
    if (!visited) return next()
    const { show } = request.query
    const { examination, reader } = visited
    const asked = { examination, show: typeof show === 'string' ? show : undefined, problems: [], typed: undefined }
    const page = quotationsPage(deskOn(services, visited), asked, reader)
    await render(
      response,
      'quotations',
      page,
      visited.frame(`${reader.translator.t('desk.quotations')} · ${page.head.title}`),
    )
  })

  return router
}
