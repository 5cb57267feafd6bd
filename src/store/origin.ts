import type { Reader } from './schema.ts'
import type { Origin } from './store.ts'

/** Under which setting it is kept where a dossier came from. */
export function originKey(dossier: string): string {
  return `origin.${dossier}`
}

export async function originOf(db: Reader, dossier: string): Promise<Origin | undefined> {
  const key = originKey(dossier)
  const row = await db.selectFrom('settings').select('value').where('key', '=', key).executeTakeFirst()
  return row && (JSON.parse(row.value) as Origin)
}
