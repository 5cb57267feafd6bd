import { Router } from 'express'
import type { ReadText } from '../../dossier/examination.ts'
import { liningUp } from '../lined-up.ts'
import { againstPage } from '../pages/against.ts'
import { comparableTexts } from '../pages/comparing.ts'
import { togetherPage } from '../pages/together.ts'
import { render } from '../render.ts'
import type { Services } from '../services.ts'
import type { DossierVisit, DossierVisiting } from '../visit.ts'

/** Texts that are no revisions of each other: two of them, or several, lined up by the passages that they rest on. */
export function againstRoutes(services: Pick<Services, 'work'>, visit: DossierVisiting): Router {
  const router = Router()
  const linedUp = liningUp(services)

  router.get('/dossiers/:id/against', async (request, response, next) => {
    const visited = await visit(request, response)
    if (!visited) return next()
    const texts = textsOf(visited)
    const a = chosen(texts, request.query.a) ?? texts.find(({ witness }) => witness.role === 'summary') ?? texts[0]
    const others = texts.filter((text) => text !== a)
    const b = chosen(others, request.query.b) ?? others.find(({ witness }) => witness.role === 'account') ?? others[0]
    if (!a || !b) return next()
    const { examination, knowledge, reader } = visited
    const against = await linedUp(examination, a, b, knowledge)
    const page = againstPage(examination, { a, b, part: Number(request.query.part ?? 1) }, against, reader)
    await render(response, 'against', page, visited.frame(page.head.title))
  })

  router.get('/dossiers/:id/together', async (request, response, next) => {
    const visited = await visit(request, response)
    if (!visited) return next()
    const texts = textsOf(visited)
    const asked = [request.query.text].flat().flatMap((id) => chosen(texts, id) ?? [])
    const shown = asked.length > 1 ? texts.filter((text) => asked.includes(text)) : ofOneRole(texts)
    if (shown.length < 2) return next()
    const page = togetherPage(
      visited.examination,
      { texts: shown, part: Number(request.query.part ?? 1) },
      visited.reader,
    )
    await render(response, 'together', page, visited.frame(page.head.title))
  })

  return router
}

function textsOf({ examination: { dossier, texts } }: DossierVisit): readonly ReadText[] {
  const comparable = new Set(comparableTexts(dossier).map(({ id }) => id))
  return texts.filter(({ witness }) => comparable.has(witness.id))
}

function chosen(texts: readonly ReadText[], id: unknown): ReadText | undefined {
  return texts.find(({ witness }) => witness.id === id)
}

/** The texts of a role that has several; else all of them. */
function ofOneRole(texts: readonly ReadText[]): readonly ReadText[] {
  const role = texts.find(({ witness: { id, role: own } }) =>
    texts.some(({ witness }) => witness.role === own && witness.id !== id),
  )?.witness.role
  return role ? texts.filter(({ witness }) => witness.role === role) : texts
}
