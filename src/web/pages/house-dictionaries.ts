import type { House } from '../../dossier/house.ts'
import { balanced } from '../../text/hidden.ts'
import type { Problem } from '../forms/problem.ts'
import type { Reader } from '../reader.ts'
import { problemsView, type ProblemsView } from './problems.ts'

export interface HouseDictionariesPage {
  readonly dictionaries: readonly {
    readonly id: string
    readonly name: string
    readonly about: string
    readonly files: readonly string[]
  }[]
  readonly name: string
  readonly problems: ProblemsView
}

export interface DictionariesAsked {
  readonly name: string
  readonly problems: readonly Problem[]
}

export function houseDictionariesPage(
  house: House,
  { name, problems }: DictionariesAsked,
  reader: Reader,
): HouseDictionariesPage {
  const { t, date } = reader.translator
  return {
    dictionaries: house.dictionaries.map(({ dictionary, name: title, format, files, entries, at }) => ({
      id: dictionary,
      name: balanced(title),
      about: t('dictionaries.about', {
        format: t(`dictionaries.format.${format}`),
        count: entries,
        date: date(at.slice(0, 10)),
      }),
      files: files.map((file) => balanced(file.name)),
    })),
    name,
    problems: problemsView(problems, reader.translator),
  }
}
