import { chromium } from 'playwright-core'
import axe from 'axe-core'
import { listening, openSite, post } from '../web/site.ts'
const site = await openSite(); const server = await listening(site.app)
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--headless','--no-sandbox','--disable-gpu'] })
const base = `http://${server.host}/dossiers/training`
const send = (f: object) => post(site.app, '/dossiers/training/decisions').type('form').send(f)
await send({ do: 'rendering', place: 't1@1:60-80', words: 'Ladies and gentlemen, people of the mother of bridges', sure: '' })
await send({ do: 'mode', text: 't3', mode: 'summary' })
await send({ do: 'none', target: 't3@1:0-20', reason: 'context' })
const d = (await site.store.load('training'))!.dossier
await send({ do: 'withdraw', decision: d.links[0]!.seq })
for (const [name, q, w] of [['en','?lang=en&work=links&theme=light',1440],['ar','?lang=ar&work=links&theme=dark&order=t3',375],['arw','?lang=ar&theme=light&work=links',1440],['text','/texts/t1?sentence=2&lang=ar&theme=light',1000],['gloss','/gloss/t1?lang=en&theme=dark',375],['claim','/claims/t3/3?lang=en&theme=light',1440]] as const) {
  const context = await browser.newContext({ viewport: { width: w, height: 950 }, bypassCSP: true })
  const page = await context.newPage(); await page.goto(base + q)
  await page.addStyleTag({ content: '.row { content-visibility: visible !important }' })
  await page.evaluate("for (const details of document.querySelectorAll('details:not(.menu)')) details.open = true")
  if (process.argv[2] !== 'noaxe') { await page.evaluate(axe.source)
  const r: any = await page.evaluate("axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })")
  console.log(name, r.violations.map((v: any) => v.id + ' ' + v.nodes.length + ' ' + v.nodes.slice(0,2).map((n: any) => n.html + n.failureSummary).join(' || '))) }
  if (q.startsWith('?')) await page.evaluate("{window.scrollTo({top: document.querySelector('.links-bar').getBoundingClientRect().top+scrollY-120,behavior:'instant'})}")
  if (name === 'text') await page.locator('.sentence-forms').first().scrollIntoViewIfNeeded()
  console.log(name, 'overflow', await page.evaluate('document.documentElement.scrollWidth > innerWidth'))
  await page.screenshot({ path: '/tmp/lexwork/hand-'+name+'.png' }); await context.close()
}
await browser.close(); server.close(); await site.close()
