import { setTimeout as pause } from 'node:timers/promises'
import type { Derived } from '../dossier/derive.ts'
import type { Examination, Reading, ReadText } from '../dossier/examination.ts'
import { examinationOf } from '../dossier/examine.ts'
import type { Knowledge } from '../dossier/knowledge.ts'
import { textPairs } from '../dossier/text-pair.ts'
import { sha256 } from '../provenance/digest.ts'
import type { Readings } from './readings.ts'
import { recent } from './recent.ts'
import { tasks, type Task } from './tasks.ts'
import type { Watch, Work } from './work.ts'

/** The examination of a dossier, there already or being worked out. */
export interface Examining {
  /** `undefined` while it is being worked out, and where that has failed. Asking begins the work, and keeps it going. */
  readonly examination: () => Examination | undefined
  /** The work on each English text. */
  readonly parts: () => readonly Part[]
  /** The same once it is there, or `undefined` after so many milliseconds. */
  readonly within: (milliseconds: number) => Promise<Examination | undefined>
  /** Forgets what has failed or was cancelled, so that it is begun anew. */
  readonly again: () => void
}

export interface Part {
  readonly target: ReadText
  readonly task: Task<Derived>
}

export interface ExaminationsOptions {
  /** Milliseconds after which work that nobody has asked about is given up. */
  readonly patience?: number
}

/** A browser asks from a page that is out of sight once a minute at least. */
const usualPatience = 90_000

/** A dozen dossiers of three long texts take some 100 MB. */
const kept = 36

export interface ExaminationAsked {
  readonly knowledge: Knowledge
  /** Milliseconds that the work on each English text may take, where it is not as usual. */
  readonly budget?: number | undefined
}

/**
 * Examines, or remembers what was derived from the same texts under the same decisions with the same knowledge. A note, a
 * verdict or a new title changes none of these; nor does a dismissal, and a link in one English text leaves the others be.
 */
export function rememberExaminations(
  work: Work,
  readings: Readings,
  { patience = usualPatience }: ExaminationsOptions = {},
): (reading: Reading, words: ReadonlyMap<string, string>, asked: ExaminationAsked) => Examining {
  const derivations = tasks<Derived>({ kept, patience })
  const newest = recent<string, { readonly seq: number; readonly task: Task<Derived> }>(kept)
  const made = new WeakMap<Reading, Map<string, Examining>>()

  /** Work on an earlier state of a text is given up: a decision a second must not leave a queue of answers that nobody wants. */
  function supersede({ id, seq }: Reading['dossier'], { witness }: ReadText, task: Task<Derived>): void {
    const place = JSON.stringify([id, witness.id])
    const before = newest.get(place)
    if (before && before.seq > seq) return
    newest.set(place, { seq, task })
    if (before && before.task !== task) before.task.abandon()
  }

  function examining(
    reading: Reading,
    words: ReadonlyMap<string, string>,
    { knowledge, budget }: ExaminationAsked,
  ): Examining {
    const named = textPairs(reading).map(({ target, pair }) => {
      const name = sha256(JSON.stringify([knowledge.version, pair]))
      const begin = (watch: Watch) => work.derive(pair, knowledge, { ...watch, ...(budget && { budget }) })
      return { target, name, begin }
    })
    const parts = () =>
      named.map(({ target, name, begin }) => {
        const task = derivations.ask(name, begin)
        supersede(reading.dossier, target, task)
        return { target, task }
      })
    let examination: Examination | undefined
    const now = () => {
      if (examination) return examination
      const derived = parts().flatMap(({ target, task }) => {
        const state = task.state()
        return state.kind === 'done' ? [{ target, ...state.value }] : []
      })
      if (derived.length < named.length) return undefined
      return (examination = examinationOf(reading, derived, words, readings.segmenter))
    }
    return {
      examination: now,
      parts,
      async within(milliseconds) {
        const waiting = new AbortController()
        const limit = pause(milliseconds, undefined, { signal: waiting.signal }).catch(() => {})
        await Promise.race([limit, Promise.all(parts().map(({ task }) => task.ended))])
        waiting.abort()
        return now()
      },
      again: () => {
        for (const { name } of named) derivations.forget(name)
      },
    }
  }

  return (reading, words, asked) => {
    const known = made.get(reading) ?? new Map<string, Examining>()
    made.set(reading, known)
    const name = `${asked.knowledge.version} ${asked.budget}`
    const found = known.get(name) ?? examining(reading, words, asked)
    known.set(name, found)
    return found
  }
}
