import { Router } from 'express'
import { readBody } from '../body.ts'
import { parseTwoTexts } from '../forms/two-texts.ts'
import { comparePage, nothingCompared } from '../pages/compare.ts'
import { comparedViews } from '../preferences.ts'
import { render } from '../render.ts'
import type { Visiting } from '../visit.ts'

/** Two pasted or uploaded texts, compared word by word. They are read, answered and forgotten. */
export function compareRoutes(visit: Visiting): Router {
  const router = Router()

  router.get('/compare', async (request, response) => {
    const { preferences, reader, frame } = await visit(request, response)
    const page = comparePage(nothingCompared, preferences.view, reader)
    await render(response, 'compare', page, frame(reader.translator.t('compare.title')))
  })

  router.post('/compare', async (request, response) => {
    const { preferences, reader, frame } = await visit(request, response)
    const sent = await readBody(request)
    const parsed = parseTwoTexts(sent)
    if (!parsed.language) response.status(sent.tooLong.size > 0 ? 413 : 422)
    const view = comparedViews.find((each) => each === sent.fields.get('view')) ?? preferences.view
    const page = comparePage(parsed, view, reader)
    await render(response, 'compare', page, frame(reader.translator.t('compare.title')))
  })

  return router
}
