import { join, resolve } from 'node:path'
import { runCommand } from './cli/commands.ts'
import { version } from './cli/version.ts'
import type { Tools } from './cli/command.ts'
import { loadKnowledge, sampleDossiers } from './data.ts'

const now = () => new Date().toISOString()

const tools: Tools = {
  environment: process.env,
  now,
  knowledge: loadKnowledge,
  samples: sampleDossiers,
  async webApp(store, host) {
    const { createApp } = await import('./web/app.ts')
    const { threads } = await import('./work/threads.ts')
    const { signerOf } = await import('./store/signing-key.ts')
    const { openSqliteSearch } = await import('./store/search/sqlite-search.ts')
    const { searchWordsWith } = await import('./lexicon/search-words.ts')
    const home = resolve(process.env.MUQABALA_HOME || 'var')
    const sign = signerOf(home)
    const knowledge = loadKnowledge()
    const search = openSqliteSearch(join(home, 'search.sqlite'), searchWordsWith(knowledge.lexicon), knowledge.version)
    const work = threads({ jobs: new URL('jobs.ts', import.meta.url) })
    const app = createApp({ store, knowledge, now, host, work, sign, search, program: `muqabala ${version()}` })
    return { app, warm: () => work.warm(), close: () => work.close().finally(() => search.close()) }
  },
}

// A reader that closes the pipe early (muqabala ... | head) has seen enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2))
process.exitCode = await runCommand(process.argv.slice(2), tools)
