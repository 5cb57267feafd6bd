// A file may be dropped on the form that takes one, as if it had been chosen.

export function dropFiles() {
  for (const area of document.querySelectorAll('[data-drop]')) {
    const input = area.querySelector('input[type="file"]')
    const hint = area.querySelector('[data-drop-hint]')
    if (!(area instanceof HTMLElement) || !(input instanceof HTMLInputElement)) continue
    if (hint instanceof HTMLElement) hint.hidden = false
    listen(area, input)
  }
}

/**
 * @param {HTMLElement} area
 * @param {HTMLInputElement} input
 */
function listen(area, input) {
  for (const name of ['dragenter', 'dragover'])
    area.addEventListener(name, (event) => {
      event.preventDefault()
      area.classList.add('dropping')
    })
  for (const name of ['dragleave', 'drop']) area.addEventListener(name, () => area.classList.remove('dropping'))
  area.addEventListener('drop', (event) => {
    const files = event instanceof DragEvent ? event.dataTransfer?.files : undefined
    if (!files || files.length === 0) return
    event.preventDefault()
    input.files = files
    input.form?.requestSubmit(area.querySelector('button'))
  })
}
