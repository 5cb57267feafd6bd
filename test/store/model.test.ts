import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Event } from '../../src/dossier/event.ts'
import { openSqliteStore } from '../../src/store/sqlite.ts'
import type { Store } from '../../src/store/store.ts'
import { cases, counted } from '../long/counts.ts'
import { addition, deed, freshFolder, note, opening } from './fixtures.ts'

/** What a store must hold: for each dossier the words of its entries, `undefined` where they were erased. */
type Model = Map<string, (string | undefined)[]>

interface Real {
  readonly folder: string
  store: Store
}

const ids = ['ألف', 'b', "c'; drop table events; --"]

class Append implements fc.AsyncCommand<Model, Real> {
  readonly #id: string
  readonly #words: string
  readonly #lag: number
  constructor(id: string, words: string, lag: number) {
    this.#id = id
    this.#words = words
    this.#lag = lag
  }
  check = () => true
  async run(model: Model, { store }: Real): Promise<void> {
    const entries = model.get(this.#id) ?? []
    const expected = Math.max(0, entries.length - this.#lag)
    const first = entries.length === 0
    const what = first ? addition(opening().happenings[0]!) : note(this.#words)
    const answer = await store.append(this.#id, expected, what, deed)
    if (expected < entries.length) {
      expect('conflict' in answer && answer.conflict.map(({ seq }) => seq)).toEqual(
        entries.slice(expected).map((_, index) => expected + index + 1),
      )
      return
    }
    expect(answer).toEqual({ seq: entries.length + 1 })
    model.set(this.#id, [...entries, first ? 'The bridge' : this.#words])
  }
  toString = () => `append(${this.#id}, ${JSON.stringify(this.#words)}, -${this.#lag})`
}

class Erase implements fc.AsyncCommand<Model, Real> {
  readonly #id: string
  readonly #which: number
  constructor(id: string, which: number) {
    this.#id = id
    this.#which = which
  }
  check = (model: Readonly<Model>) => (model.get(this.#id) ?? []).some((words) => words !== undefined)
  async run(model: Model, { store }: Real): Promise<void> {
    const entries = model.get(this.#id)!
    const left = entries.flatMap((words, index) => (words === undefined || words === 'erased' ? [] : [index + 1]))
    const seq = left[this.#which % left.length]
    if (seq === undefined) return
    await store.erase(this.#id, [seq], 'an order', deed)
    model.set(this.#id, [...entries.with(seq - 1, undefined), 'erased'])
  }
  toString = () => `erase(${this.#id}, ${this.#which})`
}

class Restart implements fc.AsyncCommand<Model, Real> {
  check = () => true
  async run(_: Model, real: Real): Promise<void> {
    await real.store.close()
    real.store = await openSqliteStore(real.folder)
  }
  toString = () => 'restart'
}

class Compare implements fc.AsyncCommand<Model, Real> {
  check = () => true
  async run(model: Model, { store }: Real): Promise<void> {
    expect((await store.list()).map(({ id, seq }) => [id, seq])).toEqual(
      [...model].map(([id, entries]) => [id, entries.length]).sort(([a], [b]) => (a! < b! ? -1 : 1)),
    )
    for (const [id, entries] of model) {
      const { entries: stored, bodies } = await store.history(id)
      const words = stored.map(({ seq, kind }) => wordsOf({ seq, kind, body: bodies.get(seq)?.body } as Event))
      expect(words).toEqual(entries)
      expect((await store.load(id))?.dossier.notes).toHaveLength(
        entries.filter((each, index) => index > 0 && each !== undefined && each !== 'erased').length,
      )
    }
    expect((await store.verify()).filter(({ broken }) => broken)).toEqual([])
  }
  toString = () => 'compare'
}

function wordsOf({ kind, body }: Event): string | undefined {
  if (!body) return undefined
  if (kind === 'dossier-opened') return body.title
  return kind === 'note-added' ? body.words : kind
}

describe('a store under any sequence of commands', () => {
  const runs = cases(10, 1000)
  it('is what a list in memory is', counted(runs), async () => {
    const id = fc.constantFrom(...ids)
    const commands = [
      fc
        .tuple(id, fc.string({ unit: 'grapheme', maxLength: 20 }), fc.integer({ min: -1, max: 2 }))
        .map(([dossier, words, lag]) => new Append(dossier, `« ${words}`, Math.max(0, lag))),
      fc.tuple(id, fc.nat(20)).map(([dossier, which]) => new Erase(dossier, which)),
      fc.constant(new Restart()),
      fc.constant(new Compare()),
    ]
    await fc.assert(
      fc.asyncProperty(fc.commands(commands, { maxCommands: 50 }), async (sequence) => {
        const folder = freshFolder()
        const real = { folder, store: await openSqliteStore(folder) }
        const model: Model = new Map()
        await fc.asyncModelRun(() => ({ model, real }), sequence)
        await new Compare().run(model, real)
        await real.store.close()
      }),
      { numRuns: runs, seed: 1441 },
    )
  })
})
