import { Router } from 'express'
import { isTranslation } from '../../dossier/translation-review.ts'
import type { Knowledge } from '../../dossier/knowledge.ts'
import { searchWordsWith, type SearchWords } from '../../lexicon/search-words.ts'
import { deskOn } from '../desk.ts'
import type { Household } from '../house.ts'
import { translationReviewPage } from '../pages/translation-review.ts'
import { render } from '../render.ts'
import type { Services } from '../services.ts'
import type { DossierVisiting } from '../visit.ts'

/** The review of a translation: its sentences beside what they render, their errors, and how it scores. */
export function translationReviewRoutes(services: Services, visit: DossierVisiting, house: Household): Router {
  const router = Router()

  router.get('/dossiers/:id/review/:text', async (request, response, next) => {
    const visited = await visit(request, response)
    const bitext = visited?.examination.bitexts.find(({ target }) => target.witness.id === request.params.text)
    const source = visited?.examination.source
    if (!visited || !bitext || !source || !isTranslation(bitext.target.witness)) return next()
    const { examination, knowledge, reader } = visited
    const { show, part, term } = request.query
    const { weighing, passMark } = await house.state()
    const asked = {
      sides: { dossier: examination.dossier, source, bitext },
      rules: { weights: weighing.weights, ...(passMark !== undefined && { pass: passMark }) },
      translations: examination.bitexts.map(({ target }) => target.witness).filter(isTranslation),
      show: typeof show === 'string' ? show : undefined,
      part: Number(part ?? 1),
      term: typeof term === 'string' ? term.trim() : '',
      read: wordsReader(knowledge),
    }
    const page = translationReviewPage(deskOn(services, visited), asked, reader)
    const { t } = reader.translator
    await render(
      response,
      'translation-review',
      page,
      visited.frame(`${t('translationReview.title')} · ${page.head.title}`),
    )
  })

  return router
}

const readers = new WeakMap<Knowledge, SearchWords>()

/** It remembers the words that it has read: one for all who ask, until the house changes what is known. */
function wordsReader(knowledge: Knowledge): SearchWords {
  const read = readers.get(knowledge) ?? searchWordsWith(knowledge.lexicon)
  readers.set(knowledge, read)
  return read
}
