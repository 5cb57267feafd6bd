import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { learnPage, stepNames, trainingId } from '../../src/web/pages/learn.ts'
import { translator } from '../../src/i18n/translator.ts'
import { get, openSite, type Site } from './site.ts'
import { readerWithoutScript } from './without-script.ts'

let site: Site
beforeEach(async () => {
  site = await openSite({ named: false })
})
afterEach(() => site.close())

const current = '.learn-step[aria-current]'

describe('the page for the first use', () => {
  it('is led to from the list of dossiers, and from the foot of every page', async () => {
    expect((await get(site.app, '/')).text.match(/href="\/learn"/g)).toHaveLength(2)
    expect((await get(site.app, '/house/desk')).text.match(/href="\/learn"/g)).toHaveLength(1)
  })

  it.each(['en', 'ar'])(
    'leads by five steps to pages that are there, with words of its own in %s',
    async (language) => {
      const html = (await get(site.app, `/learn?lang=${language}`)).text
      const steps = [...html.matchAll(/class="button[^"]*" href="([^"]+)"/g)].map(([, href]) => href!)
      expect(steps).toHaveLength(stepNames.length)
      expect(html).not.toMatch(/>\s*learn\./)
      for (const href of steps) expect([200, 303]).toContain((await get(site.app, href)).status)
    },
  )

  it('says so where the training dossier is not there', () => {
    const page = learnPage({ dossier: undefined, listed: undefined, named: true }, translator('en'))
    expect(page).toMatchObject({ steps: [], progress: { done: 0 } })
  })
})

describe('the whole journey without script', () => {
  it('goes through the five steps by forms alone, to a dossier that is signed off', async () => {
    const reader = readerWithoutScript(site.app)
    const step = async (heading: string) => {
      await reader.open('/learn')
      expect(reader.words(`${current} h2`)).toEqual([expect.stringContaining(heading)])
      await reader.follow(`${current} .button`)
    }
    await step('See what rests on what')
    await reader.press(':is([data-link="strong"], [data-link="fair"]) .decide [value="link"]')
    await reader.press('main form button', { 'your-name': 'Hana Merrow' })

    await step('Judge a claim')
    await reader.press('[data-key="save-next"]', { faithful: 'supported' })

    await step('Place a quotation')
    await reader.press('.judge-form button', { rung: 'close' })

    await step('Ask, and close the question')
    await reader.press('[data-key="ask"]')
    await reader.open('/dossiers/training/sign-off')
    expect(reader.words('.blocking h3').join('; ')).toMatch(/1\W? note waits for somebody/)
    await reader.follow('.blocking a[href*="notes"]')
    await reader.press('[data-key="resolve"]')

    await step('Sign the dossier off')
    const verdicts = ['supported', 'partly', 'altered']
    for (let judged = 0; reader.words('.sign-form').length === 0; judged++) {
      if (judged === 0) await reader.follow('[data-key="next-open-claim"]')
      expect(judged).toBeLessThan(60)
      await reader.press('[data-key="save-next"]', { faithful: verdicts[judged % 3]! })
    }
    await reader.press('.sign-form button')
    expect(reader.words('.standing')).toEqual([expect.stringContaining('Signed off by')])

    await reader.open('/learn')
    expect(reader.words('.learn-step.done')).toHaveLength(5)
    const { dossier } = (await site.store.load(trainingId))!
    expect(dossier.verdicts.length).toBeGreaterThan(30)
    expect(dossier.signOffs).toHaveLength(1)
  }, 180_000)
})
