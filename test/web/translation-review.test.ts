import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { parsePassMark } from '../../src/web/forms/pass-mark.ts'
import { get, openSite, post, type Site } from './site.ts'

const speech = 'وصل القارب في المساء. لم ينم أحد. شربنا الشاي. عاد القارب في الصباح.'
const english = 'The boat arrived in the evening. Nobody slept. We drank the tea. The boat came and the boat went.'

let site: Site
let base: string
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())
beforeEach(async () => {
  const opened = await post(site.app, '/dossiers/new')
    .field('title', 'The boat')
    .field('a.text', speech)
    .field('a.completeness', 'whole')
    .field('d.text', english)
    .field('d.completeness', 'whole')
  base = opened.headers.location!
})

const dossier = async () => (await site.store.load(base.split('/').at(-1)!))!.dossier
const page = async (query = '') => (await get(site.app, `${base}/review/t2${query}`)).text
const plain = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/[\u2066-\u2069]/g, '')
const placeOf = (words: string) => {
  const start = english.indexOf(words)
  return `t2@1:${start}-${start + words.length}`
}
const decide = (fields: object) =>
  post(site.app, `${base}/decisions`)
    .type('form')
    .send({ text: 't2', place: placeOf('Nobody slept.'), back: `${base}/review/t2#row-2`, ...fields })
const boats = placeOf('The boat came and the boat went.')
const mistake = { do: 'mark-error', error: 'accuracy.mistranslation', severity: 'major' }

