import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Head } from '../provenance/chain.ts'
import { StoreAbsent } from '../store/problem.ts'
import { openSqliteReader } from '../store/sqlite.ts'
import type { ReadStore, Verified } from '../store/store.ts'
import { parseArguments } from './arguments.ts'
import type { Tools } from './command.ts'
import { Refusal } from './refusal.ts'

export const help = `muqabala verify [--json] [--heads FILE]

Goes through the history of every dossier in MUQABALA_HOME (./var unless given): whether each entry follows from
the one before, whether what was decided and every text is what it was then. A server may be running meanwhile.
  --json         for a machine
  --heads FILE   an earlier output of --json, kept elsewhere: shows also whether a history has been cut short
                 or written anew since
Exit codes: 0 all whole, 1 something is not what it was, 2 nothing to read.
`

const problems: Readonly<Record<NonNullable<Verified['broken']>['problem'], string>> = {
  order: 'an entry is missing or out of order',
  previous: 'it does not follow from the entry before',
  hash: 'the entry has been altered',
  body: 'what it says has been altered',
  'body-missing': 'what it says is gone without an order',
  missing: 'the history has been cut off here',
  head: 'the history has been written anew',
}

export async function run(args: readonly string[], { environment }: Tools): Promise<number> {
  const { values, positionals } = parseArguments(args, { json: { type: 'boolean' }, heads: { type: 'string' } })
  if (positionals.length > 0) throw new Refusal(`verify takes no file names, but got "${positionals[0]}"`)
  const kept = values.heads === undefined ? undefined : readHeads(values.heads)
  const store = await open(resolve(environment.MUQABALA_HOME || 'var'))
  try {
    const verified = await store.verify(kept)
    const words = values.json ? JSON.stringify(verified, undefined, 1) : verified.map(line).join('\n')
    process.stdout.write(`${words}\n`)
    return verified.every(isWhole) ? 0 : 1
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

function readHeads(path: string): ReadonlyMap<string, Head> {
  try {
    const entries = JSON.parse(readFileSync(path, 'utf8')) as readonly Pick<Verified, 'dossier' | 'head'>[]
    return new Map(entries.map(({ dossier, head: { seq, hash } }) => [dossier, { seq, hash }]))
  } catch (error) {
    throw new Refusal(`${path} is no output of "muqabala verify --json": ${(error as Error).message}`, { cause: error })
  }
}

function isWhole({ broken, damaged }: Verified): boolean {
  return !broken && damaged.length === 0
}

function line({ dossier, head, broken, damaged }: Verified): string {
  const state = broken ? `BROKEN at entry ${broken.seq}: ${problems[broken.problem]}` : `whole, ${head.seq} entries`
  const texts = damaged.map((hash) => `\n  text ${hash} is damaged or gone`)
  return `${dossier}: ${state}, head ${head.hash.slice(0, 16)}${texts.join('')}`
}
