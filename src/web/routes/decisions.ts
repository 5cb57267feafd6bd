import { Router } from 'express'
import type { Amendment, Decided } from '../../dossier/amend.ts'
import { readBody, type Sent } from '../body.ts'
import { refused } from '../errors.ts'
import { parseDecision } from '../forms/decision.ts'
import { parseLinkWork } from '../forms/link-work.ts'
import type { Problem } from '../forms/problem.ts'
import { claimAsked } from '../asked.ts'
import { claimPage } from '../pages/claim.ts'
import { conflictPage } from '../pages/conflict.ts'
import { addressOf, dossierHead } from '../pages/dossier-head.ts'
import { problemsView } from '../pages/problems.ts'
import { render } from '../render.ts'
import { save } from '../saving.ts'
import type { Services } from '../services.ts'
import { askName, signer, waitingFields } from '../signing.ts'
import type { DossierVisit, DossierVisiting } from '../visit.ts'

/** Everything that people decide about passages, links and findings: one form address, `do` says what. */
export function decisionRoutes(services: Services, visit: DossierVisiting): Router {
  const router = Router()

  router.post('/dossiers/:id/decisions', async (request, response, next) => {
    const visited = await visit(request, response)
    if (!visited) return next()
    const sent = await readBody(request)
    const { loaded } = visited
    const back = backFrom(sent, addressOf(loaded.dossier))
    const several = parseLinkWork(sent, loaded, visited.examination)
    const parsed = several ?? parseDecision(sent, loaded, visited.examination)
    if ('problems' in parsed) return refuse(visited, sent, parsed.problems, back)
    const person = await signer(services, visited, sent)
    if (!person) return askName(visited, sent, back)
    const saved = await save(services, loaded.dossier.id, amendmentOf(parsed.value), {
      dossier: loaded.dossier,
      seq: seqFrom(sent, loaded.dossier.seq),
      by: person.id,
    })
    if (!('rival' in saved)) return response.redirect(303, back)
    const fresh = await visit(request, response)
    const fields = [...waitingFields(sent, ['seq']), { name: 'seq', value: String(saved.seq) }]
    const again = { action: request.originalUrl, back, fields }
    response.status(409)
    const page = conflictPage(fresh!.loaded.dossier, saved, again, fresh!.reader)
    await render(response, 'conflict', page, visited.frame(visited.reader.translator.t('conflict.title')))
  })

  return router
}

function amendmentOf(value: Decided | readonly Decided[]): Amendment {
  return 'kind' in value ? { kind: 'decide', decided: value } : { kind: 'decide-all', all: value }
}

/** How many events the page was made from that the form stood on; never more than there are. */
export function seqFrom({ fields }: Sent, newest: number): number {
  const seq = Number(fields.get('seq') ?? newest)
  return Number.isInteger(seq) && seq > 0 ? Math.min(seq, newest) : newest
}

/** Back to the page the form stood on, and to no other site. */
function backFrom({ fields }: Sent, base: string): string {
  const typed = fields.get(fields.get('do') === 'verdict-next' ? 'next' : 'back') ?? ''
  const ours = typed === base || ['/', '?', '#'].some((mark) => typed.startsWith(base + mark))
  return ours && !/[\s\\]/.test(typed) ? typed : base
}

async function refuse(visit: DossierVisit, sent: Sent, problems: readonly Problem[], back: string): Promise<void> {
  const { response, examination, loaded, reader } = visit
  const { t } = reader.translator
  if (problems[0]?.field === 'chosen') return refused(visit.request, response, 422, 'noneChosen')
  response.status(422)
  const [text, number] = sent.fields.get('do')?.startsWith('verdict') ? claimOf(back) : []
  const asked = claimAsked(examination, text, number)
  if (asked) {
    const typed = Object.fromEntries(['faithful', 'world', 'note'].map((name) => [name, sent.fields.get(name) ?? '']))
    const page = claimPage(examination, { ...asked, problems, typed }, reader)
    return render(response, 'claim', page, visit.frame(page.head.title))
  }
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

function claimOf(back: string): readonly [string | undefined, string | undefined] | readonly [] {
  const [, text, number] = /\/claims\/([\w-]+)\/(\d+)/.exec(back) ?? []
  return [text, number]
}
