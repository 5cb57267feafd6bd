import type { Lemma } from './lexicon.ts'

/** A lemma as one line, with its origin: as it is kept, not as people write it (parse.ts reads that, and looks for faults). */
export function formatLine({ lemma, pos, glosses, forms, domain, varieties, rank, note, origin }: Lemma): string {
  const formList = Object.entries(forms).map(([key, values]) => `${key} ${values.join(', ')}`)
  const cells = [
    lemma,
    pos,
    glosses.join(';'),
    formList.join('; '),
    domain,
    varieties.join(),
    String(rank),
    note,
    origin,
  ]
  return cells.map((cell) => cell.replaceAll(/[\t\n]/g, ' ')).join('\t')
}

/** The lemma behind `formatLine`. */
export function readLine(line: string): Lemma {
  const [
    lemma = '',
    pos = '',
    glosses = '',
    formList = '',
    domain = '',
    varieties = '',
    rank = '',
    note = '',
    origin = '',
  ] = line.split('\t')
  return {
    lemma,
    pos,
    glosses: glosses.split(';'),
    forms: readForms(formList),
    domain,
    varieties: varieties.split(','),
    rank: Number(rank),
    note,
    origin,
  }
}

const noForms: Lemma['forms'] = {}

function readForms(list: string): Lemma['forms'] {
  if (list === '') return noForms
  const pairs = list.split('; ').map((part) => {
    const gap = part.indexOf(' ')
    return [part.slice(0, gap), part.slice(gap + 1).split(', ')] as const
  })
  return Object.fromEntries(pairs)
}
