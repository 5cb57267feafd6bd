import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { long } from '../long/counts.ts'
import { get, hiddenField, openSite, post, type Site } from './site.ts'

let site: Site
beforeEach(async () => {
  site = await openSite()
})
afterEach(() => site.close())

const arabic = 'وصلنا قبل يومين إلى الجسر. سنفتحه غدًا للناس كافة.'
const english = 'They reached the bridge two days ago. It will be opened to everybody tomorrow.'
const bytes = (text: string) => Buffer.from(text)
/** Arabic letters in Windows-1256, by hand: "سلام على الجسر" many times, so that the guess has something to go by. */
const windows1256 = Buffer.from(
  Array.from({ length: 30 }, () => [
    0xd3, 0xe1, 0xc7, 0xe3, 0x20, 0xda, 0xe1, 0xec, 0x20, 0xc7, 0xe1, 0xcc, 0xd3, 0xd1, 0x2e, 0x0a,
  ]).flat(),
)

/** A text may have 8 MB. */
const tooMuch = (long ? 100 : 20) * 1024 * 1024

const form = () => post(site.app, '/dossiers/new')
const dossiers = async () => (await site.store.list()).filter(({ id }) => !['training', 'rafidain'].includes(id))

describe('a new dossier', () => {
  it('is opened from pasted texts and shown side by side', async () => {
    const answer = await form()
      .field('title', 'The bridge')
      .field('a.text', arabic)
      .field('a.speaker', 'سلمى الخطيب')
      .field('a.date', '2026-02')
      .field('a.completeness', 'whole')
      .field('b.text', english)
      .field('c.author', 'Tamsin Orrell')
    expect(answer.status).toBe(303)
    const [dossier] = await dossiers()
    expect(answer.headers.location).toBe(`/dossiers/${dossier!.id}`)
    expect(dossier!.witnesses.map(({ role, language, revisions }) => [role, language, revisions.length])).toEqual([
      ['source', 'ar', 1],
      ['summary', 'en', 1],
      ['account', undefined, 0],
    ])
    expect(dossier!.witnesses[0]!.particulars).toEqual({
      speaker: 'سلمى الخطيب',
      date: '2026-02',
      completeness: 'whole',
    })
    const page = await get(site.app, answer.headers.location!)
    expect(page.text).toContain('The account is not held.')
  })

  it('keeps the bytes of a file as they came', async () => {
    const file = bytes(`\ufeff${arabic}\r\n`)
    await form().attach('a.file', file, { filename: '../../speech.txt', contentType: 'text/plain' }).field('title', 'x')
    const [dossier] = await dossiers()
    const revision = dossier!.witnesses[0]!.revisions[0]!
    expect(revision.fileName).toBe('speech.txt')
    const download = await get(site.app, `/dossiers/${dossier!.id}/texts/t1/received/${revision.hash}`).buffer()
    expect(download.headers['content-disposition']).toMatch(/^attachment/)
    expect(download.headers['content-type']).toBe('application/octet-stream')
    expect(download.headers['content-security-policy']).toBe('sandbox')
    expect(Buffer.compare(download.body as Buffer, file)).toBe(0)
  })

  it('is opened once when its form is sent twice', async () => {
    const id = hiddenField((await get(site.app, '/dossiers/new')).text, 'id')
    const send = () => form().field('id', id).field('title', 'Twice').field('a.text', arabic)
    const answers = await Promise.all([send(), send(), send()])
    expect(answers.map(({ status, headers }) => [status, headers.location])).toEqual(
      answers.map(() => [303, `/dossiers/${id}`]),
    )
    expect(await dossiers()).toHaveLength(1)
  })

  it('takes a role that was corrected', async () => {
    await form().field('title', 'x').field('a.text', arabic).field('b.role', 'translation').field('b.text', english)
    expect((await dossiers())[0]!.witnesses.map(({ role }) => role)).toEqual(['source', 'translation'])
  })

  it('takes texts of 2 MB, urlencoded and multipart', async () => {
    const long = `${arabic} `.repeat(24_000)
    expect(Buffer.byteLength(long)).toBeGreaterThan(2_000_000)
    const urlencoded = await form().type('form').send({ title: 'Long', 'a.text': long })
    expect(urlencoded.status).toBe(303)
    const multipart = await form().field('title', 'Long').field('a.text', long)
    expect(multipart.status).toBe(303)
  })

  it('asks for a name where none was given, and keeps the form', async () => {
    const fresh = await openSite({ named: false })
    const send = () => post(fresh.app, '/dossiers/new').field('title', 'Who').field('a.text', arabic)
    const refused = await send()
    expect(refused.status).toBe(422)
    expect(refused.text).toContain(arabic)
    expect(refused.text).toContain('Enter a name')
    const answer = await send().field('your-name', 'Hana Merrow')
    expect(answer.status).toBe(303)
    expect((await get(fresh.app, '/')).text).toContain('Hana Merrow')
    await fresh.close()
  })
})

