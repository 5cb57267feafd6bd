import { Router } from 'express'
import { deskOn } from '../desk.ts'
import { notesPage } from '../pages/notes.ts'
import { render } from '../render.ts'
import type { Services } from '../services.ts'
import type { ReadVisiting } from '../visit.ts'

/** Notes and threads of a dossier. */
export function noteRoutes(services: Services, visit: ReadVisiting): Router {
  const router = Router()

  router.get('/dossiers/:id/notes', async (request, response, next) => {
    const visited = await visit(request, response)
    if (!visited) return next()
    const { show } = request.query
    const typed = new Map(
      ['within', 'exact', 'nth'].flatMap((name) => {
        const value = request.query[name]
        return typeof value === 'string' ? [[name, value] as const] : []
      }),
    )
    const asked = {
      show: typeof show === 'string' ? show : undefined,
      person: visited.person?.id,
      problems: [],
      typed,
    }
    const page = notesPage(deskOn(services, visited), asked, visited.reader)
    await render(
      response,
      'notes',
      page,
      visited.frame(`${visited.reader.translator.t('desk.notes')} · ${page.head.title}`),
    )
  })

  return router
}
