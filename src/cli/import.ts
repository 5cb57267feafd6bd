import { randomBytes } from 'node:crypto'
import { basename } from 'node:path'
import { amend, type Amendment } from '../dossier/amend.ts'
import type { FileRead, GivenFile } from '../exchange/in/found.ts'
import { readFile } from '../exchange/in/read-file.ts'
import { refusalWords } from '../exchange/in/refusal-words.ts'
import { translator } from '../i18n/translator.ts'
import { StoreLocked } from '../store/problem.ts'
import { openSqliteStore } from '../store/sqlite.ts'
import type { Store } from '../store/store.ts'
import { encodings } from '../text/decode.ts'
import { languages, roles } from '../text/witness.ts'
import { parseArguments } from './arguments.ts'
import type { Tools } from './command.ts'
import { readBytes } from './files.ts'
import { importArchive } from './import-archive.ts'
import { chosen, imported, type Came, type Wanted } from './import-choice.ts'
import { printed } from './import-words.ts'
import { homeOf } from './reader.ts'
import { Refusal } from './refusal.ts'
import { shown } from './words.ts'

export const help = `muqabala import [--role ROLE] DOSSIER FILE
muqabala import [--role ROLE] --new TITLE FILE
muqabala import --look FILE
muqabala import ARCHIVE.zip

Brings a text out of a file: .txt .docx .pdf .html .srt .vtt .tmx .xlf or TEI; a file of two languages brings both.
An archive that "muqabala export" wrote becomes a dossier of its own.
  --role ROLE       ${roles.join(', ')}. Arabic is the source unless this says otherwise
  --text ID         the text that was missing, or is held and gets a revision (t1, t2, ... as in its address)
  --part PART       one text of several, as --look names them
  --language LANG   ar or en, where its letters do not tell
  --encoding NAME   ${encodings.join(', ')}
  --particulars     take over the title, author and date that the file gives itself
  --look            show what comes out of the file and keep nothing
Refused while a server is running on MUQABALA_HOME (./var unless given): its pages bring files as well.
Exit codes: 0 done, 2 the file cannot be read or kept.
`

const options = {
  new: { type: 'string' },
  role: { type: 'string' },
  text: { type: 'string' },
  part: { type: 'string' },
  language: { type: 'string' },
  encoding: { type: 'string' },
  particulars: { type: 'boolean' },
  look: { type: 'boolean' },
} as const

export async function run(args: readonly string[], tools: Tools): Promise<number> {
  const { values, positionals } = parseArguments(args, options)
  const path = positionals.at(-1)
  if (path === undefined) throw new Refusal('import needs the name of a file (see muqabala import --help)')
  const opens = values.new !== undefined
  if (positionals.length === 1 && !opens && values.look !== true && /\.zip$/i.test(path)) {
    process.stdout.write(`${await importArchive(path, tools)}\n`)
    return 0
  }
  if (positionals.length !== (opens || values.look === true ? 1 : 2))
    throw new Refusal('import takes a dossier and a file; --new TITLE and --look take a file alone')
  const given = { name: basename(path), bytes: readBytes(path) }
  const read = await readGiven(given, oneOf('--encoding', encodings, values.encoding))
  process.stderr.write(printed(read))
  if (values.look === true) {
    for (const { text } of chosen(read, values.part)) process.stdout.write(`${shownText(text)}\n`)
    return 0
  }
  if (!read.sure)
    throw new Refusal(
      `${shown(given.name)} does not say how it is encoded. If ${read.encoding} is right, add --encoding ${read.encoding}`,
    )
  const wanted = {
    role: oneOf('--role', roles, values.role),
    text: values.text,
    part: values.part,
    language: oneOf('--language', languages, values.language),
    particulars: values.particulars === true,
  }
  process.stdout.write(`${await keep(tools, { title: values.new, id: positionals[0]! }, { given, read }, wanted)}\n`)
  return 0
}

async function readGiven(given: GivenFile, encoding: (typeof encodings)[number] | undefined): Promise<FileRead> {
  const read = await readFile(given, encoding)
  if ('key' in read) throw new Refusal(shown(refusalWords(read, translator('en')).replaceAll(/[\u2068\u2069]/g, '')))
  return read
}

/** What is printed must not move the cursor or turn the line round. */
function shownText(text: string): string {
  return text.split('\n').map(shown).join('\n').trimEnd()
}

/** @returns the address of what was kept */
async function keep(
  tools: Tools,
  place: { readonly title: string | undefined; readonly id: string },
  came: Came,
  wanted: Wanted,
): Promise<string> {
  const store = await open(homeOf(tools))
  try {
    const loaded = place.title === undefined ? await store.load(place.id) : undefined
    if (place.title === undefined && !loaded) throw new Refusal(`there is no dossier "${shown(place.id)}"`)
    const dossier = loaded?.dossier
    const texts = chosen(came.read, wanted.part).map((found) => imported(dossier, came, found, wanted))
    const amendment: Amendment =
      place.title === undefined
        ? { kind: 'import', texts }
        : {
            kind: 'open',
            title: place.title,
            texts: texts.flatMap((each) => (each.kind === 'bring' ? [each.brought] : [])),
          }
    const id = dossier?.id ?? randomBytes(6).toString('hex')
    const by = (await store.setting('person')) ?? 'muqabala'
    await store.append(id, dossier?.seq ?? 0, amend(dossier, amendment), { by, at: tools.now() })
    return `/dossiers/${id}`
  } finally {
    await store.close()
  }
}

function oneOf<T extends string>(option: string, known: readonly T[], given: string | undefined): T | undefined {
  if (given === undefined) return undefined
  const value = known.find((each) => each === given)
  if (value === undefined) throw new Refusal(`${option} is one of ${known.join(', ')}, and not "${shown(given)}"`)
  return value
}

async function open(folder: string): Promise<Store> {
  try {
    return await openSqliteStore(folder)
  } catch (error) {
    if (error instanceof StoreLocked)
      throw new Refusal(`a muqabala is running on ${folder}: its pages bring files as well. Nothing was kept`, {
        cause: error,
      })
    throw new Refusal(`cannot open the dossiers in ${folder}: ${(error as Error).message}`, { cause: error })
  }
}
