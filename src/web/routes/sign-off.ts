import { Router } from 'express'
import { readBody } from '../body.ts'
import { deskOn } from '../desk.ts'
import { longestWords } from '../forms/desk-asked.ts'
import { addressOf } from '../pages/dossier-head.ts'
import { signOffPage } from '../pages/sign-off.ts'
import { render } from '../render.ts'
import { save } from '../saving.ts'
import type { Services } from '../services.ts'
import { askName, signer } from '../signing.ts'
import type { ReadVisit, ReadVisiting } from '../visit.ts'
import { seqFrom } from './decisions.ts'

/** Signing a dossier off: only when nothing is open, and only what whoever signs has seen. */
export function signOffRoutes(services: Services, visit: ReadVisiting): Router {
  const router = Router()

  async function show(visited: ReadVisit, meanwhile: string | undefined): Promise<void> {
    const page = signOffPage(deskOn(services, visited), meanwhile, visited.reader)
    const { t } = visited.reader.translator
    await render(visited.response, 'sign-off', page, visited.frame(`${t('desk.signOff')} · ${page.head.title}`))
  }

  router.get('/dossiers/:id/sign-off', async (request, response, next) => {
    const visited = await visit(request, response)
    if (!visited) return next()
    await show(visited, undefined)
  })

  router.post('/dossiers/:id/sign-off', async (request, response, next) => {
    const visited = await visit(request, response)
    if (!visited) return next()
    const sent = await readBody(request)
    const { dossier } = visited.loaded
    const back = `${addressOf(dossier)}/sign-off`
    const at = deskOn(services, visited)
    if (at.blocks.length > 0 || at.progress.total === 0) {
      response.status(422)
      return show(visited, undefined)
    }
    const person = await signer(services, visited, sent)
    if (!person) return askName(visited, sent, back)
    const seq = seqFrom(sent, dossier.seq)
    const words = (sent.fields.get('words') ?? '').trim().slice(0, longestWords)
    const decided = { kind: 'dossier-signed-off', body: { seq, ...(words && { words }) } } as const
    const saved = await save(services, dossier.id, { kind: 'decide', decided }, { dossier, seq, by: person.id })
    if (!('rival' in saved)) return response.redirect(303, back)
    const fresh = (await visit(request, response))!
    const { t } = fresh.reader.translator
    response.status(409)
    await show(
      fresh,
      t('signOff.meanwhile', { name: fresh.reader.nameOf(saved.rival.by), what: t(`opened.${saved.rival.kind}`) }),
    )
  })

  return router
}
