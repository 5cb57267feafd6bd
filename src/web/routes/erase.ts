import { Router } from 'express'
import { erasedWith } from '../../store/erase.ts'
import { readBody } from '../body.ts'
import { problem, type Problem } from '../forms/problem.ts'
import { erasePage, renamePage } from '../pages/outward.ts'
import { render } from '../render.ts'
import { save } from '../saving.ts'
import type { Services } from '../services.ts'
import { nameField, signer } from '../signing.ts'
import type { ReadVisit, ReadVisiting } from '../visit.ts'
import { seqFrom } from './decisions.ts'

/** Erasing an entry on somebody's order, and giving a dossier another name. */
export function eraseRoutes(services: Services, visit: ReadVisiting): Router {
  const router = Router()

  router.get('/dossiers/:id/erase', async (request, response, next) => {
    const visited = await visit(request, response)
    const shown = visited && (await showErase(services, visited, { order: '', typed: '', problems: [] }))
    if (!shown) next()
  })

  router.post('/dossiers/:id/erase', async (request, response, next) => {
    const visited = await visit(request, response)
    if (!visited) return next()
    const sent = await readBody(request)
    const typed = (name: string) => (sent.fields.get(name) ?? '').trim()
    const entry = Number(request.query.entry)
    const [order, again] = [typed('order'), typed('again')]
    const wrong = [
      ...(order === '' || order.length > 2000 ? [problem('order', 'noOrder', { limit: 2000 })] : []),
      ...(Number(again) === entry ? [] : [problem('again', 'notTyped', { number: entry })]),
    ]
    const person = wrong.length === 0 ? await signer(services, visited, sent) : undefined
    const problems = wrong.length === 0 && !person ? [problem(nameField, 'name')] : wrong
    if (!person) {
      response.status(422)
      if (!(await showErase(services, visited, { order, typed: again, problems }))) next()
      return
    }
    const { dossier } = visited.loaded
    if (!(await erasable(services, visited))) return next()
    await services.store.erase(dossier.id, [entry], order, { by: person.id, at: services.now() })
    response.redirect(303, `/dossiers/${encodeURIComponent(dossier.id)}/provenance#history`)
  })

  router.get('/dossiers/:id/rename', async (request, response, next) => {
    const visited = await visit(request, response)
    if (!visited) return next()
    await showRename(visited, visited.loaded.dossier.title, [])
  })

  router.post('/dossiers/:id/rename', async (request, response, next) => {
    const visited = await visit(request, response)
    if (!visited) return next()
    const sent = await readBody(request)
    const title = (sent.fields.get('title') ?? '').trim()
    const wrong =
      title === ''
        ? [problem('title', 'noTitle')]
        : title.length > 300
          ? [problem('title', 'longField', { limit: 300 })]
          : []
    const person = wrong.length === 0 ? await signer(services, visited, sent) : undefined
    if (!person) {
      response.status(422)
      return showRename(visited, title, wrong.length === 0 ? [problem(nameField, 'name')] : wrong)
    }
    const { dossier } = visited.loaded
    const base = { dossier, seq: seqFrom(sent, dossier.seq), by: person.id }
    const saved = await save(services, dossier.id, { kind: 'rename', title }, base)
    if (!('rival' in saved)) return response.redirect(303, `/dossiers/${encodeURIComponent(dossier.id)}`)
    response.status(409)
    const fresh = (await visit(request, response))!
    await showRename(fresh, title, [problem('title', 'renamedMeanwhile', { title: fresh.loaded.dossier.title })])
  })

  return router
}

/** The entry that the address names, if it can be erased, and the history it stands in. */
async function erasable({ store }: Services, { request, loaded }: ReadVisit) {
  const events = (await store.whole(loaded.dossier.id))?.events ?? []
  const event = events[Number(request.query.entry) - 1]
  return event?.body !== undefined && event.kind !== 'erased' ? { event, events } : undefined
}

async function showErase(
  services: Services,
  visited: ReadVisit,
  form: { readonly order: string; readonly typed: string; readonly problems: readonly Problem[] },
): Promise<boolean> {
  const found = await erasable(services, visited)
  if (!found) return false
  const { event, events } = found
  const goes = erasedWith(events, [event.seq])
  const asked = { ...form, event, goes, asksName: visited.person === undefined }
  const page = erasePage(visited.loaded.dossier, asked, visited.reader)
  await render(visited.response, 'erase', page, visited.frame(visited.reader.translator.t('erase.heading')))
  return true
}

async function showRename(visited: ReadVisit, title: string, problems: readonly Problem[]): Promise<void> {
  const page = renamePage(
    visited.loaded.dossier,
    { title, problems, asksName: visited.person === undefined },
    visited.reader,
  )
  await render(visited.response, 'rename', page, visited.frame(visited.reader.translator.t('rename.heading')))
}
