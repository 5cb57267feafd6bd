import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { houseId } from '../../src/dossier/house.ts'
import { formatTerms } from '../../src/lexicon/terms.ts'
import type { SentenceGloss } from '../../src/web/pages/gloss.ts'
import { dam } from './household.ts'
import { get, hiddenField, openSite, post, type Site } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const bridge = { arabic: 'الجسر; الجسور', kind: 'place', preferred: 'bridge', admitted: 'span', loaded: '', note: '' }

async function seen(arabic: string): Promise<string> {
  const page = await get(site.app, `/house/terms?edit=${encodeURIComponent(arabic)}`)
  return hiddenField(page.text, 'seen')
}

async function words(): Promise<SentenceGloss['words']> {
  return ((await get(site.app, '/dossiers/training/gloss/t1/3.json')).body as SentenceGloss).words
}

describe('the termbase', () => {
  it('shows what came with the program, and finds it by either language', async () => {
    for (const query of ['', '?q=barrage', '?q=سد', '?q=formula']) {
      const { text } = await get(site.app, `/house/terms${encodeURI(query)}`)
      expect(text).toContain('السدّ، السدود')
      expect(text).toContain('came with the program')
    }
    expect((await get(site.app, '/house/terms?q=bridge')).text).toContain('0 terms')
  })

  it('takes a term, changes it and removes it', async () => {
    const added = await post(site.app, '/house/terms')
      .type('form')
      .send({ ...bridge, do: 'put' })
    expect(added.status).toBe(303)
    expect((await get(site.app, '/house/terms?q=bridge')).text).toContain('by the house')
    const change = { ...bridge, preferred: 'causeway', was: 'الجسر', seen: await seen('الجسر'), do: 'put' }
    expect((await post(site.app, '/house/terms').type('form').send(change)).status).toBe(303)
    expect((await get(site.app, '/house/terms?q=causeway')).text).toContain('1 term')
    const remove = { was: 'الجسر', seen: await seen('الجسر'), do: 'remove' }
    expect((await post(site.app, '/house/terms').type('form').send(remove)).status).toBe(303)
    expect((await get(site.app, '/house/terms?q=causeway')).text).toContain('0 terms')
    const { entries } = await site.store.history(houseId)
    expect(entries.map(({ kind }) => kind)).toEqual(['term-added', 'term-changed', 'term-removed'])
    expect((await site.store.verify()).every(({ broken, damaged }) => !broken && damaged.length === 0)).toBe(true)
  })

  it('shows both versions where somebody was faster, and keeps what was typed', async () => {
    await post(site.app, '/house/terms')
      .type('form')
      .send({ ...bridge, do: 'put' })
    const stale = await seen('الجسر')
    const first = { ...bridge, preferred: 'viaduct', was: 'الجسر', seen: stale, do: 'put' }
    await post(site.app, '/house/terms').type('form').send(first)
    const second = await post(site.app, '/house/terms')
      .type('form')
      .send({ ...first, preferred: 'footbridge' })
    expect(second.status).toBe(409)
    expect(second.text).toContain('viaduct')
    expect(second.text).toContain('value="footbridge"')
    const again = { ...first, preferred: 'footbridge', seen: hiddenField(second.text, 'seen') }
    expect((await post(site.app, '/house/terms').type('form').send(again)).status).toBe(303)
    await post(site.app, '/house/terms')
      .type('form')
      .send({ was: 'الجسر', seen: await seen('الجسر'), do: 'remove' })
  })

  it.each([
    [{ ...bridge, arabic: 'bridge' }, 'is no Arabic word'],
    [{ ...bridge, arabic: 'السدود' }, 'stands in another term already'],
    [{ ...bridge, admitted: 'bridge' }, 'is given twice'],
    [{ ...bridge, preferred: '' }, 'exactly one preferred rendering'],
  ])('refuses %j, says why, and keeps what was typed', async (typed, why) => {
    const answer = await post(site.app, '/house/terms')
      .type('form')
      .send({ ...typed, note: 'kept <b>words</b>', do: 'put' })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain(why)
    expect(answer.text).toContain('kept &lt;b&gt;words&lt;/b&gt;')
  })

  it('leaves as CSV whose cells are inert', async () => {
    const answer = await get(site.app, '/house/terms.csv')
    expect(answer.headers['content-disposition']).toContain('attachment')
    expect(answer.text).toBe(formatTerms([dam]))
    expect(answer.text).toContain(`'=A1`)
  })

  it('takes a table in two steps: what it would do, and the doing', async () => {
    const csv = `arabic,kind,preferred,admitted,loaded,note\nالقناة,place,canal,,,\nwrong,place,x,,,\n"السدّ; السدود",place,weir,,,\n`
    const preview = await post(site.app, '/house/terms/import').attach('csv-file', Buffer.from(csv), 'terms.csv')
    expect(preview.status).toBe(200)
    for (const told of ['1 new', '1 changed', '1 wrong', 'is no Arabic word', 'weir', 'barrage'])
      expect(preview.text).toContain(told)
    expect((await get(site.app, '/house/terms?q=canal')).text).toContain('0 terms')
    const taken = await post(site.app, '/house/terms/import').type('form').send({ csv, do: 'take' })
    expect(taken.status).toBe(303)
    expect((await get(site.app, '/house/terms?q=canal')).text).toContain('1 term')
    expect((await get(site.app, '/house/terms?q=weir')).text).toContain('by the house')
  })

  it('is no dossier', async () => {
    expect((await site.store.list()).map(({ id }) => id)).toEqual(['rafidain', 'training'])
    expect((await get(site.app, '/dossiers/house')).status).toBe(404)
  })

  it('takes nothing from another site', async () => {
    const answer = await post(site.app, '/house/terms').set('Sec-Fetch-Site', 'cross-site').type('form').send(bridge)
    expect(answer.status).toBe(403)
  })
})

