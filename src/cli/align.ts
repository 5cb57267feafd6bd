import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { align } from '../alignment/align.ts'
import type { Link, Mode } from '../alignment/link.ts'
import { readSide } from '../alignment/read-side.ts'
import type { Side } from '../alignment/side.ts'
import { sentences } from '../language/sentences.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Language } from '../text/witness.ts'
import { modeOf, parseArguments } from './arguments.ts'
import type { Run } from './command.ts'
import { namesIn, readText } from './files.ts'
import { progressLine } from './progress.ts'
import { Refusal } from './refusal.ts'

export const help = `muqabala align [--mode translation|summary] [--lines] SOURCE.ar TARGET.en
muqabala align [--mode translation|summary] --batch IN --out OUT

Prints a line for each link: numbers of the source sentences, of the target sentences, and of the sources that were
considered, best first; separated by tabs, numbers by commas, counted from 0. An empty field: nothing answers there.

  --mode    translation: in order, nothing skipped lightly; summary: any order, most left out. Guessed without it.
  --lines   each line of the files is a sentence; otherwise the program cuts the sentences itself
  --batch   every NAME.ar with its NAME.en in the folder IN, a sentence a line, gives NAME.hyp.tsv in OUT
`

export const run: Run = async (args, { knowledge }) => {
  const { values, positionals } = parseArguments(args, {
    mode: { type: 'string' },
    lines: { type: 'boolean' },
    batch: { type: 'string' },
    out: { type: 'string' },
  })
  const mode = modeOf(values.mode)
  const { lexicon } = knowledge()
  if (values.batch !== undefined) {
    if (values.out === undefined || positionals.length > 0)
      throw new Refusal('--batch IN needs --out OUT and no further files')
    alignFolder(values.batch, values.out, mode, lexicon)
    return 0
  }
  const [source, target] = positionals
  if (source === undefined || target === undefined || positionals.length > 2)
    throw new Refusal('align needs two files: the Arabic and the English')
  const side = values.lines === true ? lines : cut
  process.stdout.write(table(side(readText(source), 'ar'), side(readText(target), 'en'), mode, lexicon))
  return 0
}

function alignFolder(from: string, to: string, mode: Mode | undefined, lexicon: Lexicon): void {
  const names = namesIn(from).flatMap((file) => (file.endsWith('.ar') ? [file.slice(0, -3)] : []))
  mkdirSync(to, { recursive: true })
  const { tell, end } = progressLine()
  for (const [index, name] of names.entries()) {
    tell(`${name}, ${index + 1} of ${names.length}`)
    const [source, target] = [readText(join(from, `${name}.ar`)), readText(join(from, `${name}.en`))]
    writeFileSync(join(to, `${name}.hyp.tsv`), table(lines(source), lines(target), mode, lexicon))
  }
  end()
}

function cut(text: string, language: Language): Side {
  return { text, segments: sentences(text, language) }
}

/** Every line is a sentence, an empty one too, so that numbers are line numbers. A line end at the very end makes no line. */
function lines(text: string): Side {
  let start = 0
  const segments = text
    .replace(/\r?\n$/, '')
    .split('\n')
    .map((line) => {
      const segment = { start, end: start + line.length, paragraph: 0 }
      start += line.length + 1
      return segment
    })
  return { text, segments }
}

function table(source: Side, target: Side, mode: Mode | undefined, lexicon: Lexicon): string {
  const { links } = align(readSide(source, 'ar'), readSide(target, 'en'), { lexicon, ...(mode && { mode }) })
  return links.map((link) => `${row(link)}\n`).join('')
}

function row({ source, target, runnersUp }: Link): string {
  const ranked = [...source, ...runnersUp.map((candidate) => candidate.source)]
  return [source, target, ranked].map((numbers) => numbers.join(',')).join('\t')
}
