import { randomBytes } from 'node:crypto'
import { takeArchive } from '../exchange/archive/take.ts'
import { StoreLocked } from '../store/problem.ts'
import { openSqliteStore } from '../store/sqlite.ts'
import type { Store } from '../store/store.ts'
import { archiveWords, isArchiveProblem } from './archive-words.ts'
import type { Tools } from './command.ts'
import { readBytes } from './files.ts'
import { homeOf } from './reader.ts'
import { Refusal } from './refusal.ts'

/** Takes in the archive of a dossier as a new dossier. @returns its address */
export async function importArchive(path: string, tools: Tools): Promise<string> {
  const bytes = readBytes(path)
  const store = await open(homeOf(tools))
  try {
    const by = (await store.setting('person')) ?? 'muqabala'
    const { came, origin } = takeArchive(path, bytes, { by, at: tools.now() })
    const id = randomBytes(8).toString('hex')
    await store.adopt(id, came, origin)
    return `/dossiers/${id}`
  } catch (error) {
    if (isArchiveProblem(error)) throw new Refusal(`${archiveWords(error)}. Nothing was taken in`, { cause: error })
    throw error
  } finally {
    await store.close()
  }
}

async function open(folder: string): Promise<Store> {
  try {
    return await openSqliteStore(folder)
  } catch (error) {
    if (error instanceof StoreLocked)
      throw new Refusal(`a muqabala is running on ${folder}: its pages take the archive in as well`, { cause: error })
    throw error
  }
}
