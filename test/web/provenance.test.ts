import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { bodySchemas } from '../../src/dossier/body-schema.ts'
import { translator } from '../../src/i18n/translator.ts'
import { sha256 } from '../../src/provenance/digest.ts'
import { hiddenReport } from '../../src/web/pages/provenance.ts'
import { statesOf } from '../browser/states.ts'
import { get, hiddenField, openSite, post, type Site } from './site.ts'

let site: Site
beforeEach(async () => {
  site = await openSite()
})
afterEach(() => site.close())

const path = '/dossiers/training'
const dossier = async (id = 'training') => (await site.store.load(id))!.dossier
const rename = (title: string) => post(site.app, `${path}/rename`).type('form').send({ title })

const erase = (fields: object) => post(site.app, `${path}/erase?entry=2`).type('form').send(fields)
const takeIn = (bytes: Buffer) => post(site.app, '/dossiers/take-in').attach('file', bytes, 'training.zip')
const archive = async () => (await get(site.app, `${path}/export/archive`).buffer(true)).body as Buffer
const bringBack = (bytes: Buffer) => post(site.app, `${path}/review`).attach('file', bytes, 'review.html')

describe('the page of provenance', () => {
  it('says since when nothing has changed, and shows the steps from where a text comes from to the verdicts on it', async () => {
    const { text } = await get(site.app, `${path}/provenance`)
    expect(text).toMatch(/Unchanged since \u2068?1 November 2026 at 08:00/)
    for (const words of [
      'Where it comes from',
      'The text as it is held',
      'Links to the speech',
      'Verdicts',
      'its bytes are what they were',
    ])
      expect(text).toContain(words)
    expect(text).toContain((await site.store.history('training')).entries.at(-1)!.hash)
  })

  it('shows any earlier moment, and nothing that came later', async () => {
    await rename('The second name')
    const now = (await get(site.app, `${path}/provenance`)).text
    expect(now).toContain('Dossier renamed')
    const then = (await get(site.app, `${path}/provenance?at=4`)).text
    expect(then).toContain('You see the dossier as it stood after entry')
    expect(then).not.toContain('Dossier renamed')
    expect(then).not.toContain('Erase…')
  })

  it('shows the old name beside the new one, and only what is asked for', async () => {
    await rename('The second name')
    await rename('The third name')
    const { text } = await get(site.app, `${path}/provenance?kind=dossier-renamed`)
    expect(text).toContain('Before: entry')
    expect(text.match(/The second name/g)!.length).toBeGreaterThan(1)
    expect(text.match(/class="entry"/g)).toHaveLength(2)
    expect((await get(site.app, `${path}/provenance?person=p1`)).text.match(/class="entry"/g)).toHaveLength(2)
  })

  it('is absent for a dossier that is not there', async () => {
    expect((await get(site.app, '/dossiers/nothing/provenance')).status).toBe(404)
  })
})

const report = (text: string) => hiddenReport(text, { translator: translator('en'), nameOf: (by) => by })

describe('what is reported of the characters of a text', () => {
  it('names the words that are not spelt with the letters they seem to be spelt with', () => {
    expect(report('the \u0430ccount')!.kinds).toEqual([
      'one word with letters of two scripts that look alike: \u2068\u0430ccount (U+0430)\u2069',
    ])
  })

  it('says that there is a manifest, and that nobody has verified it', () => {
    const magic = Array.from(Buffer.from('C2PATXT\0\u0001aaaaaaaa'), (byte) =>
      String.fromCodePoint(byte < 16 ? 0xfe00 + byte : 0xe0100 + byte - 16),
    )
    expect(report(`Nine tons.${magic.join('')}`)!.kinds.at(-1)).toContain('was not verified')
  })

  it('is nothing where there is nothing', () => {
    expect(report('وصلنا إلى الجسر. We came.')).toBeUndefined()
  })
})

describe('the words of a history', () => {
  it.each(Object.keys(bodySchemas))('tell %s in both languages', (kind) => {
    for (const language of ['en', 'ar'] as const) expect(translator(language).has(`event.${kind}`)).toBe(true)
  })
})

describe('renaming', () => {
  it('keeps the former name in the history', async () => {
    expect((await rename('The bridge again')).status).toBe(303)
    expect((await dossier()).title).toBe('The bridge again')
    expect((await get(site.app, `${path}/rename`)).text).toContain('value="The bridge again"')
  })

  it.each(['', 'x'.repeat(301)])('refuses %#', async (title) => {
    expect((await rename(title)).status).toBe(422)
    expect((await dossier()).seq).toBe(4)
  })
})