describe('a form that is refused', () => {
  const cases: readonly [string, (sent: ReturnType<typeof form>) => ReturnType<typeof form>, RegExp][] = [
    ['with an empty file', (sent) => sent.field('a.text', '   \n'), /no words in it/],
    ['with a speech in English', (sent) => sent.field('a.text', english), /must be in Arabic/],
    ['with a summary in Arabic', (sent) => sent.field('b.text', arabic), /This text is in Arabic/],
    ['with a text of digits only', (sent) => sent.field('b.text', '1 2 3'), /do not tell the language/],
    [
      'with a binary file',
      (sent) => sent.attach('a.file', Buffer.from([0x25, 0x50, 0x44, 0x46, 0x0a, 0x00, 0x01]), 'speech.txt'),
      /at byte \u2068?5\u2069? \(line \u2068?2/,
    ],
    [
      'with broken UTF-8',
      (sent) =>
        sent.attach(
          'a.file',
          Buffer.concat([bytes(`${arabic}\n`), Buffer.from([0xd9, 0x20]), bytes(arabic)]),
          'speech.txt',
        ),
      /cannot be read as \u2068UTF-8\u2069: the byte at \u2068?\d+\u2069? \(line \u2068?2/i,
    ],
    ['with a date that is none', (sent) => sent.field('a.text', arabic).field('a.date', '2026-02-30'), /is not a date/],
    [
      'with an address that runs a script',
      (sent) => sent.field('a.text', arabic).field('a.url', 'javascript:alert(1)'),
      /is not a web address/,
    ],
    [
      'without a name for the dossier',
      (sent) => sent.field('title', '').field('a.text', arabic),
      /Give the dossier a name/,
    ],
    [
      'with two speeches',
      (sent) => sent.field('a.text', arabic).field('b.role', 'source').field('b.text', arabic),
      /has one speech/,
    ],
    [
      'with a text and a file',
      (sent) => sent.field('a.text', arabic).attach('a.file', bytes('ثلاثة أيام مضت على ذلك'), 'a.txt'),
      /also chose a file/,
    ],
  ]

  it.each(cases)('%s says what is wrong, and keeps the rest', async (_, fill, words) => {
    const sent = fill(form().field('c.text', `Kept words. ${english}`).field('c.author', 'O’Neill & <Sons>'))
    const answer = await sent.field('title', 'A "title"')
    expect(answer.status).toBe(422)
    expect(answer.text).toMatch(words)
    expect(answer.text).toContain(`Kept words. ${english}`)
    expect(answer.text).toContain('O’Neill &amp; &lt;Sons&gt;')
    expect(await dossiers()).toEqual([])
  })

  it('with nothing in it asks for one text', async () => {
    const answer = await form().field('title', 'x')
    expect(answer.status).toBe(422)
    expect(answer.text).toMatch(/at least one text/)
  })

  it('says it in Arabic to an Arab', async () => {
    const answer = await form().set('Accept-Language', 'ar').field('title', 'x').field('a.text', english)
    expect(answer.text).toContain('يجب أن يكون الأصل بالعربية')
  })

  it('asks about a guessed encoding, shows the text, and keeps the bytes', async () => {
    const first = await form().field('title', 'Legacy').attach('a.file', windows1256, 'speech.txt')
    expect(first.status).toBe(422)
    expect(first.text).toContain('سلام على الجسر')
    expect(first.text).toContain('It was read as \u2068windows-1256\u2069')
    const again = await form()
      .field('title', 'Legacy')
      .field('a.text', 'سلام على الجسر.\r\n'.repeat(30))
      .field('a.encoding', 'windows-1256')
      .field('a.kept', hiddenField(first.text, 'a.kept'))
      .field('a.keptAs', hiddenField(first.text, 'a.keptAs'))
      .field('a.keptName', hiddenField(first.text, 'a.keptName'))
    expect(again.status).toBe(303)
    const revision = (await dossiers())[0]!.witnesses[0]!.revisions[0]!
    expect([revision.encoding, revision.fileName]).toEqual(['windows-1256', 'speech.txt'])
  })

  it.each(['multipart', 'urlencoded'])(
    'with far too much pasted (%s) answers 413 in words, and keeps the rest',
    async (kind) => {
      const huge = 'a'.repeat(tooMuch)
      const sent =
        kind === 'multipart'
          ? form().field('b.text', huge).field('title', 'Kept title')
          : form().type('form').send({ 'b.text': huge, title: 'Kept title' })
      const answer = await sent
      expect(answer.status).toBe(413)
      expect(answer.text).toContain('Larger than \u20688\u2069 MB')
      expect(answer.text).toContain('value="Kept title"')
    },
    120_000,
  )

  it('with far too much in a file answers 413 in words', async () => {
    const answer = await form().field('title', 'x').attach('a.file', Buffer.alloc(tooMuch, 0x61), 'huge.txt')
    expect(answer.status).toBe(413)
  }, 120_000)

  it.each([
    ['application/json', 415],
    ['text/plain', 415],
    ['multipart/form-data', 400],
  ])('as %s is answered with %d', async (type, status) => {
    const answer = await post(site.app, '/dossiers/new').set('Content-Type', type).send('{"a":1}')
    expect(answer.status).toBe(status)
  })

  it('that breaks off in the middle is refused, and the program lives on', async () => {
    const answer = await post(site.app, '/dossiers/new')
      .set('Content-Type', 'multipart/form-data; boundary=x')
      .send('--x\r\nContent-Disposition: form-data; name="a.file"; filename="a.txt"\r\n\r\nhalf a fi')
    expect(answer.status).toBe(400)
    expect((await get(site.app, '/')).status).toBe(200)
  })
})