describe('the dictionaries', () => {
  it('add to the glosses, with their name, until they are taken away', async () => {
    const meaning = async () => (await words()).find(({ form }) => form === 'القاعة')!.meanings
    expect(await meaning()).toEqual([])
    const brought = await post(site.app, '/house/dictionaries')
      .field('name', 'Desk list')
      .field('do', 'import')
      .attach('dictionary-file', Buffer.from('قاعة,hall; auditorium\nفي,"into"\n'), 'desk.csv')
    expect(brought.status).toBe(303)
    expect((await meaning())[0]).toMatchObject({ glosses: 'hall; auditorium' })
    expect((await meaning())[0]!.about).toContain('Desk list')
    const kept = (await words()).find(({ form }) => form === 'في')!.meanings
    expect(kept.map(({ glosses }) => glosses)).toEqual(['in; at', 'into'])
    const page = await get(site.app, '/house/dictionaries')
    expect(page.text).toContain('2 entries')
    const dictionary = hiddenField(page.text, 'dictionary')
    await post(site.app, '/house/dictionaries').type('form').send({ dictionary, do: 'remove' })
    expect(await meaning()).toEqual([])
  })

  it.each([
    ['m.csv', 'جسر,bridge\nسد\n', '⁨m.csv⁩, line ⁨2⁩'.replaceAll(/[⁨⁩]/g, ''), 'one column instead of two'],
    ['m.tmx', '<!DOCTYPE tmx [<!ENTITY a "b">]><tmx/>', 'line 1', 'a document type that is not the one of TMX'],
    ['m.pdf', '%PDF', '', 'no dictionary in a known format'],
  ])('of a file %s that cannot be read say where and why', async (name, content, where, why) => {
    const answer = await post(site.app, '/house/dictionaries').attach('dictionary-file', Buffer.from(content), name)
    expect(answer.status).toBe(422)
    const plain = answer.text.replaceAll(/[\u2066-\u2069]/g, '')
    expect(plain).toContain(where)
    expect(plain).toContain(why)
  })
})

describe.each(['en', 'ar'])('the pages of the house in %s', (lang) => {
  it.each(['/house/terms', '/house/terms?edit=السدّ', '/house/dictionaries'])('%s has no missing word', async (path) => {
    const { status, text } = await get(site.app, encodeURI(`${path}${path.includes('?') ? '&' : '?'}lang=${lang}`))
    expect(status).toBe(200)
    const plain = text.replaceAll(/<script[\s\S]*?<\/script>|<[^>]*>/g, ' ')
    expect(plain.match(/\b(?:terms|dictionaries|house|termKind|problem|gloss)\.\w+/g) ?? []).toEqual([])
  })
})
