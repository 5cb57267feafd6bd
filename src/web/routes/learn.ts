import { Router } from 'express'
import { learnPage, trainingId } from '../pages/learn.ts'
import type { progressReader } from '../progress.ts'
import { render } from '../render.ts'
import type { Services } from '../services.ts'
import type { Visiting } from '../visit.ts'

/** The page for the first use: the desk in five steps, on the training dossier. */
export function learnRoutes(
  { store }: Pick<Services, 'store'>,
  visit: Visiting,
  progress: ReturnType<typeof progressReader>,
): Router {
  const router = Router()

  router.get('/learn', async (request, response) => {
    const visited = await visit(request, response)
    const { translator } = visited.preferences
    const dossier = (await store.load(trainingId))?.dossier
    const listed = dossier && (await progress([dossier])).get(dossier.id)
    const page = learnPage({ dossier, listed, named: visited.person !== undefined }, translator)
    await render(response, 'learn', page, visited.frame(translator.t('learn.title')))
  })

  return router
}
