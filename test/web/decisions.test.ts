import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { get, hiddenField, openSite, post, type Site } from './site.ts'

let site: Site
beforeEach(async () => {
  site = await openSite()
})
afterEach(() => site.close())

const base = '/dossiers/training'
const decide = (fields: object) => post(site.app, `${base}/decisions`).type('form').send(fields)
const dossier = async () => (await site.store.load('training'))!.dossier
const page = async (path = base) => (await get(site.app, path)).text

/** The fields of the form in which a sentence's link is decided. */
async function linkForm(id: string): Promise<Record<string, string>> {
  const html = await page()
  const form = html.slice(html.indexOf(`id="${id}"`)).match(/<form[^>]*class="decide">([\s\S]*?)<\/form>/)![1]!
  return Object.fromEntries(
    Array.from(form.matchAll(/<input[^>]*name="([\w-]+)" value="([^"]*)"/g), ([, name, value]) => [name, value]),
  ) as Record<string, string>
}

/** How many flags stand on the page, collapsed ones too; the list at its head is another matter. */
const flagsOn = (html: string) => html.match(/class="flag[ "]/g)?.length ?? 0

describe('a link', () => {
  it('is confirmed with the sentences that the form names, and says by whom', async () => {
    const fields = await linkForm('t3-6')
    expect(fields.numbers).toBe('7 9 10 11')
    const answer = await decide({ ...fields, numbers: '٧، 9-11', do: 'link' })
    expect(answer.status).toBe(303)
    expect(answer.headers.location).toBe(`${base}#t3-6`)
    const { links } = await dossier()
    expect(links[0]).toMatchObject({
      kind: 'link-confirmed',
      body: { source: [{}, {}, {}, {}], target: [{ exact: expect.stringMatching(/^The soldiers came/) as string }] },
    })
    const html = await page()
    expect(html).toContain('Confirmed <span class="by">by \u2068Hana Merrow\u2069</span>')
    expect(html).toContain('1 of 59 links decided')
  })

  it('is rejected, marked as without counterpart, and taken back', async () => {
    const fields = await linkForm('t3-6')
    await decide({ ...fields, do: 'reject' })
    expect((await dossier()).links[0]!.kind).toBe('link-rejected')
    await decide({ ...(await linkForm('t3-7')), do: 'none', reason: 'context' })
    expect(await page()).toContain('No counterpart: background')
    const [first, second] = (await dossier()).links
    await decide({ do: 'withdraw', decision: second!.seq, back: base })
    await decide({ do: 'withdraw', decision: second!.seq, back: base })
    expect((await dossier()).links).toEqual([first])
  })

  it('that names no sentence comes back with the numbers to mend', async () => {
    const answer = await decide({ ...(await linkForm('t3-6')), numbers: '7 900', do: 'link' })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('does not name sentences of the speech')
    expect(answer.text).toContain('7 900')
    expect((await dossier()).links).toEqual([])
  })

  it.each([
    { do: 'link', target: 't3@1:0-99999999', numbers: '1' },
    { do: 'link', target: 't9@1:0-1', numbers: '1' },
    { do: 'none', target: 't3@1:0-9', reason: 'because' },
    { do: 'voice', place: 't3@1:0-9', voice: 'nobody' },
    { do: 'withdraw', decision: '-1' },
    { do: 'anything' },
    {},
  ])('that no page of ours can have sent is refused: %j', async (fields) => {
    expect((await decide(fields)).status).toBe(422)
  })

  it.each(['https://example.org/', '//example.org', '/dossiers/training-two', '/dossiers/training\\@example.org'])(
    'leads back to its own dossier, never to %s',
    async (back) => {
      const answer = await decide({ ...(await linkForm('t3-6')), do: 'link', back })
      expect(answer.headers.location).toBe(base)
    },
  )
})

describe('a flag', () => {
  it('is dismissed with a reason, stands collapsed, and is put back', async () => {
    const html = await page()
    const [, key, category, place] =
      /name="key" value="(\w+)"><input type="hidden" name="category" value="(\w+)"><input type="hidden" name="place" value="([^"]+)"/.exec(
        html,
      )!
    const flags = flagsOn(html)
    await decide({ do: 'dismiss', key, category, place, reason: 'A figure of speech', back: base })
    const after = await page()
    expect(after).toContain('Dismissed by \u2068Hana Merrow\u2069: \u2068A figure of speech\u2069')
    expect(after).toContain('39 differences to look at')
    expect(flagsOn(after)).toBe(flags)
    await decide({ do: 'raise', decision: (await dossier()).dismissals[0]!.seq, back: base })
    expect(await page()).toContain('40 differences to look at')
  })

  it('is not dismissed without a reason', async () => {
    const [, key] = /name="key" value="(\w+)"/.exec(await page())!
    const answer = await decide({ do: 'dismiss', key, category: 'unit', place: 't3@1:0-9', reason: ' ' })
    expect(answer.status).toBe(422)
    expect((await dossier()).dismissals).toEqual([])
  })
})

