import type { Reading } from './lexicon.ts'

const before: Readonly<Record<string, string>> = {
  و: 'and',
  ف: 'so',
  ب: 'with; in; by',
  ك: 'like; as',
  ل: 'to; for',
  ال: 'the',
  س: 'will',
}

const possessors: Readonly<Record<string, string>> = {
  ي: 'my',
  ني: 'me',
  ك: 'your',
  ه: 'his; its',
  ها: 'her; its',
  نا: 'our',
  كم: 'your',
  كن: 'your',
  كما: 'your',
  هم: 'their',
  هن: 'their',
  هما: 'their',
}
const objects: Readonly<Record<string, string>> = {
  ...possessors,
  ي: 'me',
  ك: 'you',
  ه: 'him; it',
  ها: 'her; it; them',
  نا: 'us',
  كم: 'you',
  كن: 'you',
  كما: 'you',
  هم: 'them',
  هن: 'them',
  هما: 'them',
}
const subjects: Readonly<Record<string, string>> = { ن: 'we', ا: 'I' }

const possessing = new Set(['noun', 'adj', 'num', 'name'])

/** What the letters joined to a word mean: those in front one by one, and the pronoun behind it. */
export interface CliticGlosses {
  readonly before: readonly string[]
  readonly after: string
}

/** ي and ت before a verb say only that somebody does it: the words round it say who. */
export function cliticGlosses({ lemma, proclitics, enclitic }: Reading): CliticGlosses {
  const verb = lemma.pos === 'verb'
  const person = verb ? proclitics.at(-1) : undefined
  const personal = person !== undefined && 'يتنا'.includes(person)
  const glosses = (personal ? proclitics.slice(0, -1) : proclitics).map((letter, index) =>
    letter === 'ل' && proclitics[index + 1] === 'ل'
      ? 'to; for'
      : letter === 'ل' && proclitics[index - 1] === 'ل'
        ? 'the'
        : before[letter],
  )
  const subject = personal ? subjects[person] : undefined
  return {
    before: [...glosses, subject].filter((gloss) => gloss !== undefined),
    after: (possessing.has(lemma.pos) ? possessors : objects)[enclitic] ?? '',
  }
}
