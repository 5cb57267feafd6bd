import { join } from 'node:path'
import express, { type Express } from 'express'
import type { Services } from './services.ts'
import { dossierRoutes } from './dossier-routes.ts'
import { handleErrors, notFound } from './errors.ts'
import { security } from './security.ts'

/** The web application: a list of what stands between a request and its answer. */
export function createApp(services: Services): Express {
  const app = express()
  app.disable('x-powered-by')
  app.use(security())
  app.use('/assets', express.static(join(import.meta.dirname, '../../views/assets'), { maxAge: '1h', index: false }))
  app.use(dossierRoutes(services))
  app.use(notFound)
  app.use(handleErrors)
  return app
}
