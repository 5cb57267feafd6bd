/**
 * The fact-checking desk by keyboard: verdicts by number, whose words, set apart, the next open claim, and words that were
 * selected made a claim or noted on. All of it presses what stands on the page.
 */

/** @type {Record<string, string>} what each action presses */
const presses = {
  nextOpen: '[data-key="next-open-claim"]',
  voice: '[data-key="voice"]',
  ask: '[data-key="ask"]',
  apart: '[data-key="apart"]',
  agree: '[data-key="agree"]',
  deskPages: '.desk-nav :is([aria-current="page"] + a, :not(:has([aria-current="page"] + a)) > a:first-child)',
}

/**
 * @param {string | undefined} action
 * @returns {boolean} whether the key was meant for the desk
 */
export function deskKeys(action) {
  if (action === 'highlight') return markSelection()
  if (action === 'annotate') return noteOnSelection()
  if (action === 'agree' && resolve()) return true
  const selector = action && presses[action]
  const place = selector && document.querySelector(selector)
  if (!(place instanceof HTMLElement)) return false
  place.click()
  return true
}

/**
 * The number keys choose a verdict by its place in the row: faithful to the speech, with Shift true of the world.
 * @param {KeyboardEvent} event
 */
export function chooseVerdict({ code, shiftKey }) {
  const number = /^Digit([1-9])$/.exec(code)?.[1]
  const choice = number && document.querySelector(`[data-choice="${shiftKey ? 'world' : 'faithful'}-${number}"]`)
  if (!(choice instanceof HTMLInputElement)) return false
  choice.checked = true
  choice.focus()
  return true
}

/**
 * The number keys choose the rung of the quotation that has the focus, by its place in the list.
 * @param {KeyboardEvent} event
 */
export function chooseRung({ code, shiftKey, target }) {
  const number = /^Digit([1-9])$/.exec(code)?.[1]
  if (!number || shiftKey || !(target instanceof Element) || target.matches('input:not([type="checkbox"])'))
    return false
  const rungs = target.closest('.quotation')?.querySelector('select[name="rung"]')
  if (!(rungs instanceof HTMLSelectElement)) return false
  const option = Array.from(rungs.options).filter(({ value }) => value !== '')[Number(number) - 1]
  if (!option) return false
  option.selected = true
  rungs.focus()
  return true
}

/**
 * To the next or previous quotation or note.
 * @param {boolean} forward
 */
export function stepDesk(forward) {
  const places = Array.from(document.querySelectorAll('.quotation, .threads > .thread'))
  const here = places.findIndex((place) => place.contains(document.activeElement))
  const next = here < 0 ? places.at(forward ? 0 : -1) : places[here + (forward ? 1 : -1)]
  if (next instanceof HTMLElement) next.focus()
  return places.length > 0
}

/** Resolves the note that has the focus, or the only one there is, unless a verdict waits to be agreed with. */
function resolve() {
  const all = document.querySelectorAll('[data-key="resolve"]')
  const focused = document.activeElement?.closest('.thread')
  const only = all.length === 1 && !document.querySelector('[data-key="agree"]') ? all[0] : undefined
  const button = focused ? focused.querySelector('[data-key="resolve"]') : only
  if (!(button instanceof HTMLElement)) return false
  button.click()
  return true
}

/** Makes the selected words a claim. */
function markSelection() {
  const form = document.querySelector('[data-mark-selection]')
  const selected = selection()
  if (!(form instanceof HTMLFormElement) || !selected) return false
  for (const [name, value] of Object.entries(selected)) {
    const field = form.elements.namedItem(name)
    if (field instanceof HTMLInputElement) field.value = value
  }
  form.submit()
  return true
}

/** Takes the selected words to the form for a note on them. */
function noteOnSelection() {
  const selected = selection()
  const dossier = document.querySelector('[data-mark-selection]')?.getAttribute('data-notes')
  if (selected && dossier) {
    const { within, words, nth } = selected
    location.assign(`${dossier}?${new URLSearchParams({ within, exact: words, nth }).toString()}#add`)
    return true
  }
  const form = document.querySelector('[data-note-form]')
  if (!(form instanceof HTMLDetailsElement)) return false
  form.open = true
  form.querySelector('textarea')?.focus()
  return true
}

/**
 * The words that are selected in one paragraph of a text, and which of the places with these words it is.
 * @returns {{ within: string, words: string, nth: string } | undefined}
 */
function selection() {
  const chosen = getSelection()
  if (!chosen || chosen.isCollapsed || chosen.rangeCount === 0) return undefined
  const range = chosen.getRangeAt(0)
  const start = range.startContainer.parentElement?.closest('[data-within]')
  if (!start || !start.contains(range.endContainer)) return undefined
  const words = shown(range.cloneContents()).trim()
  const before = document.createRange()
  before.setStart(start, 0)
  before.setEnd(range.startContainer, range.startOffset)
  const nth = shown(before.cloneContents()).split(words).length - 1
  return words === '' ? undefined : { within: start.getAttribute('data-within') ?? '', words, nth: String(nth) }
}

/**
 * The words of the text itself, without what is said for screen readers only.
 * @param {DocumentFragment} fragment
 */
function shown(fragment) {
  for (const said of fragment.querySelectorAll('.hidden-words')) said.remove()
  return fragment.textContent ?? ''
}
