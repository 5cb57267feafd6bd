import type { Event, Happening } from '../../dossier/event.ts'
import { decisionsIn } from '../../dossier/fold.ts'
import type { Place } from '../../dossier/place.ts'
import { hashName } from './names.ts'
import type { Outgoing } from './outgoing.ts'

/** What an annotation is for (Web Annotation Data Model, 3.3.5). */
const motivations: { readonly [K in Happening['kind']]?: string } = {
  'verdict-given': 'assessing',
  'quotation-judged': 'assessing',
  'note-added': 'commenting',
  'provenance-noted': 'describing',
  'rendering-written': 'editing',
  'voice-set': 'classifying',
  'claim-marked': 'highlighting',
  'link-confirmed': 'linking',
  'no-counterpart': 'classifying',
  'finding-dismissed': 'moderating',
}

interface Body {
  readonly type: 'TextualBody'
  readonly value: string
  readonly format: 'text/plain'
  readonly purpose: string
}

/**
 * The decisions that stand as Web Annotations (https://www.w3.org/TR/annotation-model/), each on the words that it is about, by
 * quotation and by position. What is confidential is left out.
 */
export function annotationsOf({ examination, whole, words, nameOf }: Outgoing): string {
  const standing = decisionsIn(examination.dossier).toSorted((a, b) => a.seq - b.seq)
  const annotations = standing.flatMap((decision) => {
    const entry = whole.entries[decision.seq - 1]
    return entry ? (annotation(decision, hashName(entry.hash), { words, nameOf }) ?? []) : []
  })
  const id = hashName(whole.entries.at(-1)?.hash ?? '')
  const page = { type: 'AnnotationPage', id: `${id}?page=1`, partOf: id, startIndex: 0, items: annotations }
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: examination.dossier.title,
    total: annotations.length,
    ...(annotations.length > 0 && { first: page }),
  }
  return `${JSON.stringify(collection, undefined, 2)}\n`
}

function annotation(
  happening: Event & Happening,
  id: string,
  { words, nameOf }: Pick<Outgoing, 'words' | 'nameOf'>,
): object | undefined {
  const motivation = motivations[happening.kind]
  if (!motivation || (happening.kind === 'note-added' && happening.body.confidential)) return undefined
  const targets = targetsOf(happening).flatMap((place) => target(place, words) ?? [])
  if (targets.length === 0) return undefined
  const name = nameOf(happening.by)
  const bodies = bodiesOf(happening, motivation)
  return {
    id,
    type: 'Annotation',
    motivation,
    created: happening.at,
    ...(name !== undefined && { creator: { type: 'Person', name } }),
    ...(bodies.length > 0 && { body: bodies }),
    target: targets,
  }
}

function targetsOf({ kind, body }: Happening): readonly Place[] {
  switch (kind) {
    case 'link-confirmed':
      return [...body.source, ...body.target]
    case 'verdict-given':
    case 'claim-marked':
      return [body.place, ...(body.more ?? [])]
    default:
      return 'place' in body && body.place ? [body.place] : []
  }
}

/** Both selectors of the same words (4.2.4, 4.2.5). Positions count code points there, and code units here. */
function target({ revision, start, end, exact, prefix, suffix }: Place, words: Outgoing['words']): object | undefined {
  const text = words.get(revision)
  if (text?.slice(start, end) !== exact) return undefined
  const from = codePoints(text.slice(0, start))
  return {
    type: 'SpecificResource',
    source: hashName(revision),
    selector: [
      { type: 'TextQuoteSelector', exact, prefix, suffix },
      { type: 'TextPositionSelector', start: from, end: from + codePoints(exact) },
    ],
  }
}

function codePoints(words: string): number {
  let count = 0
  for (const _ of words) count++
  return count
}

function bodiesOf(happening: Happening, motivation: string): readonly Body[] {
  const said = (value: string | undefined, purpose = motivation): readonly Body[] =>
    value ? [{ type: 'TextualBody', value, format: 'text/plain', purpose }] : []
  const { kind, body } = happening
  switch (kind) {
    case 'verdict-given':
      return [
        ...said(body.faithful && `faithful: ${body.faithful}`),
        ...said(body.world && `world: ${body.world}`),
        ...(body.confidential === true ? [] : said(body.note, 'commenting')),
      ]
    case 'quotation-judged':
      return [...said(body.rung), ...said(body.note, 'commenting')]
    case 'note-added':
    case 'provenance-noted':
    case 'rendering-written':
      return said(body.words)
    case 'voice-set':
      return said(body.voice)
    case 'no-counterpart':
    case 'finding-dismissed':
      return said(body.reason)
    default:
      return []
  }
}
