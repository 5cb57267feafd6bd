import { z } from 'zod'

/** In which element of the page the sheet stands. */
export const sheetId = 'muqabala-review'

const hash = z.string().regex(/^[0-9a-f]{64}$/)
const offset = z.int().min(0).max(1_000_000_000)
const words = z.strictObject({ revision: hash, start: offset, end: offset })
const sheet = z.strictObject({
  format: z.literal('muqabala review'),
  version: z.literal(1),
  head: z.strictObject({ seq: z.int().min(1), hash }),
  reviewer: z.string().max(200),
  units: z
    .array(
      z.strictObject({
        target: z.array(words).max(100),
        source: z.array(words).max(100),
        decision: z.enum(['', 'confirm', 'reject']),
        words: z.string().max(10_000),
      }),
    )
    .max(50_000),
})

/** Words in one revision of a text, without the words themselves: those are taken from the dossier and not from a file. */
export type WordsAt = z.infer<typeof words>

/** What a reviewer elsewhere is given, and gives back: links to be decided, and room for comments. */
export type Sheet = z.infer<typeof sheet>

/** The sheet in a page that came back; `undefined` where there is none, or it says anything that it cannot say. */
export function sheetIn(page: string): Sheet | undefined {
  const named = page.indexOf(`id="${sheetId}"`)
  const start = page.indexOf('>', named) + 1
  const end = page.indexOf('</script>', start)
  if (named < 0 || start === 0 || end < 0) return undefined
  return sheetFrom(page.slice(start, end))
}

export function sheetFrom(json: string): Sheet | undefined {
  try {
    return sheet.safeParse(JSON.parse(json)).data
  } catch {
    return undefined
  }
}
