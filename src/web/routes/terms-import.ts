import { Router } from 'express'
import { nameOf, termsOf, type TermChange } from '../../dossier/house.ts'
import { textFrom } from '../../exchange/read-text.ts'
import { readTermLines, type TermLine } from '../../exchange/terms-csv.ts'
import { readBody, type Sent } from '../body.ts'
import { problem, type Parsed } from '../forms/problem.ts'
import { changeTerms } from '../house-saving.ts'
import type { Household } from '../house.ts'
import { houseTermsPage } from '../pages/house-terms.ts'
import { termsImportPage } from '../pages/terms-import.ts'
import { render } from '../render.ts'
import type { Services } from '../services.ts'
import { askName, signer } from '../signing.ts'
import type { Visiting } from '../visit.ts'

/** A table of terms: first what it would do, line by line, then the doing. */
export function termsImportRoutes(services: Services, visit: Visiting, house: Household): Router {
  const router = Router()

  router.post('/house/terms/import', async (request, response) => {
    const visited = await visit(request, response)
    const { t } = visited.reader.translator
    const sent = await readBody(request)
    const standing = termsOf(await house.state(), services.knowledge.terms?.() ?? [])
    const csv = tableIn(sent)
    if ('problems' in csv) {
      response.status(sent.tooLong.size > 0 ? 413 : 422)
      const page = houseTermsPage(standing, { query: '', problems: csv.problems }, visited.reader)
      return render(response, 'house-terms', page, visited.frame(t('terms.title')))
    }
    const lines = readTermLines(csv.value, standing)
    const person = sent.fields.get('do') === 'take' ? await signer(services, visited, sent) : visited.person
    if (sent.fields.get('do') === 'take') {
      if (!person) return askName(visited, sent, '/house/terms')
      const refused = await changeTerms(services, house, lines.flatMap(changeOf), person.id)
      if (!refused) return response.redirect(303, '/house/terms')
      response.status(409)
    }
    await render(
      response,
      'terms-import',
      termsImportPage(lines, csv.value, visited.reader),
      visited.frame(t('terms.import.title')),
    )
  })

  return router
}

function changeOf(line: TermLine): readonly TermChange[] {
  if (line.state === 'new') return [{ kind: 'put', term: line.term }]
  return line.state === 'changed' ? [{ kind: 'put', term: line.term, was: nameOf(line.was) }] : []
}

function tableIn({ fields, files, tooLong }: Sent): Parsed<string> {
  if (tooLong.size > 0) return { problems: [problem('csv-file', 'tooLong', { megabytes: 8 })] }
  const file = files.get('csv-file')
  if (!file) {
    const pasted = (fields.get('csv') ?? '').replaceAll('\r\n', '\n')
    return pasted.trim() === '' ? { problems: [problem('csv-file', 'noFile')] } : { value: pasted }
  }
  const reading = textFrom(file.bytes)
  if ('text' in reading) return { value: reading.text }
  const { problem: key, at, line, encoding } = reading
  return { problems: [problem('csv-file', key, { file: file.name, at, line, encoding })] }
}
