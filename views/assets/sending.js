/**
 * Saving a decision without leaving the page: the form that stands on the page is sent, and the page that comes back replaces the
 * rows; where anything else comes back (a conflict, a question), the form is sent as without script.
 */
import { lightCounterparts } from './light.js'
import { asked } from './working.js'

/**
 * @typedef {{ form: HTMLFormElement, name: string, value: string, more?: Record<string, string> }} Job
 *   `more`: further fields, in place of those that the form has
 * @typedef {() => Job | undefined} Later what is to be sent, asked for when its turn has come
 */

/** @type {{ later: Later, about: string | undefined }[]} */
const waiting = []
/** How many events the newest page was made from. @type {string | undefined} */
let seq
let busy = false

/** Whether something is being saved. */
export function isSaving() {
  return busy
}

/**
 * @param {Later} later
 * @param {string} [about] what is decided, where it can be sent before the page knows of the decisions before it
 */
export function send(later, about) {
  waiting.push({ later, about })
  say('saving')
  if (!busy) void work()
}

async function work() {
  busy = true
  /** @type {string | undefined} */
  let working
  /** What was decided since the newest page was made. @type {Set<string | undefined>} */
  const unread = new Set()
  for (let turn = waiting.shift(); turn; turn = waiting.shift()) {
    const job = turn.later()
    if (!job) continue
    unread.add(turn.about)
    const next = waiting[0]?.about
    if (next !== undefined && !unread.has(next)) {
      if (await isSaved(job)) continue
      return instead(job)
    }
    const page = await answerTo(job)
    if (!page) return instead(job)
    unread.clear()
    seq = page.querySelector('input[name="seq"]')?.getAttribute('value') ?? seq
    working = page.querySelector('.working')?.getAttribute('data-poll') ?? undefined
    if (working) say('following')
    else show(page)
  }
  busy = false
  if (unread.size > 0) location.reload()
  else if (working) void catchUp(working)
}

/**
 * Puts the new rows in place once they are worked out. Until then the old ones stand, and further decisions can be taken on them.
 * @param {string} address
 */
async function catchUp(address) {
  const told = await asked(address)
  if (busy) return
  if (!told?.ended) return void setTimeout(() => void (busy || catchUp(address)), 1000)
  const page = await ask('GET', location.href)
  if (busy) return
  if (page?.querySelector('.rows')) show(page)
  else location.reload()
}

/**
 * The page that comes back, where it is the rows again. A request gives a document without any string becoming markup,
 * which the policy of the page forbids.
 * @param {Job} job
 * @returns {Promise<Document | undefined>}
 */
function answerTo(job) {
  return ask('POST', job.form.action, fieldsOf(job))
}

/**
 * Sends a decision while others wait, and does not ask for the page: working it out takes longer than deciding. The next ones name
 * the same state of the dossier as this one, so that what others decide meanwhile is still noticed.
 * @param {Job} job
 */
async function isSaved(job) {
  try {
    const answer = await fetch(job.form.action, { method: 'POST', body: fieldsOf(job), redirect: 'manual' })
    return answer.type === 'opaqueredirect'
  } catch {
    return false
  }
}

/** @param {Job} job */
function fieldsOf({ form, name, value, more = {} }) {
  const fields = new FormData(form)
  for (const [field, words] of Object.entries(more)) fields.set(field, words)
  fields.set(name, value)
  if (seq) fields.set('seq', seq)
  return fields
}

/**
 * The page at an address, where it is the rows, or says that they are being worked out.
 * @param {'GET' | 'POST'} method
 * @param {string} address
 * @param {FormData} [fields]
 * @returns {Promise<Document | undefined>}
 */
function ask(method, address, fields) {
  const request = new XMLHttpRequest()
  request.open(method, address)
  request.responseType = 'document'
  return new Promise((resolve) => {
    request.addEventListener('error', () => resolve(undefined))
    request.addEventListener('load', () => {
      const page = [200, 202].includes(request.status) ? request.responseXML : null
      resolve(page?.querySelector('.rows, .working[data-back]') ? page : undefined)
    })
    request.send(fields ?? null)
  })
}

