import { z } from 'zod'
import { sha256 } from '../provenance/digest.ts'
import { completenesses, languages, particularFields, roles, textKinds, type Particulars } from '../text/witness.ts'
import type { Addition } from './append.ts'
import type { Happening } from './event.ts'

/** A dossier that comes with the program: its description, and the bytes of its texts by file name. */
export interface Sample {
  readonly id: string
  readonly description: unknown
  readonly files: ReadonlyMap<string, Uint8Array>
}

const words = z.string().max(10_000).optional()
const bilingual = z.strictObject({ en: z.string(), ar: z.string() })

/** The description of a sample dossier, as it stands in data/dossiers/<id>/dossier.json. */
const description = z.strictObject({
  id: z.string(),
  title: bilingual,
  notice: bilingual.optional(),
  invented: z.boolean(),
  texts: z.array(
    z.strictObject({
      role: z.enum(roles),
      language: z.enum(languages).optional(),
      file: z.string().optional(),
      held: z.boolean(),
      completeness: z.enum(completenesses),
      kind: z.enum(textKinds).optional(),
      ...(Object.fromEntries(particularFields.map((field) => [field, words])) as Record<
        (typeof particularFields)[number],
        typeof words
      >),
    }),
  ),
})

/** What happens when a sample dossier comes in: the same events as if a person had brought it. */
export function sampleAddition({ description: json, files }: Omit<Sample, 'id'>): Addition {
  const { title, notice, texts } = description.parse(json)
  const opened: Happening = {
    kind: 'dossier-opened',
    body: { title: title.en, titleAr: title.ar, ...(notice && { notice: notice.en, noticeAr: notice.ar }) },
  }
  const bytes = new Map<string, Uint8Array>()
  const happenings = texts.map(({ role, language, file, held, ...rest }, index): Happening => {
    const text = `t${index + 1}`
    const particulars = rest as Particulars
    if (!held || !file)
      return { kind: 'text-expected', body: { text, role, ...(language && { language }), particulars } }
    const content = files.get(file)
    if (!content || !language) throw new RangeError(`the sample names ${file}, which is not there or has no language`)
    const revision = sha256(content)
    bytes.set(revision, content)
    return {
      kind: 'text-added',
      body: { text, role, language, particulars, revision, encoding: 'utf-8', fileName: file },
    }
  })
  return { happenings: [opened, ...happenings], texts: bytes }
}
