/** The style of a page that goes out for review: it can load none. */
export const reviewStyle = `
:root { color-scheme: light dark; }
body { font: 1rem/1.6 system-ui, sans-serif; max-width: 70rem; margin-inline: auto; padding: 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; margin-block: 0 .5rem; }
.bar { position: sticky; inset-block-start: 0; background: Canvas; padding-block: .6rem; border-block-end: 1px solid #8886; }
ol { padding: 0; padding-inline-start: 2.25rem; }
li { padding-block: 1rem; border-block-end: 1px solid #8886; }
li::marker { font-size: .85rem; }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); gap: .5rem 2rem; }
.pair p, .state, .choices { margin: 0; }
p[lang="ar"] { font-size: 1.15rem; line-height: 1.9; }
.state { font-size: .85rem; opacity: .75; margin-block-start: .4rem; }
.choices { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin-block: .25rem .4rem; }
.words { font-size: .85rem; }
textarea { display: block; width: 100%; box-sizing: border-box; font: inherit; font-size: 1rem; }
button, input { font: inherit; }
`

/** What the page does by itself: it puts what was chosen and written into its sheet, and saves itself as a file. */
export const reviewScript = `
const store = document.getElementById('muqabala-review')
const sheet = JSON.parse(store.textContent)
const rows = document.querySelectorAll('[data-unit]')
const reviewer = document.getElementById('reviewer')
reviewer.value = sheet.reviewer
for (const row of rows) {
  const unit = sheet.units[Number(row.dataset.unit)]
  for (const input of row.querySelectorAll('input')) input.checked = input.value === unit.decision
  row.querySelector('textarea').value = unit.words
}
document.getElementById('save').addEventListener('click', () => {
  sheet.reviewer = reviewer.value
  for (const row of rows) {
    const unit = sheet.units[Number(row.dataset.unit)]
    unit.decision = row.querySelector('input:checked')?.value ?? ''
    unit.words = row.querySelector('textarea').value
  }
  store.textContent = JSON.stringify(sheet).replaceAll('<', '\\\\u003c')
  const page = '<!doctype html>\\n' + document.documentElement.outerHTML
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([page], { type: 'text/html' }))
  link.download = 'review.html'
  link.click()
})
`
