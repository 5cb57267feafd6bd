import { readFileSync } from 'node:fs'
import { compare } from '../comparison/compare.ts'
import { differences, isIgnored, type Difference } from '../comparison/ignored.ts'
import { edits } from '../comparison/describe.ts'
import { guessLanguage } from '../exchange/guess-language.ts'
import { languages, type Language } from '../text/witness.ts'
import { parseArguments } from './arguments.ts'
import { diffBatch } from './diff-batch.ts'
import { diffHtml } from './diff-html.ts'
import { diffJson } from './diff-json.ts'
import { diffText } from './diff-text.ts'
import { Refusal } from './refusal.ts'

export const help = `muqabala diff OLD NEW [--lang ar|en] [--ignore LIST] [--text | --json | --html]
muqabala diff --batch DIR [--time]

Compares two versions of a text in one language, word by word: what came, what went, what was moved, and what each
change is a change of.

  --lang     the language; guessed without it
  --ignore   kinds of difference that do not count, with commas: orthography, punctuation, case, space, wording
  --text     both texts in one, with marks (unless another form is chosen)
  --json     {"changes": [...], "precise": true}; places are UTF-16 code units of the files as they are
  --html     one file that a browser shows
  --batch    every NAME.old.txt with its NAME.new.txt (and NAME.lang) in DIR gives NAME.diff.json there
  --time     prints NAME and the milliseconds of CPU time that the comparison took, for each
The files are UTF-8. Exit codes: 0 nothing differs, 1 something does, 2 a file cannot be read.
`

const forms = { text: diffText, json: diffJson, html: diffHtml }

/** The command line `muqabala diff`. @returns the exit code */
export async function diff(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArguments(args, {
    lang: { type: 'string' },
    ignore: { type: 'string' },
    text: { type: 'boolean' },
    json: { type: 'boolean' },
    html: { type: 'boolean' },
    batch: { type: 'string' },
    time: { type: 'boolean' },
  })
  if (values.batch !== undefined) {
    if (positionals.length > 0) throw new Refusal('--batch DIR takes no further files')
    return diffBatch(values.batch, values.time === true)
  }
  const [oldFile, newFile] = positionals
  if (oldFile === undefined || newFile === undefined || positionals.length > 2)
    throw new Refusal(`diff takes two files, OLD NEW, and got ${positionals.length}`)
  const chosen = (['text', 'json', 'html'] as const).filter((form) => values[form])
  if (chosen.length > 1) throw new Refusal(`choose one of ${chosen.map((form) => `--${form}`).join(' and ')}`)
  const ignored = differencesOf(values.ignore)
  const [old, fresh] = [readUtf8(oldFile), readUtf8(newFile)]
  const language = languageOf(values.lang) ?? guessLanguage(fresh) ?? 'en'
  const comparison = compare(old, fresh, { language })
  const isHidden = (edit: Parameters<typeof isIgnored>[0]) => isIgnored(edit, old, fresh, ignored)
  process.stdout.write(forms[chosen[0] ?? 'text']({ comparison, old, new: fresh, language, isHidden }))
  const moved = comparison.changes.some(({ kind }) => kind === 'move')
  return moved || edits(comparison).some((edit) => !isHidden(edit)) ? 1 : 0
}

export { diff as run }

/** The characters of a UTF-8 file, a byte order mark included. @throws Refusal where it is none */
export function readUtf8(path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path))
  } catch (error) {
    throw new Refusal(`${path} cannot be read as UTF-8: ${(error as Error).message}`, { cause: error })
  }
}

function languageOf(value: string | undefined): Language | undefined {
  if (value === undefined) return undefined
  const language = languages.find((known) => known === value)
  if (!language) throw new Refusal(`--lang is ${languages.join(' or ')}, not "${value}"`)
  return language
}

function differencesOf(value: string | undefined): ReadonlySet<Difference> {
  const named = value?.split(',').map((word) => word.trim()) ?? []
  const wrong = named.find((word) => !differences.some((known) => known === word))
  if (wrong !== undefined) throw new Refusal(`--ignore takes ${differences.join(', ')}, not "${wrong}"`)
  return new Set(differences.filter((known) => named.includes(known)))
}
