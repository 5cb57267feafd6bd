import { Router } from 'express'
import { isIgnored } from '../../comparison/ignored.ts'
import { withTerms } from '../../comparison/terms.ts'
import { differencesAsked } from '../asked.ts'
import { versionsPage } from '../pages/versions.ts'
import { render } from '../render.ts'
import { heldRevisions, sidesAsked } from '../revisions.ts'
import type { Examiner } from '../examined.ts'
import type { ReadVisiting } from '../visit.ts'

/** Any two revisions of a text, or of two texts in one language, compared word by word. */
export function versionRoutes(visit: ReadVisiting, { compare }: Pick<Examiner, 'compare'>): Router {
  const router = Router()

  router.get('/dossiers/:id/versions/:text', async (request, response, next) => {
    const visited = await visit(request, response)
    const witness = visited?.loaded.dossier.witnesses.find(({ id }) => id === request.params.text)
    if (!visited || !witness?.language || witness.revisions.length === 0) return next()
    const { dossier, words } = visited.loaded
    const { language } = witness
    const held = heldRevisions(dossier, language)
    const sides = sidesAsked(held, witness, request.query)
    if (!sides) return next()
    const [old, fresh] = [sides.old, sides.new].map(({ revision }) => words.get(revision.hash) ?? '') as [
      string,
      string,
    ]
    const without = differencesAsked(request.query.without)
    const terms = visited.knowledge.terms?.() ?? []
    const page = versionsPage(
      dossier,
      {
        sides,
        held,
        language,
        view: visited.preferences.view,
        without,
        isHidden: (edit) => isIgnored(edit, old, fresh, without),
        old,
        new: fresh,
        comparison: withTerms(await compare(old, fresh), [old, fresh], language, terms),
      },
      visited.reader,
    )
    await render(response, 'versions', page, visited.frame(page.head.title))
  })

  return router
}
