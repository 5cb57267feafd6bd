import { existsSync, writeFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { examine } from '../dossier/examine.ts'
import { outFormats, type Outgoing, type OutFormat } from '../exchange/out/outgoing.ts'
import { writeOut } from '../exchange/out/write.ts'
import { interfaceLanguages, translator } from '../i18n/translator.ts'
import { nameBehind } from '../provenance/origin.ts'
import { signerOf } from '../store/signing-key.ts'
import type { ReadStore } from '../store/store.ts'
import { isReportFormat, reportFormats, writeReport } from '../exchange/report/write.ts'
import { reportMade } from './report.ts'
import { version } from './version.ts'
import { parseArguments } from './arguments.ts'
import type { Tools } from './command.ts'
import { homeOf, reading } from './reader.ts'
import { Refusal } from './refusal.ts'

export const help = `muqabala export [--as FORMAT] [--text TEXT] [--language en|ar] [--unsigned] [--out FILE] DOSSIER
muqabala export

Writes a dossier of MUQABALA_HOME (./var unless given) into a file that is not there yet, "-" for standard output.
A server may be running meanwhile. Without a dossier: the list of what is kept.
  --as FORMAT   archive      everything, with its history: what "muqabala import" takes in elsewhere (the default)
                review       one page to read and decide in without this program, and to bring back
                tmx, xliff   the linked sentences for translators' tools (TMX 1.4b, XLIFF 2.1)
                tei          the texts with their links (TEI P5)
                csv          the linked sentences as a table
                annotations  decisions as Web Annotations (JSON-LD)
                prov         who made what out of what (PROV-JSON)
                report       the verdicts as a page for readers; internal: with everything (HTML)
                verdicts     the verdicts as a table (CSV)
                claimreview  the verdicts for search engines (ClaimReview, JSON-LD)
  --byline NAME in whose name the report goes out
  --at SEQ      the report on an earlier state of the history
  --text TEXT   only this English text beside the speech: t2, t3, ...
  --language    of the words that a person reads (en)
  --unsigned    the archive without our signature. The key is MUQABALA_HOME/signing-key.pem, made when first needed
Links are worked out with the lexicon of the program: dictionaries of the house are not asked.
`

export async function run(args: readonly string[], tools: Tools): Promise<number> {
  const { values, positionals } = parseArguments(args, {
    as: { type: 'string' },
    text: { type: 'string' },
    language: { type: 'string' },
    out: { type: 'string' },
    unsigned: { type: 'boolean' },
    byline: { type: 'string' },
    at: { type: 'string' },
  })
  if (positionals.length > 1) throw new Refusal('export takes one dossier')
  const format = oneOf('--as', values.as ?? 'archive', [...outFormats, ...reportFormats])
  const language = oneOf('--language', values.language ?? 'en', interfaceLanguages)
  const folder = homeOf(tools)
  return reading(folder, async (store) => {
    const [id] = positionals
    if (id === undefined) return list(store)
    if (isReportFormat(format)) {
      const report = await reportMade(store, id, { ...values, language, program: `muqabala ${version()}` })
      const { bytes, ending } = writeReport(format, report)
      return write(values.out ?? `${basename(id)}${ending}`, bytes)
    }
    const sign = values.unsigned === true ? undefined : signerOf(folder)
    const outgoing = await outgoingOf(store, id, { tools, text: values.text, format })
    const { bytes, ending } = writeOut(format, { ...outgoing, translator: translator(language), sign })
    return write(values.out ?? `${basename(id)}${ending}`, bytes)
  })
}

function oneOf<T extends string>(option: string, given: string, known: readonly T[]): T {
  const found = known.find((each) => each === given)
  if (found === undefined) throw new Refusal(`${option} is one of ${known.join(', ')}, not "${given}"`)
  return found
}

async function list(store: ReadStore): Promise<number> {
  for (const { id, title, seq } of await store.list()) process.stdout.write(`${id}\t${seq}\t${title}\n`)
  return 0
}

interface Asked {
  readonly tools: Tools
  readonly text: string | undefined
  readonly format: OutFormat
}

async function outgoingOf(
  store: ReadStore,
  id: string,
  { tools, text, format }: Asked,
): Promise<Omit<Outgoing, 'translator' | 'sign'>> {
  const [whole, loaded] = [await store.whole(id), await store.load(id)]
  if (!whole || !loaded) throw new Refusal(`there is no dossier "${id}" (muqabala export lists them)`)
  const { dossier, words } = loaded
  const examination =
    format === 'archive' || format === 'prov'
      ? { dossier, carried: [], source: undefined, texts: [], bitexts: [] }
      : examine(dossier, words, tools.knowledge())
  const bitexts = examination.bitexts.filter(({ target }) => text === undefined || target.witness.id === text)
  if (text !== undefined && bitexts.length === 0)
    throw new Refusal(`dossier "${id}" has no English text "${text}" beside a speech`)
  const foreign = whole.origin?.foreign ?? []
  const nameOf = (by: string) => nameBehind(by, { names: whole.names, foreign })
  return { examination, bitexts, events: whole.events, words, whole, nameOf }
}

function write(out: string, bytes: Uint8Array): number {
  if (out === '-') {
    process.stdout.write(bytes)
    return 0
  }
  const path = resolve(out)
  try {
    writeFileSync(path, bytes, { flag: 'wx' })
  } catch (error) {
    if (existsSync(path)) throw new Refusal(`${path} is there already, and is left as it is`, { cause: error })
    throw new Refusal(`cannot write ${path}: ${(error as Error).message}`, { cause: error })
  }
  process.stderr.write(`${path}\n`)
  return 0
}
