import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { translator } from '../../src/i18n/translator.ts'

const root = join(import.meta.dirname, '../..')
const filesIn = (folder: string, ending: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name))

describe('the templates', () => {
  it.each(filesIn('views', '.ejs'))('%s escapes everything but its includes', (path) => {
    const raw = Array.from(readFileSync(join(root, path), 'utf8').matchAll(/<%-([\s\S]*?)%>/g), ([, code]) =>
      code!.trim(),
    )
    for (const code of raw) expect(code).toMatch(/^include\(/)
  })

  it.each(filesIn('views', '.ejs'))('%s brings no style or script of its own', (path) => {
    expect(readFileSync(join(root, path), 'utf8')).not.toMatch(
      /\sstyle=|\son[a-z]+=|<style|<script(?! type="module" src=)/,
    )
  })
})

describe('the style sheets', () => {
  const physical =
    /(?:^|[\s;{])(?:margin|padding|border|inset)?-?(?:left|right|top|bottom)(?:-(?:width|color|style))?\s*:/m

  it.each(filesIn('views/assets', '.css'))('%s has logical properties only', (path) => {
    expect(readFileSync(join(root, path), 'utf8')).not.toMatch(physical)
  })
})

describe('the words', () => {
  const used = [...filesIn('src/web', '.ts'), ...filesIn('views', '.ejs')].flatMap((path) =>
    Array.from(
      readFileSync(join(root, path), 'utf8').matchAll(/\bt\('([\w.-]+)'/g),
      ([, key]) => [key!, path] as const,
    ),
  )

  it.each(used)('%s, used in %s, stand in both catalogues', (key) => {
    for (const language of ['en', 'ar'] as const) {
      const { has } = translator(language)
      expect(has(key) || has(`${key}_other`)).toBe(true)
    }
  })
})
