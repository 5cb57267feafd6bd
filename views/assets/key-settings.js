/** Single letters, each of which can be changed or switched off (WCAG 2.1.4), by what they do. */

const setting = 'muqabala.keys'

/** @type {Record<string, string>} physical keys, so that they are where they are on an Arabic keyboard too */
const usual = {
  undecided: 'KeyU',
  uneven: 'KeyN',
  gloss: 'KeyG',
  confirm: 'KeyC',
  reject: 'KeyX',
  choose: 'KeyV',
  draw: 'KeyD',
  undoLast: 'KeyZ',
  redoLast: 'KeyY',
  words: 'KeyW',
  runnerUp: 'KeyI',
  leaveOut: 'KeyL',
  cut: 'KeyB',
  join: 'KeyM',
  search: 'Slash',
  nextChange: 'KeyJ',
  previousChange: 'KeyK',
  nextOpen: 'KeyO',
  voice: 'KeyS',
  ask: 'KeyT',
  apart: 'KeyR',
  agree: 'KeyE',
  annotate: 'KeyA',
  highlight: 'KeyH',
  deskPages: 'KeyQ',
  mistake: 'KeyF',
  suggest: 'KeyP',
}

/**
 * What a key does, if anything.
 * @param {KeyboardEvent} event
 */
export function actionOf({ code, key, shiftKey }) {
  // On some keyboards the stroke is another key with Shift.
  if (key === '/' && chosen().search === usual.search) return 'search'
  if (shiftKey) return undefined
  return Object.entries(chosen()).find(([, each]) => each === code)?.[0]
}

/**
 * In the list of keys every letter becomes a button: pressing it asks for the new letter.
 * @param {HTMLDialogElement} dialog
 */
export function offerChanges(dialog) {
  const { change = '', changed = '', none = '' } = dialog.dataset
  for (const row of dialog.querySelectorAll('[data-action]')) {
    const action = row.getAttribute('data-action') ?? ''
    const place = row.querySelector('dt')
    if (!place) continue
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'link-button'
    button.title = change
    const show = () => {
      const letter = letterOf(chosen()[action] ?? '') || none
      const name = document.createElement('kbd')
      name.textContent = letter
      button.replaceChildren(name)
      button.setAttribute(
        'aria-label',
        `${changed.replace('{{action}}', row.querySelector('dd')?.textContent ?? '')}: ${letter}`,
      )
      button.setAttribute('aria-pressed', 'false')
    }
    button.addEventListener('click', () => button.setAttribute('aria-pressed', 'true'))
    button.addEventListener('blur', show)
    button.addEventListener('keydown', (event) => {
      if (button.getAttribute('aria-pressed') !== 'true') return
      const off = event.key === 'Delete' || event.key === 'Backspace'
      if (!off && !/^(Key[A-Z]|Slash)$/.test(event.code)) return
      event.preventDefault()
      event.stopPropagation()
      choose(action, off ? '' : event.code)
      show()
    })
    show()
    place.replaceChildren(button)
  }
}

/** Where a page names a letter, it is the letter that this reader has chosen. */
export function nameLetters() {
  for (const place of document.querySelectorAll('[data-letter]'))
    place.textContent = letterOf(chosen()[place.getAttribute('data-letter') ?? ''] ?? '') || '–'
}

/** @returns {Record<string, string>} */
function chosen() {
  try {
    return { ...usual, ...JSON.parse(localStorage.getItem(setting) ?? '{}') }
  } catch {
    return usual
  }
}

/**
 * A letter does one thing: whatever had it before goes without.
 * @param {string} action
 * @param {string} code
 */
function choose(action, code) {
  const others = Object.entries(chosen()).map(([name, each]) => [name, code !== '' && each === code ? '' : each])
  localStorage.setItem(setting, JSON.stringify({ ...Object.fromEntries(others), [action]: code }))
}

/** @param {string} code */
function letterOf(code) {
  return code.replace(/^Key/, '').replace('Slash', '/')
}
