import { closeSync, copyFileSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { StoreAbsent } from './problem.ts'
import { openDatabase, openForReading } from './sqlite-database.ts'
import { lockFolder, storeFile } from './sqlite.ts'

/** The index for searching, of what was kept before: it is made anew from what is kept now. */
const derived = 'search.sqlite'

/**
 * Copies the store of a folder, as one state of it, into a new file, also while a server is writing to it (`VACUUM INTO`:
 * https://sqlite.org/lang_vacuum.html). What was erased is not in the copy.
 * @throws StoreAbsent where there is none
 */
export function backUp(folder: string, file: string): void {
  const path = join(folder, storeFile)
  if (!existsSync(path)) throw new StoreAbsent(`there is no ${storeFile} in ${folder}`)
  const fresh = `${file}.${process.pid}`
  rmSync(fresh, { force: true })
  const database = openForReading(path)
  try {
    database.prepare('vacuum into ?').run(fresh)
  } finally {
    database.close()
  }
  settle(fresh, file)
}

/**
 * Puts a copy in the place of the store of a folder. A store that stands there is kept beside it, under another name.
 * @returns the name under which the former store is kept, where there was one
 * @throws StoreLocked while a server runs on the folder
 */
export function putBack(folder: string, file: string, at: string): string | undefined {
  const lock = lockFolder(folder)
  try {
    const path = join(folder, storeFile)
    const fresh = `${path}.${process.pid}`
    copyFileSync(file, fresh)
    const former = existsSync(path) ? `${path}.before-${at.replaceAll(/[^\dTZ]/g, '')}` : undefined
    if (former !== undefined) setAside(path, former)
    settle(fresh, path)
    for (const rest of ['', '-wal', '-shm']) rmSync(join(folder, `${derived}${rest}`), { force: true })
    return former
  } finally {
    lock.close()
  }
}

/** What a killed server has left in the log belongs to the file, and must not meet the new one. */
function setAside(path: string, former: string): void {
  const database = openDatabase(path)
  database.exec('pragma wal_checkpoint(truncate)')
  database.close()
  renameSync(path, former)
  for (const rest of ['-wal', '-shm']) rmSync(path + rest, { force: true })
}

/** On the disk before it takes its name. */
function settle(fresh: string, path: string): void {
  const handle = openSync(fresh, 'r+')
  fsyncSync(handle)
  closeSync(handle)
  renameSync(fresh, path)
}
