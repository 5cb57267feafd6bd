import { describe, expect, it } from 'vitest'
import { readDocx } from '../../../src/exchange/in/docx.ts'
import { Unreadable } from '../../../src/exchange/in/found.ts'
import { docxOf, paragraph, run, zipOf, type WordParts } from '../zip-of.ts'

const read = async (parts: WordParts) => readDocx(docxOf(parts), { name: 'speech.docx' })
const partsOf = (parts: readonly { readonly key: string; readonly count: number }[]) =>
  Object.fromEntries(parts.map(({ key, count }) => [key, count]))

async function refusal(bytes: Uint8Array): Promise<Unreadable> {
  const answer = await Promise.resolve(readDocx(bytes, { name: 'x.docx' })).catch((error: unknown) => error)
  expect(answer).toBeInstanceOf(Unreadable)
  return answer as Unreadable
}

const reference = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`
const note = (id: number, words: string) => `<w:footnote w:id="${id}">${paragraph(run(words))}</w:footnote>`

describe('a Word file', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['joins the runs of a paragraph', paragraph(run('وصلنا '), run('إلى الجسر.')), 'وصلنا إلى الجسر.'],
    ['keeps paragraphs apart', paragraph(run('One.')) + paragraph() + paragraph(run('Two.')), 'One.\n\nTwo.'],
    ['reads breaks and tabs', paragraph('<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t></w:r>'), 'a\nb\tc'],
    ['knows a tab stop from a tab', paragraph('<w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr>', run('a')), 'a'],
    [
      'takes a table cell by cell',
      `<w:tbl><w:tr><w:tc>${paragraph(run('ماء'))}</w:tc><w:tc>${paragraph(run('water'))}</w:tc></w:tr></w:tbl>`,
      'ماء\n\nwater',
    ],
    [
      'takes insertions and leaves deletions',
      paragraph(
        run('We will '),
        '<w:del><w:r><w:delText>not </w:delText></w:r></w:del>',
        `<w:ins>${run('soon ')}</w:ins>`,
        run('open it.'),
      ),
      'We will soon open it.',
    ],
    ['leaves what was moved away', paragraph(`<w:moveFrom>${run('old place ')}</w:moveFrom>`, run('new')), 'new'],
    ['leaves hidden words', paragraph(run('seen'), run(' unseen', '<w:vanish/>'), run('.')), 'seen.'],
    ['shows what is hidden no longer', paragraph(run('seen', '<w:vanish w:val="0"/>')), 'seen'],
    ['leaves the instructions of fields', paragraph('<w:r><w:instrText>PAGE</w:instrText></w:r>', run('7')), '7'],
    [
      'takes a text box once, and before the paragraph it hangs on',
      paragraph(
        run('Body.'),
        `<w:r><mc:AlternateContent><mc:Choice><w:drawing><a:t>no</a:t><w:txbxContent>${paragraph(run('Box.'))}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${paragraph(run('Box.'))}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
      ),
      'Box.\n\nBody.',
    ],
  ]
  it.each(cases)('%s', async (_, body, words) => {
    expect((await read({ body })).texts[0]?.text).toBe(`${words}\n`)
  })

  it('puts its notes behind the text, under the numbers they have in it', async () => {
    const found = await read({
      body: paragraph(run('First'), reference(5), run(' and second'), reference(2)),
      footnotes: note(0, '---') + note(2, 'Of the second.') + note(5, 'Of the first.'),
    })
    expect(found.texts[0]?.text).toBe('First[1] and second[2]\n\n[1] Of the first.\n\n[2] Of the second.\n')
    expect(partsOf(found.taken)).toMatchObject({ footnotes: 2 })
  })

  it('tells what was taken and what was left', async () => {
    const found = await read({
      body:
        paragraph(
          `<w:ins>${run('a')}</w:ins><w:del><w:r><w:delText>b</w:delText></w:r></w:del>`,
          '<w:r><w:commentReference w:id="1"/></w:r>',
        ) + paragraph(run('secret', '<w:vanish/>'), '<w:r><w:drawing><a:blip r:embed="x"/></w:drawing></w:r>'),
      others: [{ name: 'word/header1.xml', bytes: Buffer.from('<x/>') }],
    })
    expect(partsOf(found.taken)).toEqual({ paragraphs: 1, insertions: 1 })
    expect(partsOf(found.dropped)).toEqual({ deletions: 1, comments: 1, images: 1, hidden: 6, headers: 1 })
    expect(found.wary).toEqual(['hiddenText', 'changes'])
  })

  it('offers what it says of itself, and no more than a line of it', async () => {
    const properties = `<cp:coreProperties xmlns:cp="a" xmlns:dc="b" xmlns:dcterms="c"><dc:title>كلمة الجسر
      </dc:title><dc:creator>Salma\u202e Nader</dc:creator><dcterms:created>2026-02-14T10:00:00Z</dcterms:created></cp:coreProperties>`
    const { offered } = await read({ body: paragraph(run('x')), properties })
    expect(offered).toEqual({ title: 'كلمة الجسر', author: 'Salma Nader', date: '2026-02-14' })
  })
})

