import { resolve } from 'node:path'
import { StoreAbsent } from '../store/problem.ts'
import { openSqliteReader } from '../store/sqlite.ts'
import type { ReadStore } from '../store/store.ts'
import type { Tools } from './command.ts'
import { Refusal } from './refusal.ts'

/** The folder that keeps the dossiers. */
export function homeOf({ environment }: Pick<Tools, 'environment'>): string {
  return resolve(environment.MUQABALA_HOME || 'var')
}

/** Lends the store of a folder to read it, also beside a running server. @throws Refusal where it cannot be read */
export async function reading<T>(folder: string, read: (store: ReadStore) => Promise<T>): Promise<T> {
  const store = await open(folder)
  try {
    return await read(store)
  } finally {
    await store.close()
  }
}

async function open(folder: string): Promise<ReadStore> {
  try {
    return await openSqliteReader(folder)
  } catch (error) {
    if (error instanceof StoreAbsent) throw new Refusal(error.message, { cause: error })
    throw new Refusal(`cannot read the dossiers in ${folder}: ${(error as Error).message}`, { cause: error })
  }
}
