/**
 * Pointing at a sentence, or moving the focus into it, lights those that answer it. One listener for the whole page: a
 * style rule with :has() costs 27 ms at 2,000 sentences, this a tenth of one.
 */
export function lightCounterparts() {
  const rows = document.querySelector('.rows')
  if (!rows) return
  /** @type {Map<string, Element[]>} what rests on each sentence of the speech */
  const resting = new Map()
  for (const element of rows.querySelectorAll('[data-rests]'))
    for (const id of restsOf(element)) resting.set(id, [...(resting.get(id) ?? []), element])

  /** @type {Element[]} */
  let lit = []
  /** @type {Element | null} */
  let current = null

  /** @param {EventTarget | null} target */
  function light(target) {
    const sentence = target instanceof Element ? target.closest('.sentence, .again') : null
    if (sentence === current) return
    current = sentence
    for (const element of lit) element.classList.remove('lit')
    lit = sentence ? [...counterparts(sentence)] : []
    for (const element of lit) element.classList.add('lit')
  }

  /** @param {Element} sentence */
  function counterparts(sentence) {
    const sources = sentence.hasAttribute('data-rests') ? restsOf(sentence) : [sentence.id]
    const found = new Set([sentence])
    for (const id of sources) {
      const element = id ? document.getElementById(id) : null
      if (element) found.add(element)
      for (const other of resting.get(id) ?? []) found.add(other)
    }
    return found
  }

  rows.addEventListener('pointerover', (event) => light(event.target))
  rows.addEventListener('pointerleave', () => light(null))
  rows.addEventListener('focusin', (event) => light(event.target))
}

/** @param {Element} element */
function restsOf(element) {
  return (element.getAttribute('data-rests') ?? '').split(' ').filter(Boolean)
}
