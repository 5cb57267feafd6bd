import { join } from 'node:path'
import express, { type Express } from 'express'
import type { Services } from './services.ts'
import { handleErrors, notFound } from './errors.ts'
import { withSearch } from './searching.ts'
import { handleStillAtWork } from './still-at-work.ts'
import { examiner } from './examined.ts'
import { fonts } from './fonts.ts'
import { againstRoutes } from './routes/against.ts'
import { claimRoutes } from './routes/claims.ts'
import { compareRoutes } from './routes/compare.ts'
import { coverageRoutes } from './routes/coverage.ts'
import { decisionRoutes } from './routes/decisions.ts'
import { dossierRoutes } from './routes/dossier.ts'
import { eraseRoutes } from './routes/erase.ts'
import { exportRoutes } from './routes/export.ts'
import { glossRoutes } from './routes/gloss.ts'
import { houseDeskRoutes } from './routes/house-desk.ts'
import { houseRoutes } from './routes/house.ts'
import { housePassMarkRoutes } from './routes/house-pass-mark.ts'
import { houseWeightsRoutes } from './routes/house-weights.ts'
import { importRoutes } from './routes/import.ts'
import { learnRoutes } from './routes/learn.ts'
import { ledgerRoutes } from './routes/ledgers.ts'
import { listRoutes } from './routes/list.ts'
import { noteRoutes } from './routes/notes.ts'
import { orphanRoutes } from './routes/orphans.ts'
import { quotationRoutes } from './routes/quotations.ts'
import { reportRoutes } from './routes/report.ts'
import { searchRoutes } from './routes/search.ts'
import { signOffRoutes } from './routes/sign-off.ts'
import { provenanceRoutes } from './routes/provenance.ts'
import { reviewRoutes } from './routes/review.ts'
import { takeInRoutes } from './routes/take-in.ts'
import { textRoutes } from './routes/texts.ts'
import { translationReviewRoutes } from './routes/translation-review.ts'
import { versionRoutes } from './routes/versions.ts'
import { workRoutes } from './routes/work.ts'
import { household } from './house.ts'
import { hostGuard, writeGuard } from './origin.ts'
import { progressReader } from './progress.ts'
import { security } from './security.ts'
import { dossierVisiting, readVisiting, visiting } from './visit.ts'
import { workHere } from '../work/work.ts'

/** The web application: a list of what stands between a request and its answer. */
export function createApp(given: Services): Express {
  const services = withSearch(given)
  const visit = visiting(services)
  const house = household(services)
  const examined = examiner(services)
  const readDossier = readVisiting(services, visit, examined, house)
  const visitDossier = dossierVisiting(readDossier)
  const progress = progressReader(services, examined, house)
  const app = express()
  app.disable('x-powered-by')
  app.use(security())
  app.use(hostGuard(services.host))
  app.use('/assets/fonts', fonts)
  app.use('/assets', express.static(join(import.meta.dirname, '../../views/assets'), { maxAge: '1h', index: false }))
  app.use(noStore)
  app.use(writeGuard)
  app.use(takeInRoutes(services, visit))
  app.use(listRoutes(services, visit, progress))
  app.use(learnRoutes(services, visit, progress))
  app.use(searchRoutes(services, visit))
  app.use(compareRoutes(visit, services.work ?? workHere, house))
  app.use(dossierRoutes(visitDossier, house))
  app.use(coverageRoutes(visitDossier))
  app.use(ledgerRoutes(visitDossier))
  app.use(claimRoutes(services, readDossier, visitDossier))
  app.use(quotationRoutes(services, visitDossier))
  app.use(noteRoutes(services, readDossier))
  app.use(signOffRoutes(services, readDossier))
  app.use(reportRoutes(services, readDossier))
  app.use(importRoutes(services, visit, readDossier))
  app.use(provenanceRoutes(services, readDossier))
  app.use(exportRoutes(services, readDossier, visitDossier))
  app.use(eraseRoutes(services, readDossier))
  app.use(reviewRoutes(services, readDossier))
  app.use(translationReviewRoutes(services, visitDossier, house))
  app.use(textRoutes(services, readDossier))
  app.use(againstRoutes(services, visitDossier))
  app.use(versionRoutes(readDossier, examined))
  app.use(decisionRoutes(services, readDossier))
  app.use(orphanRoutes(services, readDossier))
  app.use(glossRoutes(readDossier))
  app.use(houseRoutes(services, visit, house))
  app.use(houseWeightsRoutes(services, visit, house))
  app.use(housePassMarkRoutes(services, visit, house))
  app.use(houseDeskRoutes(services, visit, house))
  app.use(workRoutes(readDossier, examined))
  app.use(notFound)
  app.use(handleStillAtWork)
  app.use(handleErrors)
  return app
}

const noStore: express.RequestHandler = (_, response, next) => {
  response.set('Cache-Control', 'no-store')
  next()
}
