import { Router } from 'express'
import { examine } from '../dossier/examine.ts'
import { frameFor } from './frame.ts'
import { dossiersPage } from './pages/dossiers.ts'
import { sideBySidePage } from './pages/side-by-side.ts'
import { preferences } from './preferences.ts'
import { render } from './render.ts'
import type { Services } from './services.ts'

export function dossierRoutes({ store, knowledge }: Services): Router {
  const router = Router()

  router.get('/', async (request, response) => {
    const reader = preferences(request, response)
    const page = dossiersPage(await store.list(), reader.translator)
    await render(response, 'dossiers', page, frameFor(request, reader, reader.translator.t('dossiers.title')))
  })

  router.get('/dossiers/:id', async (request, response, next) => {
    const loaded = await store.load(request.params.id)
    if (!loaded) return next()
    const reader = preferences(request, response)
    const page = sideBySidePage(examine(loaded.dossier, loaded.words, knowledge), reader.translator)
    await render(response, 'side-by-side', page, frameFor(request, reader, page.title))
  })

  return router
}
