import type { Dossier, Witness } from '../../dossier/fold.ts'
import type { SearchWords } from '../../lexicon/search-words.ts'
import type { Database } from '../sqlite-database.ts'
import { finder } from './find.ts'
import { openIndex } from './open-index.ts'
import type { Search } from './search.ts'
import { factsOf, sentencesOf, stateOf, verdictsOn } from './sentences-of.ts'

/**
 * The index in a file of its own beside the store (FTS5). Losing it costs the time to read the dossiers again, so it does not
 * wait for the disk. @param version what the keys of the words depend on
 */
export function openSqliteSearch(path: string, read: SearchWords, version: string): Search {
  const database = openIndex(path, version)
  /** FTS5 numbers the pages of its deletions beyond what a number of ours can hold, and every run reports the last one. */
  const one = (sql: string) => {
    const statement = database.prepare(sql)
    statement.setReadBigInts(true)
    return statement
  }
  const statements = {
    seq: one('select seq from dossiers where dossier = ?'),
    seen: one('insert or replace into dossiers values (?, ?)'),
    state: one('select state from texts where dossier = ? and text = ?'),
    known: one('insert or replace into texts values (?, ?, ?)'),
    held: one('select text from texts where dossier = ?'),
    unknown: one('delete from texts where dossier = ? and text = ?'),
    add: one(
      'insert into sentences (dossier, text, role, person, date, verdict, start, "end") values (?, ?, ?, ?, ?, ?, ?, ?)',
    ),
    index: one('insert into words (rowid, exact, stem, name) values (?, ?, ?, ?)'),
    unindex: one('delete from words where rowid in (select id from sentences where dossier = ? and text = ?)'),
    remove: one('delete from sentences where dossier = ? and text = ?'),
    judged: one('select id, start, "end", verdict from sentences where dossier = ? and text = ?'),
    judge: one('update sentences set verdict = ? where id = ?'),
    people: one(`select distinct person from sentences where person != '' order by person`),
  }

  function drop(dossier: string, text: string): void {
    statements.unindex.run(dossier, text)
    statements.remove.run(dossier, text)
    statements.unknown.run(dossier, text)
  }

  function takeText(dossier: Dossier, witness: Witness, words: ReadonlyMap<string, string>): void {
    const state = stateOf(dossier, witness)
    if (statements.state.get(dossier.id, witness.id)?.state === state) return
    drop(dossier.id, witness.id)
    const { role, person, date } = factsOf(witness)
    for (const { start, end, exact, stem, name } of sentencesOf(dossier, witness, { words, read })) {
      const { lastInsertRowid } = statements.add.run(dossier.id, witness.id, role, person, date, '', start, end)
      statements.index.run(lastInsertRowid, exact, stem, name)
    }
    statements.known.run(dossier.id, witness.id, state)
  }

  function judge(dossier: Dossier, witness: Witness, words: ReadonlyMap<string, string>): void {
    const verdictOf = verdictsOn(dossier, witness, words)
    for (const row of statements.judged.all(dossier.id, witness.id)) {
      const verdict = verdictOf({ start: Number(row.start), end: Number(row.end) })
      if (verdict !== row.verdict) statements.judge.run(verdict, row.id!)
    }
  }

  const find = finder(one)

  return {
    seqOf: (dossier) => Number(statements.seq.get(dossier)?.seq ?? 0),
    take(dossier, words) {
      inOne(database, () => {
        const held = new Set(dossier.witnesses.map(({ id }) => id))
        for (const { text } of statements.held.all(dossier.id))
          if (!held.has(String(text))) drop(dossier.id, String(text))
        for (const witness of dossier.witnesses) {
          takeText(dossier, witness, words)
          judge(dossier, witness, words)
        }
        statements.seen.run(dossier.id, dossier.seq)
      })
    },
    forget(dossier) {
      inOne(database, () => {
        for (const { text } of statements.held.all(dossier)) drop(dossier, String(text))
        database.prepare('delete from dossiers where dossier = ?').run(dossier)
        database.exec(`insert into words (words) values ('optimize')`)
      })
      database.exec('vacuum; pragma wal_checkpoint(truncate)')
    },
    find,
    people: () => statements.people.all().map(({ person }) => String(person)),
    close: () => database.close(),
  }
}

function inOne(database: Database, work: () => void): void {
  database.exec('begin immediate')
  try {
    work()
    database.exec('commit')
  } catch (error) {
    if (database.isTransaction) database.exec('rollback')
    throw error
  }
}
