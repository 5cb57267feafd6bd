/**
 * Deciding links by keyboard, one key for a good link. A decision is sent by the form that stands on the page, and the page
 * that comes back replaces the rows; where anything else comes back (a conflict, a question), the form is sent as without script.
 */
import { lightCounterparts } from './light.js'
import { stepWordLink } from './word-links.js'

const open = '[data-link="weak"], [data-link="fair"], [data-link="strong"], [data-link="none"]'

/**
 * @typedef {{ form: HTMLFormElement, name: string, value: string }} Job
 * @typedef {() => Job | undefined} Later what is to be sent, asked for when its turn has come
 */

/** @type {Later[]} */
const waiting = []
/** How many events the newest page was made from. @type {string | undefined} */
let seq
let busy = false

/**
 * @param {string | undefined} action
 * @returns {boolean} whether the key was meant for links
 */
export function linkKeys(action) {
  if (action === 'confirm') return confirm(true)
  if (action === 'reject') return decide('reject')
  if (action === 'choose') return tick()
  if (action === 'draw') return press('.links-form [value="draw"]')
  if (action === 'undoLast') return press('.undo button')
  if (action === 'redoLast') return press('.redo button')
  if (action === 'words') return stepWordLink()
  return false
}

/**
 * Confirms the link of the sentence that has the focus; without one it only goes to the first that is open.
 * @param {boolean} goOn
 */
export function confirm(goOn) {
  const sentence = current()
  if (!sentence) return visit(sentences().find((each) => each.matches(`:is(${open})`) && isBelow(each)))
  const givesReason = document.activeElement?.matches('select[name="reason"]') === true
  if (sentence.dataset.link === 'none' && !givesReason) return askReason(sentence)
  const done = givesReason ? decide('none') : sentence.dataset.link === 'confirmed' || decide('link')
  if (goOn) visit(after(sentence))
  return done
}

/** @param {string} value */
function decide(value) {
  const sentence = current()
  const form = sentence?.querySelector('.decide')
  if (!sentence || !(form instanceof HTMLFormElement)) return false
  if (!form.querySelector(`button[name="do"][value="${value}"]`)) return false
  // It counts as decided at once, so that the next open one is another.
  sentence.dataset.link = 'confirmed'
  send(() => ({ form, name: 'do', value }))
  return true
}

/** @param {string} selector */
function press(selector) {
  const button = document.querySelector(selector)
  if (!(button instanceof HTMLButtonElement)) return busy
  if (document.querySelector('.rows')) send(() => buttonAt(selector))
  else button.click()
  return true
}

/** @param {string} selector @returns {Job | undefined} */
function buttonAt(selector) {
  const button = document.querySelector(selector)
  if (!(button instanceof HTMLButtonElement) || !button.form) return undefined
  return { form: button.form, name: button.name, value: button.value }
}

function tick() {
  const box = document.activeElement?.closest('.sentence')?.querySelector('.links-pick')
  if (box instanceof HTMLInputElement) box.checked = !box.checked
  return box instanceof HTMLInputElement
}

/** @param {HTMLElement} sentence */
function askReason(sentence) {
  const details = sentence.querySelector('.link')
  const reason = sentence.querySelector('select[name="reason"]')
  details?.setAttribute('open', '')
  if (reason instanceof HTMLElement) reason.focus()
  return true
}

/** @param {Later} later */
function send(later) {
  waiting.push(later)
  say('saving')
  if (!busy) void work()
}

async function work() {
  busy = true
  for (let later = waiting.shift(); later; later = waiting.shift()) {
    const job = later()
    if (!job) continue
    const page = await answerTo(job)
    if (!page) return instead(job)
    seq = page.querySelector('input[name="seq"]')?.getAttribute('value') ?? seq
    show(page)
  }
  busy = false
}

/**
 * The page that comes back, where it is the rows again. A request gives a document without any string becoming markup,
 * which the policy of the page forbids.
 * @param {Job} job
 * @returns {Promise<Document | undefined>}
 */
function answerTo({ form, name, value }) {
  const fields = new FormData(form)
  fields.set(name, value)
  if (seq) fields.set('seq', seq)
  const request = new XMLHttpRequest()
  request.open('POST', form.action)
  request.responseType = 'document'
  return new Promise((resolve) => {
    request.addEventListener('error', () => resolve(undefined))
    request.addEventListener('load', () => {
      const page = request.status === 200 ? request.responseXML : null
      resolve(page?.querySelector('.rows') ? page : undefined)
    })
    request.send(fields)
  })
}

/** As without script: the form leads to the page that says what is the matter. @param {Job} job */
function instead({ form, name, value }) {
  const field = document.createElement('input')
  field.type = 'hidden'
  field.name = name
  field.value = value
  form.append(field)
  const own = form.querySelector('input[name="seq"]')
  if (seq && own instanceof HTMLInputElement) own.value = seq
  if (!form.isConnected) {
    form.hidden = true
    document.body.append(form)
  }
  form.submit()
}

/** Puts the new state in place of the old; focus, ticks, open sheets and the place on the screen stay. @param {Document} page */
function show(page) {
  const focus = sentenceWithFocus()
  const focused = document.activeElement instanceof HTMLElement ? pathOf(document.activeElement) : undefined
  const top = focus?.getBoundingClientRect().top
  const opened = [...document.querySelectorAll('.english[id]:has(> .link[open])')].map(({ id }) => id)
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
  for (const box of document.querySelectorAll('.links-pick'))
    if (box instanceof HTMLInputElement) box.checked = ticked.has(box.name)
  lightCounterparts()
  const again = focus && document.getElementById(focus.id)
  const place = focused && (again ?? document).querySelector(focused)
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
  return element.matches('summary') ? '.link > summary' : undefined
}

/**
 * @param {'saving' | 'saved'} what
 * @param {Document} page
 */
function say(what, page = document) {
  const told = document.querySelector('[data-links-said]')
  const words = page.querySelector('[data-links-said]')?.getAttribute(`data-${what}`)
  if (told) told.textContent = words ?? ''
}

/** @returns {HTMLElement[]} */
function sentences() {
  return [...document.querySelectorAll('.english[id]')].filter((each) => each instanceof HTMLElement)
}

function current() {
  const sentence = document.activeElement?.closest('.english[id]')
  return sentence instanceof HTMLElement ? sentence : undefined
}

function sentenceWithFocus() {
  const sentence = document.activeElement?.closest('.sentence[id]')
  return sentence instanceof HTMLElement ? sentence : undefined
}

/** The next one that is open, round the end. @param {HTMLElement} sentence */
function after(sentence) {
  const all = sentences()
  const here = all.indexOf(sentence)
  return [...all.slice(here + 1), ...all.slice(0, here)].find((each) => each.matches(`:is(${open})`))
}

/** @param {HTMLElement} element */
function isBelow(element) {
  return element.getBoundingClientRect().bottom > 95
}

/** @param {HTMLElement | undefined} sentence */
function visit(sentence) {
  const summary = sentence?.querySelector('.link > summary')
  if (!(summary instanceof HTMLElement)) return false
  summary.focus({ preventScroll: true })
  sentence?.scrollIntoView({ block: 'center', behavior: 'instant' })
  return true
}
