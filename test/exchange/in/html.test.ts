import { describe, expect, it } from 'vitest'
import type { FileRead } from '../../../src/exchange/in/found.ts'
import { readHtml } from '../../../src/exchange/in/html.ts'

const read = (html: string | Uint8Array) => readHtml(Buffer.from(html as string), { name: 'page.html' }) as FileRead

const sentences = Array.from(
  { length: 12 },
  (_, at) =>
    `<p>The council met on day ${at + 1}, and after a long debate, it decided to open the old bridge, once the river had fallen again.</p>`,
)
const article = (
  head = '',
  before = '',
) => `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body>
  <nav><ul><li><a href="/">Home</a></li><li><a href="/a">Politics</a></li><li><a href="/b">Sport</a></li></ul></nav>${before}
  <main><article><h1>The old bridge opens</h1>${sentences.join('')}<figure><img src="x.jpg"><figcaption>The bridge</figcaption></figure></article></main>
  <footer><p>All rights reserved. <a href="/c">Contact</a></p></footer><script>track("everything")</script></body></html>`

describe('a saved page', () => {
  it('gives the article, a paragraph for each of its own, and says that it chose', () => {
    const { texts, wary, dropped } = read(article())
    const { text, language } = texts[0]!
    expect(text).toContain('day 1, and after')
    expect(text.match(/The council met/g)).toHaveLength(12)
    expect(text).not.toMatch(/Politics|All rights|track/)
    expect([language, wary]).toEqual(['en', ['article']])
    expect(dropped.map(({ key }) => key)).toEqual(['roundArticle', 'images'])
  })

  it('offers what it says of itself: title, author, publisher, day and address', () => {
    const head = `<title>The old bridge opens | The House</title><meta property="og:site_name" content="The House">
      <meta name="author" content="Salma Nader"><meta property="article:published_time" content="2026-02-14T09:30:00+03:00">
      <link rel="canonical" href="https://house.example/bridge">`
    expect(read(article(head)).offered).toEqual({
      title: 'The old bridge opens',
      author: 'Salma Nader',
      publisher: 'The House',
      date: '2026-02-14',
      url: 'https://house.example/bridge',
    })
  })

  it.each([
    [
      'the browser’s note of where it was saved from',
      '<!-- saved from url=(0029)https://house.example/bridge -->',
      'https://house.example/bridge',
    ],
    ['no address that is none of the web', '<link rel="canonical" href="javascript:alert(1)">', undefined],
  ])('takes %s', (_, words, url) => {
    const page = words.startsWith('<!--') ? words + article() : article(words)
    expect(read(page).offered.url).toBe(url)
  })

  it('without an article gives all its words, and says so', () => {
    const found = read('<html><body><div>نعم</div><div>كلا<br>ربما</div></body></html>')
    expect([found.texts[0]?.text, found.texts[0]?.language, found.wary]).toEqual([
      'نعم\n\nكلا\nربما\n',
      'ar',
      ['wholePage'],
    ])
  })

  it('is read in the encoding that it names', () => {
    const words = Buffer.from([0xcc, 0xd3, 0xd1])
    const page = Buffer.concat([
      Buffer.from('<meta http-equiv="Content-Type" content="text/html; charset=windows-1256"><p>'),
      words,
    ])
    expect([read(page).encoding, read(page).texts[0]?.text]).toEqual(['windows-1256', 'جسر\n'])
  })

  it.each([
    ['is nested beyond all use', '<div>'.repeat(5000), 'depth'],
    ['has more elements than any article', '<p>a'.repeat(70_000), 'manyElements'],
    ['has no words', '<html><body><script>x</script></body></html>', 'noWords'],
    [
      'is no valid UTF-8 though it says so',
      Buffer.concat([Buffer.from('<meta charset="utf-8"><p>'), Buffer.from([0xff, 0xfe])]),
      'invalid',
    ],
  ] as const)('%s: is refused', (_, page, key) => {
    expect(() => read(page)).toThrow(expect.objectContaining({ key }))
  })
})
