import { Router } from 'express'
import type { Amendment, Decided } from '../../dossier/amend.ts'
import type { Dossier } from '../../dossier/fold.ts'
import { readBody, type Sent } from '../body.ts'
import { refused } from '../errors.ts'
import { parseDecision } from '../forms/decision.ts'
import { parseDesk } from '../forms/desk.ts'
import { deskAsked, type DeskWork } from '../forms/desk-asked.ts'
import { withKeptFiles } from '../forms/kept-file.ts'
import { parseLinkWork } from '../forms/link-work.ts'
import type { Problem } from '../forms/problem.ts'
import { peopleOn } from '../desk.ts'
import { conflictPage } from '../pages/conflict.ts'
import { addressOf, dossierHead } from '../pages/dossier-head.ts'
import { problemsView } from '../pages/problems.ts'
import { render } from '../render.ts'
import { save } from '../saving.ts'
import type { Services } from '../services.ts'
import { askName, signer, waitingFields } from '../signing.ts'
import type { ReadVisit, ReadVisiting } from '../visit.ts'
import { showRefusedAtDesk } from './refused-at-desk.ts'

/** Everything that people decide about passages, links and findings: one form address, `do` says what. */
export function decisionRoutes(services: Services, visit: ReadVisiting): Router {
  const router = Router()

  router.post('/dossiers/:id/decisions', async (request, response, next) => {
    const visited = await visit(request, response)
    if (!visited) return next()
    const sent = await readBody(request)
    const { loaded } = visited
    const back = backFrom(sent, addressOf(loaded.dossier))
    const parsed =
      parseDesk(deskAsked(sent, loaded, visited.reading, peopleOn(visited))) ??
      parseLinkWork(sent, loaded, { reading: visited.reading, person: visited.person?.id }) ??
      parseDecision(sent, loaded, visited.reading)
    const kept = withKeptFiles(sent)
    if ('problems' in parsed) return refuse(services, visited, kept, { problems: parsed.problems, back })
    const person = await signer(services, visited, sent)
    if (!person) return askName(visited, kept, back)
    if (agreesWithOwn(loaded.dossier, parsed.value, person.id)) return refused(request, response, 422, 'ownVerdict')
    const saved = await save(services, loaded.dossier.id, amendmentOf(parsed.value), {
      dossier: loaded.dossier,
      seq: seqFrom(sent, loaded.dossier.seq),
      by: person.id,
    })
    if (!('rival' in saved)) return response.redirect(303, back)
    const fresh = await visit(request, response)
    const fields = [...waitingFields(kept, ['seq']), { name: 'seq', value: String(saved.seq) }]
    const again = { action: request.originalUrl, back, fields }
    response.status(409)
    const page = conflictPage(fresh!.loaded.dossier, saved, again, fresh!.reader)
    await render(response, 'conflict', page, visited.frame(visited.reader.translator.t('conflict.title')))
  })

  return router
}

type Work = Decided | readonly Decided[] | DeskWork

/** A second person agrees, never whoever gave the verdict. */
function agreesWithOwn({ verdicts }: Dossier, value: Work, person: string): boolean {
  return (
    'all' in value &&
    value.all.some(
      ({ kind, body }) =>
        kind === 'verdict-agreed' && verdicts.some(({ seq, by }) => seq === body.verdict && by === person),
    )
  )
}

function amendmentOf(value: Work): Amendment {
  if ('all' in value) {
    const [decided, ...others] = value.all
    if (others.length > 0) return { kind: 'decide-all', all: value.all }
    return { kind: 'decide', decided: decided!, ...(value.beside && { beside: value.beside }) }
  }
  return 'kind' in value ? { kind: 'decide', decided: value } : { kind: 'decide-all', all: value }
}

/** How many events the page was made from that the form stood on; never more than there are. */
export function seqFrom({ fields }: Sent, newest: number): number {
  const seq = Number(fields.get('seq') ?? newest)
  return Number.isInteger(seq) && seq > 0 ? Math.min(seq, newest) : newest
}

/** Back to the page the form stood on, and to no other site. */
export function backFrom({ fields }: Sent, base: string): string {
  const typed = fields.get(fields.get('do') === 'verdict-next' ? 'next' : 'back') ?? ''
  const ours = typed === base || ['/', '?', '#'].some((mark) => typed.startsWith(base + mark))
  return ours && !/[\s\\]/.test(typed) ? typed : base
}

interface Refused {
  readonly problems: readonly Problem[]
  readonly back: string
}

/** Back on the page that the form stood on, or on one that asks for the one thing that is wrong. */
async function refuse(services: Services, visit: ReadVisit, sent: Sent, { problems, back }: Refused): Promise<void> {
  const { response, loaded, reader } = visit
  const { t } = reader.translator
  if (problems[0]?.field === 'chosen') return refused(visit.request, response, 422, 'noneChosen')
  if (problems[0]?.field === 'act') return refused(visit.request, response, 422, 'notOwn')
  response.status(422)
  if (await showRefusedAtDesk(services, visit, sent, problems)) return
  const { field } = problems[0]!
  const page = {
    head: dossierHead(loaded.dossier, 'sideBySide', reader),
    problem: problemsView(problems, reader.translator).list[0]!.words,
    field: { name: field, value: sent.fields.get(field) ?? '', label: t(`mend.${field}`) },
    action: visit.request.originalUrl,
    fields: waitingFields(sent, [field]),
    back,
  }
  await render(response, 'mend', page, visit.frame(t('mend.title')))
}
