import { Router } from 'express'
import type { Knowledge } from '../../dossier/knowledge.ts'
import { figuresLedger } from '../pages/ledgers/figures.ts'
import { forcesLedger } from '../pages/ledgers/force.ts'
import { ledgers, type LedgerAsked, type LedgerName, type LedgerPage } from '../pages/ledgers/ledger.ts'
import { personsLedger } from '../pages/ledgers/persons.ts'
import { wordsLedger } from '../pages/ledgers/words.ts'
import { htmlOf } from '../render.ts'
import { rememberPages } from '../rendered.ts'
import type { DossierVisit, DossierVisiting } from '../visit.ts'

/** One thing in all texts: figures, names, loaded words, certainty. */
export function ledgerRoutes(visit: DossierVisiting): Router {
  const router = Router()
  const remembered = rememberPages()

  router.get('/dossiers/:id/ledgers', (request, response) =>
    response.redirect(`/dossiers/${encodeURIComponent(request.params.id)}/ledgers/${ledgers[0]}`),
  )

  router.get('/dossiers/:id/ledgers/:ledger', async (request, response, next) => {
    const name = ledgers.find((each) => each === request.params.ledger)
    const visited = name && (await visit(request, response))
    if (!name || !visited) return next()
    const { examination, preferences, names, knowledge } = visited
    const { language, digits } = preferences.translator
    const key = [request.originalUrl, knowledge.version, language, digits, preferences.theme, preferences.person]
    const html = await remembered(examination, [...key, ...names], () => {
      const { show, part } = request.query
      const page = pageOf(name, visited, knowledge, {
        show: typeof show === 'string' ? show : '',
        part: Number(part ?? 1),
      })
      return htmlOf('ledger', page, visited.frame(page.head.title))
    })
    response.type('html').send(html)
  })

  return router
}

function pageOf(
  name: LedgerName,
  { examination, reader }: DossierVisit,
  knowledge: Knowledge,
  asked: LedgerAsked,
): LedgerPage {
  switch (name) {
    case 'figures':
      return figuresLedger(examination, asked, reader)
    case 'persons':
      return personsLedger(examination, knowledge, asked, reader)
    case 'words':
      return wordsLedger(examination, knowledge, asked, reader)
    case 'force':
      return forcesLedger(examination, knowledge, asked, reader)
  }
}
