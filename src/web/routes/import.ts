import { randomBytes } from 'node:crypto'
import { Router, type Request } from 'express'
import type { Amendment } from '../../dossier/amend.ts'
import { currentRevision, type Dossier } from '../../dossier/fold.ts'
import type { FileRead } from '../../exchange/in/found.ts'
import { getReady } from '../../exchange/in/read-apart.ts'
import { readFile } from '../../exchange/in/read-file.ts'
import { refusalWords } from '../../exchange/in/refusal-words.ts'
import { readBody, type Sent } from '../body.ts'
import { filledIn, parseChoices, parseImportForm, shownHash, type ImportForm } from '../forms/import-form.ts'
import { problem, type Problem } from '../forms/problem.ts'
import { conflictPage } from '../pages/conflict.ts'
import { addressOf } from '../pages/dossier-head.ts'
import { importPage, type ImportAsked } from '../pages/import.ts'
import { render } from '../render.ts'
import { save } from '../saving.ts'
import type { Services } from '../services.ts'
import { nameField, signer, waitingFields } from '../signing.ts'
import type { ReadVisit, ReadVisiting, Visit, Visiting } from '../visit.ts'
import { seqFrom } from './decisions.ts'

/** A file of any kind, into a dossier or into a new one: first what came out of it, then the keeping. */
export function importRoutes(services: Services, visit: Visiting, read: ReadVisiting): Router {
  const router = Router()

  router.get('/import', async (request, response) => {
    getReady()
    await show(await visit(request, response), {})
  })

  router.post('/import', async (request, response) => {
    await bring(services, await visit(request, response), undefined)
  })

  router.get('/dossiers/:id/import', async (request, response, next) => {
    const visited = await read(request, response)
    if (!visited) return next()
    getReady()
    await show(visited, { dossier: visited.loaded.dossier })
  })

  router.post('/dossiers/:id/import', async (request, response, next) => {
    const visited = await read(request, response)
    if (!visited) return next()
    await bring(services, visited, visited.loaded.dossier, () => read(request, response))
  })

  return router
}

type Again = () => Promise<ReadVisit | undefined>

async function bring(services: Services, visited: Visit, dossier: Dossier | undefined, again?: Again): Promise<void> {
  const { response, request } = visited
  const sent = await readBody(request)
  getReady()
  const { problems, ...form } = parseImportForm(sent)
  const refused = (status: number, asked: Partial<ImportAsked>) => {
    response.status(status)
    return show(visited, { dossier, form, ...asked, sent })
  }
  if (!form.given || problems.length > 0) return refused(sent.tooLong.size > 0 ? 413 : 422, { problems })
  const read = await readFile(form.given, form.encoding || undefined)
  if ('key' in read) {
    const refusal = refusalWords(read, visited.reader.translator)
    return refused(422, { refusal, asksEncoding: read.encoding !== undefined })
  }
  if (form.shown !== shownHash(read)) {
    const shown = filledIn(form, read, dossier, wantedBy(request))
    return show(visited, { dossier, form: shown, read, sent })
  }
  if (!form.keep) return show(visited, { dossier, form, read, sent })
  const amendment = amendmentOf(form, read, dossier)
  if ('problems' in amendment) return refused(422, { read, problems: amendment.problems })
  const person = await signer(services, visited, sent)
  if (!person) return refused(422, { read, problems: [problem(nameField, 'name')] })
  const id = dossier?.id ?? (isDossierId(form.id) ? form.id : freshId())
  const base = { dossier, seq: dossier ? seqFrom(sent, dossier.seq) : 0, by: person.id }
  const saved = await save(services, id, amendment.value, base)
  if (!('rival' in saved)) return response.redirect(303, await addressKept(services, id, dossier))
  if (!dossier) return refused(409, { read, problems: [problem('title-of-dossier', 'idTaken')], id: freshId() })
  await showRival(visited, sent, saved, again!)
}

/** Somebody has done something to the same text meanwhile: both are shown, and the form waits. */
async function showRival(
  { request, response, frame }: Visit,
  sent: Sent,
  saved: Parameters<typeof conflictPage>[1] & { readonly seq: number },
  again: Again,
): Promise<void> {
  const fresh = (await again())!
  const fields = [...waitingFields(sent, ['seq']), { name: 'seq', value: String(saved.seq) }]
  const waiting = { action: request.originalUrl, back: addressOf(fresh.loaded.dossier), fields }
  response.status(409)
  const page = conflictPage(fresh.loaded.dossier, saved, waiting, fresh.reader)
  await render(response, 'conflict', page, frame(fresh.reader.translator.t('conflict.title')))
}

function amendmentOf(
  form: ImportForm,
  read: FileRead,
  dossier: Dossier | undefined,
): { readonly value: Amendment } | { readonly problems: readonly Problem[] } {
  const parsed = parseChoices(form, read, dossier)
  if ('problems' in parsed) return parsed
  if (dossier) return { value: { kind: 'import', texts: parsed.value } }
  const texts = parsed.value.flatMap((each) => (each.kind === 'bring' ? [each.brought] : []))
  const title = form.title || (texts[0]?.particulars.title ?? '')
  if (title === '') return { problems: [problem('title-of-dossier', 'noTitle')] }
  if (title.length > 300) return { problems: [problem('title-of-dossier', 'longField', { limit: 300 })] }
  return { value: { kind: 'open', title, texts } }
}

/** The page of the text that was kept last. */
async function addressKept({ store }: Services, id: string, before: Dossier | undefined): Promise<string> {
  const dossier = before && (await store.load(id))?.dossier
  const fresh = dossier?.witnesses.findLast((witness) => {
    const was = before?.witnesses.find((each) => each.id === witness.id)
    return currentRevision(witness)?.hash !== (was && currentRevision(was)?.hash)
  })
  return dossier && fresh ? `${addressOf(dossier)}/texts/${fresh.id}` : `/dossiers/${encodeURIComponent(id)}`
}

async function show(visited: Visit, asked: Partial<ImportAsked> & { readonly sent?: Sent }): Promise<void> {
  const { request, reader, person } = visited
  const { t } = reader.translator
  const all: ImportAsked = {
    dossier: undefined,
    form: undefined,
    read: undefined,
    problems: [],
    action: request.originalUrl,
    asksName: person === undefined,
    name: asked.sent?.fields.get(nameField) ?? '',
    id: asked.form?.id || freshId(),
    ...asked,
  }
  const title = t(all.read ? 'import.previewTitle' : 'import.title')
  const page = importPage(all, reader)
  await render(visited.response, 'import', page, visited.frame(page.head ? `${title} · ${page.head.title}` : title))
}

/** The text whose page led here. */
function wantedBy({ query }: Request): string | undefined {
  return typeof query.text === 'string' ? query.text : undefined
}

function isDossierId(id: string): boolean {
  return /^[a-z0-9]{8,20}$/.test(id)
}

function freshId(): string {
  return Array.from(randomBytes(12), (byte) => (byte % 36).toString(36)).join('')
}
