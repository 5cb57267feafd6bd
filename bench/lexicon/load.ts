import { loadKnowledge } from '../../src/data.ts'

// One cold start of the lexicon, for run.ts to start again and again: milliseconds, and megabytes of memory that it takes.

const before = process.memoryUsage().rss
const started = performance.now()
loadKnowledge().lexicon.readings('كتاب')
const milliseconds = performance.now() - started
process.stdout.write(JSON.stringify({ milliseconds, megabytes: (process.memoryUsage().rss - before) / 1e6 }))
