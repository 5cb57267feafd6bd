import type { ErrorRequestHandler, RequestHandler } from 'express'
import { frameFor } from './frame.ts'
import { preferences } from './preferences.ts'
import { render } from './render.ts'

export const notFound: RequestHandler = async (request, response) => {
  const reader = preferences(request, response)
  const { t } = reader.translator
  response.status(404)
  await render(
    response,
    'message',
    { title: t('error.absent.title'), words: t('error.absent.words') },
    frameFor(request, reader, t('error.absent.title')),
  )
}

/** The last resort. It never shows the stack or what was sent: Express's own handler prints both. */
export const handleErrors: ErrorRequestHandler = async (error, request, response, next) => {
  console.error(error instanceof Error ? error.stack : error)
  if (response.headersSent) return next(error)
  const reader = preferences(request, response)
  const { t } = reader.translator
  response.status(500)
  await render(
    response,
    'message',
    { title: t('error.absent.title'), words: t('error.absent.words') },
    frameFor(request, reader, t('error.absent.title')),
  )
}
