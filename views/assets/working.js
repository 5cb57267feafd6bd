/**
 * A page that says how far the work on a dossier has come asks again and again, and gives way to the dossier when
 * that is there. Without script the browser asks for the whole page again.
 */
export function followWork() {
  const working = document.querySelector('.working[data-poll]')
  if (!(working instanceof HTMLElement)) return
  const address = working.dataset.poll ?? ''
  const { back } = working.dataset

  async function look() {
    const told = await asked(address)
    if (told?.ended && back) return goTo(back)
    if (told) show(told)
    setTimeout(look, 1000)
  }

  setTimeout(look, 1000)
}

/** @param {Told} told */
function show({ texts, told }) {
  const rows = [...document.querySelectorAll('.working-texts > li')]
  for (const [index, { state, share }] of texts.entries()) {
    const words = rows[index]?.querySelector('[data-state]')
    const bar = rows[index]?.querySelector('progress')
    if (words) words.textContent = state
    if (bar) bar.value = share
  }
  const all = document.querySelector('[data-told]')
  if (all && all.textContent !== told) all.textContent = told
}

/**
 * The page again where it is this one: its address may name a sentence.
 * @param {string} address
 */
function goTo(address) {
  if (address === location.pathname + location.search) location.reload()
  else location.replace(address)
}

/** @typedef {{ ended: boolean, told: string, texts: { state: string, share: number }[] }} Told */

/**
 * What the program tells; nothing where it could not be asked.
 * @param {string} address
 * @returns {Promise<Told | undefined>}
 */
export async function asked(address) {
  try {
    const response = await fetch(address, { headers: { accept: 'application/json' } })
    return response.ok ? await response.json() : undefined
  } catch {
    return undefined
  }
}
