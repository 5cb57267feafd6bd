import { Router } from 'express'
import { nameOf, termsOf } from '../../dossier/house.ts'
import { formatTerms, cellsOf, type Term } from '../../lexicon/terms.ts'
import { sha256 } from '../../provenance/digest.ts'
import { readBody } from '../body.ts'
import { problem } from '../forms/problem.ts'
import { parseTerm, termFields, type TermForm } from '../forms/term.ts'
import { changeTerms } from '../house-saving.ts'
import type { Household } from '../house.ts'
import { houseTermsPage, type TermsAsked } from '../pages/house-terms.ts'
import { render } from '../render.ts'
import type { Services } from '../services.ts'
import { askName, signer } from '../signing.ts'
import type { Visit, Visiting } from '../visit.ts'
import { dictionaryRoutes } from './dictionaries.ts'
import { termsImportRoutes } from './terms-import.ts'

/** The house: its termbase, and the dictionaries that it has brought. */
export function houseRoutes(services: Services, visit: Visiting, house: Household): Router {
  const router = Router()
  const shipped = () => services.knowledge.terms?.() ?? []
  const standing = async () => termsOf(await house.state(), shipped())

  async function show(visited: Visit, asked: TermsAsked): Promise<void> {
    const page = houseTermsPage(await standing(), asked, visited.reader)
    await render(visited.response, 'house-terms', page, visited.frame(visited.reader.translator.t('terms.title')))
  }

  router.get('/house', (_, response) => response.redirect('/house/terms'))

  router.get('/house/terms', async (request, response) => {
    const visited = await visit(request, response)
    const { q, edit } = request.query
    const term = (await standing()).find((each) => nameOf(each) === edit)
    const query = typeof q === 'string' ? q.trim().slice(0, 200) : ''
    await show(visited, {
      query,
      ...(term && { edited: { was: nameOf(term), seen: stamp(term), form: formOf(term) } }),
    })
  })

  router.get('/house/terms.csv', async (_, response) => {
    response.set('Content-Disposition', 'attachment; filename="terms.csv"')
    response.type('text/csv; charset=utf-8').send(formatTerms(await standing()))
  })

  router.post('/house/terms', async (request, response) => {
    const visited = await visit(request, response)
    const sent = await readBody(request)
    const [was, seen] = [sent.fields.get('was') ?? '', sent.fields.get('seen') ?? '']
    const now = (await standing()).find((term) => nameOf(term) === was)
    const { form, problems, term } = parseTerm(sent)
    const removes = sent.fields.get('do') === 'remove' && was !== ''
    const again = (status: number, asked: Pick<TermsAsked, 'problems'>, newest?: Term) => {
      response.status(status)
      const edited = { was: was !== '' && !newest && !now ? '' : was, seen: newest ? stamp(newest) : seen, form }
      return show(visited, { query: '', ...asked, edited: { ...edited, ...(newest && { now: newest }) } })
    }
    if (was !== '' && !now && removes) return response.redirect(303, '/house/terms')
    if (was !== '' && !now) return again(409, { problems: [problem('arabic', 'term.gone', { words: was })] })
    if (now && stamp(now) !== seen)
      return again(409, { problems: [problem('arabic', 'term.changed', { words: was })] }, now)
    if (!removes && !term) return again(422, { problems })
    const person = await signer(services, visited, sent)
    if (!person) return askName(visited, sent, '/house/terms')
    const change = removes
      ? ({ kind: 'remove', arabic: was } as const)
      : ({ kind: 'put', term: term!, ...(was && { was }) } as const)
    const refused = await changeTerms(services, house, [change], person.id)
    if (refused) return again(422, { problems: [problem('arabic', `term.${refused.key}`, { words: refused.words })] })
    const query = removes ? '' : `?q=${encodeURIComponent(nameOf(term!))}`
    response.redirect(303, `/house/terms${query}`)
  })

  router.use(termsImportRoutes(services, visit, house))
  router.use(dictionaryRoutes(services, visit, house))
  return router
}

/** Names what a term says: a form that was made of it knows whether it still says so. */
function stamp(term: Term): string {
  return sha256(JSON.stringify(cellsOf(term))).slice(0, 16)
}

function formOf(term: Term): TermForm {
  const cells = cellsOf(term)
  return Object.fromEntries(termFields.map((name, index) => [name, cells[index]!])) as TermForm
}
