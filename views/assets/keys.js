import { actionOf, nameLetters, offerChanges } from './key-settings.js'
import { cutKeys } from './cut.js'
import { confirm, linkKeys } from './links.js'
import { chooseRung, chooseVerdict, deskKeys, stepDesk } from './desk.js'
import { glossByKeys, hideGloss, stepGloss } from './gloss.js'

const setting = 'muqabala.letterKeys'

/** Keys, of which the single letters can be switched off (WCAG 2.1.4) and rest while somebody types. */
export function listenForKeys() {
  const dialog = document.querySelector('dialog[data-keys-dialog]')
  if (!(dialog instanceof HTMLDialogElement)) return
  const box = dialog.querySelector('[data-keys-on]')
  if (box instanceof HTMLInputElement) {
    box.checked = lettersOn()
    box.addEventListener('change', () => localStorage.setItem(setting, box.checked ? 'on' : 'off'))
  }
  offerList(dialog)
  offerChanges(dialog)
  nameLetters()
  document.addEventListener('keydown', (event) => {
    if (cutKeys(event)) event.preventDefault()
    else if (event.altKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      if (step(event.key === 'ArrowDown')) event.preventDefault()
    } else if (event.ctrlKey && event.key === 'Enter') save(event)
    else if (event.key === 'Escape') closeAll()
    else if (!event.ctrlKey && !event.metaKey && !event.altKey && lettersOn() && chooseRung(event))
      event.preventDefault()
    else if (!event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target) && stepGloss(event.key))
      event.preventDefault()
    else if (!event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target) && lettersOn())
      letter(event, dialog)
  })
}

/**
 * @param {KeyboardEvent} event
 * @param {HTMLDialogElement} dialog
 */
function letter(event, dialog) {
  if (event.key === '?' || event.key === '؟') return dialog.showModal()
  if (dialog.open) return
  if (chooseVerdict(event)) return event.preventDefault()
  const action = actionOf(event)
  if (action === 'search') search(event)
  else if (action === 'gloss') glossByKeys()
  else if (action === 'undecided')
    visitNext('[data-link="weak"], [data-link="fair"], [data-link="strong"], [data-link="none"]')
  else if (action === 'uneven') visitNext('[data-rests=""], [data-rests*=" "]')
  else if (action === 'nextChange' || action === 'previousChange') visitChange(action === 'nextChange')
  else if (deskKeys(action) || linkKeys(action)) event.preventDefault()
}

/**
 * To the next or previous row, or on the desk to the next or previous claim, quotation or note.
 * @param {boolean} forward
 */
function step(forward) {
  const link = document.querySelector(`[data-key="${forward ? 'next' : 'previous'}"]`)
  if (link instanceof HTMLAnchorElement) {
    link.click()
    return true
  }
  if (stepDesk(forward)) return true
  const rows = [...document.querySelectorAll('.row, .meeting')]
  const tops = rows.map((row) => row.getBoundingClientRect().top)
  const edge = 90
  const index = forward ? tops.findIndex((top) => top > edge + 4) : tops.findLastIndex((top) => top < edge - 4)
  rows[index]?.scrollIntoView({ block: 'start' })
  return rows.length > 0
}

/** @param {string} selector */
function visitNext(selector) {
  const sentences = [...document.querySelectorAll(`.english[id]:is(${selector})`)]
  const here = sentences.findIndex((sentence) => sentence.contains(document.activeElement))
  const below = sentences.findIndex((sentence) => sentence.getBoundingClientRect().top > 95)
  const next = sentences[here >= 0 ? here + 1 : below] ?? sentences[0]
  next?.scrollIntoView({ block: 'center' })
  const summary = next?.querySelector('.link > summary')
  if (summary instanceof HTMLElement) summary.focus({ preventScroll: true })
}

/**
 * To the next or previous change between two versions, round the ends.
 * @param {boolean} forward
 */
function visitChange(forward) {
  const changes = [...document.querySelectorAll('.diff :is(ins[id], del[id], .moved > a)')]
  const here = changes.findIndex((change) => change === document.activeElement)
  const next = forward ? changes[here + 1] : changes.at(here < 0 ? -1 : here - 1)
  const change = next ?? changes[0]
  change?.scrollIntoView({ block: 'center' })
  if (change instanceof HTMLElement) change.focus({ preventScroll: true })
}

/**
 * To the field of the search over all texts, with what is in it marked to be typed over.
 * @param {KeyboardEvent} event
 */
function search(event) {
  const field = document.querySelector('.search-form [name="q"], [data-search]')
  if (!(field instanceof HTMLInputElement)) return
  event.preventDefault()
  field.focus()
  field.select()
}

/** @param {KeyboardEvent} event */
function save(event) {
  const own = ownForm()
  if (own) {
    event.preventDefault()
    return own.requestSubmit(own.querySelector('button:not([type="button"])'))
  }
  const button =
    (event.shiftKey && document.querySelector('[data-key="save-next"]')) || document.querySelector('[data-key="save"]')
  if (button instanceof HTMLButtonElement) {
    event.preventDefault()
    button.click()
  } else if (confirm(event.shiftKey)) event.preventDefault()
}

/**
 * The form that somebody types in, or of the quotation that has the focus, where it is another than the one the page is for.
 * @returns {HTMLFormElement | undefined}
 */
function ownForm() {
  const focused = document.activeElement
  const form = focused?.closest('.quotation')?.querySelector('form') ?? (isTyping(focused) && focused?.closest('form'))
  return form && !form.matches('.decide, :has([data-key="save"])') ? form : undefined
}

function closeAll() {
  if (hideGloss()) return
  for (const menu of document.querySelectorAll('details.menu[open]')) menu.removeAttribute('open')
}

/** @param {EventTarget | null} target */
function isTyping(target) {
  return (
    target instanceof Element &&
    target.closest('input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]') !== null
  )
}

function lettersOn() {
  return localStorage.getItem(setting) !== 'off'
}

/** @param {HTMLDialogElement} dialog */
function offerList(dialog) {
  const place = document.querySelector('[data-keys-place]')
  if (!(place instanceof HTMLElement)) return
  place.hidden = false
  place.addEventListener('click', () => dialog.showModal())
}
