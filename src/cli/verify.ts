import type { Break } from '../provenance/chain.ts'
import { checkArchive, type CheckedArchive } from '../exchange/archive/check.ts'
import { openArchive } from '../exchange/archive/open.ts'
import type { Verified } from '../store/store.ts'
import { archiveWords, isArchiveProblem } from './archive-words.ts'
import { parseArguments } from './arguments.ts'
import type { Tools } from './command.ts'
import { readBytes } from './files.ts'
import { headOfArchive, readHeads } from './heads.ts'
import { homeOf, reading } from './reader.ts'
import { Refusal } from './refusal.ts'

export const help = `muqabala verify [--json] [--heads FILE]
muqabala verify [--json] [--heads EARLIER.zip] [--key KEY] ARCHIVE.zip ...

Goes through the history of every dossier in MUQABALA_HOME (./var unless given), or of the exported dossiers that
are named: whether each entry follows from the one before, whether what was decided and every text is what it was
then, and whether the signatures hold. A server may be running meanwhile.
  --json         for a machine
  --heads FILE   what was kept elsewhere: an earlier output of --json, the file beside a backup, or for an archive
                 an earlier one of the same dossier. Shows also whether a history has been cut short or written
                 anew since
  --key KEY      the public key (64 hexadecimal digits) by which the last state of the archive must be signed
Exit codes: 0 all whole, 1 something is not what it was, 2 nothing to read.
`

const problems: Readonly<Record<Break['problem'], string>> = {
  order: 'an entry is missing or out of order',
  previous: 'it does not follow from the entry before',
  hash: 'the entry has been altered',
  body: 'what it says has been altered',
  'body-missing': 'what it says is gone without an order',
  missing: 'the history has been cut off here',
  head: 'the history has been written anew',
}

export async function run(args: readonly string[], { environment }: Tools): Promise<number> {
  const { values, positionals } = parseArguments(args, {
    json: { type: 'boolean' },
    heads: { type: 'string' },
    key: { type: 'string' },
  })
  if (values.key !== undefined && positionals.length === 0) throw new Refusal('--key needs an archive to look at')
  const found =
    positionals.length > 0
      ? positionals.map((path) => archiveReport(path, values))
      : await storeReports(homeOf({ environment }), values.heads)
  const words = values.json
    ? JSON.stringify(
        found.map(({ json }) => json),
        undefined,
        1,
      )
    : found.map(({ lines }) => lines.join('\n')).join('\n')
  process.stdout.write(`${words}\n`)
  return found.every(({ whole }) => whole) ? 0 : 1
}

interface Report {
  readonly json: object
  readonly lines: readonly string[]
  readonly whole: boolean
}

async function storeReports(folder: string, heads: string | undefined): Promise<readonly Report[]> {
  const kept = heads === undefined ? undefined : readHeads(heads)
  const verified = await reading(folder, (store) => store.verify(kept))
  return verified.map((json) => {
    const { dossier, head, broken, damaged } = json
    return {
      json,
      lines: [stateLine(dossier, head, broken), ...textLines(damaged)],
      whole: !broken && damaged.length === 0,
    }
  })
}

function archiveReport(
  path: string,
  { heads, key }: { readonly heads?: string | undefined; readonly key?: string | undefined },
): Report {
  const kept = heads === undefined ? undefined : headOfArchive(heads)
  try {
    const checked = checkArchive(openArchive(path, readBytes(path)), kept)
    const { head, broken, damaged, altered, signatures } = checked
    const signed = key === undefined || isSignedBy(key, checked)
    const forged = signatures.filter(({ genuine }) => !genuine)
    return {
      json: { archive: path, ...checked, ...(key !== undefined && { signed }) },
      lines: [
        stateLine(path, head, broken),
        ...textLines(damaged),
        ...altered.map((name) => `  ${name} is not what the manifest says`),
        ...signatures.map((each) => `  ${signatureWords(each)}`),
        ...(signatures.length === 0 ? ['  not signed'] : []),
        ...(signed ? [] : ['  NOT SIGNED by the key that was named']),
      ],
      whole: !broken && signed && damaged.length + altered.length + forged.length === 0,
    }
  } catch (error) {
    if (!isArchiveProblem(error)) throw error
    const { reason, values } = error
    return { json: { archive: path, unreadable: { reason, ...values } }, lines: [archiveWords(error)], whole: false }
  }
}

function isSignedBy(key: string, { head, signatures }: CheckedArchive): boolean {
  return signatures.some((each) => each.genuine && each.seq === head.seq && each.key === key.toLowerCase())
}

function signatureWords({ seq, key, genuine }: CheckedArchive['signatures'][number]): string {
  return genuine ? `entry ${seq} signed by ${key}` : `the signature of entry ${seq} by ${key} does NOT HOLD`
}

function stateLine(name: string, head: Verified['head'], broken: Break | undefined): string {
  const state = broken ? `BROKEN at entry ${broken.seq}: ${problems[broken.problem]}` : `whole, ${head.seq} entries`
  return `${name}: ${state}, head ${head.hash.slice(0, 16)}`
}

function textLines(damaged: readonly string[]): readonly string[] {
  return damaged.map((hash) => `  text ${hash} is damaged or gone`)
}
