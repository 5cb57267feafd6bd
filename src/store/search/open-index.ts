import { rmSync } from 'node:fs'
import { Database } from '../sqlite-database.ts'

/** Counts up where the tables or what stands in them change: an index of another version is made anew. */
const layout = 1

const tables = `
  create table state (version text not null);
  create table dossiers (dossier text primary key, seq integer not null);
  create table texts (dossier text not null, text text not null, state text not null, primary key (dossier, text));
  create table sentences (id integer primary key, dossier text not null, text text not null, role text not null,
    person text not null, date text not null, verdict text not null, start integer not null, "end" integer not null);
  create index sentences_of on sentences (dossier, text);
  create virtual table words using fts5(exact, stem, name, content='', contentless_delete=1,
    tokenize="unicode61 remove_diacritics 0 tokenchars '_'");
  insert into words (words, rank) values ('secure-delete', 1);
  insert into words (words, rank) values ('rank', 'bm25(8.0, 3.0, 1.0)');`

/** The index in a file. One that is damaged, or whose words were read otherwise, is thrown away and begun anew. */
export function openIndex(path: string, words: string): Database {
  const version = `${layout} ${words}`
  const kept = opened(path)
  if (kept && versionOf(kept) === version) return kept
  kept?.close()
  for (const ending of ['', '-wal', '-shm']) rmSync(`${path}${ending}`, { force: true })
  const fresh = opened(path)!
  fresh.exec(`begin; ${tables}`)
  fresh.prepare('insert into state values (?)').run(version)
  fresh.exec('commit')
  return fresh
}

function opened(path: string): Database | undefined {
  let database: Database | undefined
  try {
    database = new Database(path)
    database.exec(
      'pragma journal_mode = wal; pragma synchronous = off; pragma secure_delete = on; pragma temp_store = memory',
    )
    return database
  } catch {
    database?.close()
    return undefined
  }
}

function versionOf(database: Database): string | undefined {
  try {
    return String(database.prepare('select version from state').get()?.version)
  } catch {
    return undefined
  }
}
