import type { Comparison, Edit } from '../comparison/change.ts'
import { summary } from '../comparison/describe.ts'
import { splitsAndJoins } from '../comparison/split-join.ts'
import type { Language } from '../text/witness.ts'

/** A comparison and what it takes to show it. */
export interface DiffReport {
  readonly comparison: Comparison
  readonly old: string
  readonly new: string
  readonly language: Language
  /** Whether the reader does not want to see an edit. */
  readonly isHidden: (edit: Edit) => boolean
}

const words: Readonly<Record<string, string>> = {
  'substance.number': 'change of a number',
  'substance.date': 'change of a date',
  'substance.name': 'change of a name',
  'substance.negation': 'change of a negation',
  'substance.certainty': 'change of how certain something is',
  'substance.quotation': 'change in a quotation',
  'substance.term': 'change of a term',
  'class.wording': 'change of wording',
  'class.orthography': 'change of spelling only',
  'class.punctuation': 'change of punctuation or letter case only',
  'class.space': 'change of white space only',
  moved: 'passage moved',
  split: 'sentence split',
  joined: 'joining of sentences',
}

/** What there is to see, a line each, the weightiest first. */
export function summaryLines({ comparison, old, new: fresh, language }: DiffReport): readonly string[] {
  const sentences = splitsAndJoins(comparison, old, fresh, language)
  return summary(comparison, sentences).map(({ key, values }) =>
    key === 'coarse' ? 'a stretch was too large to be compared word by word' : `${values.count} × ${words[key] ?? key}`,
  )
}
