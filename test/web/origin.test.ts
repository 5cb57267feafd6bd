import request from 'supertest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listening, openSite, type Site } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

describe('a write', () => {
  const form = { 'your-name': 'Hana Merrow' }
  const send = (headers: Record<string, string>) => {
    const sent = request(site.app).post('/name').type('form')
    for (const [name, value] of Object.entries(headers)) void sent.set(name, value)
    return sent.send(form)
  }

  it.each([
    ['our own page', { 'Sec-Fetch-Site': 'same-origin' }, 303],
    ['another port of this machine', { 'Sec-Fetch-Site': 'same-site', Origin: 'http://127.0.0.1:1' }, 403],
    ['another site', { 'Sec-Fetch-Site': 'cross-site', Origin: 'https://example.org' }, 403],
    ['the address bar', { 'Sec-Fetch-Site': 'none' }, 403],
    ['an old browser on another site', { Origin: 'https://example.org' }, 403],
    ['an opaque origin', { Origin: 'null' }, 403],
    ['a program that says nothing', {}, 403],
  ])('from %s is answered as it should be', async (_, headers, status) => {
    expect((await send(headers)).status).toBe(status)
  })

  it('from an old browser on our own page is let through by its Origin', async () => {
    const { host, close } = await listening(site.app)
    const answer = await request(`http://${host}`).post('/name').set('Origin', `http://${host}`).type('form').send(form)
    close()
    expect(answer.status).toBe(303)
  })
})

describe('the Host', () => {
  it.each([
    'example.org',
    'localhost',
    '127.0.0.1',
    '127.0.0.1:1',
    'localhost.example.org:PORT',
    '127.0.0.1.example.org:PORT',
    'example.org:PORT',
    '0.0.0.0:PORT',
    '[::2]:PORT',
    'localhost:PORT@example.org',
    '',
  ])('%j is refused', async (host) => {
    expect(await statusFor(host)).toBe(403)
  })

  it.each(['127.0.0.1:PORT', 'localhost:PORT', 'LOCALHOST:PORT', '[::1]:PORT'])('%s is ours', async (host) => {
    expect(await statusFor(host)).toBe(200)
  })
})

async function statusFor(host: string): Promise<number> {
  const server = await listening(site.app)
  const named = host.replace('PORT', server.host.split(':')[1]!)
  const answer = await request(`http://${server.host}`).get('/').set('Host', named)
  server.close()
  return answer.status
}

describe('every answer', () => {
  it.each(['/', '/dossiers/training', '/nothing/here', '/dossiers/new'])(
    'of %s forbids what it does not need',
    async (path) => {
      const { headers } = await request(site.app).get(path)
      expect(headers['content-security-policy']).toContain("default-src 'none'")
      expect(headers['content-security-policy']).toContain("require-trusted-types-for 'script'")
      expect(headers['content-security-policy']).not.toContain('unsafe')
      expect(headers['cache-control']).toBe('no-store')
      expect(headers['referrer-policy']).toBe('no-referrer')
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(headers['x-powered-by']).toBeUndefined()
    },
  )
})
