import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const data = join(import.meta.dirname, '../data')

/** A dossier that comes with the program: its description, and the bytes of its texts by file name. */
export interface SampleDossier {
  readonly id: string
  readonly description: unknown
  readonly files: ReadonlyMap<string, Uint8Array>
}

export function sampleDossiers(): readonly SampleDossier[] {
  return readdirSync(join(data, 'dossiers'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const folder = join(data, 'dossiers', name)
      const texts = readdirSync(folder).filter((file) => file.endsWith('.txt'))
      return {
        id: name,
        description: JSON.parse(readFileSync(join(folder, 'dossier.json'), 'utf8')) as unknown,
        files: new Map(texts.map((file) => [file, readFileSync(join(folder, file))])),
      }
    })
}