/** As without script: the form leads to the page that says what is the matter. @param {Job} job */
function instead({ form, name, value, more = {} }) {
  for (const [each, words] of Object.entries({ ...more, [name]: value })) {
    for (const own of form.querySelectorAll(`[name="${CSS.escape(each)}"]`))
      if (own instanceof HTMLInputElement) own.disabled = true
    const field = document.createElement('input')
    field.type = 'hidden'
    field.name = each
    field.value = words
    form.append(field)
  }
  const own = form.querySelector('input[name="seq"]')
  if (seq && own instanceof HTMLInputElement) own.value = seq
  if (!form.isConnected) {
    form.hidden = true
    document.body.append(form)
  }
  form.submit()
}

/** What can have the focus in a sentence that was cut anew. */
const anyControl = '.link > summary, .links-pick, a.number'

/** Puts the new state in place of the old; focus, ticks, open sheets and the place on the screen stay. @param {Document} page */
function show(page) {
  const focus = sentenceWithFocus()
  const focused = document.activeElement instanceof HTMLElement ? pathOf(document.activeElement) : undefined
  const top = focus?.getBoundingClientRect().top
  const opened = [...document.querySelectorAll('.english[id]:has(> .link[open])')].map(({ id }) => id)
  const unfolded = [...document.querySelectorAll('.unused > details[open] .sentence[id]')].map(({ id }) => id)
  const ticked = new Set(
    Array.from(document.querySelectorAll('.links-pick:checked'), (box) => box.getAttribute('name')),
  )
  for (const selector of ['.rows', '.map', '.tally', '.links-form', '.links-bar ul']) {
    const [old, fresh] = [document.querySelector(selector), page.querySelector(selector)]
    if (old && fresh) old.replaceWith(fresh)
  }
  for (const old of document.querySelectorAll('.undo, .redo')) old.remove()
  document.querySelector('.bar')?.after(...page.querySelectorAll('.undo, .redo'))
  for (const id of opened) document.getElementById(id)?.querySelector('.link')?.setAttribute('open', '')
  for (const id of unfolded) document.getElementById(id)?.closest('.unused > details')?.setAttribute('open', '')
  for (const box of document.querySelectorAll('.links-pick'))
    if (box instanceof HTMLInputElement) box.checked = ticked.has(box.name)
  lightCounterparts()
  const again = focus && document.getElementById(focus.id)
  const place = focused && ((again ?? document).querySelector(focused) ?? again?.querySelector(anyControl))
  if (place instanceof HTMLElement) place.focus({ preventScroll: true })
  if (again && top !== undefined) scrollBy({ top: again.getBoundingClientRect().top - top, behavior: 'instant' })
  say('saved', page)
}

/** A selector that finds the same control in the new state of its sentence. @param {HTMLElement} element */
function pathOf(element) {
  const name = element.getAttribute('name')
  const value = element.getAttribute('value')
  if (element.matches('.undo button, .redo button')) return '.undo button, .redo button'
  if (name)
    return `[name="${CSS.escape(name)}"]${value && element.matches('button') ? `[value="${CSS.escape(value)}"]` : ''}`
  return ['.link > summary', 'a.number'].find((control) => element.matches(control))
}

/**
 * @param {'saving' | 'saved' | 'following'} what
 * @param {Document} page
 */
function say(what, page = document) {
  const told = document.querySelector('[data-links-said]')
  const words = page.querySelector('[data-links-said]')?.getAttribute(`data-${what}`)
  if (told) told.textContent = words ?? ''
}

/** Says a sentence where it is said that something was saved. @param {string} words */
export function tell(words) {
  const told = document.querySelector('[data-links-said]')
  if (told) told.textContent = words
}

function sentenceWithFocus() {
  const sentence = document.activeElement?.closest('.sentence[id]')
  return sentence instanceof HTMLElement ? sentence : undefined
}
