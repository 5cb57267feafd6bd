import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { categories } from '../../src/discrepancy/discrepancy.ts'
import { severities, usualWeighing } from '../../src/discrepancy/severity.ts'
import { parseWeights } from '../../src/web/forms/weights.ts'
import { get, hiddenField, openSite, post, type Site } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const page = '/house/rules/weights'

const usual = (): Record<string, string> => ({
  ...Object.fromEntries(categories.map((category) => [`severity.${category}`, usualWeighing.severities[category]])),
  ...Object.fromEntries(severities.map((severity) => [`weight.${severity}`, String(usualWeighing.weights[severity])])),
})

const seen = async () => hiddenField((await get(site.app, page)).text, 'seen')
const firstKind = async () => {
  const { text } = await get(site.app, '/dossiers/training')
  return /class="listed-flag[\s\S]*?<strong>([^<]+)<\/strong>/.exec(text)![1]
}

describe('the weights of the house', () => {
  it('say which differences stand first', async () => {
    expect(await firstKind()).toBe('Negation contradicts the speech.')
    const form = { ...usual(), 'severity.negation': 'minor', 'severity.date': 'critical', 'weight.critical': '٢٥٫٥' }
    const answer = await post(site.app, page)
      .type('form')
      .send({ do: 'save', seen: await seen(), ...form })
    expect([answer.status, answer.headers.location]).toEqual([303, page])
    expect(await firstKind()).toBe('Date contradicts the speech.')
    const { text } = await get(site.app, page)
    expect(text).toContain('name="weight.critical" value="25.5"')
  })

  it('are not overruled unseen', async () => {
    const answer = await post(site.app, page)
      .type('form')
      .send({ do: 'save', seen: 'an older one', ...usual() })
    expect(answer.status).toBe(409)
    expect(answer.text).toContain('Somebody has changed the weights')
    expect(await firstKind()).toBe('Date contradicts the speech.')
  })

  it('go back to the usual ones', async () => {
    await post(site.app, page).type('form').send({ do: 'usual' })
    expect(await firstKind()).toBe('Negation contradicts the speech.')
  })

  it.each(['-1', '1001', 'many', '', '1e3', '0.125'])('refuse “%s” and keep what was typed', async (typed) => {
    const answer = await post(site.app, page)
      .type('form')
      .send({ do: 'save', seen: await seen(), ...usual(), 'weight.major': typed, 'severity.term': 'critical' })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('is not a number from 0 to')
    expect(answer.text).toMatch(/name="severity.term">[\s\S]*?value="critical" selected/)
  })
})

describe('parseWeights', () => {
  it.each([
    ['0.5', 0.5],
    ['0,5', 0.5],
    ['٠٫٥', 0.5],
    ['25', 25],
  ])('reads “%s”', (typed, points) => {
    const fields = new Map(Object.entries({ ...usual(), 'weight.minor': typed, 'severity.quote': 'nonsense' }))
    const { weighing, wrong } = parseWeights({ fields, files: new Map(), tooLong: new Set() })
    expect(wrong).toEqual([])
    expect(weighing.weights.minor).toBe(points)
    expect(weighing.severities.quote).toBe(usualWeighing.severities.quote)
  })
})
