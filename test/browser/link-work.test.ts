import { expect, it } from 'vitest'
import { long } from '../long/counts.ts'
import { describeInBrowser, visit } from './chromium.ts'
import { siteInBrowser } from './site-in-browser.ts'

describeInBrowser('a review of links by keyboard', () => {
  const on = siteInBrowser()

  const links = async () => (await on.site.store.load('training'))!.dossier.links
  const address = (query: string) => `http://${on.host}/dossiers/training?lang=en${query}`
  const focused = `document.activeElement.closest('.english')?.id`

  it('takes one key for each good link, without a reload, and undo and redo', async () => {
    const { page, complaints, close } = await visit(on.browser, address(''))
    await page.evaluate('window.unchanged = true')
    await page.keyboard.press('c')
    const visited = [await page.evaluate(focused)]
    for (let confirmed = 0; confirmed < 4;) {
      const open = await page.evaluate(`document.activeElement.closest('.english').dataset.link !== 'none'`)
      await page.keyboard.press(open ? 'c' : 'u')
      if (open) confirmed++
      visited.push(await page.evaluate(focused))
    }
    await page.locator('.tally', { hasText: '4 of 59' }).waitFor()
    expect(new Set(visited).size).toBe(visited.length)
    expect((await links()).map(({ kind }) => kind)).toEqual(Array<string>(4).fill('link-confirmed'))
    await page.locator('[data-links-said]', { hasText: 'Saved. 4 of 59' }).waitFor()
    expect(await page.evaluate(focused)).toBe(visited.at(-1))
    await page.keyboard.press('z')
    await page.locator('.tally', { hasText: '3 of 59' }).waitFor()
    await page.keyboard.press('y')
    await page.locator('.tally', { hasText: '4 of 59' }).waitFor()
    await page.keyboard.press('x')
    await page.locator('.undo', { hasText: 'rejected' }).waitFor()
    expect(await page.evaluate('window.unchanged')).toBe(true)
    expect(complaints).toEqual([])
    await close()
  }, 60_000)

  it.runIf(long)(
    'takes one key for each good link through a whole review',
    async () => {
      const { page, complaints, close } = await visit(on.browser, address('&order=t2'))
      const all = '[...document.querySelectorAll(".english[id]")]'
      const before = (await links()).length
      const open = await page.evaluate<number>(
        `${all}.filter((each) => each.matches('[data-link="weak"], [data-link="fair"], [data-link="strong"]')).length`,
      )
      const state = `document.activeElement.closest('.english')?.dataset.link`
      await page.keyboard.press('c')
      let keys = 0
      for (let turn = 0; turn < 200 && keys < open; turn++) {
        const good = (await page.evaluate(state)) !== 'none'
        await page.keyboard.press(good ? 'c' : 'u')
        if (good) keys++
      }
      await expect.poll(async () => (await links()).length - before, { timeout: 30_000 }).toBe(open)
      expect(keys).toBe(open)
      expect(complaints).toEqual([])
      await close()
    },
    120_000,
  )

  it('takes a passage that was only considered, by keyboard', async () => {
    const { page, complaints, close } = await visit(on.browser, address('&order=t3'))
    const sentence = page.locator('.english[id][data-link="confirmed"]').first()
    const id = await sentence.getAttribute('id')
    await sentence.locator('.link > summary').focus()
    await page.keyboard.press('i')
    await page.keyboard.press('i')
    expect(await page.locator(`#${id} .runner-up mark.mark-evidence`).count()).toBeGreaterThanOrEqual(3)
    expect(await page.textContent(`#${id} .others`)).toContain('Speaks for it:')
    const place = await page.evaluate<string>('document.activeElement.value')
    const start = Number(/:(\d+)-/.exec(place)![1])
    await page.keyboard.press('c')
    await expect.poll(async () => (await links()).at(-1)!.body).toMatchObject({ source: [{ start }] })
    expect(complaints).toEqual([])
    await close()
  }, 60_000)

  it('marks passages of the speech as left out', async () => {
    const { page, complaints, close } = await visit(on.browser, address('&work=links'))
    await page.evaluate('document.querySelector("#t1-5").closest("details")?.setAttribute("open", "")')
    await page.focus('#t1-5 .links-pick')
    await page.keyboard.press('l')
    await page.locator('.absence', { hasText: 'left out' }).first().waitFor()
    expect((await links()).slice(-2)).toMatchObject([
      { kind: 'no-counterpart', body: { reason: 'left-out', text: 't2' } },
      { kind: 'no-counterpart', body: { reason: 'left-out', text: 't3' } },
    ])
    await page.keyboard.press('z')
    await expect.poll(() => page.locator('.absence').count(), { timeout: 30_000 }).toBe(0)
    expect(complaints).toEqual([])
    await close()
  }, 60_000)

  it('cuts a sentence before a word, and joins it again', async () => {
    const { page, complaints, close } = await visit(on.browser, address('&work=links'))
    const words = '#t3-6 .words'
    const before = (await page.textContent(words))!.trim()
    const shown = async () => (await page.textContent(words))!.trim().length
    await page.focus('#t3-6 .links-pick')
    await page.keyboard.press('b')
    for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowRight')
    const said = (await page.textContent('[data-links-said]'))!
    const word = /“(.+?)”/.exec(said)![1]!
    await page.keyboard.press('Enter')
    await expect.poll(shown, { timeout: 30_000 }).toBeLessThan(before.length)
    expect((await page.textContent('#t3-7 .words'))!.trim().startsWith(word)).toBe(true)
    expect(await page.evaluate(`document.activeElement.closest('.sentence')?.id`)).toBe('t3-6')
    await page.keyboard.press('m')
    await expect.poll(shown, { timeout: 30_000 }).toBe(before.length)
    await page.focus('#t1-3 .links-pick')
    await page.keyboard.press('b')
    const first = await page.textContent('[data-links-said]')
    await page.keyboard.press('ArrowLeft')
    expect(await page.textContent('[data-links-said]')).not.toBe(first)
    await page.keyboard.press('Escape')
    expect(await page.textContent('[data-links-said]')).toBe('')
    expect(complaints).toEqual([])
    await close()
  }, 60_000)

  it.runIf(long)(
    'goes on at the desk: confirm, reject, and the next that was considered',
    async () => {
      const { page, complaints, close } = await visit(on.browser, address(''))
      let number = 7
      for (const [keys, kind] of [
        ['ic', 'link-confirmed'],
        ['x', 'link-rejected'],
        ['c', 'link-confirmed'],
      ] as const) {
        do await page.goto(`http://${on.host}/dossiers/training/claims/t3/${++number}?lang=en`)
        while ((await page.locator('#claim .link:is(.link-strong, .link-fair, .link-weak)').count()) === 0)
        const before = (await links()).length
        for (const key of keys) await page.keyboard.press(key)
        await expect.poll(async () => (await links()).length, { timeout: 30_000 }).toBe(before + 1)
        expect((await links()).at(-1)!.kind).toBe(kind)
        await page.waitForURL(/#claim$/)
        await page.waitForLoadState('load')
      }
      expect(complaints).toEqual([])
      await close()
    },
    90_000,
  )

  it('goes to the search with the stroke, or with another key', async () => {
    const { page, close } = await visit(on.browser, address(''))
    const inSearch = `document.activeElement.matches('[data-search]')`
    await page.keyboard.press('/')
    expect(await page.evaluate(inSearch)).toBe(true)
    await page.evaluate('document.activeElement.blur()')
    await page.keyboard.press('?')
    await page.focus('[data-action="search"] button')
    await page.keyboard.press('Enter')
    await page.keyboard.press('f')
    await page.keyboard.press('Escape')
    await page.keyboard.press('/')
    expect(await page.evaluate(inSearch)).toBe(false)
    await page.keyboard.press('f')
    expect(await page.evaluate(inSearch)).toBe(true)
    await close()
  }, 60_000)

  it('draws a link between ticked sentences', async () => {
    const { page, complaints, close } = await visit(on.browser, address('&work=links'))
    const before = (await links()).length
    await page.focus('#t1-3 .links-pick')
    await page.keyboard.press('v')
    await page.focus('#t3-2 .link > summary')
    await page.keyboard.press('v')
    await page.keyboard.press('d')
    await page.locator('#t3-2[data-rests="t1-3"]').waitFor()
    expect((await links()).slice(before)).toMatchObject([
      { kind: 'link-confirmed', body: { source: [{}], target: [{}] } },
    ])
    expect(complaints).toEqual([])
    await close()
  }, 60_000)

  it('shows both versions where another was faster', async () => {
    const { page, close } = await visit(on.browser, address('&order=t3'))
    const sentence = page.locator('.english[id][data-link="strong"]').last()
    await sentence.locator('.link > summary').focus()
    const target = await sentence.locator('.decide [name="target"]').inputValue()
    const fields = new URLSearchParams({ do: 'none', target, reason: 'added' })
    await page.request.post(`http://${on.host}/dossiers/training/decisions`, {
      headers: { 'Sec-Fetch-Site': 'same-origin', 'Content-Type': 'application/x-www-form-urlencoded' },
      data: fields.toString(),
    })
    await page.keyboard.press('Control+Enter')
    await page.waitForSelector('.conflict')
    expect(await page.textContent('.conflict')).toContain('added by the text')
    await close()
  }, 60_000)

  it('is with other keys where they were changed, and without where they were switched off', async () => {
    const { page, close } = await visit(on.browser, address(''))
    await page.keyboard.press('?')
    await page.focus('[data-action="confirm"] button')
    await page.keyboard.press('Enter')
    await page.keyboard.press('k')
    await page.focus('[data-action="undecided"] button')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Delete')
    expect(await page.textContent('[data-action="confirm"] kbd')).toBe('K')
    expect(await page.textContent('[data-action="undecided"] kbd')).toBe('off')
    await page.keyboard.press('Escape')
    await page.keyboard.press('u')
    await page.keyboard.press('c')
    expect(await page.evaluate(focused)).toBeUndefined()
    await page.keyboard.press('k')
    expect(await page.evaluate(focused)).toMatch(/^t\d-/)
    await close()
  }, 60_000)

  it('lights the Arabic word that answers an English one, and marks both', async () => {
    const { page, complaints, close } = await visit(on.browser, address('&order=t3'))
    await page.locator('.english[id][data-link="strong"] .link > summary').first().focus()
    const asked = page.waitForResponse(/\/words\//)
    await page.keyboard.press('w')
    await asked
    const marked = `[...(CSS.highlights.get('word-link') ?? [])].map((range) => range.toString())`
    await expect.poll(() => page.evaluate<readonly string[]>(marked)).toHaveLength(2)
    const [english, arabic] = await page.evaluate<readonly string[]>(marked)
    expect(english).toMatch(/^[A-Za-z]+$/)
    expect(arabic).toMatch(/^[\u0621-\u0652]+$/)
    expect(complaints).toEqual([])
    await close()
  }, 60_000)
})
