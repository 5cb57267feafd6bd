import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import type { Addition } from '../../src/dossier/append.ts'
import type { Happening } from '../../src/dossier/event.ts'
import { sentences } from '../../src/language/sentences.ts'
import { sha256 } from '../../src/provenance/digest.ts'
import { openSqliteStore } from '../../src/store/sqlite.ts'
import { slice } from '../../src/text/span.ts'
import type { Language } from '../../src/text/witness.ts'
import { table } from '../material.ts'

// How long a reader waits for the pages: the first one after "listening", and the side-by-side page of a speech of 170 and
// one of 2,000 sentences, the first time and again. What is not there within a moment is answered by a page that says how
// far it has come; meanwhile another page is asked for again and again. "ms" is a request on this machine until its last
// byte; "CPU ms" is what the server worked for it in all its threads (Linux only), which other programs disturb less.

const root = join(import.meta.dirname, '../..')
const sizes = [170, 2000] as const

/** The words of the training dossier over and over, until there are so many sentences. A number makes each round its own. */
function repeated(file: string, language: Language, count: number): string {
  const text = readFileSync(join(root, 'data/dossiers/training', file), 'utf8')
  const all = sentences(text, language).map((sentence) => slice(text, sentence))
  const words = Array.from({ length: count }, (_, index) => {
    const round = Math.floor(index / all.length)
    const sentence = all[index % all.length]!
    return round === 0 ? sentence : sentence.replace(/^(\S+)/, `$1 ${1000 + round}`)
  })
  return `${words.join('\n\n')}\n`
}

function dossierOf(size: number): Addition {
  const texts = new Map<string, Uint8Array>()
  const add = (role: 'source' | 'summary' | 'account', language: Language, words: string): Happening => {
    const bytes = new TextEncoder().encode(words)
    const revision = sha256(bytes)
    texts.set(revision, bytes)
    const particulars = { completeness: 'whole' } as const
    return { kind: 'text-added', body: { text: role, role, language, particulars, revision, encoding: 'utf-8' } }
  }
  const happenings: readonly Happening[] = [
    { kind: 'dossier-opened', body: { title: `${size} sentences` } },
    add('source', 'ar', repeated('speech.ar.txt', 'ar', size)),
    add('summary', 'en', repeated('summary.en.txt', 'en', Math.round(size / 5))),
    add('account', 'en', repeated('account.en.txt', 'en', Math.round(size / 3))),
  ]
  return { happenings, texts }
}

interface Cost {
  readonly ms: number
  readonly cpu: number
}

/** What a page costs, the mean of so many requests. */
async function costOf(url: string, server: number, times = 1): Promise<Cost> {
  const [start, worked] = [performance.now(), cpuOf(server)]
  for (let turn = 0; turn < times; turn++) {
    const response = await fetch(url)
    await response.arrayBuffer()
    if (!response.ok) throw new Error(`${url} answered ${response.status}`)
  }
  return { ms: (performance.now() - start) / times, cpu: (cpuOf(server) - worked) / times }
}

/** What it costs until a page is there that was answered by "being worked out", and the longest wait for another meanwhile. */
async function costOfWork(url: string, other: string, server: number): Promise<readonly [Cost, Cost]> {
  const [start, worked] = [performance.now(), cpuOf(server)]
  let longest = 0
  for (let working = true; working;) {
    const asked = performance.now()
    await (await fetch(other)).arrayBuffer()
    longest = Math.max(longest, performance.now() - asked)
    const { ended } = (await (await fetch(`${url}/work.json`)).json()) as { readonly ended: boolean }
    working = !ended
    if (working) await pause(200)
  }
  const all = { ms: performance.now() - start, cpu: cpuOf(server) - worked }
  return [all, { ms: longest, cpu: Number.NaN }]
}

/** User and system time of a process in milliseconds, in steps of ten (proc(5), stat); NaN where there is no /proc. */
function cpuOf(process: number): number {
  try {
    const fields = readFileSync(`/proc/${process}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
    return (Number(fields[11]) + Number(fields[12])) * 10
  } catch {
    return Number.NaN
  }
}

const home = mkdtempSync(join(tmpdir(), 'muqabala-bench-'))
try {
  const store = await openSqliteStore(home)
  for (const size of sizes)
    await store.append(`of-${size}`, 0, dossierOf(size), { by: 'bench', at: '2026-02-14T10:00:00.000Z' })
  await store.close()

  const started = performance.now()
  const server = spawn(process.execPath, [join(root, 'src/main.ts'), 'serve'], {
    env: { NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/node'), ...process.env, PORT: '0', MUQABALA_HOME: home },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [said] = (await once(createInterface({ input: server.stdout }), 'line')) as [string]
  const listening = performance.now() - started
  const url = /http:\S+/.exec(said)![0]
  const rows: [string, Cost, string][] = [
    ['from the start to "listening"', { ms: listening, cpu: cpuOf(server.pid!) }, ''],
    ['first page after "listening"', await costOf(url, server.pid!), '2000'],
    ['training dossier, the first time', await costOf(`${url}/dossiers/training`, server.pid!), '2000'],
  ]
  for (const size of sizes) {
    const page = `${url}/dossiers/of-${size}`
    rows.push([`${size} sentences, the first answer`, await costOf(page, server.pid!), size === 170 ? '100' : '1000'])
    const [until, other] = await costOfWork(page, url, server.pid!)
    rows.push([`${size} sentences, until they are worked out`, until, ''])
    rows.push([`another page meanwhile, the longest wait`, other, '200'])
    rows.push([`${size} sentences, the page then`, await costOf(page, server.pid!), ''])
    rows.push([`${size} sentences, again (mean of 50)`, await costOf(page, server.pid!, 50), size === 170 ? '5' : '25'])
  }
  const cells = rows.map(([what, { ms, cpu }, aim]) => [
    what,
    ms.toFixed(1),
    Number.isNaN(cpu) ? '' : cpu.toFixed(1),
    aim,
  ])
  console.log(table(['what', 'ms', 'CPU ms', 'aim'], cells))
  server.kill('SIGTERM')
  await once(server, 'exit')
} finally {
  rmSync(home, { recursive: true, force: true })
}
