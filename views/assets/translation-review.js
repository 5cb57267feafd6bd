import { actionOf } from './key-settings.js'

/**
 * The review of a translation by keyboard: 1 to 3 set the status of the sentence, a letter each marks an error in the selected
 * words and opens the suggestion, Alt and the arrows go from sentence to sentence. All of it presses what stands on the page.
 */
export function reviewByKeys() {
  if (!document.querySelector('[data-review]')) return
  document.addEventListener(
    'keydown',
    (event) => {
      if (!pressed(event)) return
      event.preventDefault()
      event.stopImmediatePropagation()
    },
    { capture: true },
  )
  document.addEventListener('selectionchange', remember)
}

/** @type {{ form: HTMLFormElement, field: string, words: string, nth: string } | undefined} */
let chosen

/**
 * @param {KeyboardEvent} event
 * @returns {boolean} whether the key was meant for the review
 */
function pressed(event) {
  if (event.altKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) return step(event.key === 'ArrowDown')
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return false
  if (isTyping(event.target) || localStorage.getItem('muqabala.letterKeys') === 'off') return false
  if (document.querySelector('dialog[open]')) return false
  const number = /^Digit([1-3])$/.exec(event.code)?.[1]
  if (number) return press(`[data-status="${number}"]`)
  const action = actionOf(event)
  if (action === 'mistake') return open('[data-mistake]')
  return action === 'suggest' && open('[data-suggest]')
}

/** The sentence that holds the focus, else the one that the address names, else the first one in sight. */
function row() {
  const rows = [...document.querySelectorAll('.review-row')]
  return (
    document.activeElement?.closest('.review-row') ??
    rows.find((each) => each.matches(':target')) ??
    rows.find((each) => each.getBoundingClientRect().bottom > 90)
  )
}

/** @param {string} selector */
function press(selector) {
  const button = row()?.querySelector(selector)
  if (!(button instanceof HTMLElement)) return false
  button.click()
  return true
}

/** @param {string} selector */
function open(selector) {
  const from = selector === '[data-mistake]' ? chosen?.form.closest('.review-row') : undefined
  const form = (from ?? row())?.querySelector(selector)
  if (!(form instanceof HTMLDetailsElement)) return false
  form.open = true
  const field = form.querySelector('select, textarea')
  if (field instanceof HTMLElement) field.focus()
  return true
}

/** @param {boolean} forward */
function step(forward) {
  const here = row()
  chosen = undefined
  const held = here?.contains(document.activeElement) || here?.matches(':target')
  const next = held ? (forward ? here?.nextElementSibling : here?.previousElementSibling) : here
  if (!(next instanceof HTMLElement)) return here !== undefined
  next.focus({ preventScroll: true })
  next.scrollIntoView({ block: 'center' })
  return true
}

/** Selected words go into the form of their sentence at once: opening it takes the selection away. */
function remember() {
  const selection = getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return
  const range = selection.getRangeAt(0)
  const side = range.startContainer.parentElement?.closest('[data-within]')
  const form = side?.closest('.review-row')?.querySelector('[data-mistake] form')
  if (!side || !side.contains(range.endContainer) || !(form instanceof HTMLFormElement)) return
  const words = range.toString().trim()
  if (words === '') return
  const before = document.createRange()
  before.setStart(side, 0)
  before.setEnd(range.startContainer, range.startOffset)
  const nth = String(before.toString().split(words).length - 1)
  const against = side.getAttribute('data-side') === 'against' && form.elements.namedItem('against') !== null
  chosen = { form, field: against ? 'against' : 'exact', words, nth }
  fill(form, chosen.field, words)
  fill(form, against ? 'againstNth' : 'nth', nth)
}

/**
 * @param {HTMLFormElement} form
 * @param {string} name
 * @param {string} value
 */
function fill(form, name, value) {
  const field = form.elements.namedItem(name)
  if (field instanceof HTMLInputElement) field.value = value
}

/** @param {EventTarget | null} target */
function isTyping(target) {
  return (
    target instanceof Element &&
    target.closest('input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]') !== null
  )
}
