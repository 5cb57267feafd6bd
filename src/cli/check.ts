import { createInterface } from 'node:readline'
import type { Mode } from '../alignment/link.ts'
import { readSide } from '../alignment/read-side.ts'
import type { Discrepancy } from '../discrepancy/discrepancy.ts'
import { runChecks, type Checked } from '../discrepancy/run-checks.ts'
import type { Knowledge } from '../dossier/knowledge.ts'
import { sentences } from '../language/sentences.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Language } from '../text/witness.ts'
import { modeOf, parseArguments } from './arguments.ts'
import type { Run } from './command.ts'
import { progressLine } from './progress.ts'
import { Refusal } from './refusal.ts'

export const help = `muqabala check [--mode translation|summary] [--with term] < PAIRS.jsonl

Reads a JSON object a line, {"id", "ar", "en"}, and prints one a line: {"id", "flags": [{"category", "start", "end", "score",
"reason"}]}. Places are UTF-16 code units of "en"; "score" is 0 to 1; a flag says what to look at, and accuses nobody.

A pair that is too long or too hostile for a check stops it: {"stopped": ["category"]}. Nothing follows from its silence.

  --mode    translation (unless said otherwise) or summary: a summary may leave out
  --with    term: loaded renderings as well
`

export const run: Run = async (args, { knowledge }) => {
  const { values, positionals } = parseArguments(args, { mode: { type: 'string' }, with: { type: 'string' } })
  if (positionals.length > 0) throw new Refusal('check reads its pairs from standard input, not from a file')
  if (values.with !== undefined && values.with !== 'term')
    throw new Refusal(`--with takes "term", not "${values.with}"`)
  const mode = modeOf(values.mode) ?? 'translation'
  const { lexicon, terms } = knowledge()
  const termbase = values.with === 'term' ? terms : undefined
  // Where the answers themselves go to a terminal, they are the progress.
  const { tell, end } = progressLine(process.stdout.isTTY ? { write: () => true } : process.stderr)
  let number = 0
  let found = false
  for await (const line of createInterface({ input: process.stdin })) {
    number++
    if (line.trim() === '') continue
    const { id, ar, en } = parse(line, number)
    tell(`${number} pairs`)
    const checked = checkPair(ar, en, mode, lexicon, termbase)
    if (checked.found.length > 0) found = true
    process.stdout.write(`${JSON.stringify({ id, ...report(checked) })}\n`)
  }
  end()
  return found ? 1 : 0
}

/** What the checks find where all of the English is known to rest on all of the Arabic. Without a termbase nothing is said of terms. */
export function checkPair(ar: string, en: string, mode: Mode, lexicon: Lexicon, terms?: Knowledge['terms']): Checked {
  const [source, target] = [side(ar, 'ar'), side(en, 'en')]
  const link = { source: [...source.sentences.keys()], target: [...target.sentences.keys()] }
  const { found, stopped } = runChecks(source, target, link, { mode, lexicon, terms, whole: true })
  return { found: found.toSorted((a, b) => a.target.start - b.target.start), stopped }
}

function side(text: string, language: Language) {
  return readSide({ text, segments: sentences(text, language) }, language)
}

function report({ found, stopped }: Checked) {
  const checks = stopped.map(({ category }) => category)
  return { flags: found.map(flag), ...(checks.length > 0 && { stopped: checks }) }
}

function flag({ category, target, confidence, reason }: Discrepancy) {
  return { category, start: target.start, end: target.end, score: confidence, reason }
}

function parse(line: string, number: number): { id: unknown; ar: string; en: string } {
  const wrong = (what: string) => new Refusal(`line ${number}: ${what}`)
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    throw wrong(`no JSON (${(error as Error).message})`)
  }
  const { id, ar, en } = Object(value) as { id?: unknown; ar?: unknown; en?: unknown }
  if (typeof ar !== 'string' || typeof en !== 'string') throw wrong('"ar" and "en" must be strings')
  return { id, ar, en }
}