describe('a sentence', () => {
  it('has a voice and notes, shown on its pages', async () => {
    await decide({ do: 'voice', place: 't3@1:0-20', voice: 'third-party' })
    await decide({ do: 'note', place: 't3@1:0-20', words: 'Who saw <this>?' })
    await decide({ do: 'note', place: 't1@1:0-20', words: 'بداية معتادة' })
    for (const path of [base, `${base}/claims/t3/1`, `${base}/texts/t3`]) {
      expect(await page(path)).toContain('In a third party’s voice')
      expect(await page(path)).toContain('Who saw &lt;this&gt;?')
    }
    expect(await page()).toContain('بداية معتادة')
  })
})

describe('a verdict', () => {
  const path = `${base}/claims/t3/6`
  const place = async () => {
    const html = await page(path)
    return hiddenField(html.slice(html.indexOf('id="verdict"')), 'place')
  }

  it('is saved on both axes with its evidence, and shown in the article', async () => {
    const answer = await decide({
      do: 'verdict-next',
      place: await place(),
      'evidence-t1@1:616-724': 'yes',
      faithful: 'contradicted',
      world: 'not-checked',
      note: 'He said that he had not called it one.',
      back: `${path}#claim`,
      next: `${base}/claims/t3/7#claim`,
    })
    expect(answer.headers.location).toBe(`${base}/claims/t3/7#claim`)
    const [verdict] = (await dossier()).verdicts
    expect(verdict!.body).toMatchObject({ faithful: 'contradicted', world: 'not-checked' })
    expect(verdict!.body.evidence).toHaveLength(1)
    const html = await page(path)
    expect(html).toMatch(/value="contradicted"[^>]* checked/)
    expect(html).toContain('He said that he had not called it one.')
  })

  it('with nothing chosen is refused on its own page, and keeps the note', async () => {
    const answer = await decide({ do: 'verdict', place: await place(), back: path, note: ' ' })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('Choose a verdict, or write a note.')
  })

  it('is not lost when another tab was faster: both stand on one page', async () => {
    const seq = String((await dossier()).seq)
    const fields = { do: 'verdict', seq, place: await place(), back: path }
    await decide({ ...fields, faithful: 'altered', note: 'The first tab' })
    const second = await decide({ ...fields, faithful: 'partly', note: 'The second tab' })
    expect(second.status).toBe(409)
    for (const words of ['The first tab', 'The second tab', 'Altered', 'Partly']) expect(second.text).toContain(words)
    expect((await dossier()).verdicts).toHaveLength(1)
    const again = /name="seq" value="(\d+)"[^>]*><button class="button">/.exec(second.text)![1]!
    expect((await decide({ ...fields, seq: again, faithful: 'partly', note: 'The second tab' })).status).toBe(303)
    expect((await dossier()).verdicts.map(({ body }) => body.note)).toEqual(['The first tab', 'The second tab'])
  })

  it('that is sent twice is saved once', async () => {
    const fields = {
      do: 'verdict',
      seq: String((await dossier()).seq),
      place: await place(),
      faithful: 'altered',
      back: path,
    }
    const answers = await Promise.all([decide(fields), decide(fields), decide(fields)])
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303])
    expect((await dossier()).verdicts).toHaveLength(1)
  })

  it('on another claim is no obstacle to an old page', async () => {
    const seq = String((await dossier()).seq)
    await decide({ do: 'verdict', seq, place: 't3@1:0-20', faithful: 'partly', back: path })
    await decide({ do: 'verdict', seq, place: await place(), faithful: 'altered', back: path })
    expect((await dossier()).verdicts).toHaveLength(2)
  })

  it('"not found in the speech" is offered only where the speech is held whole', async () => {
    expect(await page(path)).toContain('value="not-found"')
    const rafidain = await page('/dossiers/rafidain/claims/t3/4')
    expect(rafidain).not.toContain('value="not-found"')
    expect(rafidain).toContain('value="cannot-judge"')
  })
})

describe('without a name', () => {
  it('a decision waits while the question is answered', async () => {
    await site.close()
    site = await openSite({ named: false })
    const fields = { ...(await linkForm('t3-6')), do: 'link' }
    const question = await decide(fields)
    expect(question.status).toBe(200)
    expect(question.text).toContain('Under which name do you sign?')
    expect((await dossier()).links).toEqual([])
    const waiting = Object.fromEntries(
      Array.from(question.text.matchAll(/type="hidden" name="([\w-]+)" value="([^"]*)"/g), ([, name, value]) => [
        name,
        value,
      ]),
    )
    const answer = await decide({ ...waiting, 'your-name': 'Hana Merrow' })
    expect(answer.status).toBe(303)
    expect((await dossier()).links).toHaveLength(1)
  })

  it('a name of hidden characters is none', async () => {
    const answer = await post(site.app, '/name').type('form').send({ 'your-name': '\u202e' })
    expect(answer.status).toBe(422)
  })
})
