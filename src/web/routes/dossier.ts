import { Router } from 'express'
import { flagsAsked } from '../flags-asked.ts'
import type { Household } from '../house.ts'
import { sideBySidePage } from '../pages/side-by-side.ts'
import { htmlOf } from '../render.ts'
import { rememberPages } from '../rendered.ts'
import type { DossierVisiting } from '../visit.ts'

/** Reading a dossier: side by side. */
export function dossierRoutes(visit: DossierVisiting, house: Pick<Household, 'state'>): Router {
  const router = Router()
  const remembered = rememberPages()

  router.get('/dossiers/:id', async (request, response, next) => {
    const visited = await visit(request, response)
    if (!visited) return next()
    const { order, part, work } = request.query
    const { examination, preferences, names } = visited
    const { language, digits } = preferences.translator
    const { weighing } = await house.state()
    const key = [weighing, request.originalUrl, language, digits, preferences.theme, preferences.person, [...names]]
    const html = await remembered(examination, key, () => {
      const asked = {
        order: typeof order === 'string' ? order : undefined,
        part: Number(part ?? 1),
        work: work === 'links',
        flags: flagsAsked(request.query),
        weighing,
      }
      const page = sideBySidePage(examination, asked, visited.reader)
      return htmlOf('side-by-side', page, visited.frame(page.head.title))
    })
    response.type('html').send(html)
  })

  return router
}
