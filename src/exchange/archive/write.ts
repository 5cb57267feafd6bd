import { canonicalJson, sha256 } from '../../provenance/digest.ts'
import type { Foreign } from '../../provenance/origin.ts'
import type { Sign } from '../../provenance/signature.ts'
import { archiveNames, type ArchiveContents, type Manifest } from './contents.ts'
import { zipOf, type ZipFile } from './zip.ts'

/** A dossier as the store gives it. */
export interface Exported extends Pick<ArchiveContents, 'entries' | 'bodies' | 'texts'> {
  /** Names of the accounts behind the entries that were made here. */
  readonly names: Readonly<Record<string, string>>
  readonly origin: (Pick<ArchiveContents, 'signatures'> & { readonly foreign: readonly Foreign[] }) | undefined
}

/**
 * The archive of a dossier: equal dossiers give equal bytes. It is signed where nobody's signature of this very state came
 * with it; a state that was taken in and not changed goes out as it came.
 */
export function archiveOf(exported: Exported, sign?: Sign): Uint8Array {
  const { entries, bodies, texts, names, origin } = exported
  const { seq = 0, hash = '' } = entries.at(-1) ?? {}
  const came = origin?.foreign ?? []
  const people = (came.at(-1)?.upTo ?? 0) < seq ? [...came, { upTo: seq, names }] : came
  const lines = entries.map((entry) => `${canonicalJson({ ...entry, ...bodies.get(entry.seq) })}\n`)
  const files: readonly ZipFile[] = [
    file(archiveNames.history, lines.join('')),
    file(archiveNames.people, `${canonicalJson(people)}\n`),
    ...[...texts].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, content]) => text(name, content)),
  ]
  const manifest = file(
    archiveNames.manifest,
    `${canonicalJson({
      format: 'muqabala dossier',
      version: 1,
      head: { seq, hash },
      files: Object.fromEntries(files.map(({ name, bytes }) => [name, sha256(bytes)])),
    } satisfies Manifest)}\n`,
  )
  const earlier = origin?.signatures ?? []
  const state = { seq, hash, manifest: sha256(manifest.bytes) }
  const signed = earlier.some((each) => each.seq === seq && each.manifest === state.manifest)
  const signatures = signed || !sign ? earlier : [...earlier, sign(state)]
  return zipOf([manifest, ...files, file(archiveNames.signatures, `${canonicalJson(signatures)}\n`)])
}

function file(name: string, words: string): ZipFile {
  return { name, bytes: new TextEncoder().encode(words) }
}

function text(hash: string, bytes: Uint8Array): ZipFile {
  return { name: `${archiveNames.texts}${hash}`, bytes }
}