describe('erasing', () => {
  it('shows first what goes, and asks on whose order', async () => {
    const { text } = await get(site.app, `${path}/erase?entry=2`)
    expect(text).toContain('the bytes of one text or file')
    expect(text).toContain('On whose order')
  })

  it.each([
    { order: '', again: '2' },
    { order: 'a court', again: '3' },
    { order: 'a court', again: '' },
  ])('does nothing for $order, typed $again', async (fields) => {
    const answer = await erase(fields)
    expect(answer.status).toBe(422)
    expect(answer.text).toContain(fields.order)
    expect((await dossier()).seq).toBe(4)
  })

  it('takes the words away for good, and says so', async () => {
    expect((await erase({ order: 'the court of the bridge, 12/2026', again: '2' })).status).toBe(303)
    expect((await site.store.load('training'))!.words.size).toBe(2)
    const { text } = await get(site.app, `${path}/provenance`)
    expect(text).toContain('the court of the bridge, 12/2026')
    expect(text).toContain('what it said was erased on an order')
    expect(text).toContain('Unchanged since')
    const past = (await get(site.app, `${path}/provenance?at=3`)).text
    expect(past).toContain('what it said was erased on an order')
    expect(past).not.toContain('موعدنا على الجسر')
  })

  it('is not offered for what is not there, or is the record of an erasure', async () => {
    await erase({ order: 'a court', again: '2' })
    for (const entry of ['2', '5', '99', 'x'])
      expect((await get(site.app, `${path}/erase?entry=${entry}`)).status).toBe(404)
  })
})

describe('taking a dossier out', () => {
  it('lists the formats in plain words', async () => {
    const { text } = await get(site.app, `${path}/export`)
    for (const words of ['The whole dossier', 'Translation memory (TMX)', 'Provenance (PROV)', 'Summary only'])
      expect(text).toContain(words.replace('Summary', '\u2068Summary\u2069'))
  })

  it.each(['archive', 'review', 'tmx', 'xliff', 'tei', 'csv', 'annotations', 'prov'])(
    'gives %s as a file to be saved, the same again',
    async (format) => {
      const [first, second] = [
        await get(site.app, `${path}/export/${format}`).buffer(true),
        await get(site.app, `${path}/export/${format}`).buffer(true),
      ]
      expect(first.status).toBe(200)
      expect(first.headers).toMatchObject({
        'content-type': 'application/octet-stream',
        'x-content-type-options': 'nosniff',
        'content-security-policy': 'sandbox',
      })
      expect(first.headers['content-disposition']).toMatch(/^attachment; filename="training\./)
      expect(Buffer.compare(first.body as Buffer, second.body as Buffer)).toBe(0)
    },
  )

  it.each(['docx', 'toString'])('knows no format %s', async (format) => {
    expect((await get(site.app, `${path}/export/${format}`)).status).toBe(404)
  })
})

describe('taking a dossier in', () => {
  it('makes a new dossier of it, whose people are those of the file and nobody here', async () => {
    await rename('The second name')
    const answer = await takeIn(await archive())
    expect(answer.status).toBe(303)
    const id = /dossiers\/(\w+)\//.exec(answer.headers.location!)![1]!
    expect(id).not.toBe('training')
    expect(await dossier(id)).toMatchObject({ title: 'The second name', seq: 5 })
    const { text } = await get(site.app, answer.headers.location!)
    expect(text).toContain('\u2068Hana Merrow\u2069 (as the file says)')
    expect(text).toContain('came in a file')
    expect((await site.store.verify()).every(({ broken, damaged }) => !broken && damaged.length === 0)).toBe(true)
  })

  it('takes in whatever can be decided about a dossier', async () => {
    await statesOf(site)
    const answer = await takeIn(await archive())
    expect(answer.status).toBe(303)
    const id = /dossiers\/(\w+)\//.exec(answer.headers.location!)![1]!
    expect((await dossier(id)).seq).toBe((await dossier()).seq)
    expect(
      Buffer.compare(
        (await get(site.app, `/dossiers/${id}/export/archive`).buffer(true)).body as Buffer,
        await archive(),
      ),
    ).toBe(0)
  })

  it('refuses one that is not what it was, says where, and takes nothing in', async () => {
    const bytes = await archive()
    bytes.write('2027', bytes.indexOf('2026-11-01T08'))
    const answer = await takeIn(bytes)
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('Nothing was taken in')
    expect(answer.text).toMatch(/broken at entry \u2068?1/)
    expect(await site.store.list()).toHaveLength(2)
  })

  it('refuses what is no archive, and no file at all', async () => {
    expect((await takeIn(Buffer.from('nine tons'))).text).toContain('this is no archive of a dossier')
    expect((await post(site.app, '/dossiers/take-in').field('x', 'y')).status).toBe(422)
  })
})

describe('what is known of a text', () => {
  const text = `${path}/texts/t2`

  it('is what kind of thing it is, through whose hands it went, and a copy that is kept', async () => {
    const answer = await post(site.app, text)
      .field('do', 'correct')
      .field('role', 'summary')
      .field('language', 'en')
      .field('kind', 'digest')
      .field('translator', 'Omar Weld')
      .field('published', '2026-02')
      .field('archived', 'https://archive.example/x')
      .attach('copy', Buffer.from('<p>saved</p>'), 'page.html')
    expect(answer.status).toBe(303)
    const { particulars } = (await dossier()).witnesses[1]!
    const hash = sha256('<p>saved</p>')
    expect(particulars).toMatchObject({
      kind: 'digest',
      translator: 'Omar Weld',
      published: '2026-02',
      copy: { hash, name: 'page.html' },
    })
    const copy = await get(site.app, `${text}/received/${hash}`)
    expect(copy.headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-security-policy': 'sandbox',
    })
    expect(copy.headers['content-disposition']).toContain('.html"')
    expect((await site.store.verify())[1]).toMatchObject({ damaged: [] })
    const kept = await post(site.app, text)
      .type('form')
      .send({ do: 'correct', role: 'summary', language: 'en', editor: 'H.' })
    expect(kept.status).toBe(303)
    expect((await dossier()).witnesses[1]!.particulars).toMatchObject({ editor: 'H.', copy: { hash } })
  })

  it.each([
    ['published', 'in spring'],
    ['archived', 'javascript:alert(1)'],
    ['recording', 'ftp://example.org/x'],
  ])('refuses %s: %s', async (field, words) => {
    const answer = await post(site.app, text)
      .type('form')
      .send({ do: 'correct', role: 'summary', language: 'en', [field]: words })
    expect(answer.status).toBe(422)
    expect((await dossier()).seq).toBe(4)
  })

  it('is also noted on single passages', async () => {
    const page = (await get(site.app, `${text}?sentence=3`)).text
    const sent = { do: 'provenance', place: hiddenField(page, 'place'), words: 'from the agency’s version', back: text }
    expect((await post(site.app, `${path}/decisions`).type('form').send(sent)).status).toBe(303)
    expect((await get(site.app, text)).text).toContain('Where it comes from: \u2068from the agency’s version\u2069')
    expect((await dossier()).origins).toHaveLength(1)
  })
})

