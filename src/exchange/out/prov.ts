import { revisionsBrought } from '../../dossier/brought.ts'
import type { Event } from '../../dossier/event.ts'
import { placesIn } from '../../dossier/place.ts'
import type { Outgoing } from './outgoing.ts'

type Attributes = Record<string, unknown>
type Section = Record<string, Attributes>

/** A document of PROV-JSON (W3C member submission of 2013-04-24): records by kind, each under its identifier. */
interface ProvDocument {
  readonly prefix: Readonly<Record<string, string>>
  readonly [section: string]: Section | Readonly<Record<string, string>>
}

/** Who made what out of what and when. Every entry of the history is an activity; texts, files and decisions are entities. */
export function provOf({ examination, events, whole, nameOf }: Outgoing): string {
  const { seq = 0, hash = '' } = whole.entries.at(-1) ?? {}
  const agents = new Map([...new Set(events.map(({ by }) => by))].map((by, index) => [by, `mq:person-${index + 1}`]))
  const sections: Record<string, Section> = {}
  const add = (section: string, id: string, attributes: Attributes) => {
    ;(sections[section] ??= {})[id] ??= attributes
  }
  let relations = 0
  const relate = (kind: string, attributes: Attributes) => add(kind, `_:r${++relations}`, attributes)
  for (const [by, id] of agents) {
    const type = by.endsWith('muqabala') ? 'prov:SoftwareAgent' : 'prov:Person'
    add('agent', id, { 'prov:type': qualified(type), ...label(nameOf(by)) })
  }
  const latest = new Map<string, string>()
  const known = new Set<string>()
  for (const event of events) {
    const activity = `mq:entry-${event.seq}`
    add('activity', activity, {
      'prov:startTime': event.at,
      'prov:endTime': event.at,
      'mq:kind': event.kind,
      'mq:hash': whole.entries[event.seq - 1]?.hash ?? '',
    })
    relate('wasAssociatedWith', { 'prov:activity': activity, 'prov:agent': agents.get(event.by)! })
    if (event.body) tell(event, activity, { add, relate, latest, known })
  }
  for (const { id, particulars, language } of examination.dossier.witnesses) {
    const entity = latest.get(id)
    const { recording, title } = particulars
    if (entity && recording !== undefined) {
      add('entity', `mq:recording-${id}`, {
        ...label(title),
        'prov:location': recording,
        ...(language && { 'mq:language': language }),
      })
      relate('wasDerivedFrom', { 'prov:generatedEntity': entity, 'prov:usedEntity': `mq:recording-${id}` })
    }
  }
  const document: ProvDocument = {
    prefix: {
      prov: 'http://www.w3.org/ns/prov#',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
      mq: `urn:muqabala:${hash}:${seq}:`,
    },
    ...sections,
  }
  return `${JSON.stringify(document, undefined, 2)}\n`
}

interface Telling {
  readonly add: (section: string, id: string, attributes: Attributes) => void
  readonly relate: (kind: string, attributes: Attributes) => void
  /** The newest revision of each text, as an entity. */
  readonly latest: Map<string, string>
  /** Texts that have been brought: an entity comes into being once (PROV-CONSTRAINTS, 39). */
  readonly known: Set<string>
}

function tell(event: Event, activity: string, { add, relate, latest, known }: Telling): void {
  const { kind, body } = event
  if (!body) return
  const generated = (entity: string, attributes: Attributes) => {
    add('entity', entity, attributes)
    relate('wasGeneratedBy', { 'prov:entity': entity, 'prov:activity': activity, 'prov:time': event.at })
  }
  if (kind === 'erased') {
    for (const revision of body.revisions)
      relate('wasInvalidatedBy', {
        'prov:entity': entityOf(revision),
        'prov:activity': activity,
        'prov:time': event.at,
      })
    for (const revision of body.revisions) add('entity', entityOf(revision), { 'mq:sha-256': revision })
    return
  }
  if (kind === 'text-added' || kind === 'revision-added') {
    const entity = entityOf(body.revision)
    if (known.has(entity)) {
      relate('used', { 'prov:activity': activity, 'prov:entity': entity, 'prov:time': event.at })
      return
    }
    known.add(entity)
    generated(entity, { 'prov:type': 'text', 'mq:text': body.text, 'mq:sha-256': body.revision })
    for (const beside of revisionsBrought(event).filter((each) => each !== body.revision)) {
      add('entity', entityOf(beside), { 'prov:type': 'file', 'mq:sha-256': beside })
      relate('wasDerivedFrom', {
        'prov:generatedEntity': entity,
        'prov:usedEntity': entityOf(beside),
        'prov:activity': activity,
      })
    }
    const former = latest.get(body.text)
    if (former !== undefined && former !== entity)
      relate('wasDerivedFrom', {
        'prov:generatedEntity': entity,
        'prov:usedEntity': former,
        'prov:type': qualified('prov:Revision'),
      })
    latest.set(body.text, entity)
    return
  }
  const decision = `mq:decision-${event.seq}`
  generated(decision, { 'prov:type': kind })
  for (const revision of new Set(placesIn(body).map((place) => place.revision))) {
    add('entity', entityOf(revision), { 'mq:sha-256': revision })
    relate('used', { 'prov:activity': activity, 'prov:entity': entityOf(revision), 'prov:time': event.at })
    relate('wasDerivedFrom', { 'prov:generatedEntity': decision, 'prov:usedEntity': entityOf(revision) })
  }
}

function entityOf(revision: string): string {
  return `mq:sha-256-${revision}`
}

function qualified(name: string): Attributes {
  return { $: name, type: 'xsd:QName' }
}

function label(words: string | undefined): Attributes {
  return words === undefined ? {} : { 'prov:label': words }
}
