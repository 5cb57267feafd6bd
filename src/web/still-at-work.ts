import type { ErrorRequestHandler, Request } from 'express'
import { readBody } from './body.ts'
import { addressOf } from './pages/dossier-head.ts'
import { workingPage } from './pages/working.ts'
import { render } from './render.ts'
import { waitingFields } from './signing.ts'
import { StillAtWork } from './visit.ts'

/** Answers with how far the work has come, and with the fields of a form that has to wait for it. */
export const handleStillAtWork: ErrorRequestHandler = async (error, request, response, next) => {
  if (!(error instanceof StillAtWork)) return next(error)
  const { visit } = error
  const fields = await fieldsOf(request)
  const form = fields && { action: request.originalUrl, fields }
  const isPage = request.method === 'GET'
  const back = isPage ? request.originalUrl : addressOf(visit.loaded.dossier)
  const page = workingPage(visit.reading, visit.examining().parts(), { back, form }, visit.reader)
  if (request.path.endsWith('.json')) return void response.status(503).json({ working: page.poll !== undefined })
  response.status(page.poll ? 202 : 503)
  const frame = visit.frame(`${page.title} · ${page.head.title}`)
  await render(response, 'working', page, { ...frame, ...(page.poll && isPage && { refresh: 3 }) })
}

async function fieldsOf(request: Request) {
  if (request.method === 'GET' || request.method === 'HEAD' || request.readableEnded) return undefined
  return waitingFields(await readBody(request), [])
}
