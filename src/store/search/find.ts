import type { StatementSync } from 'node:sqlite'
import type { SearchTerm } from '../../lexicon/search-query.ts'
import { exactExpressionOf, expressionOf } from './expression.ts'
import { mostCounted, type Search, type SearchFilter, type SearchHit, type SearchPart } from './search.ts'

const asking = (where: Conditions) =>
  `from words join sentences on sentences.id = words.rowid where words match ?${where.sql}`

interface Conditions {
  readonly sql: string
  readonly values: readonly string[]
}

const select = 'select dossier, text, start, "end"'

/** Asks the index. @param one prepares a statement */
export function finder(one: (sql: string) => StatementSync): Search['find'] {
  function counted(expression: string, where: Conditions): number {
    const count = one(`select count(*) as n from (select 1 ${asking(where)} limit ${mostCounted})`)
    return Number(count.get(expression, ...where.values)!.n)
  }

  function ranked(expression: string, where: Conditions, { offset, limit }: SearchPart): readonly SearchHit[] {
    const found = one(`${select} ${asking(where)} order by rank limit ? offset ?`)
    return found.all(expression, ...where.values, limit, offset).map(hitOf)
  }

  /** Weighing every sentence with a word that stands in thousands takes long and helps nobody: the very words first, then the rest. */
  function exactFirst(
    terms: readonly SearchTerm[],
    where: Conditions,
    { offset, limit }: SearchPart,
  ): readonly SearchHit[] {
    const found = one(`${select} ${asking(where)} limit ? offset ?`)
    const exact = exactExpressionOf(terms)
    const first = found.all(exact, ...where.values, limit, offset).map(hitOf)
    if (first.length === limit) return first
    const passed = first.length > 0 ? 0 : Math.max(0, offset - counted(exact, where))
    const others = `(${expressionOf(terms)}) NOT (${exact})`
    return [...first, ...found.all(others, ...where.values, limit - first.length, passed).map(hitOf)]
  }

  return (terms, filter, part) => {
    if (terms.length === 0) return { hits: [], count: 0 }
    const where = conditions(filter)
    const count = counted(expressionOf(terms), where)
    const hits = count < mostCounted ? ranked(expressionOf(terms), where, part) : exactFirst(terms, where, part)
    return { hits, count }
  }
}

function hitOf({ dossier, text, start, end }: Readonly<Record<string, unknown>>): SearchHit {
  return { dossier: String(dossier), text: String(text), start: Number(start), end: Number(end) }
}

function conditions({ role, person, from, to, verdict }: SearchFilter): Conditions {
  const asked: readonly (readonly [string, string | undefined])[] = [
    ['role = ?', role],
    ['person = ?', person],
    [`date != '' and date >= ?`, from],
    // A day within the month or year that was asked for counts: 2024-05-03 is not after 2024-05.
    [`date != '' and substr(date, 1, ${to?.length ?? 0}) <= ?`, to],
    ['verdict = ?', verdict === 'none' ? '' : verdict],
  ]
  const held = asked.filter(([, value]) => value !== undefined)
  return {
    sql: held.map(([sql]) => ` and ${sql}`).join(''),
    values: held.map(([, value]) => value!),
  }
}
