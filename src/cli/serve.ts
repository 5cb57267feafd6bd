import { createServer, type Server } from 'node:http'
import { createServer as createProbe, type Server as NetServer } from 'node:net'
import { resolve } from 'node:path'
import { sampleAddition } from '../dossier/sample.ts'
import { StoreLocked } from '../store/problem.ts'
import { openSqliteStore } from '../store/sqlite.ts'
import type { Store } from '../store/store.ts'
import { parseArguments } from './arguments.ts'
import type { Tools } from './command.ts'
import { drained } from './drain.ts'
import { Refusal } from './refusal.ts'

export const help = `muqabala serve

Serves the pages until it is stopped (Ctrl-C). By environment:
  PORT            where to listen, 3000 unless given
  HOST            the address to listen on, 127.0.0.1 unless given. There is no sign-in: any other
                  address opens all dossiers to everyone who can reach it
  MUQABALA_HOME   the folder that keeps the dossiers, ./var unless given
`

const loopback = new Set(['127.0.0.1', 'localhost', '::1'])

export async function run(args: readonly string[], tools: Tools): Promise<number> {
  const { positionals } = parseArguments(args, {})
  if (positionals.length > 0) throw new Refusal(`serve takes no file names, but got "${positionals[0]}"`)
  const { environment, now } = tools
  const port = portFrom(environment.PORT)
  const host = environment.HOST || '127.0.0.1'
  const folder = resolve(environment.MUQABALA_HOME || 'var')
  const store = await open(folder)
  try {
    for (const sample of tools.samples())
      await store.append(sample.id, 0, sampleAddition(sample), { by: 'muqabala', at: now() })
    const web = await tools.webApp(store, host)
    const server: Server = createServer(web.app)
    await listen(server, port, host)
    const end = stopped()
    announce(server, host)
    web.warm().catch(() => {})
    await end
    await drained(server)
    await web.close()
  } finally {
    await store.close()
  }
  return 0
}

function portFrom(given: string | undefined): number {
  const port = Number(given || 3000)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw new Refusal(`PORT must be a number from 0 to 65535, and is "${given}"`)
}

async function open(folder: string): Promise<Store> {
  try {
    return await openSqliteStore(folder)
  } catch (error) {
    if (error instanceof StoreLocked)
      throw new Refusal(
        `another muqabala is running on ${folder}. Use that one, or name another folder: MUQABALA_HOME=...`,
        { cause: error },
      )
    throw new Refusal(`cannot open the dossiers in ${folder}: ${(error as Error).message}`, { cause: error })
  }
}

async function listen(server: Server, port: number, host: string): Promise<void> {
  const problem = await listening(server, port, host)
  if (!problem) return
  if (problem.code === 'EADDRINUSE')
    throw new Refusal(`port ${port} of ${host} is taken; a free one: PORT=${await freePort(port, host)} npm start`)
  if (problem.code === 'EACCES') throw new Refusal(`port ${port} needs rights that this program does not have`)
  throw new Refusal(`cannot listen on ${host}, port ${port}: ${problem.message}`, { cause: problem })
}

function listening(server: NetServer, port: number, host: string): Promise<NodeJS.ErrnoException | undefined> {
  return new Promise((resolve) => {
    server.once('error', resolve)
    server.listen(port, host, () => {
      server.off('error', resolve)
      resolve(undefined)
    })
  })
}

/** The first port above a taken one that can be had now. */
async function freePort(taken: number, host: string): Promise<number> {
  for (let port = taken + 1; port <= Math.min(taken + 50, 65_535); port++) {
    const probe = createProbe()
    const problem = await listening(probe, port, host)
    if (problem) continue
    await new Promise((resolve) => probe.close(resolve))
    return port
  }
  return 0
}

function announce(server: Server, host: string): void {
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const name = host.includes(':') ? `[${host}]` : host
  if (!loopback.has(host))
    process.stderr.write(`HOST is ${host}: everyone who can reach it can read and change all dossiers\n`)
  process.stdout.write(`listening on http://${name}:${port}\n`)
}

/** Waits for the person or the system to end the program. */
function stopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve())
  })
}
