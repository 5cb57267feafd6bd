import type { Event, Happening, Kind, Place } from '../../src/dossier/event.ts'
import { fold, type Dossier } from '../../src/dossier/fold.ts'
import { sha256 } from '../../src/provenance/digest.ts'
import { describe } from '../../src/text/selector.ts'
import type { Language, Role } from '../../src/text/witness.ts'

export const hashOf = (words: string) => sha256(new TextEncoder().encode(words))

/** A history of these happenings, a minute apart, by turns of Salma and Omar. `undefined` is an entry whose body was erased. */
export function historyOf(...happenings: readonly (Happening | Kind)[]): readonly Event[] {
  return happenings.map((happening, index) => {
    const place = {
      seq: index + 1,
      by: index % 2 === 0 ? 'salma' : 'omar',
      at: `2026-02-14T10:${String(index).padStart(2, '0')}:00.000Z`,
    }
    return typeof happening === 'string' ? { ...place, kind: happening } : { ...place, ...happening }
  })
}

export const dossierOf = (...happenings: readonly (Happening | Kind)[]): Dossier =>
  fold('bridge', historyOf(...happenings))

export const opened: Happening = { kind: 'dossier-opened', body: { title: 'The bridge', titleAr: 'الجسر' } }

export function added(text: string, words: string, role: Role = 'source', language: Language = 'ar'): Happening {
  const body = { text, role, language, particulars: { completeness: 'whole' }, revision: hashOf(words) } as const
  return { kind: 'text-added', body: { ...body, encoding: 'utf-8' } }
}

/** Where a quotation stands in a text: the first place, unless `from` says further on. */
export function placeOf(quotation: string, words: string, from = 0): Place {
  const start = words.indexOf(quotation, from)
  return { revision: hashOf(words), ...describe(words, { start, end: start + quotation.length }) }
}

export const wordsOf = (...texts: readonly string[]): ReadonlyMap<string, string> =>
  new Map(texts.map((words) => [hashOf(words), words]))
