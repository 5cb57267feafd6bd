import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SentenceGloss } from '../../src/web/pages/gloss.ts'
import { get, openSite, type Site } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

async function sentence(number: number, lang = 'en'): Promise<SentenceGloss> {
  const answer = await get(site.app, `/dossiers/training/gloss/t1/${number}.json?lang=${lang}`)
  expect(answer.status).toBe(200)
  expect(answer.type).toBe('application/json')
  return answer.body as SentenceGloss
}

/** Without white space and what the markup had to escape. */
function letters(words: string): string {
  return words.replaceAll(/\s|&[#\w]+;/g, '')
}

describe('the glosses of a sentence', () => {
  it('hold every Arabic word at its place', async () => {
    const { words } = await sentence(3)
    const page = await get(site.app, '/dossiers/training/texts/t1')
    expect(words.length).toBeGreaterThan(10)
    for (const { form, start, end } of words) {
      expect(end - start).toBe(form.length)
      expect(page.text).toContain(form)
    }
  })

  it('say what a known word means, where that comes from, and of an unknown one its letters', async () => {
    const { words } = await sentence(1)
    const from = words.find(({ form }) => form === 'من')!
    expect(from.meanings[0]).toMatchObject({ lemma: 'مِن', transliteration: 'min' })
    expect(from.meanings[0]!.about).toContain('own lexicon')
    expect(words.find(({ form }) => form === 'الماء')!.unknown).toContain('al-māʾ')
  })

  it('name the English words that answer, in sentences that stand on the page', async () => {
    const page = await get(site.app, '/dossiers/training')
    let found = 0
    for (let number = 1; number <= 30; number++)
      for (const { answers } of (await sentence(number)).words)
        for (const answer of answers) {
          expect(page.text).toContain(`id="${answer.sentence}"`)
          expect(answer.words).toHaveLength(answer.end - answer.start)
          found++
        }
    expect(found).toBeGreaterThan(5)
  })

  it('speak the language of the reader', async () => {
    expect((await sentence(1, 'ar')).label).toContain('الجملة')
  })
})

describe('the page word by word', () => {
  it.each(['en', 'ar'])('loses nothing of the text (in %s)', async (lang) => {
    const { text } = await get(site.app, `/dossiers/training/gloss/t1?lang=${lang}`)
    const units = Array.from(text.matchAll(/class="unit-arabic"[^>]*>([^<]*)</g), ([, arabic]) => arabic!)
    const whole = (await get(site.app, '/dossiers/training/texts/t1')).text
    const paragraphs = Array.from(whole.matchAll(/<p class="prose"[^>]*>(.*?)<\/p>/gs), ([, html]) => html!)
    const read = paragraphs
      .join(' ')
      .replaceAll(/<a class="number".*?<\/a>/gs, '')
      .replaceAll(/<[^>]*>/g, '')
    expect(letters(units.join(''))).toBe(letters(read))
  })

  it('is led to by side by side and by the desk, without script', async () => {
    expect((await get(site.app, '/dossiers/training')).text).toContain('href="/dossiers/training/gloss/t1"')
    const desk = await get(site.app, '/dossiers/training/claims/t3/6')
    expect(desk.text).toMatch(/href="\/dossiers\/training\/gloss\/t1#t1-\d+"/)
  })

  it.each([
    '/dossiers/training/gloss/t2',
    '/dossiers/training/gloss/t9',
    '/dossiers/none/gloss/t1',
    '/dossiers/rafidain/gloss/t1',
    '/dossiers/training/gloss/t1/0.json',
    '/dossiers/training/gloss/t1/97.json',
    '/dossiers/training/gloss/t1/x.json',
    '/dossiers/training/gloss/t2/1.json',
  ])('is not at %s', async (path) => {
    expect((await get(site.app, path)).status).toBe(404)
  })
})
