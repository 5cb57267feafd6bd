import type { Bitext, ReadText } from '../../dossier/examination.ts'
import type { Outgoing } from './outgoing.ts'
import { unitsOf, type Unit } from './units.ts'
import { block, element, escaped, xmlDeclaration } from './xml.ts'

/**
 * The speech and the English texts as bitexts (XLIFF 2.1), a file for each English text. A link that a person confirmed is
 * `reviewed`, a proposed one `translated` with the sub-state `mqb:proposed`; a sentence without counterpart is `initial`.
 */
export function xliffOf({ examination, bitexts }: Outgoing): string {
  const { source } = examination
  const files = source ? bitexts.map((bitext) => fileOf(bitext, source)) : []
  const attributes = {
    xmlns: 'urn:oasis:names:tc:xliff:document:2.0',
    version: '2.1',
    srcLang: 'ar',
    trgLang: 'en',
  }
  return `${xmlDeclaration}${block('xliff', attributes, ...files)}\n`
}

function fileOf(bitext: Bitext, source: ReadText): string {
  const { witness, revision } = bitext.target
  const units = unitsOf(bitext, source)
  const notes = block(
    'notes',
    {},
    element('note', { id: 'speech', category: 'sha-256' }, source.revision.hash),
    element('note', { id: 'text', category: 'sha-256' }, revision.hash),
  )
  return block('file', { id: witness.id, original: `sha-256:${revision.hash}` }, notes, ...units.map(unitElement))
}

function unitElement(unit: Unit): string {
  const { id, source, target, arabic, english, state } = unit
  const numbers = [
    ...(source.length > 0 ? [element('note', { id: 'n1', category: 'speech-sentences' }, source.join(' '))] : []),
    ...(target.length > 0 ? [element('note', { id: 'n2', category: 'text-sentences' }, target.join(' '))] : []),
  ]
  const standing =
    state === 'confirmed'
      ? { state: 'reviewed' }
      : state === 'proposed'
        ? { state: 'translated', subState: 'mqb:proposed' }
        : { state: 'initial' }
  const words = [
    element('source', { 'xml:space': 'preserve' }, characters(arabic)),
    ...(english === '' ? [] : [element('target', { 'xml:space': 'preserve' }, characters(english))]),
  ]
  return block('unit', { id }, block('notes', {}, ...numbers), block('segment', standing, ...words))
}

/** What XML cannot hold stands as `<cp hex="..."/>` (XLIFF 2.1, 4.2.3.1). */
function characters(words: string): string {
  return words
    .split(/([\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff])/)
    .map((part, index) =>
      index % 2 === 0
        ? escaped(part)
        : element('cp', { hex: part.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0') }),
    )
    .join('')
}
