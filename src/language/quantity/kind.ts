import type { Lexed } from './atom.ts'
import type { QuantityKind } from './quantity.ts'
import type { Numeral } from './role.ts'

/** What a number is by the words before it: a label (القرار 1701, article 5), perhaps a year, a rank (القرن العشرون). */
export function kindOf(lexed: Lexed, { first, next, kind }: Numeral): QuantityKind {
  if (kind !== 'cardinal') return kind
  if (lexed.lexemes[first]!.kind === 'word') return isRank(lexed, first) ? 'ordinal' : kind
  if (isLabel(lexed, first)) return 'label'
  return next === first + 1 && year.test(lexed.lexemes[first]!.key) ? 'year-like' : kind
}

const year = /^(?:1[3-9]|20)\d\d$/

const labels = new Set(
  'رقم الرقم القرار قرار لقرار الماده المادتين البند الفقره القانون الفصل article resolution section clause number no paragraph chapter law act flight room page decree'.split(
    ' ',
  ),
)

function isLabel({ lexemes }: Lexed, first: number): boolean {
  const before = lexemes[first - 1]?.key ?? ''
  const name = before === '.' ? (lexemes[first - 2]?.key ?? '') : before
  return labels.has(name) || labels.has(name.replace(/^[وف]/, ''))
}

const ranked = new Set(
  'اليوم القرن الذكري للذكري بالذكري العام عامه عامها العيد عيده الدوره القمه الجلسه السنه الماده المرتبه المركز'.split(
    ' ',
  ),
)

/** القرن العشرون, الذكرى الخمسون, عامه السبعين: tens have no ordinals of their own. */
function isRank({ lexemes, atoms }: Lexed, first: number): boolean {
  return atoms[first]?.definite === true && ranked.has(lexemes[first - 1]?.key ?? '')
}
