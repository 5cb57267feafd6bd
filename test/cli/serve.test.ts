import { once } from 'node:events'
import { get } from 'node:http'
import { createServer } from 'node:net'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { onTestFinished, describe, expect, it } from 'vitest'
import { freshFolder } from '../store/fixtures.ts'
import { muqabala, start } from './fixtures.ts'

/** A server that has said where it listens. It is killed when the test ends. */
async function serving(environment: NodeJS.ProcessEnv) {
  const child = start(['serve'], { PORT: '0', ...environment })
  onTestFinished(() => void child.kill('SIGKILL'))
  const said = text(child.stderr)
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string]
  return { child, url: /http:\S+/.exec(line)![0], said }
}

/** The training dossier, as soon as it is worked out. */
async function dossierOf(url: string): Promise<Response> {
  const response = await fetch(`${url}/dossiers/training`)
  return response.status === 202 ? dossierOf(url) : response
}

async function takenPort(): Promise<number> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  return (server.address() as { port: number }).port
}

describe('serve', () => {
  it('answers on the loopback address, with the samples in it, and ends when it is told to', async () => {
    const { child, url } = await serving({ MUQABALA_HOME: freshFolder() })
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    expect((await fetch(url)).status).toBe(200)
    expect((await dossierOf(url)).status).toBe(200)
    expect((await fetch(`${url}/dossiers/nothing`)).status).toBe(404)
    child.kill('SIGTERM')
    expect(await once(child, 'exit')).toEqual([0, null])
  })

  it('ends when it is told to, though a dossier is being worked out', async () => {
    const { child, url } = await serving({ MUQABALA_HOME: freshFolder() })
    const settled = Promise.allSettled([fetch(`${url}/dossiers/training`)])
    child.kill('SIGTERM')
    expect(await once(child, 'exit')).toEqual([0, null])
    await settled
  })

  it('does not wait for a connection that a browser keeps open', async () => {
    const { child, url } = await serving({ MUQABALA_HOME: freshFolder() })
    const response = await new Promise<NodeJS.ReadableStream>((resolve) => {
      get(url, { headers: { connection: 'keep-alive' } }, resolve)
    })
    await text(response)
    const asked = performance.now()
    child.kill('SIGTERM')
    await once(child, 'exit')
    expect(performance.now() - asked).toBeLessThan(3000)
  })

  it('names a free port where its own is taken', async () => {
    const port = await takenPort()
    const { code, err } = await muqabala(['serve'], { PORT: String(port), MUQABALA_HOME: freshFolder() })
    expect(code).toBe(2)
    expect(err).toContain(`port ${port} of 127.0.0.1 is taken`)
    const free = Number(/PORT=(\d+) npm start/.exec(err)?.[1])
    expect(free).toBeGreaterThan(port)
  })

  it('turns away a second server on the same folder, and lets verify read beside the first', async () => {
    const home = { MUQABALA_HOME: freshFolder() }
    await serving(home)
    const second = await muqabala(['serve'], { PORT: '0', ...home })
    expect(second.code).toBe(2)
    expect(second.err).toContain('another muqabala is running on')
    expect(await muqabala(['verify'], home)).toMatchObject({ code: 0, err: '' })
  })

  it('warns where it listens to more than this machine', async () => {
    const { child, said } = await serving({ MUQABALA_HOME: freshFolder(), HOST: '0.0.0.0' })
    child.kill('SIGTERM')
    expect(await said).toContain('everyone who can reach it')
  })

  it.each(['port', '-1', '65536', '80.5', '3000; rm'])('refuses PORT=%s', async (port) => {
    const { code, err } = await muqabala(['serve'], { PORT: port, MUQABALA_HOME: freshFolder() })
    expect(code).toBe(2)
    expect(err).toContain(`is "${port}"`)
  })

  it('says so where the folder cannot be used', async () => {
    const { code, err } = await muqabala(['serve'], { PORT: '0', MUQABALA_HOME: '/dev/null/here' })
    expect(code).toBe(2)
    expect(err).toContain('cannot open the dossiers in /dev/null/here')
  })
})
