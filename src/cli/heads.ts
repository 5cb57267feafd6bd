import { readFileSync } from 'node:fs'
import { openArchive } from '../exchange/archive/open.ts'
import { isArchiveProblem, archiveWords } from './archive-words.ts'
import type { Head } from '../provenance/chain.ts'
import { sha256 } from '../provenance/digest.ts'
import { isGenuine, type Sign, type Signature } from '../provenance/signature.ts'
import type { Verified } from '../store/store.ts'
import { readBytes } from './files.ts'
import { Refusal } from './refusal.ts'

/** Where each history ended at some time, kept elsewhere. */
export type Heads = ReadonlyMap<string, Head>

interface SignedHeads {
  readonly heads: readonly (Head & { readonly dossier: string })[]
  readonly signed: Signature
}

/** Heads as a file to be kept elsewhere, signed as a whole. */
export function headsFile(verified: readonly Verified[], sign: Sign): string {
  const heads = verified.map(({ dossier, head: { seq, hash } }) => ({ dossier, seq, hash }))
  const signed = sign({ seq: heads.length, hash: digestOf(heads), manifest: '' })
  return `${JSON.stringify({ heads, signed } satisfies SignedHeads, undefined, 1)}\n`
}

function digestOf(heads: SignedHeads['heads']): string {
  return sha256(JSON.stringify(heads.map(({ dossier, seq, hash }) => [dossier, seq, hash])))
}

/** Heads out of `verify --json`, or of the file beside a backup. @throws Refusal where it is neither, or its signature does not hold */
export function readHeads(path: string): Heads {
  try {
    const words = readFileSync(path, 'utf8')
    const read = JSON.parse(words) as readonly Pick<Verified, 'dossier' | 'head'>[] | SignedHeads
    if (!('heads' in read)) return new Map(read.map(({ dossier, head: { seq, hash } }) => [dossier, { seq, hash }]))
    const { heads, signed } = read
    if (!isGenuine(signed) || signed.hash !== digestOf(heads)) throw new Refusal(`${path}: its signature does not hold`)
    return new Map(heads.map(({ dossier, seq, hash }) => [dossier, { seq, hash }]))
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw new Refusal(`${path} is no output of "muqabala verify --json": ${(error as Error).message}`, { cause: error })
  }
}

/** The head of an earlier archive of a dossier. @throws Refusal where the file is none */
export function headOfArchive(path: string): Head {
  try {
    return openArchive(path, readBytes(path)).manifest.head
  } catch (error) {
    if (isArchiveProblem(error)) throw new Refusal(archiveWords(error), { cause: error })
    throw error
  }
}
