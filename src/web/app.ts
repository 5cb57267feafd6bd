import { join } from 'node:path'
import express, { type Express } from 'express'
import type { Services } from './services.ts'
import { handleErrors, notFound } from './errors.ts'
import { examiner } from './examined.ts'
import { fonts } from './fonts.ts'
import { claimRoutes } from './routes/claims.ts'
import { compareRoutes } from './routes/compare.ts'
import { decisionRoutes } from './routes/decisions.ts'
import { dossierRoutes } from './routes/dossier.ts'
import { glossRoutes } from './routes/gloss.ts'
import { houseRoutes } from './routes/house.ts'
import { listRoutes } from './routes/list.ts'
import { orphanRoutes } from './routes/orphans.ts'
import { textRoutes } from './routes/texts.ts'
import { versionRoutes } from './routes/versions.ts'
import { household } from './house.ts'
import { hostGuard, writeGuard } from './origin.ts'
import { security } from './security.ts'
import { dossierVisiting, visiting } from './visit.ts'

/** The web application: a list of what stands between a request and its answer. */
export function createApp(services: Services): Express {
  const visit = visiting(services)
  const house = household(services)
  const visitDossier = dossierVisiting(services, visit, examiner(services), house)
  const app = express()
  app.disable('x-powered-by')
  app.use(security())
  app.use(hostGuard(services.host))
  app.use('/assets/fonts', fonts)
  app.use('/assets', express.static(join(import.meta.dirname, '../../views/assets'), { maxAge: '1h', index: false }))
  app.use(noStore)
  app.use(writeGuard)
  app.use(listRoutes(services, visit))
  app.use(compareRoutes(visit))
  app.use(dossierRoutes(visitDossier))
  app.use(claimRoutes(visitDossier))
  app.use(textRoutes(services, visitDossier))
  app.use(versionRoutes(visitDossier))
  app.use(decisionRoutes(services, visitDossier))
  app.use(orphanRoutes(services, visitDossier))
  app.use(glossRoutes(visitDossier))
  app.use(houseRoutes(services, visit, house))
  app.use(notFound)
  app.use(handleErrors)
  return app
}

const noStore: express.RequestHandler = (_, response, next) => {
  response.set('Cache-Control', 'no-store')
  next()
}
