/** Deciding links by keyboard, side by side and on the sheet of one claim; one key for a good link. */
import { beginCut, joinNext } from './cut.js'
import { isSaving, send } from './sending.js'
import { stepWordLink } from './word-links.js'

const open = '[data-link="weak"], [data-link="fair"], [data-link="strong"], [data-link="none"]'

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
  if (action === 'runnerUp') return stepRunnerUp()
  if (action === 'leaveOut') return leaveOut()
  if (action === 'cut') return beginCut()
  if (action === 'join') return joinNext()
  return false
}

/**
 * Confirms the link of the sentence that has the focus; without one it only goes to the first that is open.
 * @param {boolean} goOn
 */
export function confirm(goOn) {
  if (claim()) return confirmClaim()
  const sentence = current()
  if (!sentence) return visit(sentences().find((each) => each.matches(`:is(${open})`) && isBelow(each)))
  const givesReason = document.activeElement?.matches('select[name="reason"]') === true
  if (sentence.dataset.link === 'none' && !givesReason) return askReason(sentence)
  const done = givesReason
    ? decide('none')
    : takeRunnerUp(sentence) || sentence.dataset.link === 'confirmed' || decide('link')
  if (goOn) visit(after(sentence))
  return done
}

/** The sheet of one claim, where it is the page. */
function claim() {
  const sheet = document.querySelector('#claim')
  return sheet instanceof HTMLElement ? sheet : undefined
}

/** On the desk the key presses what stands on the sheet: the passage in focus, the link, or the field for a reason. */
function confirmClaim() {
  const sheet = claim()
  const focus = document.activeElement
  const details = sheet?.querySelector('.link')
  if (!sheet || !details) return false
  if (focus instanceof HTMLButtonElement && focus.matches(runnersUp)) focus.click()
  else if (details.matches('.link-none')) askReason(sheet)
  else if (!details.matches('.link-confirmed')) return clickIn(sheet, '.decide [name="do"][value="link"]')
  return true
}

/**
 * @param {Element} place
 * @param {string} selector
 */
function clickIn(place, selector) {
  const button = place.querySelector(selector)
  if (button instanceof HTMLButtonElement) button.click()
  return button instanceof HTMLButtonElement
}

const runnersUp = '.others button[name="instead"]'

/** To the next passage that was also considered. */
function stepRunnerUp() {
  const details = (claim() ?? current())?.querySelector('.link')
  const buttons = [...(details?.querySelectorAll(runnersUp) ?? [])]
  const next = buttons[(buttons.findIndex((each) => each === document.activeElement) + 1) % buttons.length]
  if (!(next instanceof HTMLElement)) return false
  details?.setAttribute('open', '')
  next.focus()
  return true
}

/** Takes the passage in focus in place of the one that was proposed. @param {HTMLElement} sentence */
function takeRunnerUp(sentence) {
  const button = document.activeElement
  const form = sentence.querySelector('.decide')
  if (!(button instanceof HTMLButtonElement && button.matches(runnersUp)) || !(form instanceof HTMLFormElement))
    return false
  sentence.dataset.link = 'confirmed'
  const { name, value } = button
  send(() => ({ form, name, value }), aboutOf(form))
  return true
}

/** The ticked passages of the speech, or the one in focus: nothing answers them in the texts that the form names. */
function leaveOut() {
  const form = document.querySelector('.links-form')
  if (!(form instanceof HTMLFormElement)) return false
  const ticked = [...document.querySelectorAll('.links-pick:checked')]
  const focused = document.activeElement?.closest('.sentence:not(.english)')?.querySelector('.links-pick')
  if (ticked.length === 0 && focused instanceof HTMLInputElement) focused.checked = true
  else if (!ticked.some((box) => box.getAttribute('name')?.startsWith('from-'))) return false
  send(() => ({ form, name: 'do', value: 'none-chosen', more: { reason: 'left-out' } }))
  return true
}

/** @param {string} value */
function decide(value) {
  const onClaim = claim()
  if (onClaim) return clickIn(onClaim, `.decide [name="do"][value="${value}"]`)
  const sentence = current()
  const form = sentence?.querySelector('.decide')
  if (!sentence || !(form instanceof HTMLFormElement)) return false
  if (!form.querySelector(`button[name="do"][value="${value}"]`)) return false
  // It counts as decided at once, so that the next open one is another.
  sentence.dataset.link = 'confirmed'
  send(() => ({ form, name: 'do', value }), aboutOf(form))
  return true
}

/** The sentences that a form decides about: those of one link have one name. @param {HTMLFormElement} form */
function aboutOf(form) {
  return form.querySelector('[name="target"]')?.getAttribute('value') ?? undefined
}

/** @param {string} selector */
function press(selector) {
  const button = document.querySelector(selector)
  if (!(button instanceof HTMLButtonElement)) return isSaving()
  if (document.querySelector('.rows')) send(() => buttonAt(selector))
  else button.click()
  return true
}

/** @param {string} selector @returns {import('./sending.js').Job | undefined} */
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

/** @returns {HTMLElement[]} */
function sentences() {
  return [...document.querySelectorAll('.english[id]')].filter((each) => each instanceof HTMLElement)
}

function current() {
  const sentence = document.activeElement?.closest('.english[id]')
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
