import type { Express } from 'express'
import { parseHTML } from 'linkedom'
import request from 'supertest'

/** What is asked of an element here; the types of the DOM are not among those of the server. */
interface Element {
  readonly textContent: string
  getAttribute(name: string): string | null
  hasAttribute(name: string): boolean
  matches(selector: string): boolean
  closest(selector: string): Element | null
  querySelector(selector: string): Element | null
  querySelectorAll(selector: string): Iterable<Element>
}

/** A browser that runs no script: it follows links, fills in forms and presses their buttons, and nothing else. */
export interface Reader {
  readonly path: () => string
  readonly words: (selector: string) => readonly string[]
  readonly open: (path: string) => Promise<void>
  /** Follows the first link that fits. */
  readonly follow: (selector: string) => Promise<void>
  /** Presses the first button that fits, in a form in which some fields were filled in. */
  readonly press: (selector: string, filledIn?: Readonly<Record<string, string>>) => Promise<void>
}

export function readerWithoutScript(app: Express): Reader {
  let path = ''
  let page: Element

  async function arrive(answer: request.Response): Promise<void> {
    const { location } = answer.headers as { readonly location?: string }
    if (answer.status === 303 && location) return open(location)
    // 422: the page asks for more, such as the name.
    if (![200, 422].includes(answer.status)) throw new RangeError(`${path} answered ${answer.status}`)
    page = (parseHTML(answer.text) as unknown as { document: Element }).document
  }

  async function open(address: string): Promise<void> {
    path = new URL(address, `http://localhost${path}`).href.replace('http://localhost', '')
    await arrive(await request(app).get(path.replace(/#.*/, '')).set('Accept-Language', 'en'))
  }

  function one(selector: string): Element {
    const found = page.querySelector(selector)
    if (!found) throw new RangeError(`${path} has no ${selector}`)
    return found
  }

  async function press(selector: string, filledIn: Readonly<Record<string, string>> = {}): Promise<void> {
    const button = one(selector)
    const form = button.closest('form')!
    const fields = { ...fieldsOf(form, page), ...filledIn }
    const name = button.getAttribute('name')
    if (name) fields[name] = button.getAttribute('value') ?? ''
    path = form.getAttribute('action')!
    const sent = request(app).post(path).set('Sec-Fetch-Site', 'same-origin').set('Accept-Language', 'en')
    if (form.getAttribute('enctype') !== 'multipart/form-data') return arrive(await sent.type('form').send(fields))
    for (const [field, value] of Object.entries(fields)) void sent.field(field, value)
    await arrive(await sent)
  }

  return {
    path: () => path,
    words: (selector) => Array.from(page.querySelectorAll(selector), ({ textContent }) => textContent.trim()),
    open,
    follow: (selector) => open(one(selector).getAttribute('href')!),
    press,
  }
}

/** What a form would send as it stands (HTML, 4.10.22.4), but for files. */
function fieldsOf(form: Element, page: Element): Record<string, string> {
  const id = form.getAttribute('id')
  const outside = id ? [...page.querySelectorAll(`[form="${id}"]`)] : []
  const fields: Record<string, string> = {}
  for (const field of [...form.querySelectorAll('input, textarea, select'), ...outside]) {
    const name = field.getAttribute('name')
    if (!name || field.matches('[type="file"], [disabled]')) continue
    if (field.matches('[type="radio"], [type="checkbox"]') && !field.hasAttribute('checked')) continue
    fields[name] = valueOf(field)
  }
  return fields
}

function valueOf(field: Element): string {
  if (field.matches('textarea')) return field.textContent.replace(/^\n/, '')
  if (!field.matches('select')) return field.getAttribute('value') ?? ''
  const option = field.querySelector('option[selected]') ?? field.querySelector('option')
  return option?.getAttribute('value') ?? ''
}
