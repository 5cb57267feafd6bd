import { Router } from 'express'
import { outFormats } from '../../exchange/out/outgoing.ts'
import { writeOut } from '../../exchange/out/write.ts'
import { nameBehind } from '../../provenance/origin.ts'
import { exportPage } from '../pages/outward.ts'
import { render } from '../render.ts'
import type { Services } from '../services.ts'
import type { DossierVisiting, ReadVisiting } from '../visit.ts'

/** A dossier as files of other programs, each to be saved and never shown by the browser. */
export function exportRoutes({ store, sign }: Services, read: ReadVisiting, visit: DossierVisiting): Router {
  const router = Router()

  router.get('/dossiers/:id/export', async (request, response, next) => {
    const visited = await read(request, response)
    if (!visited) return next()
    const page = exportPage(visited.loaded.dossier, visited.reader)
    await render(response, 'export', page, visited.frame(visited.reader.translator.t('export.heading')))
  })

  router.get('/dossiers/:id/export/:format', async (request, response, next) => {
    const format = outFormats.find((each) => each === request.params.format)
    const visited = format && (await visit(request, response))
    const whole = visited && (await store.whole(visited.loaded.dossier.id))
    if (!visited || !whole) return next()
    const { examination, loaded, reader } = visited
    const { text } = request.query
    const bitexts = examination.bitexts.filter(({ target }) => text === undefined || target.witness.id === text)
    if (text !== undefined && bitexts.length === 0) return next()
    const known = { names: whole.names, foreign: whole.origin?.foreign ?? [] }
    const file = writeOut(format, {
      examination,
      bitexts,
      events: whole.events,
      words: loaded.words,
      whole,
      nameOf: (by) => nameBehind(by, known),
      translator: reader.translator,
      sign,
    })
    response.set({
      'Content-Type': 'application/octet-stream',
      'Content-Security-Policy': 'sandbox',
      'Content-Disposition': `attachment; filename="${loaded.dossier.id.replaceAll(/[^\w-]/g, '_')}${file.ending}"`,
    })
    response.send(Buffer.from(file.bytes))
  })

  return router
}
