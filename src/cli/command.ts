import type { RequestListener } from 'node:http'
import type { Knowledge } from '../dossier/knowledge.ts'
import type { Sample } from '../dossier/sample.ts'
import type { Store } from '../store/store.ts'

/** What main.ts gives to the commands, which know neither the pages nor the place of the data. */
export interface Tools {
  readonly environment: Readonly<Record<string, string | undefined>>
  /** The current instant, ISO 8601. */
  readonly now: () => string
  readonly knowledge: () => Knowledge
  readonly samples: () => readonly Sample[]
  readonly webApp: (store: Store, host: string) => Promise<WebApp>
}

export interface WebApp {
  readonly app: RequestListener
  /** Makes ready what the first reader would have to wait for. */
  readonly warm: () => Promise<void>
  /** Ends the work that is still under way. */
  readonly close: () => Promise<void>
}

/**
 * Does what a command line asks for.
 * @returns the exit code: 0 done, 1 done and something found (`check`, `compare`, `diff`, `verify`)
 * @throws Refusal for what the person at the keyboard can put right (exit code 2)
 */
export type Run = (args: readonly string[], tools: Tools) => Promise<number>

export interface Command {
  readonly run: Run
  /** Printed for `--help`; a command without it prints its own. */
  readonly help?: string
}
