import type { Kysely } from 'kysely'
import { eventsOf, historyOf } from './history.ts'
import { originOf } from './origin.ts'
import type { Reader, Schema } from './schema.ts'
import type { Whole } from './store.ts'

/** Everything of one dossier, read as one state of it; `undefined` where there is none. */
export function wholeOf(db: Kysely<Schema>, dossier: string): Promise<Whole | undefined> {
  const reading = db.transaction().setAccessMode('read only')
  return reading.execute(async (snapshot) => {
    const history = await historyOf(snapshot, dossier)
    if (history.entries.length === 0) return undefined
    const rows = await snapshot.selectFrom('texts').select(['hash', 'bytes']).where('dossier', '=', dossier).execute()
    return {
      ...history,
      events: eventsOf(history),
      texts: new Map(rows.map(({ hash, bytes }) => [hash, bytes])),
      origin: await originOf(snapshot, dossier),
      names: await ownNames(snapshot, history),
    }
  })
}

async function ownNames(db: Reader, { entries, foreign }: Pick<Whole, 'entries' | 'foreign'>) {
  const came = foreign?.at(-1)?.upTo ?? 0
  const accounts = new Set(entries.filter(({ seq }) => seq > came).map(({ by }) => by))
  const names: [string, string][] = []
  for (const account of [...accounts].sort()) {
    const key = `person.${account}.name`
    const row = await db.selectFrom('settings').select('value').where('key', '=', key).executeTakeFirst()
    if (row) names.push([account, row.value])
  }
  return Object.fromEntries(names)
}
