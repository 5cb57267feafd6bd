import { resolve } from 'node:path'
import { sampleDossiers } from './data.ts'
import { sampleAddition } from './dossier/sample.ts'
import { openSqliteStore } from './store/sqlite.ts'
import type { Store } from './store/store.ts'
import { createApp } from './web/app.ts'

const home = resolve(process.env.MUQABALA_HOME ?? 'var')
const port = Number(process.env.PORT ?? 3000)
const host = process.env.HOST ?? '127.0.0.1'

const now = () => new Date().toISOString()
const store = await openSqliteStore(home)
await bringSamples(store)
const app = createApp({ store, knowledge: { lexicon: { readings: () => [] }, version: '0' }, now })
app.listen(port, host, (error) => {
  if (error) throw error
  console.log(`listening on http://${host}:${port}`)
})

async function bringSamples(store: Store): Promise<void> {
  for (const { id, description, files } of sampleDossiers())
    await store.append(id, 0, sampleAddition(description, files), { by: 'muqabala', at: now() })
}
