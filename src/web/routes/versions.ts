import { Router } from 'express'
import { compare } from '../../comparison/compare.ts'
import { isIgnored } from '../../comparison/ignored.ts'
import { differencesAsked, revisionNumber } from '../asked.ts'
import { versionsPage } from '../pages/versions.ts'
import { render } from '../render.ts'
import type { DossierVisiting } from '../visit.ts'

/** Two revisions of one text, compared word by word. */
export function versionRoutes(visit: DossierVisiting): Router {
  const router = Router()

  router.get('/dossiers/:id/versions/:text', async (request, response, next) => {
    const visited = await visit(request, response)
    const witness = visited?.loaded.dossier.witnesses.find(({ id }) => id === request.params.text)
    if (!visited || !witness?.language || witness.revisions.length === 0) return next()
    const { language, revisions } = witness
    const last = revisions.length
    const to = revisionNumber(request.query.to, last, last)
    const from = revisionNumber(request.query.from, last, Math.max(1, to - 1))
    const wordsOf = (number: number) => visited.loaded.words.get(revisions[number - 1]!.hash) ?? ''
    const [old, fresh] = [wordsOf(from), wordsOf(to)]
    const without = differencesAsked(request.query.without)
    const page = versionsPage(
      visited.loaded.dossier,
      {
        witness,
        language,
        from,
        to,
        view: visited.preferences.view,
        without,
        isHidden: (edit) => isIgnored(edit, old, fresh, without),
        old,
        new: fresh,
        comparison: compare(old, fresh, { language }),
      },
      visited.reader,
    )
    await render(response, 'versions', page, visited.frame(page.head.title))
  })

  return router
}
