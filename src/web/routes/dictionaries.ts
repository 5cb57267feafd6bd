import { randomBytes } from 'node:crypto'
import { Router } from 'express'
import type { HouseHappening } from '../../dossier/house.ts'
import { formatOf, type GivenFile } from '../../exchange/dictionaries/read.ts'
import { sha256 } from '../../provenance/digest.ts'
import { workHere, type Work } from '../../work/work.ts'
import { longestText, readBody, type Sent } from '../body.ts'
import { problem, type Problem } from '../forms/problem.ts'
import { appendToHouse } from '../house-saving.ts'
import type { Household } from '../house.ts'
import { houseDictionariesPage } from '../pages/house-dictionaries.ts'
import { render } from '../render.ts'
import type { Services } from '../services.ts'
import { askName, nameField, parseName, signer } from '../signing.ts'
import type { Visit, Visiting } from '../visit.ts'

/** The dictionaries that the house has brought: their list, a new one, and taking one away. */
export function dictionaryRoutes(services: Services, visit: Visiting, house: Household): Router {
  const router = Router()

  async function show(visited: Visit, name: string, problems: readonly Problem[]): Promise<void> {
    const page = houseDictionariesPage(await house.state(), { name, problems }, visited.reader)
    await render(
      visited.response,
      'house-dictionaries',
      page,
      visited.frame(visited.reader.translator.t('dictionaries.title')),
    )
  }

  router.get('/house/dictionaries', async (request, response) => {
    await show(await visit(request, response), '', [])
  })

  router.post('/house/dictionaries', async (request, response) => {
    const visited = await visit(request, response)
    const sent = await readBody(request)
    if (sent.fields.get('do') === 'remove') {
      const person = await signer(services, visited, sent)
      if (!person) return askName(visited, sent, '/house/dictionaries')
      await appendToHouse(
        services,
        house,
        ({ dictionaries }) => removal(dictionaries, sent.fields.get('dictionary')),
        person.id,
      )
      return response.redirect(303, '/house/dictionaries')
    }
    const name = (sent.fields.get('name') ?? '').trim().slice(0, 100)
    const read = await dictionaryIn(sent, name, services.work ?? workHere)
    const unnamed = 'problems' in read || visited.person || parseName(sent.fields.get(nameField) ?? '')
    if ('problems' in read || !unnamed) {
      response.status(sent.tooLong.size > 0 ? 413 : 422)
      return show(visited, name, 'problems' in read ? read.problems : [problem(nameField, 'name')])
    }
    const person = (await signer(services, visited, sent))!
    await appendToHouse(services, house, () => ({ happenings: [read.happening], texts: read.texts }), person.id)
    response.redirect(303, '/house/dictionaries')
  })

  return router
}

function removal(dictionaries: readonly { readonly dictionary: string }[], dictionary: string | undefined) {
  const known = dictionaries.some((each) => each.dictionary === dictionary)
  const happenings: readonly HouseHappening[] = known
    ? [{ kind: 'dictionary-removed', body: { dictionary: dictionary! } }]
    : []
  return { happenings, texts: new Map<string, Uint8Array>() }
}

interface Import {
  readonly happening: HouseHappening
  readonly texts: ReadonlyMap<string, Uint8Array>
}

/** Reads the files once to the end before anything is kept. */
async function dictionaryIn(
  sent: Sent,
  typedName: string,
  work: Work,
): Promise<Import | { readonly problems: readonly Problem[] }> {
  if (sent.tooLong.size > 0) return wrong('dictionary-file', 'tooLong', { megabytes: longestText / 1024 / 1024 })
  const files: readonly GivenFile[] = ['dictionary-file', 'articles-file'].flatMap(
    (field) => sent.files.get(field) ?? [],
  )
  if (files.length === 0) return wrong('dictionary-file', 'noFile')
  const format = formatOf(files)
  if (!format) return wrong('dictionary-file', 'dictionary.format')
  const name = typedName || files[0]!.name.replace(/\.[^.]*$/, '')
  const packed = await work.packDictionary({ name, format, files })
  if ('problem' in packed) {
    const { file, place, key } = packed.problem
    const where = 'line' in place ? 'dictionary.atLine' : 'dictionary.atByte'
    return wrong('dictionary-file', `${where}.${key}`, { file, at: Object.values(place)[0] as number })
  }
  const body = {
    dictionary: randomBytes(6).toString('hex'),
    name,
    format,
    files: files.map((file) => ({ name: file.name, revision: sha256(file.bytes) })),
    entries: packed.entries,
  }
  const texts = new Map(files.map(({ bytes }) => [sha256(bytes), bytes]))
  return { happening: { kind: 'dictionary-imported', body }, texts }
}

function wrong(field: string, key: string, values: Problem['values'] = {}) {
  return { problems: [problem(field, key, values)] }
}
