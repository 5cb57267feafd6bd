import { Unreadable, type FileFormat, type ReadOptions } from './found.ts'
import { readerOf } from './readers.ts'
import type { Said } from './read-apart.ts'

/**
 * The process that reads one file: a line of JSON and the file's bytes come in, lines of JSON go out, where it is and in the
 * end what it found. It may read its own program and nothing else, and write and reach nothing.
 */
// A process that is kept ready has loaded what it will need before the file is there.
if (process.argv[2] === 'ready') void Promise.all((['docx', 'pdf', 'html'] as const).map(readerOf))

const chunks: Uint8Array[] = []
for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array)
const sent = Buffer.concat(chunks)
const head = sent.indexOf(0x0a)
// Whoever kept this process ready has ended without a file for it.
if (head < 0) process.exit()
const { format, ...options } = JSON.parse(sent.toString('utf8', 0, head)) as ReadOptions & { format: FileFormat }

function say(said: Said): void {
  process.stdout.write(`${JSON.stringify(said)}\n`)
}

// What a library prints would stand between the answers.
for (const level of ['log', 'info', 'warn', 'debug'] as const) console[level] = () => {}

try {
  const read = await (
    await readerOf(format)
  )(new Uint8Array(sent.subarray(head + 1)), {
    ...options,
    reached: (place) => say({ reached: place }),
  })
  say({ read })
} catch (error) {
  if (!(error instanceof Unreadable)) say({ broke: true })
  else say({ key: error.key, place: error.place, ...(error.encoding && { encoding: error.encoding }) })
}
