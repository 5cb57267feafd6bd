import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { RequestHandler } from 'express'

const require = createRequire(import.meta.url)
const sheet = readFileSync(join(import.meta.dirname, '../../views/assets/fonts.css'), 'utf8')

const families = ['inter', 'source-serif-4', 'noto-naskh-arabic', 'vazirmatn']

/** The font files that the style sheet names, and where their packages have them. */
const files = new Map(
  Array.from(sheet.matchAll(/\/assets\/fonts\/([a-z0-9-]+\.woff2)/g), ([, file]) => {
    const family = families.find((name) => file!.startsWith(`${name}-`))
    return [file!, require.resolve(`@fontsource-variable/${family}/files/${file}`)]
  }),
)

export const fonts: RequestHandler = (request, response, next) => {
  const path = files.get(request.path.slice(1))
  if (!path) return next()
  response.set('Cache-Control', 'public, max-age=31536000, immutable').type('font/woff2').sendFile(path)
}
