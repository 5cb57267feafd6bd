import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Runs `muqabala gloss ARGS` on these bytes. */
async function gloss(args: readonly string[], input: string | Uint8Array) {
  const child = spawn(process.execPath, [join(import.meta.dirname, '../../src/main.ts'), 'gloss', ...args])
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  return { code: code as number, out, err }
}

describe('muqabala gloss', () => {
  it('prints a line for each word and an empty one after each sentence', async () => {
    const { code, out } = await gloss([], 'قال الوزير: 12 كتابا.\nوصل في المساء.\n')
    expect(code).toBe(0)
    const lines = out.split('\n').map((line) => line.split('\t'))
    expect(lines.map(([form]) => form)).toEqual(['قال', 'الوزير', 'كتابا', '', 'وصل', 'في', 'المساء', '', ''])
    expect(lines[0]).toEqual(['قال', 'قال', expect.stringMatching(/^say\b/), 'qāl'])
    expect(lines[1]![2]).toMatch(/minister/)
  })

  it('gives places, readings and origins as JSON', async () => {
    const input = 'كتب الصحفي.'
    const { out } = await gloss(['--json'], input)
    const { words } = JSON.parse(out) as {
      words: { form: string; start: number; end: number; first: string[]; meanings: { origin: string }[] }[]
    }
    expect(words.map(({ start, end }) => input.slice(start, end))).toEqual(['كتب', 'الصحفي'])
    expect(words[0]!.first[0]).toBe('write')
    expect(words[0]!.meanings[0]!.origin).toBe('muqabala')
  })

  it('prints nothing for nothing', async () => {
    expect(await gloss([], '')).toEqual({ code: 0, out: '', err: '' })
  })

  it.each([
    [['--what'], '', "Unknown option '--what'"],
    [['file.txt'], '', 'from standard input'],
    [[], Uint8Array.of(0xd9, 0x82, 0, 0xd9), 'no text that can be read'],
  ])('refuses %j %j', async (args, input, says) => {
    const { code, out, err } = await gloss(args, input)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(says)
  })
})
