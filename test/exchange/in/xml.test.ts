import { describe, expect, it } from 'vitest'
import { Unreadable } from '../../../src/exchange/in/found.ts'
import { walkXmlText, xmlText } from '../../../src/exchange/in/xml.ts'
import { describeHostile, expectedOf, hostileFiles } from '../hostile.ts'

function refusalOf(bytes: Uint8Array): Unreadable | undefined {
  try {
    walkXmlText(xmlText(bytes).text, {})
    return undefined
  } catch (error) {
    if (error instanceof Unreadable) return error
    throw error
  }
}

const refusal = (xml: string) => refusalOf(Buffer.from(xml))

describe('XML', () => {
  it.each([
    ['an end tag too many', '<a>\n</a></a>', 'xml', 2],
    ['a character that XML has not', '<a>&#x1;</a>', 'xml', 1],
    ['an entity that nothing declares', '<a>\n\n&b;</a>', 'xml', 3],
    ['an attribute given twice', '<a b="1" b="2"/>', 'xml', 1],
    ['two roots', '<a/><b/>', 'xml', 1],
    ['an entity from a file', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hostname">]><a>&b;</a>', 'doctype', 1],
    [
      'an entity of entities',
      `<!DOCTYPE a [<!ENTITY b "${'x'.repeat(99)}"><!ENTITY c "&b;&b;">]><a>&c;</a>`,
      'doctype',
      1,
    ],
    ['a document type from the network', '<!DOCTYPE tmx SYSTEM "http://example.org/tmx14.dtd"><tmx/>', 'doctype', 1],
    [
      'a document type with something inside',
      '<!DOCTYPE tmx SYSTEM "tmx14.dtd" [<!ENTITY b "c">]><tmx>&b;</tmx>',
      'doctype',
      1,
    ],
    ['elements without end', '<a>'.repeat(300), 'depth', 1],
  ])('is refused for %s, with its line', (_, xml, key, line) => {
    const found = refusal(xml)
    expect([found?.key, found?.place]).toEqual([key, { kind: 'line', line, column: expect.any(Number) }])
  })

  it.each(['<!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx/>', "<!DOCTYPE tmx SYSTEM 'tmx11.dtd' ><tmx/>"])(
    'may name the document type of TMX, which is not fetched: %s',
    (xml) => expect(refusal(xml)).toBeUndefined(),
  )

  it.each([
    ['utf-8', '<a>جسر</a>', 'utf-8'],
    ['a byte order mark', '\ufeff<a>جسر</a>', 'utf-8'],
    ['a declaration', '<?xml version="1.0" encoding="UTF-8"?><a>جسر</a>', 'utf-8'],
  ])('is read in the encoding that it has by %s', (_, xml, encoding) => {
    expect(xmlText(Buffer.from(xml))).toEqual({ text: xml.replace('\ufeff', ''), encoding })
  })

  it('is read in windows-1256 where it says so, and in UTF-16 by its mark', () => {
    const declared = Buffer.concat([
      Buffer.from('<?xml version="1.0" encoding="windows-1256"?><a>'),
      Buffer.from([0xcc, 0xd3, 0xd1]),
      Buffer.from('</a>'),
    ])
    expect(xmlText(declared).text).toContain('<a>جسر</a>')
    expect(xmlText(Buffer.from('\ufeff<a>جسر</a>', 'utf16le'))).toEqual({ text: '<a>جسر</a>', encoding: 'utf-16le' })
  })

  it('is refused at the byte where it is not in its encoding, and never guessed at', () => {
    const found = refusalOf(Buffer.concat([Buffer.from('<a>\nabc'), Buffer.from([0xff]), Buffer.from('</a>')]))
    expect([found?.key, found?.encoding, found?.place]).toEqual(['invalid', 'utf-8', { kind: 'byte', at: 7, line: 2 }])
    expect(refusal('<?xml version="1.0" encoding="EBCDIC-CP-FR"?><a/>')?.key).toBe('xmlEncoding')
  })
})

/** These two break only Namespaces in XML 1.0, which this parser does not look at: a prefix bound to nothing, or to xmlns. */
const onlyNamespaces = ['eduni_namespaces_1.0_013.xml', 'eduni_namespaces_1.0_029.xml']

describeHostile('the conformance suite of the W3C', () => {
  const expected = expectedOf<string>('xml-conformance')
  const broken = hostileFiles('xml-conformance').filter(({ name }) => expected[name] === 'not-wf')

  it('is refused wherever it is not well-formed, but for what breaks only the names', () => {
    const accepted = broken.filter(({ bytes }) => refusalOf(bytes) === undefined).map(({ name }) => name)
    expect(broken.length).toBeGreaterThan(100)
    expect(accepted.filter((name) => !onlyNamespaces.some((known) => name.endsWith(known)))).toEqual([])
  })
})

describeHostile('files with external entities and entity bombs', () => {
  it.each(hostileFiles('xxe-files').map(({ name, bytes }) => [name, bytes] as const))('%s is refused', (_, bytes) => {
    expect(refusalOf(bytes)).toBeDefined()
  })
})
