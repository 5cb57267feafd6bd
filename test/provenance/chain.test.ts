import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chained, firstBreak, hashBody, type Body, type Entry } from '../../src/provenance/chain.ts'

function historyOf(words: readonly string[]) {
  const entries: Entry[] = []
  const bodies = new Map<number, Body>()
  for (const [index, word] of words.entries()) {
    const body = { body: { word }, salt: `salt ${index}` }
    const unchained = { at: '2026-02-14', by: 'salma', kind: 'note-added', bodyHash: hashBody(body.body, body.salt) }
    entries.push(chained(unchained, entries.at(-1)))
    bodies.set(index + 1, body)
  }
  return { entries, bodies }
}

const none = { erased: new Set<number>() }

describe('a chain', () => {
  it('is whole as it was made, and still after bodies were erased on an order', () => {
    const { entries, bodies } = historyOf(['a', 'b', 'c'])
    expect(firstBreak(entries, bodies, none)).toBeUndefined()
    bodies.delete(2)
    expect(firstBreak(entries, bodies, { erased: new Set([2]) })).toBeUndefined()
    expect(firstBreak(entries, bodies, none)).toEqual({ seq: 2, problem: 'body-missing' })
  })

  it('does not verify a body that was put back otherwise than it was', () => {
    const { entries, bodies } = historyOf(['a', 'b', 'c'])
    bodies.set(2, { body: { word: 'B' }, salt: 'salt 1' })
    expect(firstBreak(entries, bodies, { erased: new Set([2]) })).toEqual({ seq: 2, problem: 'body' })
  })

  it('gives two equal bodies different hashes', () => {
    expect(hashBody({ verdict: 'supported' }, 'one')).not.toBe(hashBody({ verdict: 'supported' }, 'two'))
  })

  it('cannot be confused by where one field ends and the next begins', () => {
    const { entries } = historyOf(['a'])
    const { hash, ...rest } = entries[0]!
    const moved = { ...rest, by: `${rest.by}"\n"`, kind: rest.kind }
    expect(chained(moved, undefined).hash).not.toBe(hash)
  })

  it('breaks first where any field of any entry was changed', () => {
    const field = fc.constantFrom('at', 'by', 'kind', 'bodyHash', 'previous', 'hash', 'seq')
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.nat(), field, (length, where, name) => {
        const { entries, bodies } = historyOf(Array.from({ length }, (_, index) => `word ${index}`))
        const index = where % length
        const changed = { ...entries[index]!, [name]: name === 'seq' ? 77 : 'changed' }
        expect(firstBreak(entries.with(index, changed), bodies, none)?.seq).toBe(index + 1)
      }),
      { numRuns: 200, seed: 1441 },
    )
  })

  it('is held against the place where it must end, and against a head kept elsewhere', () => {
    const { entries, bodies } = historyOf(['a', 'b', 'c'])
    const [first, , last] = entries
    expect(firstBreak(entries, bodies, { ...none, last, kept: first })).toBeUndefined()
    expect(firstBreak(entries.slice(0, 2), bodies, { ...none, last })).toEqual({ seq: 3, problem: 'missing' })
    expect(firstBreak(entries, bodies, { ...none, last: entries[1] })).toEqual({ seq: 3, problem: 'head' })
    const kept = { seq: 2, hash: 'another' }
    expect(firstBreak(entries, bodies, { ...none, kept })).toEqual({ seq: 2, problem: 'head' })
    expect(firstBreak([], new Map(), { ...none, kept })).toEqual({ seq: 1, problem: 'missing' })
  })
})
