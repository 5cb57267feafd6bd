import { readdirSync, readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { join } from 'node:path'
import { checkSync } from 'recheck'
import { parseAst } from 'rolldown/parseAst'
import { describe, expect, it } from 'vitest'
import { cases, counted } from '../long/counts.ts'

const src = join(import.meta.dirname, '../../src')

interface Expression {
  readonly file: string
  readonly pattern: string
  readonly flags: string
}

/** Every regular expression that is written out in the code. */
function expressions(): readonly Expression[] {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
  const found = new Map<string, Expression>()
  for (const file of files.sort()) {
    const tree = parseAst(stripTypeScriptTypes(readFileSync(join(src, file), 'utf8')))
    for (const { pattern, flags } of literals(tree)) found.set(`/${pattern}/${flags}`, { file, pattern, flags })
  }
  return [...found.values()]
}

function literals(node: unknown): readonly { pattern: string; flags: string }[] {
  if (Array.isArray(node)) return node.flatMap(literals)
  if (typeof node !== 'object' || node === null) return []
  const own = 'regex' in node ? [node.regex as { pattern: string; flags: string }] : []
  return [...own, ...Object.values(node).flatMap(literals)]
}

/**
 * Files whose expressions the checker calls quadratic, and why no text can make them slow: what they are applied to is cut to
 * a few characters before. Anything in a file that is not named here must be linear.
 */
const bounded: ReadonlyMap<string, string> = new Map([
  ['language/sentences.ts', 'what stands before a stop: 40 characters at most'],
  ['discrepancy/checks/date.ts', 'the words of one date'],
  ['discrepancy/checks/unit.ts', 'the words of one quantity'],
  ['discrepancy/figure.ts', 'the words of one quantity'],
  ['discrepancy/same-figure.ts', 'the digits of one number'],
  ['exchange/dictionaries/dictionary.ts', 'one gloss, cut to 400 characters'],
  ['exchange/dictionaries/freedict.ts', 'one line of an article, cut to 400 characters'],
])

describe('the regular expressions of the program', () => {
  const all = expressions()
  const count = Math.min(all.length, cases(25, Infinity))
  const every = all.filter((_, index) => index % Math.ceil(all.length / count) === 0)

  it('can none of them be made slow by a hostile text', counted(every.length), () => {
    const vulnerable = every.flatMap(({ file, pattern, flags }) => {
      if (bounded.has(file)) return []
      const { status } = checkSync(pattern, flags, { timeout: 20_000, checker: 'automaton' })
      return status === 'vulnerable' ? [`${file}: /${pattern}/${flags}`] : []
    })
    expect(vulnerable).toEqual([])
  })
})
