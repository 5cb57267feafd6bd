import { randomBytes } from 'node:crypto'
import { Router } from 'express'
import { readBody, type Sent } from '../body.ts'
import { emptyDossierForm, parseNewDossier } from '../forms/new-dossier.ts'
import { problem } from '../forms/problem.ts'
import { dossiersPage } from '../pages/dossiers.ts'
import { newDossierPage } from '../pages/new-dossier.ts'
import { namePerson } from '../people.ts'
import type { progressReader } from '../progress.ts'
import { render } from '../render.ts'
import { save } from '../saving.ts'
import type { Services } from '../services.ts'
import { askName, nameField, parseName, signer } from '../signing.ts'
import type { Visit, Visiting } from '../visit.ts'

/** The list of dossiers, a new one, and the name under which decisions are signed. */
export function listRoutes(services: Services, visit: Visiting, progress: ReturnType<typeof progressReader>): Router {
  const { store } = services
  const router = Router()

  router.get('/', async (request, response) => {
    const visited = await visit(request, response)
    const { translator } = visited.preferences
    const dossiers = await store.list()
    const asked = { named: visited.person !== undefined, progress: await progress(dossiers) }
    const page = dossiersPage(dossiers, asked, translator)
    await render(response, 'dossiers', page, visited.frame(translator.t('dossiers.title')))
  })

  router.get('/dossiers/new', async (request, response) => {
    const visited = await visit(request, response)
    const form = emptyDossierForm(freshId())
    await showForm(visited, form, [], '')
  })

  router.post('/dossiers/new', async (request, response) => {
    const visited = await visit(request, response)
    const sent = await readBody(request)
    const { form, problems, amendment } = parseNewDossier(sent, freshId)
    const person = problems.length > 0 ? visited.person : await signer(services, visited, sent)
    const typed = sent.fields.get(nameField) ?? ''
    const unnamed = problems.length === 0 && !person ? [problem(nameField, 'name')] : []
    if (!amendment || !person) {
      response.status(sent.tooLong.size > 0 ? 413 : 422)
      return showForm(visited, form, [...problems, ...unnamed], typed)
    }
    const saved = await save(services, form.id, amendment, { dossier: undefined, seq: 0, by: person.id })
    if (!('rival' in saved)) return response.redirect(303, `/dossiers/${form.id}`)
    // The id was used for another dossier: the form is as good as new under an id of its own.
    response.status(409)
    await showForm(visited, { ...form, id: freshId() }, [problem('title', 'idTaken')], typed)
  })

  router.get('/name', async (request, response) => {
    const visited = await visit(request, response)
    const { t } = visited.preferences.translator
    const page = { name: visited.person?.name ?? '', problem: undefined, action: '/name', waiting: [], back: '/' }
    await render(response, 'name', page, visited.frame(t('name.title')))
  })

  router.post('/name', async (request, response) => {
    const visited = await visit(request, response)
    const sent = await readBody(request)
    const name = parseName(sent.fields.get(nameField) ?? '')
    if (name === undefined) return askName(visited, withName(sent), '/')
    await namePerson(store, name)
    response.redirect(303, '/')
  })

  return router
}

async function showForm(
  visit: Visit,
  form: Parameters<typeof newDossierPage>[0],
  problems: Parameters<typeof newDossierPage>[1],
  typed: string,
): Promise<void> {
  const { translator } = visit.preferences
  const page = newDossierPage(form, problems, { asked: visit.person === undefined, typed }, translator)
  await render(visit.response, 'new-dossier', page, visit.frame(translator.t('newDossier.title')))
}

function withName(sent: Sent): Sent {
  return { ...sent, fields: new Map([[nameField, ''], ...sent.fields]) }
}

function freshId(): string {
  return Array.from(randomBytes(12), (byte) => (byte % 36).toString(36)).join('')
}
