import { Router } from 'express'
import { readBody } from '../body.ts'
import { parseDeskRules } from '../forms/desk-rules.ts'
import { appendToHouse } from '../house-saving.ts'
import type { Household } from '../house.ts'
import { houseDeskPage, type HouseDeskAsked } from '../pages/house-desk.ts'
import { render } from '../render.ts'
import type { Services } from '../services.ts'
import { askName, signer } from '../signing.ts'
import type { Visit, Visiting } from '../visit.ts'

/** How the house judges: the names of its verdicts, and whether a second person must agree. */
export function houseDeskRoutes(services: Services, visit: Visiting, house: Household): Router {
  const router = Router()

  async function show(visited: Visit, asked: HouseDeskAsked): Promise<void> {
    const page = houseDeskPage((await house.state()).rules, asked, visited.reader)
    await render(visited.response, 'house-desk', page, visited.frame(visited.reader.translator.t('houseDesk.title')))
  }

  router.get('/house/desk', async (request, response) => {
    const visited = await visit(request, response)
    await show(visited, { problems: [], typed: undefined, saved: request.query.saved === 'yes' })
  })

  router.post('/house/desk', async (request, response) => {
    const visited = await visit(request, response)
    const sent = await readBody(request)
    const parsed = parseDeskRules(sent)
    if ('problems' in parsed) {
      response.status(422)
      return show(visited, { problems: parsed.problems, typed: sent.fields, saved: false })
    }
    const person = await signer(services, visited, sent)
    if (!person) return askName(visited, sent, '/house/desk')
    const rules = parsed.value
    const happening = { kind: 'desk-rules-set', body: rules }
    await appendToHouse(
      services,
      house,
      (state) => ({
        happenings: JSON.stringify(state.rules) === JSON.stringify(rules) ? [] : [happening],
        texts: new Map(),
      }),
      person.id,
    )
    response.redirect(303, '/house/desk?saved=yes')
  })

  return router
}
