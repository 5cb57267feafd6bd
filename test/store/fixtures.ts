import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Addition, Deed } from '../../src/dossier/append.ts'
import type { Happening, Place } from '../../src/dossier/event.ts'
import { sha256 } from '../../src/provenance/digest.ts'
import { describe as select } from '../../src/text/selector.ts'

/** A folder that is gone when the test ends. */
export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'muqabala-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export const deed: Deed = { by: 'salma', at: '2026-02-14T10:00:00.000Z' }
export const speech = 'أيها الإخوة. وصلنا قبل يومين إلى الجسر. سنفتحه غدًا للناس كافة.\n'

export function addition(...happenings: readonly Happening[]): Addition {
  return { happenings, texts: new Map() }
}

/** A dossier with one text, as a person would open it. */
export function opening(words = speech): Addition {
  const bytes = new TextEncoder().encode(words)
  const revision = sha256(bytes)
  const particulars = { completeness: 'whole' } as const
  return {
    happenings: [
      { kind: 'dossier-opened', body: { title: 'The bridge' } },
      {
        kind: 'text-added',
        body: { text: 't1', role: 'source', language: 'ar', particulars, revision, encoding: 'utf-8' },
      },
    ],
    texts: new Map([[revision, bytes]]),
  }
}

/** Where a quotation stands in a text. */
export function place(quotation: string, text = speech): Place {
  const start = text.indexOf(quotation)
  return {
    revision: sha256(new TextEncoder().encode(text)),
    ...select(text, { start, end: start + quotation.length }),
  }
}

export function note(words: string, at = place('إلى الجسر')): Addition {
  return addition({ kind: 'note-added', body: { place: at, words } })
}
