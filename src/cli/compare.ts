import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArguments } from './arguments.ts'
import type { Tools } from './command.ts'
import { compareHtml } from './compare-html.ts'
import { compareJson } from './compare-json.ts'
import { compareText } from './compare-text.ts'
import { percent, progressLine } from './progress.ts'
import { Refusal } from './refusal.ts'
import { examine } from '../dossier/examine.ts'
import type { Progress, Step } from '../dossier/derive.ts'
import type { Examination, ReadText } from '../dossier/examination.ts'
import type { Event, Happening } from '../dossier/event.ts'
import { fold } from '../dossier/fold.ts'
import { guessLanguage } from '../exchange/guess-language.ts'
import { textFrom } from '../exchange/read-text.ts'
import { sha256 } from '../provenance/digest.ts'
import type { Role } from '../text/witness.ts'

export const help = `muqabala compare SOURCE.ar SUMMARY.en ACCOUNT.en [--text | --json | --html]

Examines an Arabic speech, an English summary of it and an author's account of it: on which passage of the
speech each English sentence rests, and what differs. Nothing is kept, and no server is needed.
  --text   a report to read (unless another form is chosen)
  --json   everything, for a machine; places are UTF-16 code units of the text
  --html   one file that a browser shows
The files are text; UTF-8 and what a byte order mark names are read as such, other encodings are guessed.
Exit codes: 0 nothing differs, 1 something does, 2 a file cannot be read.
`

const stepWords = {
  read: 'reading',
  align: 'linking it to the speech',
  check: 'checking',
} as const satisfies Record<Step, string>

const roles = ['source', 'summary', 'account'] as const satisfies readonly Role[]
const forms = { text: compareText, json: compareJson, html: compareHtml }

export async function run(args: readonly string[], tools: Tools): Promise<number> {
  const { values, positionals } = parseArguments(args, {
    text: { type: 'boolean' },
    json: { type: 'boolean' },
    html: { type: 'boolean' },
  })
  if (positionals.length !== roles.length)
    throw new Refusal(`compare takes three files, SOURCE.ar SUMMARY.en ACCOUNT.en, and got ${positionals.length}`)
  const chosen = (['text', 'json', 'html'] as const).filter((form) => values[form])
  if (chosen.length > 1) throw new Refusal(`choose one of ${chosen.map((form) => `--${form}`).join(' and ')}`)
  const examination = examineFiles(positionals, tools)
  process.stdout.write(forms[chosen[0] ?? 'text'](examination))
  return examination.bitexts.some(({ findings }) => findings.length > 0) ? 1 : 0
}

function examineFiles(paths: readonly string[], tools: Tools): Examination {
  const words = new Map<string, string>()
  const happenings = roles.map((role, index): Happening => {
    const path = paths[index]!
    const language = role === 'source' ? 'ar' : 'en'
    const { text, encoding, revision } = readTextFile(path, language)
    words.set(revision, text)
    const fileName = basename(path)
    const particulars = { title: fileName, completeness: 'whole' } as const
    return { kind: 'text-added', body: { text: role, role, language, particulars, revision, encoding, fileName } }
  })
  const deed = { by: '', at: tools.now() }
  const events = happenings.map((happening, index): Event => ({ seq: index + 1, ...deed, ...happening }))
  const { tell, end } = progressLine()
  const progress = ({ witness }: ReadText, { step, share }: Progress) =>
    tell(`${witness.particulars.title}: ${stepWords[step]} (${percent(share)})`)
  const examination = examine(fold('compare', events), words, tools.knowledge(), { progress })
  end()
  return examination
}

function readTextFile(path: string, language: 'ar' | 'en') {
  const bytes = readBytes(path)
  const reading = textFrom(bytes)
  if ('problem' in reading) {
    const reasons = {
      empty: 'holds no text',
      binary: `is no text: it has a control character at byte ${reading.at} (line ${reading.line})`,
      invalid: `is no valid ${reading.encoding} at byte ${reading.at} (line ${reading.line})`,
    }
    throw new Refusal(`${path} ${reasons[reading.problem]}`)
  }
  if (!reading.sure) process.stderr.write(`muqabala: ${path} is taken to be ${reading.encoding}\n`)
  const guess = guessLanguage(reading.text)
  if (guess !== undefined && guess !== language)
    throw new Refusal(
      `${path} is in ${guess === 'ar' ? 'Arabic' : 'English'}; the order is SOURCE.ar SUMMARY.en ACCOUNT.en`,
    )
  return { ...reading, revision: sha256(bytes) }
}

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    const reason = code === 'ENOENT' ? 'is not there' : code === 'EISDIR' ? 'is a folder' : `cannot be read: ${message}`
    throw new Refusal(`${path} ${reason}`, { cause: error })
  }
}
