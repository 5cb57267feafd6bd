import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { hashName } from '../../../src/exchange/out/names.ts'
import type { OutFormat } from '../../../src/exchange/out/outgoing.ts'
import { writeOut } from '../../../src/exchange/out/write.ts'
import { sha256 } from '../../../src/provenance/digest.ts'
import { english, sentOut } from './sent-out.ts'

const written = async (format: OutFormat) =>
  JSON.parse(Buffer.from(writeOut(format, await sentOut()).bytes).toString()) as unknown

/** An IRI with a scheme, as identifiers must be (Web Annotation Data Model, 3.1). */
const iri = z.string().regex(/^[a-z][a-z0-9+.-]*:\S+$/i)
const motivation = z.enum([
  'assessing',
  'bookmarking',
  'classifying',
  'commenting',
  'describing',
  'editing',
  'highlighting',
  'identifying',
  'linking',
  'moderating',
  'questioning',
  'replying',
  'tagging',
])
const selector = z.union([
  z.strictObject({
    type: z.literal('TextQuoteSelector'),
    exact: z.string(),
    prefix: z.string().optional(),
    suffix: z.string().optional(),
  }),
  z.strictObject({ type: z.literal('TextPositionSelector'), start: z.int().min(0), end: z.int().min(0) }),
])
/** The Web Annotation Data Model: annotations (3.1 to 3.3), specific resources and selectors (4.2), collections and pages (5). */
const annotation = z.strictObject({
  id: iri,
  type: z.literal('Annotation'),
  motivation,
  created: z.iso.datetime(),
  creator: z.strictObject({ type: z.literal('Person'), name: z.string() }).optional(),
  body: z
    .array(
      z.strictObject({
        type: z.literal('TextualBody'),
        value: z.string(),
        format: z.literal('text/plain'),
        purpose: motivation,
      }),
    )
    .optional(),
  target: z
    .array(z.strictObject({ type: z.literal('SpecificResource'), source: iri, selector: z.array(selector) }))
    .min(1),
})
const collection = z.strictObject({
  '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
  id: iri,
  type: z.literal('AnnotationCollection'),
  label: z.string(),
  total: z.int().min(0),
  first: z
    .strictObject({
      type: z.literal('AnnotationPage'),
      id: iri,
      partOf: iri,
      startIndex: z.int().min(0),
      items: z.array(annotation).min(1),
    })
    .optional(),
})

describe('annotations that leave the house', () => {
  it('keep to the Web Annotation Data Model', async () => {
    const { total, first } = collection.parse(await written('annotations'))
    expect(first!.items).toHaveLength(total)
    expect(new Set(first!.items.map(({ id }) => id)).size).toBe(total)
  })

  it('name the text by its hash, and the same words by quotation and by code points', async () => {
    const { first } = collection.parse(await written('annotations'))
    const text = english.join('\n\n')
    for (const { target } of first!.items)
      for (const { source, selector } of target) {
        expect(source).toBe(hashName(sha256(new TextEncoder().encode(text))))
        const [quote, position] = selector as unknown as [
          { exact: string; prefix: string; suffix: string },
          { start: number; end: number },
        ]
        expect([...text].slice(position.start, position.end).join('')).toBe(quote.exact)
        expect(text).toContain(quote.prefix + quote.exact + quote.suffix)
      }
  })

  it('say nothing that is confidential', async () => {
    const words = JSON.stringify(await written('annotations'))
    expect(words).toContain('faithful: altered')
    expect(words).toContain('from the agency')
    expect(words).not.toMatch(/a secret|hidden words/)
  })
})

const name = z.string().regex(/^(mq:[\w-]+|_:r\d+)$/)
const value = z.union([z.string(), z.strictObject({ $: z.string(), type: z.literal('xsd:QName') })])
const records = <S extends z.ZodRawShape>(shape: S) => z.record(name, z.object(shape).catchall(value)).optional()
/** PROV-JSON: records by kind under their identifiers (section 3), each with the attributes that PROV-DM asks for. */
const prov = z.strictObject({
  prefix: z.record(z.string(), z.string()),
  entity: records({}),
  agent: records({}),
  activity: records({ 'prov:startTime': z.iso.datetime(), 'prov:endTime': z.iso.datetime() }),
  wasGeneratedBy: records({ 'prov:entity': name, 'prov:activity': name, 'prov:time': z.iso.datetime() }),
  used: records({ 'prov:activity': name, 'prov:entity': name, 'prov:time': z.iso.datetime() }),
  wasAssociatedWith: records({ 'prov:activity': name, 'prov:agent': name }),
  wasDerivedFrom: records({ 'prov:generatedEntity': name, 'prov:usedEntity': name }),
  wasInvalidatedBy: records({ 'prov:entity': name, 'prov:activity': name, 'prov:time': z.iso.datetime() }),
})
const ends: Readonly<Record<string, 'entity' | 'agent' | 'activity'>> = {
  'prov:entity': 'entity',
  'prov:generatedEntity': 'entity',
  'prov:usedEntity': 'entity',
  'prov:activity': 'activity',
  'prov:agent': 'agent',
}

describe('provenance that leaves the house', () => {
  it('keeps to PROV-JSON, and every relation has its ends in it', async () => {
    const document = prov.parse(await written('prov'))
    for (const [kind, section] of Object.entries(document))
      for (const record of Object.values(section ?? {}))
        for (const [end, of] of Object.entries(ends))
          if (typeof record === 'object' && end in record)
            expect(document[of], `${kind} ${JSON.stringify(record)}`).toHaveProperty([
              (record as Record<string, string>)[end]!,
            ])
  })

  it('keeps to the constraints: an entity comes into being once, and is used only after that', async () => {
    const { wasGeneratedBy = {}, used = {}, activity = {} } = prov.parse(await written('prov'))
    const born = new Map<string, string>()
    for (const generation of Object.values(wasGeneratedBy)) {
      expect(born.has(generation['prov:entity'])).toBe(false)
      born.set(generation['prov:entity'], generation['prov:time'])
    }
    for (const usage of Object.values(used))
      expect(usage['prov:time'] >= (born.get(usage['prov:entity']) ?? '')).toBe(true)
    for (const each of Object.values(activity)) expect(each['prov:endTime'] >= each['prov:startTime']).toBe(true)
  })

  it('names people, and no account', async () => {
    const document = prov.parse(await written('prov'))
    expect(Object.values(document.agent!)).toMatchObject([{ 'prov:label': 'Hana Merrow' }])
    expect(JSON.stringify(document)).not.toContain('"p1"')
  })
})

describe('a page for review', () => {
  it('needs nothing from elsewhere, and holds no markup from a text', async () => {
    const page = Buffer.from(writeOut('review', await sentOut()).bytes).toString()
    expect(page).toContain("default-src 'none'")
    expect(page).not.toMatch(/(src|href)=/)
    expect(page).toContain('&lt;opened&gt;')
    expect(page).not.toContain('<opened>')
    expect(page.match(/<script/g)).toHaveLength(2)
  })
})