const document = (bytes: string | Uint8Array) => [
  {
    name: '_rels/.rels',
    bytes: Buffer.from(
      '<Relationships><Relationship Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
  },
  { name: 'word/document.xml', bytes: Buffer.from(bytes as string) },
]

describe('a Word file that cannot be taken', () => {
  const body = paragraph(run('words'))
  const entity =
    '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><w:document><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:document>'

  it.each([
    ['is cut off', docxOf({ body }).subarray(0, 400), 'zip', 'byte'],
    ['is no archive', Buffer.from('PK\x03\x04 and nothing else'), 'zip', 'byte'],
    ['is another kind of archive', zipOf([{ name: 'a.txt', bytes: Buffer.from('a') }]), 'notWord', 'entry'],
    ['is a dossier', zipOf([{ name: 'manifest.json', bytes: Buffer.from('{}') }]), 'archive', 'entry'],
    ['has a locked part', zipOf([{ name: 'a', bytes: Buffer.from('a'), flags: 1 }]), 'encrypted', 'entry'],
    [
      'has a part twice',
      docxOf({ body, others: [{ name: 'word/document.xml', bytes: Buffer.from('x') }] }),
      'twice',
      'entry',
    ],
    ['has a document type', zipOf(document(entity)), 'doctype', 'entry'],
    ['is no XML inside', zipOf(document('<w:document><w:p>')), 'xml', 'entry'],
    ['is no UTF-8 inside', zipOf(document(Buffer.from([0x3c, 0x61, 0x3e, 0xff, 0xfe]))), 'invalid', 'entry'],
    ['is nested without end', zipOf(document('<a>'.repeat(100_000))), 'depth', 'entry'],
    ['has no words', docxOf({ body: paragraph() }), 'noWords', 'entry'],
    [
      'lies about a size',
      zipOf([...document('<w:document/>').slice(0, 1), { ...document('<w:document/>')[1]!, claimed: 5 }]),
      'zip',
      'entry',
    ],
  ] as const)('%s: says so and where', async (_, bytes, key, kind) => {
    const { place, ...problem } = await refusal(bytes)
    expect([problem.key, place.kind]).toEqual([key, kind])
  })

  it('is a bomb: is unpacked no further than a text could be long', async () => {
    const spaces = Buffer.alloc(120 * 1024 * 1024, 0x20)
    const bomb = zipOf([document('')[0]!, { name: 'word/document.xml', bytes: spaces }])
    expect(bomb.length).toBeLessThan(200_000)
    const { key, place } = await refusal(bomb)
    expect({ key, place }).toEqual({ key: 'bomb', place: { kind: 'entry', entry: 'word/document.xml' } })
  })
})
