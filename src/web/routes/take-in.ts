import { randomBytes } from 'node:crypto'
import { Router } from 'express'
import { ArchiveProblem } from '../../exchange/archive/problem.ts'
import { takeArchive } from '../../exchange/archive/take.ts'
import { longestText, readBody } from '../body.ts'
import { problem, type Problem } from '../forms/problem.ts'
import { problemsView } from '../pages/problems.ts'
import { render } from '../render.ts'
import type { Services } from '../services.ts'
import { nameField, signer } from '../signing.ts'
import type { Visit, Visiting } from '../visit.ts'

/** Bytes that an archive may hold here: our own are not compressed, and hold little more than they are long. */
const most = 8 * longestText

/** A dossier that was exported elsewhere is taken in as a new one. */
export function takeInRoutes(services: Services, visit: Visiting): Router {
  const router = Router()

  router.get('/dossiers/take-in', async (request, response) => {
    await show(await visit(request, response), [])
  })

  router.post('/dossiers/take-in', async (request, response) => {
    const visited = await visit(request, response)
    const sent = await readBody(request)
    const file = sent.files.get('file')
    const megabytes = longestText / 1024 / 1024
    const wrong = sent.tooLong.has('file')
      ? [problem('file', 'archiveTooLong', { megabytes })]
      : file
        ? []
        : [problem('file', 'noFile')]
    const person = wrong.length === 0 ? await signer(services, visited, sent) : undefined
    const problems = wrong.length === 0 && !person ? [problem(nameField, 'name')] : wrong
    if (!person || !file) {
      response.status(sent.tooLong.size > 0 ? 413 : 422)
      return show(visited, problems)
    }
    try {
      const { came, origin } = takeArchive(file.name, file.bytes, { by: person.id, at: services.now() }, most)
      const id = randomBytes(8).toString('hex')
      await services.store.adopt(id, came, origin)
      response.redirect(303, `/dossiers/${id}/provenance`)
    } catch (error) {
      if (!(error instanceof ArchiveProblem)) throw error
      response.status(422)
      await show(visited, [problem('file', 'archive', { words: wordsOf(error, visited) })])
    }
  })

  return router
}

function wordsOf({ reason, values }: ArchiveProblem, { reader: { translator } }: Visit): string {
  const { t } = translator
  const broken = typeof values.problem === 'string' ? t(`chain.${values.problem}`) : ''
  return t(`archive.problem.${reason}`, { ...values, problem: broken })
}

async function show(visited: Visit, problems: readonly Problem[]): Promise<void> {
  const { translator } = visited.reader
  const page = { problems: problemsView(problems, translator), asksName: visited.person === undefined }
  await render(visited.response, 'take-in', page, visited.frame(translator.t('takeIn.heading')))
}
