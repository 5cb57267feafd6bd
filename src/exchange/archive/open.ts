import { z } from 'zod'
import { bodySchemas } from '../../dossier/body-schema.ts'
import type { Body, Entry } from '../../provenance/chain.ts'
import type { Foreign } from '../../provenance/origin.ts'
import type { Signature } from '../../provenance/signature.ts'
import { archiveNames, longestArchive, type ArchiveContents, type Manifest } from './contents.ts'
import { ArchiveProblem } from './problem.ts'
import { unzipped } from './zip.ts'

/** An archive whose parts could be read; whether they are what they were is another question (`check.ts`). */
export interface OpenedArchive extends ArchiveContents {
  readonly manifest: Manifest
  /** The bytes of every file in it, by name. */
  readonly files: ReadonlyMap<string, Uint8Array>
  /** Files whose bytes no longer have the archive's own check sum. */
  readonly torn: readonly string[]
}

const hash = z.string().regex(/^[0-9a-f]{64}$/)
const hex = z
  .string()
  .regex(/^[0-9a-f]*$/)
  .max(200)
const seq = z.int().min(0).max(1_000_000_000)
const manifestSchema = z.strictObject({
  format: z.literal('muqabala dossier'),
  version: z.literal(1),
  head: z.strictObject({ seq, hash: z.union([hash, z.literal('')]) }),
  files: z.record(z.string(), hash),
})
const entrySchema = z.strictObject({
  seq,
  at: z.iso.datetime(),
  by: z.string().max(200),
  kind: z.string().max(100),
  bodyHash: z.string().max(64),
  previous: z.string().max(64),
  hash: z.string().max(64),
  salt: z.string().max(200).exactOptional(),
  body: z.unknown().exactOptional(),
})
const peopleSchema = z
  .array(z.strictObject({ upTo: seq, names: z.record(z.string(), z.string().max(200)) }))
  .max(10_000)
const signaturesSchema = z
  .array(z.strictObject({ seq, hash: hex, manifest: hex, key: hex, signature: hex }))
  .max(10_000)

/**
 * Opens the archive of a dossier.
 * @param file its name, for what is said about it
 * @param most bytes of all files in it together
 * @throws ArchiveProblem where it is none, or a part of it cannot be read
 */
export function openArchive(file: string, bytes: Uint8Array, most = longestArchive): OpenedArchive {
  const { files, torn } = filesOf(file, bytes, most)
  const read = <T>(name: string, schema: z.ZodType<T>): T => parsed(file, name, wordsOf(file, name, files), schema)
  const newer = z.object({ format: z.literal('muqabala dossier'), version: z.number().min(2) })
  if (newer.safeParse(read(archiveNames.manifest, z.unknown())).success) throw new ArchiveProblem(file, 'newer')
  const { entries, bodies } = historyIn(file, wordsOf(file, archiveNames.history, files))
  return {
    manifest: read(archiveNames.manifest, manifestSchema) satisfies Manifest,
    people: read<readonly Foreign[]>(archiveNames.people, peopleSchema),
    signatures: read<readonly Signature[]>(archiveNames.signatures, signaturesSchema),
    entries,
    bodies,
    texts: new Map([...files].flatMap(([name, content]) => (textHash(name) ? [[textHash(name)!, content]] : []))),
    files,
    torn,
  }
}

function textHash(name: string): string | undefined {
  return /^texts\/([0-9a-f]{64})$/.exec(name)?.[1]
}

function filesOf(file: string, bytes: Uint8Array, most: number) {
  const { texts: folder, ...own } = archiveNames
  const known = new Set<string>(Object.values(own))
  const files = new Map<string, Uint8Array>()
  const torn: string[] = []
  for (const { name, bytes: content, whole } of unzipped(file, bytes, most)) {
    if (name === folder) continue
    if (!known.has(name) && !textHash(name)) throw new ArchiveProblem(file, 'stranger', { name: name.slice(0, 100) })
    if (files.has(name)) throw new ArchiveProblem(file, 'twice', { name })
    files.set(name, content)
    if (!whole) torn.push(name)
  }
  for (const name of known) if (!files.has(name)) throw new ArchiveProblem(file, 'lacking', { name })
  return { files, torn }
}

function wordsOf(file: string, name: string, files: ReadonlyMap<string, Uint8Array>): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(files.get(name))
  } catch (error) {
    throw new ArchiveProblem(file, 'unreadable', { name, line: 1 }, { cause: error })
  }
}

function parsed<T>(file: string, name: string, words: string, schema: z.ZodType<T>, line = 1): T {
  try {
    return schema.parse(JSON.parse(words))
  } catch (error) {
    throw new ArchiveProblem(file, 'unreadable', { name, line }, { cause: error })
  }
}

function historyIn(file: string, words: string) {
  const name = archiveNames.history
  const entries: Entry[] = []
  const bodies = new Map<number, Body>()
  for (const [index, line] of words.split('\n').entries()) {
    if (line === '') continue
    const { salt, body, ...entry } = parsed(file, name, line, entrySchema, index + 1)
    entries.push(entry)
    if (salt === undefined && body === undefined) continue
    const schema = Object.hasOwn(bodySchemas, entry.kind)
      ? bodySchemas[entry.kind as keyof typeof bodySchemas]
      : undefined
    if (salt === undefined || !schema?.safeParse(body).success)
      throw new ArchiveProblem(file, 'unreadable', { name, line: index + 1 })
    bodies.set(entry.seq, { salt, body })
  }
  if (entries.length === 0) throw new ArchiveProblem(file, 'lacking', { name })
  return { entries, bodies }
}
