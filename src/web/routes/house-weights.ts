import { Router } from 'express'
import { usualWeighing } from '../../discrepancy/severity.ts'
import { readBody } from '../body.ts'
import { parseWeights } from '../forms/weights.ts'
import { appendToHouse } from '../house-saving.ts'
import type { Household } from '../house.ts'
import { houseWeightsPage, stampOf, type RefusedWeights } from '../pages/house-weights.ts'
import { render } from '../render.ts'
import type { Services } from '../services.ts'
import { askName, signer } from '../signing.ts'
import type { Visit, Visiting } from '../visit.ts'

const address = '/house/rules/weights'

/** What weighs how much among differences, for the whole house. */
export function houseWeightsRoutes(services: Services, visit: Visiting, house: Household): Router {
  const router = Router()

  async function show(visited: Visit, refused?: RefusedWeights): Promise<void> {
    const { weighing, passMark } = await house.state()
    const page = houseWeightsPage(weighing, refused, visited.reader, { points: passMark })
    await render(visited.response, 'house-weights', page, visited.frame(visited.reader.translator.t('weights.title')))
  }

  router.get('/house/rules', (_, response) => response.redirect(address))

  router.get(address, async (request, response) => show(await visit(request, response)))

  router.post(address, async (request, response) => {
    const visited = await visit(request, response)
    const sent = await readBody(request)
    const parsed = parseWeights(sent)
    const usual = sent.fields.get('do') === 'usual'
    const changed = sent.fields.get('seen') !== stampOf((await house.state()).weighing)
    if (!usual && (changed || parsed.wrong.length > 0)) {
      response.status(changed ? 409 : 422)
      return show(visited, { parsed, changed })
    }
    const person = await signer(services, visited, sent)
    if (!person) return askName(visited, sent, address)
    const weighing = usual ? usualWeighing : parsed.weighing
    await appendToHouse(
      services,
      house,
      (state) => ({
        happenings: stampOf(state.weighing) === stampOf(weighing) ? [] : [{ kind: 'weights-set', body: weighing }],
        texts: new Map(),
      }),
      person.id,
    )
    response.redirect(303, address)
  })

  return router
}
