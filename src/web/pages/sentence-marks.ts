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
    ...notesOn(dossier, text, segment).map((note) =>
      t('note.line', { name: reader.nameOf(note.by), words: note.body.words }),
    ),
  ]
}

export function notesOn(dossier: Dossier, text: ReadText, segment: Span): readonly Decision<'note-added'>[] {
  return dossier.notes.filter(({ body }) => liesIn(body.place, text, segment))
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
