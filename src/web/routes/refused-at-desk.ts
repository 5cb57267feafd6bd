import type { Sent } from '../body.ts'
import { claimNamed } from '../claim-address.ts'
import { deskOn } from '../desk.ts'
import type { Problem } from '../forms/problem.ts'
import { claimPage } from '../pages/claim.ts'
import { claimsPage } from '../pages/claims.ts'
import { notesPage } from '../pages/notes.ts'
import { quotationsPage } from '../pages/quotations.ts'
import { render } from '../render.ts'
import type { Services } from '../services.ts'
import type { ReadVisit } from '../visit.ts'

/** Shows a form that was refused on the page that it stood on, as it was filled in. @returns whether it stands on one */
export async function showRefusedAtDesk(
  services: Services,
  visit: ReadVisit,
  { fields: typed }: Sent,
  problems: readonly Problem[],
): Promise<boolean> {
  const { response, reader } = visit
  const at = deskOn(services, visit)
  const person = visit.person?.id
  switch (typed.get('do')) {
    case 'verdict':
    case 'verdict-next': {
      const claim = claimNamed(at.desk, typed.get('place')?.split(' ')[0] ?? '')
      const examination = claim && (await visit.soon())
      if (!examination) return false
      const page = claimPage(at, { examination, claim, person, problems, typed }, reader)
      await render(response, 'claim', page, visit.frame(page.head.title))
      return true
    }
    case 'judge-quotation': {
      const examination = await visit.soon()
      if (!examination) return false
      const page = quotationsPage(at, { examination, show: undefined, problems, typed }, reader)
      await render(response, 'quotations', page, visit.frame(page.head.title))
      return true
    }
    case 'mark-words': {
      const page = claimsPage(at, { state: undefined, problems, typed }, reader)
      await render(response, 'claims', page, visit.frame(page.head.title))
      return true
    }
    case 'note-words': {
      const page = notesPage(at, { show: undefined, person, problems, typed }, reader)
      await render(response, 'notes', page, visit.frame(page.head.title))
      return true
    }
    default:
      return false
  }
}
