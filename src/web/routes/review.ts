import { Router } from 'express'
import type { Amendment } from '../../dossier/amend.ts'
import { currentRevision } from '../../dossier/fold.ts'
import { answersOf, type Answer } from '../../exchange/review/answers.ts'
import { sheetFrom, sheetIn, type Sheet } from '../../exchange/review/sheet.ts'
import { readBody, type Sent } from '../body.ts'
import { problem, type Problem } from '../forms/problem.ts'
import { reviewPage } from '../pages/review.ts'
import { render } from '../render.ts'
import { save } from '../saving.ts'
import type { Services } from '../services.ts'
import { nameField, signer } from '../signing.ts'
import type { ReadVisit, ReadVisiting } from '../visit.ts'

/** A review made without this program comes back: shown first, and kept as far as somebody here chooses. */
export function reviewRoutes(services: Services, visit: ReadVisiting): Router {
  const router = Router()

  router.get('/dossiers/:id/review', async (request, response, next) => {
    const visited = await visit(request, response)
    if (!visited) return next()
    await show(visited, undefined, [], [])
  })

  router.post('/dossiers/:id/review', async (request, response, next) => {
    const visited = await visit(request, response)
    if (!visited) return next()
    const sent = await readBody(request)
    const sheet = sheetSent(sent)
    const answers = sheet && (await answersHere(services, visited, sheet))
    if (!sheet || !answers) {
      response.status(422)
      const key = sheet ? 'otherReview' : sent.files.has('file') || sent.fields.has('sheet') ? 'noReview' : 'noFile'
      return show(visited, undefined, [], [problem('file', key)])
    }
    if (sent.fields.get('do') !== 'keep') return show(visited, sheet, answers, [])
    const chosen = answers.filter(
      ({ state }, index) => (state === 'new' || state === 'conflict') && sent.fields.has(`keep${index}`),
    )
    const person = chosen.length > 0 ? await signer(services, visited, sent) : undefined
    if (!person) {
      response.status(422)
      const wrong = chosen.length > 0 ? problem(nameField, 'name') : problem('sheet', 'nothingKept')
      return show(visited, sheet, answers, [wrong])
    }
    const { dossier } = visited.loaded
    const amendment: Amendment = { kind: 'decide-all', all: chosen.map(({ happening }) => happening) }
    const saved = await save(services, dossier.id, amendment, { dossier, seq: dossier.seq, by: person.id })
    if (!('rival' in saved))
      return response.redirect(303, `/dossiers/${encodeURIComponent(dossier.id)}/provenance#history`)
    // Somebody decided while the preview stood open: it is worked out anew, and shows that.
    response.status(409)
    const fresh = (await visit(request, response))!
    await show(fresh, sheet, (await answersHere(services, fresh, sheet)) ?? [], [])
  })

  return router
}

function sheetSent({ files, fields }: Sent): Sheet | undefined {
  const file = files.get('file')
  if (file) return sheetIn(new TextDecoder().decode(file.bytes))
  return sheetFrom(fields.get('sheet') ?? '')
}

async function answersHere(
  { store }: Services,
  { loaded: { dossier, words } }: ReadVisit,
  sheet: Sheet,
): Promise<readonly Answer[] | undefined> {
  const whole = await store.whole(dossier.id)
  if (!whole) return undefined
  const current = new Set(dossier.witnesses.flatMap((witness) => currentRevision(witness)?.hash ?? []))
  return answersOf(sheet, { events: whole.events, hashes: whole.entries.map(({ hash }) => hash), words, current })
}

async function show(
  visited: ReadVisit,
  sheet: Sheet | undefined,
  answers: readonly Answer[],
  problems: readonly Problem[],
): Promise<void> {
  const asked = {
    sheet: sheet && JSON.stringify(sheet),
    reviewer: sheet?.reviewer ?? '',
    answers,
    problems,
    asksName: visited.person === undefined,
  }
  const page = reviewPage(visited.loaded.dossier, asked, visited.reader)
  await render(visited.response, 'review', page, visited.frame(visited.reader.translator.t('review.heading')))
}