describe('a review that comes back', () => {
  interface Sheet {
    head: { seq: number; hash: string }
    reviewer: string
    units: { target: object[]; source: object[]; decision: string; words: string }[]
  }
  const marks = /(id="muqabala-review">)([\s\S]*?)(<\/script>)/
  async function reviewed(change: (sheet: Sheet) => void): Promise<Buffer> {
    const page = ((await get(site.app, `${path}/export/review?text=t3`).buffer(true)).body as Buffer).toString()
    const sheet = JSON.parse(marks.exec(page)![2]!) as Sheet
    change(sheet)
    return Buffer.from(
      page.replace(
        marks,
        (_, before: string, __, after: string) => before + JSON.stringify(sheet).replaceAll('<', '\\u003c') + after,
      ),
    )
  }
  const answer = (sheet: Sheet) => {
    sheet.reviewer = 'Nadia Quill'
    const linked = sheet.units.filter(({ source }) => source.length > 0)
    linked[0]!.decision = 'confirm'
    linked[1]!.decision = 'reject'
    linked[1]!.words = 'Another passage is meant. </script>'
  }

  it('is shown before anything is kept, and then kept under our name', async () => {
    const shown = await bringBack(await reviewed(answer))
    expect(shown.status).toBe(200)
    expect(shown.text).toContain('3 new answers')
    expect(shown.text).toContain('Another passage is meant. &lt;/script&gt;')
    expect((await dossier()).seq).toBe(4)
    const sheet = hiddenField(shown.text, 'sheet')
      .replaceAll('&#34;', '"')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&')
    const kept = await post(site.app, `${path}/review`)
      .type('form')
      .send({ do: 'keep', sheet, keep0: 'yes', keep2: 'yes' })
    expect(kept.status).toBe(303)
    const { links, notes } = await dossier()
    expect(links).toMatchObject([{ by: 'p1', kind: 'link-confirmed' }])
    expect(notes).toMatchObject([{ by: 'p1', body: { words: 'Another passage is meant. </script> (Nadia Quill)' } }])
    expect((await bringBack(await reviewed(answer))).text).toContain('stands here already')
  })

  it('shows what was decided otherwise meanwhile, and leaves it unless somebody ticks it', async () => {
    const page = await reviewed(answer)
    const sheet = JSON.parse(marks.exec(page.toString())![2]!) as Sheet
    const linked = sheet.units.find(({ decision }) => decision === 'confirm')!
    const [{ start, end }] = linked.target as [{ start: number; end: number }]
    const rejected = { do: 'none', target: `t3@1:${start}-${end}`, reason: 'context', back: path }
    expect((await post(site.app, `${path}/decisions`).type('form').send(rejected)).status).toBe(303)
    const { text } = await bringBack(page)
    expect(text).toContain('decided otherwise here since the page went out')
    expect(text).toMatch(/name="keep0" value="yes">/)
  })

  it.each([
    ['a page without one', () => Buffer.from('<p>nothing</p>'), 'holds no review'],
    [
      'more than a sheet can say',
      () => reviewed((sheet) => Object.assign(sheet.units[0]!, { owner: 'p1' })),
      'holds no review',
    ],
    [
      'one of another dossier',
      () => reviewed((sheet) => (sheet.head.hash = sha256('x'))),
      'went out from another dossier',
    ],
  ] as const)('is refused: %s', async (_, page, words) => {
    const answer = await bringBack(await page())
    expect(answer.status).toBe(422)
    expect(answer.text).toContain(words)
  })
})
