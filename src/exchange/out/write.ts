import { archiveOf } from '../archive/write.ts'
import { annotationsOf } from './annotations.ts'
import { csvOf } from './csv.ts'
import type { Outgoing, OutFile, OutFormat } from './outgoing.ts'
import { provOf } from './prov.ts'
import { reviewOf } from './review.ts'
import { teiOf } from './tei.ts'
import { tmxOf } from './tmx.ts'
import { xliffOf } from './xliff.ts'

interface Writer {
  readonly type: string
  readonly ending: string
  readonly write: (outgoing: Outgoing) => Uint8Array | string
}

const writers: { readonly [F in OutFormat]: Writer } = {
  archive: { type: 'application/zip', ending: '.muqabala.zip', write: ({ whole, sign }) => archiveOf(whole, sign) },
  review: { type: 'text/html', ending: '.review.html', write: reviewOf },
  tmx: { type: 'application/x-tmx+xml', ending: '.tmx', write: tmxOf },
  xliff: { type: 'application/xliff+xml', ending: '.xlf', write: xliffOf },
  tei: { type: 'application/tei+xml', ending: '.tei.xml', write: teiOf },
  csv: { type: 'text/csv', ending: '.csv', write: csvOf },
  annotations: { type: 'application/ld+json', ending: '.annotations.jsonld', write: annotationsOf },
  prov: { type: 'application/json', ending: '.prov.json', write: provOf },
}

/** A dossier as a file of this format: equal dossiers give equal bytes. */
export function writeOut(format: OutFormat, outgoing: Outgoing): OutFile {
  const { type, ending, write } = writers[format]
  const written = write(outgoing)
  return { bytes: typeof written === 'string' ? new TextEncoder().encode(written) : written, type, ending }
}
