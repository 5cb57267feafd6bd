import type { Comparison } from '../comparison/change.ts'
import { compare as compareHere } from '../comparison/compare.ts'
import type { Reading } from '../dossier/examination.ts'
import { currentRevision, decisionsIn, type Dossier } from '../dossier/fold.ts'
import { placesIn } from '../dossier/place.ts'
import type { Segmenter } from '../dossier/read.ts'
import { readDossier } from '../dossier/reading.ts'
import { sentences } from '../language/sentences.ts'
import type { Segment } from '../text/segment.ts'
import { recent } from './recent.ts'
import type { Work } from './work.ts'

export interface Examinable {
  readonly dossier: Dossier
  readonly words: ReadonlyMap<string, string>
}

export interface Readings {
  /** The very same reading for the very same state of a dossier. */
  readonly of: (loaded: Examinable) => Promise<Reading>
  readonly segmenter: Segmenter
}

const kept = 24

/** Readings of dossiers. Cutting a long text and comparing its revisions takes a while: each is done once for many readings. */
export function rememberReadings(compare: Work['compare']): Readings {
  const segmenter = rememberCuts()
  const made = recent<Dossier, Promise<Reading>>(kept)

  async function read({ dossier, words }: Examinable): Promise<Reading> {
    const compared = new Map<string, Comparison>()
    for (const [old, fresh] of comparedFor({ dossier, words })) compared.set(old, await compare(old, fresh))
    return readDossier(dossier, words, {
      segmenter,
      compare: (old, fresh) => compared.get(old) ?? compareHere(old, fresh),
    })
  }

  return {
    segmenter,
    of(loaded) {
      const known = made.get(loaded.dossier)
      if (known) return known
      const reading = read(loaded)
      made.set(loaded.dossier, reading)
      reading.catch(() => made.delete(loaded.dossier))
      return reading
    },
  }
}

/** Older revisions that decisions were taken on, each with the one that counts now. */
function comparedFor({ dossier, words }: Examinable): readonly (readonly [string, string])[] {
  if (dossier.witnesses.every(({ revisions }) => revisions.length < 2)) return []
  const named = new Set(decisionsIn(dossier).flatMap(({ body }) => placesIn(body).map(({ revision }) => revision)))
  return dossier.witnesses.flatMap((witness) => {
    const now = currentRevision(witness)
    const fresh = now && words.get(now.hash)
    return witness.revisions.flatMap(({ hash }): readonly (readonly [string, string])[] => {
      const old = named.has(hash) && hash !== now?.hash ? words.get(hash) : undefined
      return old === undefined || fresh === undefined ? [] : [[old, fresh]]
    })
  })
}

function rememberCuts(): Segmenter {
  const cut = { ar: recent<string, readonly Segment[]>(kept), en: recent<string, readonly Segment[]>(kept) }
  return (text, language) => {
    const segments = cut[language].get(text) ?? sentences(text, language)
    cut[language].set(text, segments)
    return segments
  }
}
