import type { Agreed } from '../../comparison/against/agreement.ts'
import type { ReadText } from '../../dossier/examination.ts'
import { balanced } from '../../text/hidden.ts'
import { hull, slice, type Span } from '../../text/span.ts'
import type { Reader } from '../reader.ts'

/** Numbers, dates and names of a row, by who has them. */
export interface FactsTold {
  readonly heading: string
  /** Each as the texts say it, in their own words. */
  readonly facts: readonly string[]
  /** Where one text goes against the others. */
  readonly odd: boolean
}

/** What all have, what goes against the others, and what is in some only. */
export function factsTold(
  agreed: readonly Agreed[],
  texts: readonly ReadText[],
  names: readonly string[],
  reader: Reader,
): readonly FactsTold[] {
  const { t } = reader.translator
  const comma = t('list.comma')
  const groups = new Map<string, { readonly odd: boolean; readonly of: Agreed[] }>()
  const add = (heading: string, odd: boolean, one?: Agreed) => {
    const group = groups.get(heading) ?? { odd, of: [] }
    groups.set(heading, group)
    if (one) group.of.push(one)
  }
  const shared = t(texts.length === 2 ? 'against.facts.both' : 'against.facts.all')
  add(shared, false)
  for (const name of names) add(t('against.facts.odd', { text: name }), true)
  for (const name of names) add(t('against.facts.only', { text: name }), false)
  for (const one of agreed) {
    if (one.kind === 'negation' && one.state === 'agree') continue
    if (one.state === 'agree') add(shared, false, one)
    else if (one.state === 'odd') add(t('against.facts.odd', { text: names[one.odd!]! }), true, one)
    else add(t('against.facts.only', { text: names.filter((_, text) => one.said[text]).join(comma) }), false, one)
  }
  return [...groups]
    .filter(([, { of }]) => of.length > 0)
    .map(([heading, { odd, of }]) => ({
      heading,
      odd,
      facts: merged(of, texts).map((one) => words(one, texts, names, reader)),
    }))
}

function words(
  { kind, said, state, odd, instead }: Agreed,
  texts: readonly ReadText[],
  names: readonly string[],
  reader: Reader,
): string {
  const { t } = reader.translator
  const forms = said.flatMap((fact, text) => (fact && text !== odd ? [slice(texts[text]!.text, fact)] : []))
  const told = [...new Map(forms.map((form) => [form.toLowerCase(), form])).values()]
    .map((form) => balanced(form))
    .join(' / ')
  if (state !== 'odd' || odd === undefined) return told
  if (kind === 'negation') return t(said[odd] ? 'against.facts.says' : 'against.facts.saysNot', { text: names[odd]! })
  if (!instead) return t('against.facts.missing', { words: told })
  return t('against.facts.instead', { words: told, other: slice(texts[odd]!.text, instead) })
}

/** Names of several words made one: what stands side by side and is told alike. */
function merged(all: readonly Agreed[], texts: readonly ReadText[]): readonly Agreed[] {
  const result: Agreed[] = []
  for (const one of all) {
    const last = result.at(-1)
    const together = last && last.kind === 'name' && one.kind === 'name' && beside(last, one, texts)
    if (together) result[result.length - 1] = together
    else result.push(one)
  }
  return result
}

function beside(last: Agreed, next: Agreed, texts: readonly ReadText[]): Agreed | undefined {
  const said = last.said.map((fact, text) => {
    const other = next.said[text]
    if (!fact || !other || fact.kind !== 'name') return fact && !other ? undefined : fact
    return isBetween(texts[text]!.text, fact, other) ? { ...fact, ...hull([fact, other]) } : undefined
  })
  const sure = last.said.every((fact, text) => !fact === !next.said[text] && (!fact || said[text] !== undefined))
  return sure && !last.instead && !next.instead ? { ...last, said } : undefined
}

function isBetween(text: string, one: Span, other: Span): boolean {
  return one.end <= other.start && /^[\s-]{0,2}$/.test(text.slice(one.end, other.start))
}