describe('the review of a translation', () => {
  it('is led to from the desk, and is of translations only', async () => {
    expect((await get(site.app, `${base}/claims`)).text).toContain(`href="${base}/review/t2"`)
    expect((await get(site.app, '/dossiers/training/claims')).text).not.toContain('/review/t')
    expect((await get(site.app, '/dossiers/training/review/t2')).status).toBe(404)
    expect((await get(site.app, `${base}/review/t1`)).status).toBe(404)
  })

  it('counts what was looked at, and leads to what was not', async () => {
    expect(plain(await page())).toContain('0 of 4 sentences looked at')
    const answer = await decide({ do: 'review-ok', place: placeOf('The boat arrived in the evening.') })
    expect([answer.status, answer.headers.location]).toEqual([303, `${base}/review/t2#row-2`])
    const html = await page()
    expect(plain(html)).toContain('1 of 4 sentences looked at')
    expect(html).toMatch(/data-key="next-open-claim" href="[^"]+#row-2"/)
    expect(await page('?show=ok')).toContain('id="row-1"')
    expect(await page('?show=ok')).not.toContain('id="row-2"')
  })

  it('pins an error to the words of both sides, and says where they do not stand or stand twice', async () => {
    const twice = await decide({ ...mistake, place: boats, exact: 'the boat' })
    expect(twice.status).toBe(303)
    const [error] = (await dossier()).reviewErrors
    expect(error!.body).toMatchObject({
      text: 't2',
      place: { exact: 'the boat', start: english.lastIndexOf('the boat') },
    })
    expect((await decide({ ...mistake, exact: 'nobody ate' })).text).toContain('do not stand in the text')
    expect((await decide({ ...mistake, place: boats, exact: 'boat' })).text).toContain('2\u2069 times')
    expect((await decide({ ...mistake, place: boats, exact: 'boat', nth: '1' })).status).toBe(303)
    const against = { passage: `t1@1:0-21`, against: 'المساء', exact: 'evening' }
    await decide({ ...mistake, place: placeOf('The boat arrived in the evening.'), ...against, note: 'Dusk, surely' })
    const last = (await dossier()).reviewErrors.at(-1)!
    expect(last.body).toMatchObject({ place: { exact: 'evening' }, source: { exact: 'المساء' }, note: 'Dusk, surely' })
    const html = await page('?show=errors')
    expect(html).toContain('Mistranslation')
    expect(html).toMatch(/<mark class="mark-check">\s*evening/)
    expect(html).toMatch(/<mark class="mark-check">\s*المساء/)
  })

  it('scores, and judges by the mark of the house only when everything was looked at', async () => {
    await decide({ ...mistake, exact: 'slept' })
    expect(plain(await page())).toMatch(/2,500 {2}points per 1,000 words, in 1 of 4 sentences \(2 words\)/)
    expect(await page()).toContain('The house has set no pass mark')
    await post(site.app, '/house/rules/pass-mark').type('form').send({ do: 'save', passMark: '٣٠٠' })
    expect(plain(await page())).toContain('judged once every sentence')
    for (const words of ['The boat arrived in the evening.', 'We drank the tea.', 'The boat came and the boat went.'])
      await decide({ do: 'review-done', place: placeOf(words) })
    expect(plain(await page())).toContain('Within the pass mark of 300')
    await post(site.app, '/house/rules/pass-mark').type('form').send({ do: 'save', passMark: '110' })
    expect(plain(await page())).toContain('Above the pass mark of 110')
    await post(site.app, '/house/rules/pass-mark').type('form').send({ do: 'matecat' })
    expect(plain(await page())).toContain('Within the pass mark of 110')
    await post(site.app, '/house/rules/pass-mark').type('form').send({ do: 'mqm' })
    await post(site.app, '/house/rules/pass-mark').type('form').send({ do: 'save', passMark: '' })
    expect(await page()).toContain('The house has set no pass mark')
  })

  it('keeps a suggestion beside the text, with what it changes, and takes it back', async () => {
    expect((await decide({ do: 'suggest-wording', wording: 'Nobody slept.' })).text).toContain('differs from the text')
    await decide({ do: 'suggest-wording', wording: 'No one slept.' })
    const html = await page()
    expect(html).toMatch(/<del[^>]*>[\s\S]*?Nobody/)
    expect(html).toContain('No one')
    const { wordings, witnesses } = await dossier()
    expect(witnesses[1]!.revisions).toHaveLength(1)
    await decide({ do: 'withdraw', decision: wordings[0]!.seq })
    expect((await dossier()).wordings).toEqual([])
  })

  it('finds every place of a word in all its forms', async () => {
    const html = plain(await page(`?term=${encodeURIComponent('قارب')}`))
    expect(html).toContain('stands in 2 sentences of the speech')
    expect(plain(await page('?term=boats'))).toContain('stands in 2 sentences of the translation')
  })

  it.each([
    { ...mistake, error: 'accuracy.invented' },
    { ...mistake, severity: 'grave' },
    { ...mistake, text: 't1' },
    { do: 'review-ok', place: 't9@1:0-4' },
  ])('refuses a form that no page of ours sends: %j', async (fields) => {
    const before = (await dossier()).seq
    expect((await decide(fields)).status).toBe(422)
    expect((await dossier()).seq).toBe(before)
  })

  it('speaks both languages without a missing word, with every mark and name once', async () => {
    await decide({ ...mistake, exact: 'slept' })
    await decide({ do: 'suggest-wording', wording: 'No one slept.', note: 'Register' })
    for (const lang of ['en', 'ar']) {
      const html = await page(`?lang=${lang}&term=boat`)
      expect(html).not.toMatch(/\b(?:translationReview|errorKind|reviewStatus|concordance)\.\w/)
      const ids = Array.from(html.matchAll(/\sid="([^"]+)"/g), ([, id]) => id)
      expect(new Set(ids).size).toBe(ids.length)
    }
  })
})

describe('the pass mark', () => {
  it.each([
    ['', undefined],
    ['15', 15],
    ['٧٫٥', 7.5],
  ])('reads “%s”', (typed, value) => {
    const fields = new Map([['passMark', typed]])
    expect(parsePassMark({ fields, files: new Map(), tooLong: new Set() })).toEqual({ value })
  })

  it.each(['-1', 'many', '1001'])('refuses “%s”, and keeps what was typed', async (typed) => {
    const answer = await post(site.app, '/house/rules/pass-mark').type('form').send({ do: 'save', passMark: typed })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain(`value="${typed}"`)
  })
})
