import type { Published } from '../../../src/dossier/published.ts'
import type { Event, Happening, Place } from '../../../src/dossier/event.ts'
import { reportOn } from '../../../src/dossier/report.ts'
import { reportFormats, writeReport } from '../../../src/exchange/report/write.ts'
import { translator } from '../../../src/i18n/translator.ts'
import { sha256 } from '../../../src/provenance/digest.ts'
import { describe as select } from '../../../src/text/selector.ts'

export const speech = 'قال الوزير إن الجسر مفتوح. ولم يقل غير ذلك.\n'
export const account =
  'The minister Adel Rashwan said that the bridge was open. He promised two more bridges by March. Dusk lay on the river.\n'
export const hash = (words: string) => sha256(new TextEncoder().encode(words))
const words = new Map([speech, account].map((text) => [hash(text), text]))

function place(text: string, quotation: string): Place {
  const start = text.indexOf(quotation)
  return { revision: hash(text), ...select(text, { start, end: start + quotation.length }) }
}

export const first = place(account, 'The minister Adel Rashwan said that the bridge was open.')
export const second = place(account, 'He promised two more bridges by March.')
export const passage = place(speech, 'قال الوزير إن الجسر مفتوح.')

const text = (id: string, role: 'source' | 'account', of: string): Happening => ({
  kind: 'text-added',
  body: {
    text: id,
    role,
    language: role === 'source' ? 'ar' : 'en',
    particulars: { completeness: 'whole', author: 'Nadia Rowe', date: '2026-02-03', url: 'https://example.org/a' },
    revision: hash(of),
    encoding: 'utf-8',
  },
})

/** A history of a dossier with a speech and an account, and what is added to it. */
export function history(...more: readonly Happening[]): readonly Event[] {
  const happenings: readonly Happening[] = [
    { kind: 'dossier-opened', body: { title: 'The bridge' } },
    text('t1', 'source', speech),
    text('t2', 'account', account),
    ...more,
  ]
  return happenings.map((happening, index) => ({
    seq: index + 1,
    at: `2026-03-0${Math.min(9, index + 1)}T10:00:00.000Z`,
    by: 'p1',
    ...happening,
  }))
}

export const verdict = (
  at: Place,
  more: Partial<Extract<Happening, { kind: 'verdict-given' }>['body']>,
): Happening => ({
  kind: 'verdict-given',
  body: { place: at, evidence: [passage], ...more },
})

export const plain: Published = { seq: 0, language: 'en', byline: '', rules: { agreement: false, labels: {} } }

/** The report on a state, in every form. */
export function files(events: readonly Event[], seq: number, published: Partial<Published> = {}) {
  const hashes = events.map(({ seq: number }) => `hash-${number}`)
  const all = { ...plain, ...published, seq }
  const made = {
    report: reportOn({ id: 'd1', events, hashes, words, rules: all.rules }, seq),
    published: all,
    program: 'muqabala 9',
    translator: translator(all.language),
    nameOf: (by: string) => (by === 'p1' ? 'Salma Qasim' : 'Omar Qasim'),
  }
  return Object.fromEntries(
    reportFormats.map((format) => [format, new TextDecoder().decode(writeReport(format, made).bytes)]),
  ) as Record<(typeof reportFormats)[number], string>
}
