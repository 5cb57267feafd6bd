import { runCommand } from './cli/commands.ts'
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
    const { rememberExaminations } = await import('./work/examinations.ts')
    const knowledge = loadKnowledge()
    return createApp({ store, knowledge, now, host, examine: rememberExaminations(knowledge) })
  },
}

// A reader that closes the pipe early (muqabala ... | head) has seen enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2))
process.exitCode = await runCommand(process.argv.slice(2), tools)
