import type { Command, Tools } from './command.ts'
import { nearest } from './nearest.ts'
import { Refusal } from './refusal.ts'
import { version } from './version.ts'

interface Listed {
  readonly usage: string
  readonly does: string
  readonly load: () => Promise<Command>
}

/** Every command, in the order of `--help`. Each is loaded only when it is called: a start takes no longer than it must. */
const commands: Readonly<Record<string, Listed>> = {
  serve: {
    usage: 'serve',
    does: 'the web application (what "npm start" runs)',
    load: () => import('./serve.ts'),
  },
  compare: {
    usage: 'compare SOURCE.ar SUMMARY.en ACCOUNT.en',
    does: 'the whole examination of three files',
    load: () => import('./compare.ts'),
  },
  align: {
    usage: 'align SOURCE.ar TARGET.en',
    does: 'which sentences of the one answer which of the other',
    load: () => import('./align.ts'),
  },
  check: {
    usage: 'check < PAIRS.jsonl',
    does: 'what differs between an Arabic and an English sentence, a JSON object a line',
    load: () => import('./check.ts'),
  },
  diff: {
    usage: 'diff OLD NEW',
    does: 'what has changed between two versions of a text',
    load: () => import('./diff.ts'),
  },
  gloss: {
    usage: 'gloss < ARABIC.txt',
    does: 'every Arabic word with lemma, glosses and transliteration',
    load: () => import('./gloss.ts'),
  },
  verify: {
    usage: 'verify',
    does: 'whether every history and text is what it was',
    load: () => import('./verify.ts'),
  },
  import: {
    usage: 'import DOSSIER FILE',
    does: 'a text out of a file: Word, PDF, saved page, subtitles, ...; or an archive',
    load: () => import('./import.ts'),
  },
  export: {
    usage: 'export DOSSIER',
    does: 'a dossier as a file: the whole archive, or in a format of the trade',
    load: () => import('./export.ts'),
  },
  backup: {
    usage: 'backup FILE',
    does: 'a copy of everything, also while a server is running',
    load: () => import('./backup.ts'),
  },
  restore: {
    usage: 'restore FILE',
    does: 'such a copy in the place of what is kept',
    load: () => import('./restore.ts'),
  },
}

/** Runs `muqabala ARGS`. @returns the exit code */
export async function runCommand(args: readonly string[], tools: Tools): Promise<number> {
  const [name, ...others] = args
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') return print(overview())
  if (name === '--version') return print(`${version()}\n`)
  try {
    const { run, help } = await find(name).load()
    if (help !== undefined && (others.includes('--help') || others.includes('-h'))) return print(help)
    return await run(others, tools)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    process.stderr.write(`muqabala: ${error.message}\n`)
    return 2
  }
}

function find(name: string): Listed {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (command) return command
  const near = nearest(name, Object.keys(commands))
  throw new Refusal(
    `there is no command "${name}"${near === undefined ? '' : `; did you mean "${near}"?`} (see muqabala --help)`,
  )
}

function overview(): string {
  const width = Math.max(...Object.values(commands).map(({ usage }) => usage.length))
  const lines = Object.values(commands).map(({ usage, does }) => `  muqabala ${usage.padEnd(width)}  ${does}`)
  return `Puts an Arabic speech, its English summary and an author's account side by side, and shows what differs.

${lines.join('\n')}

muqabala COMMAND --help says more. Exit codes: 0 done, 1 done and something found, 2 wrong usage or unreadable input.
Environment: PORT (3000), HOST (127.0.0.1), MUQABALA_HOME (./var).
`
}

function print(words: string): number {
  process.stdout.write(words)
  return 0
}
