import { describe, expect, it } from 'vitest'
import type { FileRead, FileReader } from '../../../src/exchange/in/found.ts'
import { readTei } from '../../../src/exchange/in/tei.ts'
import { readTmx } from '../../../src/exchange/in/tmx.ts'
import { readXliff } from '../../../src/exchange/in/xliff.ts'

const read = (reader: FileReader, xml: string) => reader(Buffer.from(xml), { name: 'x' }) as FileRead
const counted = (parts: FileRead['taken']) => Object.fromEntries(parts.map(({ key, count }) => [key, count]))

const unit = (...sides: readonly (readonly [string, string])[]) =>
  `<tu>${sides.map(([language, words]) => `<tuv xml:lang="${language}"><seg>${words}</seg></tuv>`).join('')}</tu>`
const tmx = (...units: readonly string[]) =>
  read(readTmx, `<!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx version="1.4"><header/><body>${units.join('')}</body></tmx>`)

describe('a translation memory', () => {
  it('gives both sides, a paragraph for each unit', () => {
    const { texts } = tmx(
      unit(['ar-IQ', 'وصلنا إلى الجسر.'], ['EN_GB', 'We reached the bridge.']),
      unit(['en', 'It is\n      closed.'], ['ar', 'هو مغلق.']),
    )
    expect(texts).toEqual([
      { part: 'ar', language: 'ar', text: 'وصلنا إلى الجسر.\n\nهو مغلق.\n' },
      { part: 'en', language: 'en', text: 'We reached the bridge.\n\nIt is closed.\n' },
    ])
  })

  it('leaves codes and other languages, and says how many', () => {
    const found = tmx(unit(['en', 'a <ph>{b}</ph>c <hi>d</hi>'], ['fr', 'e']), '<tu><note>n</note></tu>')
    expect(found.texts).toEqual([{ part: 'en', language: 'en', text: 'a c d\n' }])
    expect(counted(found.dropped)).toEqual({ codes: 1, otherLanguages: 1, notes: 1 })
    expect(found.wary).toEqual(['untranslated'])
  })

  it.each([
    ['without a word in either language', '<tmx><body/></tmx>', 'noSide'],
    ['that is something else', '<html/>', 'notTmx'],
  ])('is refused %s', (_, xml, key) => {
    expect(() => read(readTmx, xml)).toThrow(expect.objectContaining({ key }))
  })
})

describe('XLIFF', () => {
  it('1.2 gives source and target, and counts the states', () => {
    const found = read(
      readXliff,
      `<xliff version="1.2"><file source-language="ar" target-language="en"><body>
       <trans-unit id="1"><source>وصلنا <g id="1">أمس</g>.</source><target state="final">We came <ph id="2">{0}</ph>yesterday.</target>
         <alt-trans><source>x</source><target>y</target></alt-trans><note>z</note></trans-unit>
       <trans-unit id="2"><source>نعم.</source></trans-unit></body></file></xliff>`,
    )
    expect(found.texts).toEqual([
      { part: 'source', language: 'ar', text: 'وصلنا أمس.\n\nنعم.\n' },
      { part: 'target', language: 'en', text: 'We came yesterday.\n' },
    ])
    expect(counted(found.taken)).toEqual({ units: 2, statesReviewed: 1 })
    expect(counted(found.dropped)).toEqual({ codes: 1, notes: 1, proposals: 1 })
    expect(found.wary).toEqual(['untranslated'])
  })

  it('2.1 joins the segments of a unit, and passes over notes, matches and original data', () => {
    const found = read(
      readXliff,
      `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="ar"><file id="f"><unit id="u">
       <notes><note>n</note></notes><originalData><data id="d">&lt;b></data></originalData>
       <segment state="translated"><source>One <pc id="1">two</pc>.</source><target>واحد اثنان.</target></segment>
       <segment state="initial"><source>Three<cp hex="0001"/><ph id="2"/>.</source><target>ثلاثة.</target></segment>
       </unit></file></xliff>`,
    )
    expect(found.texts).toEqual([
      { part: 'source', language: 'en', text: 'One two. Three.\n' },
      { part: 'target', language: 'ar', text: 'واحد اثنان. ثلاثة.\n' },
    ])
    expect(counted(found.taken)).toEqual({ units: 1, statesTranslated: 1, statesOpen: 1 })
  })

  it('says nothing of a language that it names and that is neither', () => {
    const xml =
      '<xliff srcLang="en" trgLang="fr"><file><unit><segment><source>a</source><target>b</target></segment></unit></file></xliff>'
    expect(read(readXliff, xml).texts.map(({ language }) => language)).toEqual(['en', undefined])
  })
})

const tei = (header: string, text: string) => read(readTei, `<TEI><teiHeader>${header}</teiHeader>${text}</TEI>`)

const one = (language: string, words: string) => `<text xml:lang="${language}"><body><p>${words}</p></body></text>`

describe('TEI', () => {
  it('gives the text as it stood, without what editors have added or struck out', () => {
    const found = tei(
      '<fileDesc><titleStmt><title>كلمة</title><author>Salma Nader</author></titleStmt><publicationStmt><publisher>The House</publisher><date when="2026-02-14"/></publicationStmt></fileDesc>',
      `<text xml:lang="ar"><body><head>كلمة الجسر</head><p>وصلنا<note>n</note> <del>أول</del>أمس<lb/>إلى <choice><sic>الجسز</sic><corr>الجسر</corr></choice>.</p>
       <u who="#a">نعم <gap/></u></body></text>`,
    )
    expect(found.texts).toEqual([{ part: '', language: 'ar', text: 'كلمة الجسر\n\nوصلنا أمس إلى الجسز.\n\nنعم\n' }])
    expect(found.offered).toEqual({ title: 'كلمة', author: 'Salma Nader', publisher: 'The House', date: '2026-02-14' })
    expect(counted(found.dropped)).toEqual({ notes: 1, deletions: 1, mendings: 1, gaps: 1 })
  })

  it('takes the first of variant readings, and says so', () => {
    const found = tei(
      '',
      '<text><body><p>the <app><lem wit="#a">old</lem><rdg wit="#b">new</rdg></app> bridge</p></body></text>',
    )
    expect(found.texts[0]?.text).toBe('the old bridge\n')
    expect([counted(found.dropped), found.wary]).toEqual([{ readings: 1 }, ['readings']])
  })

  it('gives each text of a group', () => {
    const found = tei('', `<text><group>${one('ar', 'نعم')}${one('en', 'Yes')}</group></text>`)
    expect(found.texts.map(({ part, language, text }) => [part, language, text])).toEqual([
      ['text-1', 'ar', 'نعم\n'],
      ['text-2', 'en', 'Yes\n'],
    ])
  })

  it('refuses XML that is something else', () => {
    expect(() => read(readTei, '<svg/>')).toThrow(expect.objectContaining({ key: 'unknownXml' }))
  })
})
