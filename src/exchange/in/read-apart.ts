import { spawn, type ChildProcessByStdio } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import type { Encoding } from '../../text/decode.ts'
import { Unreadable, type FileFormat, type FilePlace, type FileRead, type ReadOptions } from './found.ts'

/** What the reading process says: where it is, and at last one of the others. */
export type Said =
  | { readonly reached: FilePlace }
  | { readonly read: FileRead }
  | { readonly key: string; readonly place: FilePlace; readonly encoding?: Encoding }
  | { readonly broke: true }

export interface Limits {
  /** Megabytes of heap. */
  readonly memory: number
  /** Milliseconds from its start. */
  readonly time: number
  /** Milliseconds of work. Only Linux tells how much of it a process has done; elsewhere the time alone counts. */
  readonly work: number
}

/** Time is generous, for a machine with much else to do. What is still at work after this will hardly end. */
export function usualLimits(bytes: number): Limits {
  return { memory: usualMemory, time: 19_000, work: 1500 + bytes / 200 }
}

const usualMemory = 256

/** Bytes of all that a reading process may say. */
const longestAnswer = 64 * 1024 * 1024

const root = join(import.meta.dirname, '../../..')
const entry = join(import.meta.dirname, 'reader-process.ts')
const readable = ['src', 'node_modules', 'package.json'].map((name) => `--allow-fs-read=${join(root, name)}`)

/** So many files are read at once; the others wait. */
let free = Math.max(2, availableParallelism() - 1)
const waiting: (() => void)[] = []

/**
 * Reads a file in a process of its own, which is stopped where it needs too much memory or time. By Node's permission model it
 * can read its own program only, write nothing, start nothing and reach nobody.
 * @throws Unreadable
 */
export async function readApart(
  format: FileFormat,
  bytes: Uint8Array,
  options: ReadOptions,
  limits: Limits = usualLimits(bytes.length),
): Promise<FileRead> {
  if (free > 0) free--
  else await new Promise<void>((go) => waiting.push(go))
  try {
    return await readOnce(format, bytes, options, limits)
  } finally {
    const next = waiting.shift()
    if (next) next()
    else free++
  }
}

type Reading = ChildProcessByStdio<Writable, Readable, null>

/** What holds the process in: its heap, and what it may read. */
export function processFlags(memory: number): readonly string[] {
  return [`--max-old-space-size=${memory}`, '--permission', ...readable, '--disable-warning=ExperimentalWarning']
}

function started(memory: number, ...args: readonly string[]): Reading {
  return spawn(process.execPath, [...processFlags(memory), entry, ...args], {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: {},
    cwd: root,
  })
}

let spare: { readonly child: Reading; readonly limit: NodeJS.Timeout } | undefined

/** How long a process is kept ready for a file that may not come. */
const patience = 5 * 60_000

/** Starts a process now for a file that will likely come soon. It does not keep the program running. */
export function getReady(): void {
  if (spare) return
  const child = started(usualMemory, 'ready')
  const limit = setTimeout(() => child.kill(), patience).unref()
  spare = { child, limit }
  const gone = () => {
    if (spare?.child === child) spare = undefined
  }
  child.once('close', gone).once('error', gone)
  counts(child, false)
}

/** Whether the program waits for a process and its pipes before it ends. */
function counts(child: Reading, counted: boolean): void {
  const word = counted ? 'ref' : 'unref'
  for (const each of [child, child.stdin, child.stdout] as readonly Partial<Record<'ref' | 'unref', () => void>>[])
    each[word]?.()
}

/** The process that is ready, or a new one. */
function taken({ memory }: Limits): Reading {
  if (!spare || memory !== usualMemory || spare.child.exitCode !== null) return started(memory)
  const { child, limit } = spare
  spare = undefined
  clearTimeout(limit)
  counts(child, true)
  return child
}

function readOnce(format: FileFormat, bytes: Uint8Array, options: ReadOptions, limits: Limits): Promise<FileRead> {
  const child = taken(limits)
  return new Promise((resolve, reject) => {
    const heard: Buffer[] = []
    let length = 0
    let late = false
    const started = performance.now()
    const before = workOf(child) ?? 0
    const limit = setInterval(() => {
      late = performance.now() - started > limits.time || (workOf(child) ?? 0) - before > limits.work
      if (late) child.kill('SIGKILL')
    }, 50)
    child.stdout.on('data', (chunk: Buffer) => {
      length += chunk.length
      if (length > longestAnswer) child.kill('SIGKILL')
      else heard.push(chunk)
    })
    child.on('error', (error) => {
      clearInterval(limit)
      reject(error)
    })
    child.on('close', () => {
      clearInterval(limit)
      const said = saidIn(Buffer.concat(heard).toString('utf8'))
      if (said.read) resolve(said.read)
      else reject(said.refusal ?? new Unreadable(said.broke ? 'broken' : late ? 'tooSlow' : 'tooMuch', said.reached))
    })
    // A process that has ended early has closed its end of the pipe.
    child.stdin.on('error', () => {})
    child.stdin.write(`${JSON.stringify({ format, ...options })}\n`)
    child.stdin.end(bytes)
  })
}

/** Milliseconds of work that a process has done: proc(5), the 14th and 15th field of its `stat`, in hundredths of a second. */
function workOf({ pid }: Reading): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return (Number(fields[11]) + Number(fields[12])) * 10
  } catch {
    return undefined
  }
}

function saidIn(answer: string) {
  let reached: FilePlace = { kind: 'whole' }
  let broke = false
  let refusal: Unreadable | undefined
  let read: FileRead | undefined
  for (const line of answer.split('\n')) {
    const said = parsed(line)
    if (!said) continue
    if ('reached' in said) reached = said.reached
    else if ('read' in said) read = said.read
    else if ('broke' in said) broke = true
    else refusal = new Unreadable(said.key, said.place, said.encoding)
  }
  return { reached, broke, refusal, read }
}

/** A line of a process that was stopped may be half of one. */
function parsed(line: string): Said | undefined {
  try {
    return line === '' ? undefined : (JSON.parse(line) as Said)
  } catch {
    return undefined
  }
}
