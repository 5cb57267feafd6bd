import { Router } from 'express'
import { nextOpen, type Claim } from '../../dossier/desk.ts'
import { claimInSentence, claimName, claimNamed } from '../claim-address.ts'
import { deskOn } from '../desk.ts'
import { claimPage } from '../pages/claim.ts'
import { claimsPage } from '../pages/claims.ts'
import type { DeskAt } from '../pages/desk-nav.ts'
import { addressOf } from '../pages/dossier-head.ts'
import { render } from '../render.ts'
import type { Services } from '../services.ts'
import type { DossierVisit, DossierVisiting, ReadVisiting } from '../visit.ts'

/** The fact-checking desk: the claims of a dossier, and the sheet of each. */
export function claimRoutes(services: Services, read: ReadVisiting, visit: DossierVisiting): Router {
  const router = Router()

  router.get('/dossiers/:id/claims', async (request, response, next) => {
    const visited = await read(request, response)
    if (!visited) return next()
    const { state } = request.query
    const asked = { state: typeof state === 'string' ? state : undefined, problems: [], typed: undefined }
    const page = claimsPage(deskOn(services, visited), asked, visited.reader)
    await render(
      response,
      'claims',
      page,
      visited.frame(`${visited.reader.translator.t('tab.claim')} · ${page.head.title}`),
    )
  })

  router.get('/dossiers/:id/claims/next', async (request, response, next) => {
    const visited = await read(request, response)
    if (!visited) return next()
    const { desk } = deskOn(services, visited)
    const { after } = request.query
    const open = nextOpen(desk, typeof after === 'string' ? claimNamed(desk, after) : undefined)
    const base = addressOf(visited.loaded.dossier)
    response.redirect(303, open ? `${base}/claims/${claimName(open)}#claim` : `${base}/sign-off`)
  })

  router.get('/dossiers/:id/claims/:claim', async (request, response, next) => {
    const visited = await visit(request, response)
    if (!visited) return next()
    const at = deskOn(services, visited)
    const claim = claimNamed(at.desk, request.params.claim)
    if (!claim) return next()
    await show(visited, at, claim)
  })

  // By the number of its sentence, as the pages that show sentences lead here.
  router.get('/dossiers/:id/claims/:text/:number', async (request, response, next) => {
    const visited = await visit(request, response)
    if (!visited) return next()
    const at = deskOn(services, visited)
    const claim = claimInSentence(at.desk, request.params.text, Number(request.params.number) - 1)
    if (!claim) return next()
    await show(visited, at, claim)
  })

  router.get('/dossiers/:id/copies/:hash', async (request, response, next) => {
    const visited = await read(request, response)
    const references = visited?.loaded.dossier.verdicts.flatMap(({ body }) => body.references ?? [])
    const copy = references?.find((each) => each.copy?.hash === request.params.hash)?.copy
    const bytes = visited && copy && (await services.store.bytes(visited.loaded.dossier.id, copy.hash))
    if (!bytes) return next()
    response.set({
      'Content-Type': 'application/octet-stream',
      'Content-Security-Policy': 'sandbox',
      'X-Content-Type-Options': 'nosniff',
    })
    response.attachment(copy.name).type('application/octet-stream').send(Buffer.from(bytes))
  })

  return router
}

async function show(visit: DossierVisit, at: DeskAt, claim: Claim): Promise<void> {
  const { examination, person, reader } = visit
  const asked = { examination, claim, person: person?.id, problems: [], typed: undefined }
  const page = claimPage(at, asked, reader)
  await render(visit.response, 'claim', page, visit.frame(`${page.position} · ${page.head.title}`))
}
