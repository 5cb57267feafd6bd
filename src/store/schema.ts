import type { Kysely, Transaction } from 'kysely'

export interface Schema {
  events: {
    dossier: string
    seq: number
    at: string
    by: string
    kind: string
    body_hash: string
    previous: string
    hash: string
  }
  bodies: { dossier: string; seq: number; salt: string; body: string }
  texts: { dossier: string; hash: string; bytes: Uint8Array }
  /** The last entry of each history: what is cut off at its end is missed. */
  heads: { dossier: string; seq: number; hash: string }
  settings: { key: string; value: string }
}

export type Reader = Kysely<Schema> | Transaction<Schema>

/**
 * Each entry takes the database one version on; all that are missing run in one transaction. An entry that has been released
 * is never changed: add another.
 */
export const migrations: readonly (readonly string[])[] = [
  [
    `create table events (dossier text not null, seq integer not null, at text not null, "by" text not null, kind text not null,
       body_hash text not null, previous text not null, hash text not null, primary key (dossier, seq))`,
    `create table bodies (dossier text not null, seq integer not null, salt text not null, body text not null, primary key (dossier, seq))`,
    `create table texts (dossier text not null, hash text not null, bytes blob not null, primary key (dossier, hash))`,
    `create table settings (key text primary key, value text not null)`,
  ],
  [
    `create table heads (dossier text primary key, seq integer not null, hash text not null)`,
    `insert into heads select dossier, seq, hash from events
       where (dossier, seq) in (select dossier, max(seq) from events group by dossier)`,
  ],
]
