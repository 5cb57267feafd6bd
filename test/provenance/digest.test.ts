import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson, sha256 } from '../../src/provenance/digest.ts'

describe('a digest', () => {
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ])('of %j is that of FIPS 180-4', (content, digest) => {
    expect(sha256(content)).toBe(digest)
  })
  it('is that of the UTF-8 bytes', () => {
    expect(sha256('جسر')).toBe(sha256(new TextEncoder().encode('جسر')))
  })
})

describe('canonical JSON', () => {
  it.each([
    [{ b: 1, a: [{ d: null, c: 'x' }] }, '{"a":[{"c":"x","d":null}],"b":1}'],
    [{ gone: undefined, here: [undefined, 0] }, '{"here":[null,0]}'],
    ['سطر\n', '"سطر\\n"'],
  ])('of %j is %s', (value, json) => {
    expect(canonicalJson(value)).toBe(json)
  })
  it('says the same as JSON, in whatever order the keys come', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const json = canonicalJson(value)
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(value)))
        expect(canonicalJson(backwards(value))).toBe(json)
      }),
      { numRuns: 200, seed: 1441 },
    )
  })
})

function backwards(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(backwards)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, entry]) => [key, backwards(entry)]),
  )
}
