import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Express } from 'express'
import request from 'supertest'
import { sampleDossiers } from '../../src/data.ts'
import { sampleAddition } from '../../src/dossier/sample.ts'
import { openSqliteStore } from '../../src/store/sqlite.ts'
import type { Store } from '../../src/store/store.ts'
import { createApp } from '../../src/web/app.ts'
import { knowledge } from './household.ts'
import { examineAsExpected } from './training.ts'

export interface Site {
  readonly app: Express
  readonly store: Store
  readonly close: () => Promise<void>
}

const now = () => new Date().toISOString()

/** The application on a real store in a folder of its own, with the samples in it. */
export async function openSite({ named = true }: { readonly named?: boolean } = {}): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'muqabala-web-'))
  const store = await openSqliteStore(folder)
  for (const sample of sampleDossiers())
    await store.append(sample.id, 0, sampleAddition(sample), { by: 'muqabala', at: '2026-11-01T08:00:00Z' })
  if (named) {
    await store.setSetting('person', 'p1')
    await store.setSetting('person.p1.name', 'Hana Merrow')
  }
  const app = createApp({ store, knowledge, now, examine: examineAsExpected })
  return {
    app,
    store,
    async close() {
      await store.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** A form sent from one of our own pages. */
export function post(app: Express, path: string) {
  return request(app).post(path).set('Sec-Fetch-Site', 'same-origin').set('Accept-Language', 'en')
}

export function get(app: Express, path: string) {
  return request(app).get(path).set('Accept-Language', 'en')
}

/** The value of a hidden field of a page. */
export function hiddenField(html: string, name: string): string {
  return new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''
}

/** The application on a port of its own. */
export async function listening(app: Express): Promise<{ readonly host: string; readonly close: () => void }> {
  const server = app.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    host: `127.0.0.1:${port}`,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}
