import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { putBack } from '../store/backup.ts'
import { StoreLocked } from '../store/problem.ts'
import { openSqliteFile, storeFile } from '../store/sqlite.ts'
import type { Verified } from '../store/store.ts'
import { parseArguments } from './arguments.ts'
import type { Tools } from './command.ts'
import { readHeads } from './heads.ts'
import { homeOf } from './reader.ts'
import { Refusal } from './refusal.ts'

export const help = `muqabala restore [--replace] [--heads FILE] BACKUP

Puts a copy that "muqabala backup" made in the place of what MUQABALA_HOME (./var unless given) keeps. The copy is
gone through first, against BACKUP.heads.json where that is there; one that is not whole is refused.
  --replace      also where dossiers are kept there already. They stay beside it, under a name that is printed
  --heads FILE   where each history must end, from elsewhere
Refused while a server is running on the folder: stop it first.
`

export async function run(args: readonly string[], { environment, now }: Tools): Promise<number> {
  const { values, positionals } = parseArguments(args, { replace: { type: 'boolean' }, heads: { type: 'string' } })
  const [named] = positionals
  if (named === undefined || positionals.length > 1) throw new Refusal('restore needs the name of one backup')
  const file = resolve(named)
  const folder = homeOf({ environment })
  const histories = await ensureWhole(file, values.heads ?? `${file}.heads.json`, values.heads !== undefined)
  if (existsSync(join(folder, storeFile)) && values.replace !== true)
    throw new Refusal(`${folder} keeps dossiers already: add --replace to put them aside`)
  const former = put(folder, file, now())
  process.stdout.write(`${histories} histories are in ${folder} again\n`)
  if (former !== undefined) process.stdout.write(`what was there before is kept as ${former}\n`)
  return 0
}

async function ensureWhole(file: string, heads: string, named: boolean): Promise<number> {
  if (!existsSync(file)) throw new Refusal(`there is no ${file}`)
  const kept = named || existsSync(heads) ? readHeads(heads) : undefined
  const verified = await verify(file, kept)
  const bad = verified.find(({ broken, damaged }) => broken !== undefined || damaged.length > 0)
  if (bad) {
    const where = bad.broken ? `its history at entry ${bad.broken.seq}` : `its text ${bad.damaged[0]!}`
    throw new Refusal(`${file} is not whole: dossier ${bad.dossier}, ${where}. Nothing was changed`)
  }
  return verified.length
}

async function verify(file: string, kept: ReturnType<typeof readHeads> | undefined): Promise<readonly Verified[]> {
  try {
    const store = openSqliteFile(file)
    try {
      return await store.verify(kept)
    } finally {
      await store.close()
    }
  } catch (error) {
    throw new Refusal(`${file} is no backup: ${(error as Error).message}`, { cause: error })
  }
}

function put(folder: string, file: string, at: string): string | undefined {
  try {
    return putBack(folder, file, at)
  } catch (error) {
    if (error instanceof StoreLocked)
      throw new Refusal(`a muqabala is running on ${folder}: stop it first. Nothing was changed`, { cause: error })
    throw new Refusal(`cannot write to ${folder}: ${(error as Error).message}`, { cause: error })
  }
}
