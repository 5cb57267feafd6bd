import type { Outgoing } from './outgoing.ts'
import { unitsOf, type Unit } from './units.ts'
import { block, element, escaped, xmlDeclaration } from './xml.ts'

/** A translation memory (TMX 1.4b) of the sentences that are linked, each with whether a person has confirmed it. */
export function tmxOf({ examination, bitexts }: Outgoing): string {
  const { source } = examination
  const units = source
    ? bitexts.flatMap((bitext) => unitsOf(bitext, source).filter(({ state }) => state !== 'none'))
    : []
  const header = element('header', {
    creationtool: 'muqabala',
    creationtoolversion: '1',
    segtype: 'sentence',
    'o-tmf': 'muqabala',
    adminlang: 'en',
    srclang: 'ar',
    datatype: 'plaintext',
  })
  const tmx = block('tmx', { version: '1.4' }, header, block('body', {}, ...units.map(tu)))
  return `${xmlDeclaration}<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n${tmx}\n`
}

function tu({ id, source, target, arabic, english, state }: Unit): string {
  const segtype = source.length + target.length > 2 ? 'block' : undefined
  return block(
    'tu',
    { tuid: id, segtype },
    element('prop', { type: 'x-muqabala-state' }, state),
    tuv('ar', arabic),
    tuv('en', english),
  )
}

function tuv(language: string, words: string): string {
  return element('tuv', { 'xml:lang': language }, element('seg', {}, escaped(words)))
}
