/**
 * Pointing at a difference, or moving the focus into it, lights the words that it is about on both sides; pointing at the
 * words lights the difference.
 */
export function lightFlags() {
  if (!document.querySelector('[data-flag]')) return
  /** @type {Map<string, Element[]>} everything that is about a difference, by its key */
  const about = new Map()
  for (const element of document.querySelectorAll('[data-flag], [data-flags]'))
    for (const key of keysOf(element)) about.set(key, [...(about.get(key) ?? []), element])

  /** @type {Element[]} */
  let lit = []
  /** @type {Element | null} */
  let current = null

  /** @param {EventTarget | null} target */
  function light(target) {
    const element = target instanceof Element ? target.closest('[data-flag], [data-flags]') : null
    if (element === current) return
    current = element
    for (const each of lit) each.classList.remove('lit-flag')
    lit = element ? keysOf(element).flatMap((key) => about.get(key) ?? []) : []
    for (const each of lit) each.classList.add('lit-flag')
  }

  document.addEventListener('pointerover', (event) => light(event.target))
  document.addEventListener('focusin', (event) => light(event.target))
}

/** @param {Element} element */
function keysOf(element) {
  const named = element.getAttribute('data-flag') ?? element.getAttribute('data-flags') ?? ''
  return named.split(' ').filter(Boolean)
}
