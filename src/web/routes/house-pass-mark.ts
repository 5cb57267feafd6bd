import { Router } from 'express'
import { readBody } from '../body.ts'
import { parsePassMark, presetNamed } from '../forms/pass-mark.ts'
import { appendToHouse } from '../house-saving.ts'
import type { Household } from '../house.ts'
import { houseWeightsPage } from '../pages/house-weights.ts'
import { render } from '../render.ts'
import type { Services } from '../services.ts'
import { askName, signer } from '../signing.ts'
import type { Visiting } from '../visit.ts'

const page = '/house/rules/weights'

/** With how many points a translation passes, and the points of well-known scales. */
export function housePassMarkRoutes(services: Services, visit: Visiting, house: Household): Router {
  const router = Router()

  router.post('/house/rules/pass-mark', async (request, response) => {
    const visited = await visit(request, response)
    const sent = await readBody(request)
    const weights = presetNamed(sent)
    const parsed = parsePassMark(sent)
    if (!weights && 'wrong' in parsed) {
      response.status(422)
      const { weighing, passMark } = await house.state()
      const shown = houseWeightsPage(weighing, undefined, visited.reader, { points: passMark, refused: parsed.wrong })
      return render(response, 'house-weights', shown, visited.frame(visited.reader.translator.t('weights.title')))
    }
    const person = await signer(services, visited, sent)
    if (!person) return askName(visited, sent, page)
    await appendToHouse(
      services,
      house,
      ({ weighing, passMark }) => {
        const texts = new Map<string, Uint8Array>()
        if (weights) return { happenings: [{ kind: 'weights-set', body: { ...weighing, weights } }], texts }
        const points = 'value' in parsed ? parsed.value : undefined
        if (points === passMark) return { happenings: [], texts }
        return { happenings: [{ kind: 'pass-mark-set', body: points === undefined ? {} : { points } }], texts }
      },
      person.id,
    )
    response.redirect(303, `${page}#pass-mark`)
  })

  return router
}
