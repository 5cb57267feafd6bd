import type { Sent } from './body.ts'
import { namePerson, type Person } from './people.ts'
import type { HiddenField } from './pages/name.ts'
import { render } from './render.ts'
import type { Services } from './services.ts'
import type { Visit } from './visit.ts'

/** The field in which a form that signs asks for the name, where none was given before. */
export const nameField = 'your-name'

/** A name as it may stand in a history's pages: one line that shows itself as it is. */
export function parseName(typed: string): string | undefined {
  const name = typed.trim()
  return name !== '' && name.length <= 80 && !/[\p{Cc}\p{Cf}]/u.test(name) ? name : undefined
}

/** Who signs: the person who is known, or whoever names themselves in this very form. */
export async function signer({ store }: Services, visit: Visit, sent: Sent): Promise<Person | undefined> {
  if (visit.person) return visit.person
  const name = parseName(sent.fields.get(nameField) ?? '')
  return name === undefined ? undefined : namePerson(store, name)
}

/** Asks for the name, and keeps the form waiting meanwhile. */
export async function askName(visit: Visit, sent: Sent, back: string): Promise<void> {
  const { t } = visit.preferences.translator
  const typed = sent.fields.get(nameField)
  visit.response.status(typed === undefined ? 200 : 422)
  const page = {
    name: typed ?? '',
    problem: typed === undefined ? undefined : t('problem.name'),
    action: visit.request.originalUrl,
    waiting: waitingFields(sent, [nameField]),
    back,
  }
  await render(visit.response, 'name', page, visit.frame(t('name.title')))
}

/** The fields of a form, to be sent again. */
export function waitingFields({ fields }: Sent, without: readonly string[]): readonly HiddenField[] {
  return Array.from(fields, ([name, value]) => ({ name, value })).filter(({ name }) => !without.includes(name))
}
