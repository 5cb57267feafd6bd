import { strengthOf, type Strength } from '../../alignment/link.ts'
import type { Bitext, ReadText } from '../../dossier/examination.ts'
import { balanced } from '../../text/hidden.ts'
import { slice } from '../../text/span.ts'
import type { Particulars } from '../../text/witness.ts'
import type { Outgoing } from './outgoing.ts'
import { block, element, escaped, xmlDeclaration, type Attributes } from './xml.ts'

/** All texts of a dossier cut into sentences, what is known of each, and the links between them (TEI P5). */
export function teiOf({ examination, bitexts }: Outgoing): string {
  const { dossier, texts, source } = examination
  const links = source ? bitexts.map((bitext) => linkGroup(bitext, source)) : []
  const tei = block(
    'TEI',
    { xmlns: 'http://www.tei-c.org/ns/1.0' },
    header(
      dossier.title,
      dossier.witnesses.map(({ id, particulars }) => bibl(id, particulars)),
    ),
    ...(links.length > 0 ? [block('standOff', {}, ...links)] : []),
    block('text', {}, block('group', {}, ...texts.map(textElement))),
  )
  return `${xmlDeclaration}${tei}\n`
}

function header(title: string, sources: readonly string[]): string {
  return block(
    'teiHeader',
    {},
    block(
      'fileDesc',
      {},
      block('titleStmt', {}, element('title', {}, escaped(balanced(title)))),
      block(
        'publicationStmt',
        {},
        element('p', {}, 'Exported from Muqabala. The rights in each text are stated with its source.'),
      ),
      block('sourceDesc', {}, block('listBibl', {}, ...sources)),
    ),
  )
}

function bibl(id: string, particulars: Particulars): string {
  const {
    title,
    author,
    speaker,
    translator,
    editor,
    publisher,
    place,
    published,
    date,
    url,
    rights,
    notes,
    completeness,
  } = particulars
  return block(
    'bibl',
    { 'xml:id': `${named(id)}-source` },
    ...field('title', title ?? (author === undefined && speaker === undefined ? id : undefined)),
    ...field('author', author),
    ...responsible('speaker', speaker),
    ...responsible('translator', translator),
    ...field('editor', editor),
    ...field('publisher', publisher),
    ...field('pubPlace', place),
    ...field('date', date, { type: 'event', when: date }),
    ...field('date', published, { type: 'publication', when: published }),
    ...(url === undefined ? [] : [element('ptr', { target: url })]),
    ...field('note', completeness, { type: 'completeness' }),
    ...field('note', rights, { type: 'rights' }),
    ...field('note', notes),
  )
}

function field(name: string, words: string | undefined, attributes: Attributes = {}): readonly string[] {
  return words === undefined ? [] : [element(name, attributes, escaped(words))]
}

function responsible(what: string, name: string | undefined): readonly string[] {
  if (name === undefined) return []
  return [element('respStmt', {}, element('resp', {}, what), element('name', {}, escaped(name)))]
}

function textElement({ witness, revision, language, text, segments }: ReadText): string {
  const sentences = segments.map((segment, index) => ({
    paragraph: segment.paragraph,
    element: element('s', { 'xml:id': sentenceId(witness.id, index), n: index + 1 }, escaped(slice(text, segment))),
  }))
  const paragraphs = [...Map.groupBy(sentences, ({ paragraph }) => paragraph).values()]
  const attributes = {
    'xml:id': named(witness.id),
    'xml:lang': language,
    type: witness.role,
    decls: `#${named(witness.id)}-source`,
  }
  const divided = paragraphs.map((all) => block('p', {}, ...all.map((sentence) => sentence.element)))
  return block('text', attributes, block('body', {}, element('note', { type: 'sha-256' }, revision.hash), ...divided))
}

const certainty: Readonly<Record<Strength, string>> = { strong: 'high', fair: 'medium', weak: 'low' }

function linkGroup({ target, alignment }: Bitext, source: ReadText): string {
  const links = alignment.links.filter((link) => link.source.length > 0 && link.target.length > 0)
  return block(
    'linkGrp',
    { type: 'alignment', domains: `#${named(source.witness.id)} #${named(target.witness.id)}` },
    ...links.map((link) => {
      const ends = [
        ...link.source.map((index) => sentenceId(source.witness.id, index)),
        ...link.target.map((index) => sentenceId(target.witness.id, index)),
      ]
      const cert = certainty[strengthOf(link)]
      return element('link', { type: link.state, target: ends.map((id) => `#${id}`).join(' '), cert })
    }),
  )
}

function sentenceId(text: string, index: number): string {
  return `${named(text)}-s${index + 1}`
}

/** An `xml:id` begins with no digit (XML 1.0, 2.3, NCName). */
function named(id: string): string {
  return /^[a-z_]/i.test(id) ? id : `_${id}`
}
