import type { Link } from '../../../src/alignment/link.ts'
import type { Examination } from '../../../src/dossier/examination.ts'
import type { Happening } from '../../../src/dossier/event.ts'
import { readDossier } from '../../../src/dossier/reading.ts'
import type { Outgoing } from '../../../src/exchange/out/outgoing.ts'
import { translator } from '../../../src/i18n/translator.ts'
import { nameBehind } from '../../../src/provenance/origin.ts'
import { sha256 } from '../../../src/provenance/digest.ts'
import { describe } from '../../../src/text/selector.ts'
import { storeInMemory } from '../archive/generated.ts'

/** Sentences with everything in them that a format can stumble over. */
export const arabic = [
  'افتُتح الجسر & المعبر <الأحد>.',
  'مرّ به \u202eتسعة عشر\u202c طنًّا من القمح.',
  'لم يحضر أحد 😀 من الوزارة.',
]
export const english = [
  'The bridge & "crossing" <opened> on Sunday.',
  '=SUM(A1:A9) tons of flour crossed it.',
  'Rain was expected.\r\nNobody came\u000b 😀 today.',
]

const bytes = (words: readonly string[]) => new TextEncoder().encode(words.join('\n\n'))

const link = (from: number[], to: number[], state: Link['state'] = 'proposed'): Link => ({
  source: from,
  target: to,
  state,
  score: 0.6,
  evidence: [],
  runnersUp: [],
})

/** A dossier of a speech and a summary: one link confirmed, one proposed, one English sentence that rests on nothing. */
export async function sentOut(): Promise<Outgoing> {
  const store = storeInMemory()
  const [speech, summary] = [bytes(arabic), bytes(english)]
  const particulars = { title: 'A <title> & more', completeness: 'whole', date: '2026-02-14' } as const
  const text = (id: string, role: 'source' | 'summary', content: Uint8Array): Happening => ({
    kind: 'text-added',
    body: {
      text: id,
      role,
      language: role === 'source' ? 'ar' : 'en',
      particulars,
      revision: sha256(content),
      encoding: 'utf-8',
    },
  })
  const words = new TextDecoder().decode(summary)
  const place = (start: number, end: number) => ({ revision: sha256(summary), ...describe(words, { start, end }) })
  const smile = words.indexOf('😀')
  const happenings: Happening[] = [
    { kind: 'dossier-opened', body: { title: 'The <bridge>' } },
    text('t1', 'source', speech),
    text('t2', 'summary', summary),
    { kind: 'note-added', body: { place: place(smile, smile + 8), words: 'who?' } },
    { kind: 'note-added', body: { place: place(0, 10), words: 'a secret', confidential: true } },
    {
      kind: 'verdict-given',
      body: { place: place(0, 10), evidence: [], faithful: 'altered', note: 'hidden words', confidential: true },
    },
    { kind: 'provenance-noted', body: { place: place(0, 3), words: 'from the agency' } },
  ]
  const texts = new Map([speech, summary].map((content) => [sha256(content), content]))
  await store.setSetting('person.p1.name', 'Hana Merrow')
  await store.append('grain', 0, { happenings, texts }, { by: 'p1', at: '2026-03-01T09:00:00.000Z' })
  const [whole, loaded] = [(await store.whole('grain'))!, (await store.load('grain'))!]
  const reading = readDossier(loaded.dossier, loaded.words)
  const [source, target] = [reading.source!, reading.texts.find(({ language }) => language === 'en')!]
  const last = target.segments.length - 1
  const rest = Array.from({ length: last - 2 }, (_, index) => link([], [index + 2]))
  const links = [link([0], [0], 'confirmed'), link([1], [1]), ...rest, link([], [last])]
  const bitext = { target, alignment: { mode: 'summary', guessed: true, links, precise: true }, findings: [] } as const
  const examination = { ...reading, source, bitexts: [bitext] } as unknown as Examination
  const nameOf = (by: string) => nameBehind(by, { names: whole.names, foreign: [] })
  return {
    examination,
    bitexts: [bitext] as never,
    events: whole.events,
    words: loaded.words,
    whole,
    nameOf,
    translator: translator('en'),
  }
}
