import { revisionsBrought } from '../../dossier/brought.ts'
import { erasedIn } from '../../dossier/erased.ts'
import type { Event } from '../../dossier/event.ts'
import { firstBreak, type Break, type Head } from '../../provenance/chain.ts'
import { sha256 } from '../../provenance/digest.ts'
import { isGenuine, type Signature } from '../../provenance/signature.ts'
import { archiveNames } from './contents.ts'
import type { OpenedArchive } from './open.ts'
import { ArchiveProblem } from './problem.ts'

/** What is found when everything in an archive is worked out anew. */
export interface CheckedArchive {
  readonly head: Head
  /** The first entry that is not what it was. */
  readonly broken?: Break
  /** Hashes of texts whose bytes are others, or that are gone without an order. */
  readonly damaged: readonly string[]
  /** Names of files that are not what the manifest says, that it does not name, or that nothing brings. */
  readonly altered: readonly string[]
  readonly signatures: readonly (Signature & { readonly genuine: boolean })[]
}

export function checkArchive(opened: OpenedArchive, kept?: Head): CheckedArchive {
  const { entries, bodies, manifest } = opened
  const { seq = 0, hash = '' } = entries.at(-1) ?? {}
  const signatures = opened.signatures.map((each) => ({ ...each, genuine: holds(each, opened) }))
  const events = entries.map((entry) => ({ ...entry, body: bodies.get(entry.seq)?.body }) as Event)
  const heads = [manifest.head, ...opened.signatures, ...(kept ? [kept] : [])]
  const broken = brokenAt(opened, erasedIn(events).entries, heads)
  return { head: { seq, hash }, ...(broken && { broken }), ...filesChecked(opened, events), signatures }
}

/** @throws ArchiveProblem where anything is not what it was */
export function ensureWhole(file: string, opened: OpenedArchive): void {
  const { broken, damaged, altered, signatures } = checkArchive(opened)
  if (broken) throw new ArchiveProblem(file, 'broken', { entry: broken.seq, problem: broken.problem })
  if (damaged[0] !== undefined) throw new ArchiveProblem(file, 'damaged', { name: damaged[0] })
  if (altered[0] !== undefined) throw new ArchiveProblem(file, 'altered', { name: altered[0] })
  const forged = signatures.find(({ genuine }) => !genuine)
  if (forged) throw new ArchiveProblem(file, 'signature', { entry: forged.seq })
}

/** A signature of the last state is also one of all that stands beside the history. */
function holds(signature: Signature, { entries, files }: OpenedArchive): boolean {
  const manifest = sha256(files.get(archiveNames.manifest)!)
  return isGenuine(signature) && (signature.seq < entries.length || signature.manifest === manifest)
}

/** The first entry at which the history breaks, by itself or against any of the heads it must have had. */
function brokenAt(
  { entries, bodies, manifest }: OpenedArchive,
  erased: ReadonlySet<number>,
  heads: readonly Head[],
): Break | undefined {
  const breaks = heads.flatMap((kept) => firstBreak(entries, bodies, { erased, kept }) ?? [])
  const longer = entries.length > manifest.head.seq ? [{ seq: manifest.head.seq + 1, problem: 'head' as const }] : []
  return [...breaks, ...longer].toSorted((a, b) => a.seq - b.seq)[0]
}

function filesChecked({ files, torn, texts, manifest }: OpenedArchive, events: readonly Event[]) {
  const gone = erasedIn(events).revisions
  const brought = new Set(events.flatMap(revisionsBrought))
  const lacking = [...brought].filter((hash) => !texts.has(hash) && !gone.has(hash))
  const other = [...texts].flatMap(([hash, bytes]) => (sha256(bytes) === hash ? [] : [hash]))
  const unasked = [...texts.keys()].filter((hash) => !brought.has(hash)).map((hash) => `${archiveNames.texts}${hash}`)
  const own = new Set<string>([archiveNames.manifest, archiveNames.signatures])
  const listed = Object.entries(manifest.files).flatMap(([name, hash]) => {
    const bytes = files.get(name)
    return bytes && sha256(bytes) === hash ? [] : [name]
  })
  const unlisted = [...files.keys()].filter((name) => !own.has(name) && !Object.hasOwn(manifest.files, name))
  return {
    damaged: [...new Set([...lacking, ...other])].sort(),
    altered: [...new Set([...listed, ...unlisted, ...unasked, ...torn])].sort(),
  }
}
