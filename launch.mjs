#!/usr/bin/env node
// Runs Muqabala on the Node.js release that is pinned in package.json, whatever Node started this file.
//   launch.mjs serve ...            the program
//   launch.mjs --run FILE ...       a tool of this project (tests, benches) on the same runtime
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const home = dirname(fileURLToPath(import.meta.url))
const windows = process.platform === 'win32'
const pinned = [
  `node-${windows ? 'win' : process.platform}-${process.arch}`,
  `node-bin-${process.platform}-${process.arch}`,
]
  .map((name) => join(home, 'node_modules', name, 'bin', windows ? 'node.exe' : 'node'))
  .find(existsSync)
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
const runtime = pinned ?? (major > 26 || (major === 26 && minor >= 10) ? process.execPath : undefined)
if (!runtime) {
  console.error(`muqabala needs Node.js 26.10 or newer, and this is ${process.versions.node}.
Run "npm ci" in ${home}: it brings the right one along for Linux, macOS and Windows (leave optional packages switched on).`)
  process.exit(2)
}

const [first, ...others] = process.argv.slice(2)
const tool = first === '--run'
const args = tool ? others : [join(home, 'src/main.ts'), ...process.argv.slice(2)]
// What Node.js has compiled is kept: the program starts in half the time. (A folder that may not be written changes nothing.)
const env = tool ? process.env : { NODE_COMPILE_CACHE: join(home, 'node_modules/.cache/node'), ...process.env }
const child = spawn(runtime, args, { stdio: 'inherit', env })
const passed = ['SIGINT', 'SIGTERM', 'SIGHUP']
for (const signal of passed) process.on(signal, () => child.kill(signal))
child.on('error', (error) => {
  console.error(`muqabala could not start ${runtime}: ${error.message}`)
  process.exit(2)
})
child.on('exit', (code, signal) => {
  if (!signal) process.exit(code ?? 1)
  for (const name of passed) process.removeAllListeners(name)
  process.kill(process.pid, signal)
})
