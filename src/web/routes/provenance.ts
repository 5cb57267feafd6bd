import { Router } from 'express'
import { fold } from '../../dossier/fold.ts'
import { readText } from '../../dossier/read.ts'
import { nameBehind } from '../../provenance/origin.ts'
import { chainPage, type ChainAsked } from '../pages/chain.ts'
import { render } from '../render.ts'
import type { Services } from '../services.ts'
import { displayName, type ReadVisit, type ReadVisiting } from '../visit.ts'

/** The chain from what was said to what is published, every hash of it worked out anew, as it is now or was at any moment. */
export function provenanceRoutes({ store }: Pick<Services, 'store'>, visit: ReadVisiting): Router {
  const router = Router()

  router.get('/dossiers/:id/provenance', async (request, response, next) => {
    const visited = await visit(request, response)
    if (!visited) return next()
    const { dossier } = visited.loaded
    const [whole, verified] = [await store.whole(dossier.id), await store.verified(dossier.id)]
    if (!whole) return next()
    const at = momentAsked(request.query.at, whole.events.length)
    const typed = (name: string) => (typeof request.query[name] === 'string' ? request.query[name] : '')
    const asked: ChainAsked = {
      ...(at === undefined ? await asItIs(visited) : asItWas(visited, whole.events.slice(0, at))),
      at,
      person: typed('person'),
      kind: typed('kind'),
      page: Number(typed('page')),
      events: at === undefined ? whole.events : whole.events.slice(0, at),
      verified,
      origin: whole.origin,
    }
    const known = { names: whole.names, foreign: whole.origin?.foreign ?? [] }
    const { t } = visited.reader.translator
    const nameOf = (by: string) => displayName(by, nameBehind(by, known), t)
    const page = chainPage(dossier, asked, { ...visited.reader, nameOf })
    await render(response, 'provenance', page, visited.frame(`${t('tab.provenance')} · ${page.head.title}`))
  })

  return router
}

/** The number of an entry, where the address names one before the last. */
function momentAsked(typed: unknown, last: number): number | undefined {
  const at = Number(typed)
  return typeof typed === 'string' && Number.isInteger(at) && at >= 1 && at < last ? at : undefined
}

type State = Pick<ChainAsked, 'dossier' | 'texts' | 'bitexts'>

async function asItIs({ reading, soon }: ReadVisit): Promise<State> {
  return { dossier: reading.dossier, texts: reading.texts, bitexts: (await soon())?.bitexts }
}

/** An earlier state out of its own entries. What was erased since is not there either. */
function asItWas({ loaded: { dossier, words } }: ReadVisit, events: Parameters<typeof fold>[1]): State {
  const then = fold(dossier.id, events)
  const held = (hash: string) => words.has(hash)
  const witnesses = then.witnesses.map((witness) => ({
    ...witness,
    revisions: witness.revisions.map((revision) => ({ ...revision, erased: !held(revision.hash) })),
  }))
  const past = { ...then, witnesses }
  return {
    dossier: past,
    texts: witnesses.flatMap((witness) => readText(past, witness, words) ?? []),
    bitexts: undefined,
  }
}
