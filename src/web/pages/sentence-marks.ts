import type { ReadText } from '../../dossier/examination.ts'
import type { Decision, Dossier } from '../../dossier/fold.ts'
import type { Span } from '../../text/span.ts'
import type { Reader } from '../reader.ts'

/** Voice and notes of a sentence, as lines of words. */
export function marksOn(dossier: Dossier, text: ReadText, segment: Span, reader: Reader): readonly string[] {
  const { t } = reader.translator
  const voice = lastOn(dossier.voices, text, segment)
  return [
    ...(voice ? [t(`voice.${voice.body.voice}`)] : []),
    ...dossier.origins
      .filter(({ body }) => liesIn(body.place, text, segment))
      .map(({ by, body }) => t('originNote.line', { name: reader.nameOf(by), words: body.words })),
    ...notesOn(dossier, text, segment).map((note) =>
      t('note.line', { name: reader.nameOf(note.by), words: note.body.words }),
    ),
  ]
}

/** The notes on a sentence that are not resolved. */
export function notesOn(dossier: Dossier, text: ReadText, segment: Span): readonly Decision<'note-added'>[] {
  const resolved = new Set(dossier.resolutions.map(({ body }) => body.note))
  return dossier.notes.filter(({ seq, body }) => !resolved.has(seq) && liesIn(body.place, text, segment))
}

/** The last decision of a kind that was made on the sentence. */
export function lastOn<K extends 'voice-set' | 'verdict-given'>(
  decisions: readonly Decision<K>[],
  text: ReadText,
  segment: Span,
): Decision<K> | undefined {
  return decisions.findLast(({ body }) => liesIn(body.place, text, segment))
}

/** Whether the place lies in the sentence, of the revision that counts. */
export function liesIn(place: Span & { readonly revision: string }, text: ReadText, segment: Span): boolean {
  return place.revision === text.revision.hash && place.start < segment.end && segment.start < place.end
}
