import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nearest } from '../../src/cli/nearest.ts'
import { muqabala } from './fixtures.ts'

describe('muqabala', () => {
  it.each([[[]], [['--help']], [['help']]])('%j lists the commands', async (args) => {
    const { code, out, err } = await muqabala(args)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    for (const name of ['serve', 'compare', 'align', 'check', 'diff', 'gloss', 'verify', 'export', 'backup', 'restore'])
      expect(out).toContain(`muqabala ${name}`)
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThan(130)
  })

  it('says its version', async () => {
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as {
      version: string
    }
    expect(await muqabala(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' })
  })

  it.each(['serve', 'compare', 'align', 'check', 'diff', 'gloss', 'verify', 'export', 'backup', 'restore'])(
    '%s --help says how it is used',
    async (name) => {
      const { code, out } = await muqabala([name, '--help'])
      expect(code).toBe(0)
      expect(out).toMatch(new RegExp(`^muqabala ${name}`))
    },
  )

  it.each([
    { args: ['compar'], says: 'did you mean "compare"?' },
    { args: ['toString'], says: 'there is no command "toString"' },
    { args: ['compare', '--colour'], says: "Unknown option '--colour'" },
    { args: ['compare', 'a', 'b'], says: 'takes three files' },
    { args: ['compare', '--json', '--html', 'a', 'b', 'c'], says: 'choose one of --json and --html' },
    { args: ['compare', 'no-such-file', 'b', 'c'], says: 'no-such-file is not there' },
    { args: ['serve', 'here'], says: 'serve takes no file names' },
    { args: ['verify', '--heads', 'no-such-file'], says: 'no-such-file is no output' },
  ])('$args is refused, and says why', async ({ args, says }) => {
    const { code, out, err } = await muqabala(args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(/^muqabala: /)
    expect(err).toContain(says)
    expect(err).not.toContain('    at ')
  })
})

describe('the nearest name', () => {
  it.each([
    ['srve', 'serve'],
    ['verfiy', 'verify'],
    ['Compare', 'compare'],
    ['align', 'align'],
    ['purple', undefined],
    ['', undefined],
  ])('to %j is %j', (name, expected) => {
    expect(nearest(name, ['serve', 'compare', 'verify', 'align'])).toBe(expected)
  })
})
