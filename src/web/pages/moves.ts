import type { Comparison, Move } from '../../comparison/change.ts'
import { balanced } from '../../text/hidden.ts'
import type { Reader } from '../reader.ts'
import { stretchesOf, type Compared, type Stretch } from './stretches.ts'

/** A moved passage with both its ends beside each other, and what was changed on the way. */
export interface MoveView {
  readonly id: string
  readonly words: string
  /** The beginning of the passage, as it stands now. */
  readonly start: string
  readonly ends: readonly {
    readonly heading: string
    readonly href: string
    readonly words: string
    readonly stretches: readonly Stretch[]
  }[]
}

const longest = 60

/** Every move, in the order of the old text. */
export function movesTogether({ changes }: Comparison, asked: Compared, reader: Reader): readonly MoveView[] {
  return changes
    .filter((change): change is Move => change.kind === 'move')
    .map((move) => {
      const { t, figure } = reader.translator
      const side = (which: 'old' | 'new') =>
        move.inner
          .flatMap((change) => stretchesOf(change, { ...asked, view: 'side' }, reader, which))
          .map((stretch) => ({ ...stretch, id: undefined }))
      const line = asked.new.slice(move.new.start, move.new.end).trim().replace(/\s+/gu, ' ')
      return {
        id: `move-${move.move}`,
        words: t('moves.one', { number: figure(move.move) }),
        start: balanced(line.length > longest ? `${line.slice(0, longest)}…` : line),
        ends: [
          {
            heading: t('moves.from'),
            href: `#move-${move.move}-from`,
            words: t('moves.toText'),
            stretches: side('old'),
          },
          { heading: t('moves.to'), href: `#move-${move.move}-to`, words: t('moves.toText'), stretches: side('new') },
        ],
      }
    })
}
