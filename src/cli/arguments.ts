import { parseArgs, type ParseArgsConfig } from 'node:util'
import { modes, type Mode } from '../alignment/link.ts'
import { Refusal } from './refusal.ts'

type Options = NonNullable<ParseArgsConfig['options']>

/** The options and file names of a command line. @throws Refusal where it has an option that is not known or lacks its value */
export function parseArguments<O extends Options>(args: readonly string[], options: O) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new Refusal((error as Error).message.replace(/ To specify a positional argument.*$/s, ''), { cause: error })
  }
}

/** The value of `--mode`. @throws Refusal where there is no such mode */
export function modeOf(value: string | undefined): Mode | undefined {
  if (value === undefined) return undefined
  const mode = modes.find((known) => known === value)
  if (!mode) throw new Refusal(`--mode is ${modes.join(' or ')}, not "${value}"`)
  return mode
}
