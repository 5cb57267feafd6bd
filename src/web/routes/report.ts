import { Router, type Response } from 'express'
import type { Published } from '../../dossier/published.ts'
import { reportOn } from '../../dossier/report.ts'
import { usualRules } from '../../dossier/desk-rules.ts'
import type { ReportMade } from '../../exchange/report/made.ts'
import { reportPolicy } from '../../exchange/report/page.ts'
import { reportFormats, writeReport } from '../../exchange/report/write.ts'
import { translator } from '../../i18n/translator.ts'
import type { Whole } from '../../store/store.ts'
import { readBody } from '../body.ts'
import { deskOn } from '../desk.ts'
import { parsePublish } from '../forms/publish.ts'
import { addressOf } from '../pages/dossier-head.ts'
import { reportPageOf, type ReportAsked } from '../pages/report.ts'
import { render } from '../render.ts'
import { save } from '../saving.ts'
import type { Services } from '../services.ts'
import { askName, signer } from '../signing.ts'
import type { ReadVisit, ReadVisiting } from '../visit.ts'
import { seqFrom } from './decisions.ts'

/** The state as it is now. */
function draftOf({ loaded, reader }: ReadVisit): Published {
  const { language } = reader.translator
  return { seq: loaded.dossier.seq, language, byline: '', rules: reader.rules ?? usualRules }
}

/** Reports on a state of a dossier: to be read as a draft, to be published, and made again as they were. */
export function reportRoutes(services: Services, visit: ReadVisiting): Router {
  const { store, program = 'muqabala' } = services
  const router = Router()

  async function show(visited: ReadVisit, asked: ReportAsked): Promise<void> {
    const page = reportPageOf(deskOn(services, visited), asked, visited.reader)
    const { t } = visited.reader.translator
    await render(visited.response, 'report', page, visited.frame(`${t('report.title')} · ${page.head.title}`))
  }

  function made(visited: ReadVisit, whole: Whole, published: Published): ReportMade {
    const { loaded, reader } = visited
    const ground = {
      id: loaded.dossier.id,
      events: whole.events,
      hashes: whole.entries.map(({ hash }) => hash),
      words: loaded.words,
      rules: published.rules,
    }
    return {
      report: reportOn(ground, published.seq),
      published,
      program,
      translator: translator(published.language, reader.translator.digits),
      nameOf: reader.nameOf,
    }
  }

  router.get('/dossiers/:id/report', async (request, response, next) => {
    const visited = await visit(request, response)
    if (!visited) return next()
    const last = visited.loaded.dossier.publications.at(-1)?.body
    const { language } = visited.reader.translator
    await show(visited, { form: { byline: last?.byline ?? '', language, url: '' }, problems: [] })
  })

  router.post('/dossiers/:id/report', async (request, response, next) => {
    const visited = await visit(request, response)
    if (!visited) return next()
    const sent = await readBody(request)
    const { dossier } = visited.loaded
    const { form, problems, asked } = parsePublish(sent)
    const { standing, blocks } = deskOn(services, visited)
    const unseen = seqFrom(sent, dossier.seq) !== dossier.seq
    if (!asked || unseen || standing !== 'signed-off' || blocks.length > 0) {
      response.status(unseen ? 409 : 422)
      return show(visited, { form, problems })
    }
    const person = await signer(services, visited, sent)
    const back = `${addressOf(dossier)}/report`
    if (!person) return askName(visited, sent, back)
    const published = { ...asked, seq: dossier.seq, rules: visited.reader.rules ?? usualRules }
    const base = { dossier, seq: dossier.seq, by: person.id }
    await save(services, dossier.id, { kind: 'publish', published }, base)
    response.redirect(303, back)
  })

  router.get('/dossiers/:id/report/draft', async (request, response, next) => {
    const visited = await visit(request, response)
    const whole = visited && (await store.whole(visited.loaded.dossier.id))
    if (!visited || !whole) return next()
    const { bytes } = writeReport('report', made(visited, whole, draftOf(visited)))
    response.set('Content-Security-Policy', `${reportPolicy}; frame-ancestors 'none'; sandbox`)
    response.type('html').send(Buffer.from(bytes))
  })

  router.get('/dossiers/:id/report/:state/:format', async (request, response, next) => {
    const { state } = request.params
    const format = reportFormats.find((each) => each === request.params.format)
    const visited = format && (await visit(request, response))
    const whole = visited && (await store.whole(visited.loaded.dossier.id))
    if (!visited || !whole) return next()
    const { dossier } = visited.loaded
    const published =
      state === 'draft' ? draftOf(visited) : dossier.publications.find(({ seq }) => String(seq) === state)?.body
    // A draft stays in the house.
    if (!published || (state === 'draft' && (format === 'report' || format === 'claimreview'))) return next()
    const { bytes, ending } = writeReport(format, made(visited, whole, published))
    send(response, bytes, `${dossier.id.replaceAll(/[^\w-]/g, '_')}-${published.seq}${ending}`)
  })

  return router
}

function send(response: Response, bytes: Uint8Array, name: string): void {
  response.set({
    'Content-Type': 'application/octet-stream',
    'Content-Security-Policy': 'sandbox',
    'Content-Disposition': `attachment; filename="${name}"`,
  })
  response.send(Buffer.from(bytes))
}
