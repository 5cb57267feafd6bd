import { Router } from 'express'
import { withTerms } from '../../comparison/terms.ts'
import { readBody } from '../body.ts'
import { parseTwoTexts } from '../forms/two-texts.ts'
import { comparePage, nothingCompared } from '../pages/compare.ts'
import type { Household } from '../house.ts'
import { comparedViews, rememberView } from '../preferences.ts'
import { render } from '../render.ts'
import type { Visiting } from '../visit.ts'
import type { Work } from '../../work/work.ts'

/** Two pasted or uploaded texts, compared word by word. They are read, answered and forgotten. */
export function compareRoutes(
  visit: Visiting,
  { compare }: Pick<Work, 'compare'>,
  house: Pick<Household, 'knowledge'>,
): Router {
  const router = Router()

  router.get('/compare', async (request, response) => {
    const { preferences, reader, frame } = await visit(request, response)
    const page = comparePage(nothingCompared, { view: preferences.view, comparison: undefined }, reader)
    await render(response, 'compare', page, frame(reader.translator.t('compare.title')))
  })

  router.post('/compare', async (request, response) => {
    const { preferences, reader, frame } = await visit(request, response)
    const sent = await readBody(request)
    const parsed = parseTwoTexts(sent)
    if (!parsed.language) response.status(sent.tooLong.size > 0 ? 413 : 422)
    const view = comparedViews.find((each) => each === sent.fields.get('view')) ?? preferences.view
    rememberView(response, view)
    const { old, new: fresh } = parsed.form
    const terms = (await house.knowledge()).terms?.() ?? []
    const comparison = parsed.language && withTerms(await compare(old, fresh), [old, fresh], parsed.language, terms)
    const page = comparePage(parsed, { view, comparison }, reader)
    await render(response, 'compare', page, frame(reader.translator.t('compare.title')))
  })

  return router
}
