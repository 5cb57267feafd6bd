import { Router } from 'express'
import type { Examination, ReadText } from '../../dossier/examination.ts'
import { claimAsked } from '../asked.ts'
import { sentenceGloss } from '../pages/gloss.ts'
import { interlinearPage } from '../pages/interlinear.ts'
import { wordPairs } from '../pages/word-pairs.ts'
import { render } from '../render.ts'
import type { ReadVisit, ReadVisiting } from '../visit.ts'

/** Arabic word by word: a page for reading and printing, and one sentence at a time for the script of the other pages. */
export function glossRoutes(visit: ReadVisiting): Router {
  const router = Router()

  router.get('/dossiers/:id/gloss/:text', async (request, response, next) => {
    const visited = await visit(request, response)
    const text = visited && arabicText(visited, request.params.text)
    if (!visited || !text) return next()
    const asked = { text, part: Number(request.query.part ?? 1) }
    const page = interlinearPage(visited.reading, asked, visited.knowledge.lexicon, visited.reader)
    const { t } = visited.reader.translator
    await render(response, 'interlinear', page, visited.frame(`${t('gloss.title')} · ${page.head.title}`))
  })

  router.get('/dossiers/:id/gloss/:text/:sentence', async (request, response, next) => {
    const number = /^([1-9]\d{0,5})\.json$/.exec(request.params.sentence)?.[1]
    const visited = number === undefined ? undefined : await visit(request, response)
    const text = visited && arabicText(visited, request.params.text)
    const index = Number(number) - 1
    if (!visited || !text?.segments[index]) return next()
    const examination = await examinationSoon(visited)
    response.json(sentenceGloss(examination, text, index, visited.knowledge.lexicon, visited.reader))
  })

  router.get('/dossiers/:id/words/:text/:sentence', async (request, response, next) => {
    const number = /^([1-9]\d{0,5})\.json$/.exec(request.params.sentence)?.[1]
    const visited = number === undefined ? undefined : await visit(request, response)
    const asked = visited && claimAsked(visited.reading, request.params.text, number)
    if (!visited || !asked) return next()
    response.json({ pairs: wordPairs(await examinationSoon(visited), asked.text, asked.index) })
  })

  return router
}

function arabicText({ reading }: ReadVisit, id: string): ReadText | undefined {
  return reading.texts.find(({ witness, language }) => witness.id === id && language === 'ar')
}

/** Without links while they are being worked out: what the words mean can be said at once. */
async function examinationSoon({ reading, soon }: ReadVisit): Promise<Examination> {
  return (await soon()) ?? { ...reading, bitexts: [] }
}
