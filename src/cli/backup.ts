import { existsSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { backUp } from '../store/backup.ts'
import { StoreAbsent } from '../store/problem.ts'
import { signerOf } from '../store/signing-key.ts'
import { openSqliteFile } from '../store/sqlite.ts'
import { parseArguments } from './arguments.ts'
import type { Tools } from './command.ts'
import { headsFile } from './heads.ts'
import { homeOf } from './reader.ts'
import { Refusal } from './refusal.ts'

export const help = `muqabala backup FILE

Copies everything in MUQABALA_HOME (./var unless given), as it is at one moment, into FILE. A server may be running
and saving meanwhile. The copy is gone through before it is called done. Beside it stands FILE.heads.json, where each
history ended, signed: keep that elsewhere, and "muqabala verify --heads" shows whether a history was cut short or
written anew since. The key that signs (MUQABALA_HOME/signing-key.pem) is not in the copy.
Exit codes: 0 done, 1 done, but something in it was not what it was before the copy already, 2 nothing was written.
`

export async function run(args: readonly string[], { environment }: Tools): Promise<number> {
  const { positionals } = parseArguments(args, {})
  const [named] = positionals
  if (named === undefined || positionals.length > 1) throw new Refusal('backup needs the name of one file')
  const file = resolve(named)
  if (existsSync(file)) throw new Refusal(`${file} is there already, and is left as it is`)
  const folder = homeOf({ environment })
  copy(folder, file)
  const store = openSqliteFile(file)
  try {
    const verified = await store.verify()
    const heads = `${file}.heads.json`
    writeFileSync(heads, headsFile(verified, signerOf(folder)))
    process.stdout.write(`${file}: ${verified.length} histories; where they end is in ${heads}\n`)
    const harmed = verified.filter(({ broken, damaged }) => broken !== undefined || damaged.length > 0)
    for (const { dossier } of harmed) process.stdout.write(`  ${dossier} is not whole (muqabala verify says where)\n`)
    return harmed.length === 0 ? 0 : 1
  } finally {
    await store.close()
  }
}

function copy(folder: string, file: string): void {
  try {
    backUp(folder, file)
  } catch (error) {
    if (error instanceof StoreAbsent) throw new Refusal(error.message, { cause: error })
    throw new Refusal(`cannot copy to ${file}: ${(error as Error).message}`, { cause: error })
  }
}
