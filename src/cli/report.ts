import { reportOn } from '../dossier/report.ts'
import type { ReportMade } from '../exchange/report/made.ts'
import { translator, type InterfaceLanguage } from '../i18n/translator.ts'
import { nameBehind } from '../provenance/origin.ts'
import { houseOf } from '../store/house-of.ts'
import type { ReadStore } from '../store/store.ts'
import { Refusal } from './refusal.ts'

interface Asked {
  readonly at?: string | undefined
  readonly byline?: string | undefined
  readonly language: InterfaceLanguage
  readonly program: string
}

/** The report on a state of a dossier, in the words of the house. */
export async function reportMade(store: ReadStore, id: string, asked: Asked): Promise<ReportMade> {
  const [whole, loaded] = [await store.whole(id), await store.load(id)]
  if (!whole || !loaded) throw new Refusal(`there is no dossier "${id}" (muqabala export lists them)`)
  const seq = asked.at === undefined ? whole.events.length : Number(asked.at)
  if (!Number.isInteger(seq) || seq < 1 || seq > whole.events.length)
    throw new Refusal(`--at is the number of an event, from 1 to ${whole.events.length}, not "${asked.at}"`)
  const { rules } = await houseOf(store)
  const hashes = whole.entries.map(({ hash }) => hash)
  const known = { names: whole.names, foreign: whole.origin?.foreign ?? [] }
  return {
    report: reportOn({ id, events: whole.events, hashes, words: loaded.words, rules }, seq),
    published: { seq, language: asked.language, byline: asked.byline ?? '', rules },
    program: asked.program,
    translator: translator(asked.language),
    nameOf: (by) => nameBehind(by, known) ?? by,
  }
}
