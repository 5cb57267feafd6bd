import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express'
import { BodyRefused } from './body.ts'
import { frameFor } from './frame.ts'
import { preferences } from './preferences.ts'
import { render } from './render.ts'

export const notFound: RequestHandler = (request, response) => refused(request, response, 404, 'absent')

/** A page that says what is the matter, in the reader's language: `error.<key>.title` and `.words`. */
export async function refused(request: Request, response: Response, status: number, key: string): Promise<void> {
  const reader = preferences(request, response)
  const { t } = reader.translator
  const page = { title: t(`error.${key}.title`), words: t(`error.${key}.words`), status }
  response.status(status)
  await render(response, 'message', page, frameFor(request, reader, page.title))
}

/** The last resort. It never shows the stack or what was sent: Express's own handler prints both. */
export const handleErrors: ErrorRequestHandler = async (error, request, response, next) => {
  if (error instanceof BodyRefused) return refused(request, response, error.status, `body${error.status}`)
  if (error instanceof URIError) return refused(request, response, 404, 'absent')
  console.error(error instanceof Error ? error.stack : error)
  if (response.headersSent) return next(error)
  await refused(request, response, 500, 'broken')
}
