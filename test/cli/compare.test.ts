import { describe, expect, it } from 'vitest'
import { freshFolder } from '../store/fixtures.ts'
import { muqabala, training, written } from './fixtures.ts'

const arabic = 'وصل الوفد يوم الأحد. لم يوقّع أحد.'
const english = 'The delegation came on Sunday. Nobody signed.'

interface Report {
  readonly texts: readonly {
    role: string
    language: string
    sentences: readonly { at: [number, number]; words: string }[]
  }[]
  readonly pairs: readonly {
    target: string
    links: readonly { source: number[]; target: number[]; strength: string }[]
  }[]
}

describe('compare', () => {
  it('examines the training dossier, every English sentence of it', async () => {
    const { code, out } = await muqabala(['compare', '--json', ...training])
    expect(code).toBeLessThan(2)
    const { texts, pairs } = JSON.parse(out) as Report
    expect(texts.map(({ role, language }) => `${role} ${language}`)).toEqual(['source ar', 'summary en', 'account en'])
    expect(pairs.map(({ target }) => target)).toEqual(['summary', 'account'])
    for (const { target, links } of pairs) {
      const count = texts.find(({ role }) => role === target)!.sentences.length
      expect(links.flatMap((link) => link.target).sort((a, b) => a - b)).toEqual([...Array(count).keys()])
    }
    const linked = pairs.flatMap(({ links }) => links).filter(({ source }) => source.length > 0)
    expect(linked.length).toBeGreaterThan(20)
  })

  it('gives the places of the sentences in the files as they are', async () => {
    const paths = written(freshFolder(), `\n ${arabic}\n`, english, english)
    const { out } = await muqabala(['compare', '--json', ...paths])
    const [source] = (JSON.parse(out) as Report).texts
    expect(source?.sentences.map(({ at: [start, end] }) => `\n ${arabic}\n`.slice(start, end))).toEqual(
      source?.sentences.map(({ words }) => words),
    )
  })

  it('prints a report to read', async () => {
    const { out } = await muqabala(['compare', ...written(freshFolder(), arabic, english, english)])
    expect(out).toContain('# summary: ')
    expect(out).toContain('1. The delegation came on Sunday.')
    expect(out).toContain('2. Nobody signed.')
  })

  it('writes one page that shows the texts and runs nothing of them', async () => {
    const hostile = 'He said <script>alert(1)</script> & "left". \u202eNobody signed.'
    const { out } = await muqabala(['compare', '--html', ...written(freshFolder(), arabic, hostile, english)])
    expect(out).toMatch(/^<!doctype html>/)
    expect(out).toContain('Nobody signed')
    expect(out).not.toContain('<script')
    expect(out).toContain(`default-src 'none'`)
    expect(out).not.toMatch(/\b(?:src|href)=/)
  })

  it('prints nothing that moves what stands round it in a terminal', async () => {
    const { out } = await muqabala([
      'compare',
      ...written(freshFolder(), arabic, 'He \u202eleft. \u009b31mNobody came.', english),
    ])
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/)
    expect(out.match(/\u202e/g)?.length).toBe(out.match(/\u202c/g)?.length)
  })

  const invalid = Uint8Array.from([...new TextEncoder().encode(`${arabic}\n`), 0xff, 0x20])
  it.each([
    { what: 'an empty file', files: [arabic, '', english], says: /file 2\.txt holds no text/ },
    {
      what: 'damaged UTF-8',
      files: [invalid, english, english],
      says: /file 1\.txt is no valid utf-8 at byte \d+ \(line 2\)/,
    },
    {
      what: 'a picture',
      files: [arabic, Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0), english],
      says: /file 2\.txt is no/,
    },
    {
      what: 'files in another order',
      files: [english, arabic, english],
      says: /file 1\.txt is in English; the order is/,
    },
  ])('refuses $what, and says where', async ({ files, says }) => {
    const { code, out, err } = await muqabala(['compare', ...written(freshFolder(), ...files)])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(says)
  })
})
