import { absencesIn } from '../../dossier/decisions.ts'
import type { Examination } from '../../dossier/examination.ts'
import type { Translator } from '../../i18n/translator.ts'
import { restsOf } from './rows.ts'

/** A figure beside the map, with what it counts. */
export interface Figure {
  readonly role: string | undefined
  readonly figure: string
  readonly words: string
}

/** What each text uses of the speech, what none does, and what rests on nothing in it. */
export function coverageFigures(
  { dossier, source, bitexts }: Examination,
  { t, number, percent }: Translator,
): readonly Figure[] {
  if (!source || bitexts.length === 0 || source.segments.length === 0) return []
  const all = source.segments.length
  const used = bitexts.map(({ alignment }) => new Set(restsOf(alignment).flat()))
  const none = all - new Set(used.flatMap((each) => [...each])).size
  const absences = bitexts.map(({ target }) => absencesIn(dossier, source, target))
  const decided = source.segments.filter((_, index) => absences.every((each) => each.has(index))).length
  const uses = bitexts.map(({ target }, index): Figure => {
    const { role } = target.witness
    return {
      role,
      figure: percent(used[index]!.size / all),
      words: t('coverage.uses', { text: t(`role.${role}`), used: used[index]!.size, all }),
    }
  })
  const own = bitexts.map(({ target, alignment }): Figure => {
    const { role } = target.witness
    const count = restsOf(alignment).filter((sources) => sources.length === 0).length
    return {
      role,
      figure: number(count),
      words: t('coverage.own', { text: t(`role.${role}`), all: target.segments.length, count }),
    }
  })
  return [
    ...uses,
    {
      role: 'source',
      figure: number(none),
      words: `${t('coverage.unused', { count: none, all })}${decided > 0 ? t('absence.decided', { count: decided }) : ''}`,
    },
    ...own,
  ]
}
