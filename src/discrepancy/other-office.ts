import type { Word } from '../alignment/read-side.ts'
import { officeOf, type Office } from '../language/english/roles.ts'
import { englishStem } from '../language/english/stem.ts'
import { hull, slice } from '../text/span.ts'
import { coverage } from './coverage.ts'
import type { Discrepancy } from './discrepancy.ts'
import type { Pair } from './pair.ts'
import type { ArabicWord } from './pair-words.ts'

/** The government's request that became the parliament's, the defence minister who became the interior minister. */
export function otherOffices(pair: Pair): readonly Discrepancy[] {
  const { english, arabic } = coverage(pair)
  const free = arabic.filter(({ standing }) => standing !== 'met' && standing !== 'light')
  return english.flatMap(({ word, standing }, at) => {
    if (standing !== 'open') return []
    const kind = ministry.test(english[at + 1]?.word.form ?? '') ? 'portfolio' : 'power'
    const office = officeOf(englishStem(word.form), kind)
    if (office === undefined) return []
    pair.budget.spend(free.length + pair.arabic.words.length)
    const named = free.filter((one) => kind === 'power' || afterMinistry(one.word, pair))
    const offices = named.map((one) => ({ word: one.word, offices: officesOf(one.word, kind) }))
    if (offices.some((one) => one.offices.includes(office))) return []
    const other = offices.find((one) => one.offices.length > 0)
    return other ? [otherSpeaker([word], other.word, pair)] : []
  })
}

const ministry = /^(?:minist(?:er|ers|ry|ries)|secretar(?:y|ies)|department|portfolio)(?:['’]s?)?$/i

function officesOf(word: ArabicWord, kind: Office): readonly number[] {
  return word.readings
    .slice(0, 3)
    .filter(({ lemma }) => lemma.pos === 'noun' || lemma.pos === 'adj')
    .flatMap(({ lemma }) => lemma.glosses.flatMap((gloss) => officeOf(englishStem(gloss), kind) ?? []))
}

/** Whether the word stands behind وزير or وزارة. */
function afterMinistry(word: ArabicWord, pair: Pair): boolean {
  const before = pair.arabic.words[pair.arabic.words.findIndex(({ start }) => start === word.start) - 1]
  return before !== undefined && /وزير|وزار|وزراء/.test(before.form)
}

/** That the English gives to these words what the Arabic gives to that one. */
export function otherSpeaker(speaker: readonly Word[], expected: ArabicWord, pair: Pair): Discrepancy {
  const target = hull(speaker)!
  const actual = slice(pair.english.text, target)
  return {
    category: 'attribution',
    target,
    source: { start: expected.start, end: expected.end },
    expected: expected.form,
    actual,
    reason: { key: 'attribution.other', values: { expected: expected.form, actual } },
    confidence: 0.7,
    contradiction: false,
  }
}
