import { stemClasses, type StemClass } from './stem.ts'

/** Letters before or after a stem, and the classes of stem that they may stand with. */
export interface Affix {
  readonly letters: string
  /** The pieces that a reader would split off, in order. */
  readonly parts: readonly string[]
  /** Bit set over `stemClasses`. */
  readonly with: number
  /** Which letters are the ending of the word itself rather than a clitic: they cost nothing. */
  readonly cost: number
}

const bit = (name: StemClass) => 1 << stemClasses.indexOf(name)
const classes = (...names: readonly StemClass[]) => names.reduce((set, name) => set | bit(name), 0)

export const classBit: Readonly<Record<StemClass, number>> = Object.fromEntries(
  stemClasses.map((name) => [name, bit(name)]),
) as Record<StemClass, number>

const nominal = classes('noun', 'feminine', 'plural', 'bound', 'free')
const perfect = classes('perfect', 'perfect-long', 'perfect-short', 'perfect-cut')
const imperfect = classes('imperfect', 'imperfect-bare', 'imperfect-cut')
const all = nominal | perfect | imperfect | classes('particle', 'preposition')

const conjunctions = ['', 'و', 'ف']
const prepositions = ['', 'ب', 'ك', 'ل']
const persons = ['ي', 'ت', 'ن', 'ا']
/** س is the future of the written language; ب, ح, د and ه open the present or future of the dialects. */
const tenses: readonly (readonly [string, number])[] = [
  ['', 0],
  ['س', 0],
  ['ل', 0.5],
  ['ب', 1.2],
  ['ح', 1.4],
]

const affix = (parts: readonly string[], set: number, cost: number): Affix => ({
  letters: parts.join(''),
  parts: parts.filter((part) => part !== ''),
  with: set,
  cost,
})

/** Every way to begin a word. */
export const prefixes: readonly Affix[] = conjunctions.flatMap((conjunction) => {
  const base = conjunction === '' ? 0 : conjunction === 'و' ? 0.3 : 0.6
  return [
    affix([conjunction], (all & ~imperfect) | classes('imperfect-bare'), base),
    ...prepositions.slice(1).map((letter) => affix([conjunction, letter], nominal | classes('particle'), base + 0.5)),
    ...['', 'ب', 'ك'].map((letter) =>
      affix([conjunction, letter, 'ال'], nominal & ~classes('bound'), base + (letter ? 0.2 : 0)),
    ),
    affix([conjunction, 'ل', 'ل'], nominal & ~classes('bound'), base + 0.2),
    ...['ع', 'ه'].map((letter) => affix([conjunction, letter, 'ال'], nominal & ~classes('bound'), base + 1.5)),
    ...tenses.flatMap(([tense, cost]) =>
      persons.map((person) => affix([conjunction, tense, person], imperfect, base + cost)),
    ),
  ]
})

const pronouns = ['ه', 'ها', 'هم', 'هن', 'هما', 'ك', 'كم', 'كن', 'كما', 'نا']
const nounPronouns = ['', ...pronouns, 'ي']
const verbPronouns = ['', ...pronouns, 'ني']

interface Ending {
  readonly letters: string
  readonly with: number
  /** Which pronouns may follow. */
  readonly pronouns: readonly string[]
  readonly cost?: number
}

const none = ['']
const endings: readonly Ending[] = [
  { letters: '', with: classes('particle'), pronouns: none },
  { letters: '', with: classes('preposition'), pronouns: [...nounPronouns, 'ني'] },
  { letters: '', with: classes('noun', 'plural'), pronouns: nounPronouns },
  { letters: '', with: classes('bound'), pronouns: nounPronouns.slice(1) },
  { letters: '', with: classes('free'), pronouns: none, cost: 0.3 },
  { letters: 'ا', with: classes('noun', 'plural'), pronouns: none },
  { letters: 'ه', with: classes('noun'), pronouns: none, cost: 0.2 },
  { letters: 'ت', with: classes('noun'), pronouns: nounPronouns.slice(1), cost: 0.3 },
  { letters: 'ه', with: classes('feminine'), pronouns: none },
  { letters: 'ت', with: classes('feminine'), pronouns: nounPronouns.slice(1) },
  { letters: 'ات', with: classes('noun', 'feminine', 'bound'), pronouns: nounPronouns },
  { letters: 'يات', with: classes('free'), pronouns: nounPronouns },
  { letters: 'ون', with: classes('noun', 'free'), pronouns: none },
  { letters: 'ين', with: classes('noun', 'free'), pronouns: none },
  { letters: 'و', with: classes('noun', 'free'), pronouns: nounPronouns.slice(0, -1), cost: 0.6 },
  { letters: 'ي', with: classes('noun', 'free'), pronouns: nounPronouns.slice(1), cost: 0.6 },
  { letters: 'ان', with: classes('noun', 'plural'), pronouns: none, cost: 0.2 },
  { letters: 'ا', with: classes('noun'), pronouns: pronouns, cost: 0.9 },
  ...['تان', 'تين'].map((letters) => ({ letters, with: classes('noun', 'feminine'), pronouns: none })),
  ...['تا', 'تي'].map((letters) => ({ letters, with: classes('noun', 'feminine'), pronouns: nounPronouns, cost: 0.5 })),
  { letters: '', with: classes('perfect', 'perfect-long'), pronouns: verbPronouns },
  { letters: 'ت', with: perfect, pronouns: verbPronouns },
  { letters: 'ا', with: classes('perfect', 'perfect-long'), pronouns: verbPronouns, cost: 0.4 },
  { letters: 'تا', with: classes('perfect', 'perfect-long', 'perfect-cut'), pronouns: none, cost: 0.4 },
  { letters: 'وا', with: classes('perfect', 'perfect-long', 'perfect-cut'), pronouns: none },
  { letters: 'و', with: classes('perfect', 'perfect-long', 'perfect-cut'), pronouns: verbPronouns.slice(1) },
  ...['نا', 'ن', 'تما'].map((letters) => ({
    letters,
    with: classes('perfect', 'perfect-short'),
    pronouns: verbPronouns,
  })),
  { letters: 'تم', with: classes('perfect', 'perfect-short'), pronouns: none },
  { letters: 'تمو', with: classes('perfect', 'perfect-short'), pronouns: verbPronouns.slice(1) },
  { letters: '', with: classes('imperfect', 'imperfect-bare'), pronouns: verbPronouns },
  ...['ون', 'ين'].map((letters) => ({ letters, with: classes('imperfect', 'imperfect-cut'), pronouns: verbPronouns })),
  { letters: 'ان', with: classes('imperfect'), pronouns: none },
  { letters: 'ن', with: classes('imperfect'), pronouns: verbPronouns, cost: 0.5 },
  { letters: 'وا', with: classes('imperfect', 'imperfect-cut'), pronouns: none },
  { letters: 'و', with: classes('imperfect', 'imperfect-cut'), pronouns: verbPronouns.slice(1), cost: 0.3 },
  { letters: 'ي', with: classes('imperfect', 'imperfect-cut'), pronouns: verbPronouns, cost: 0.8 },
  { letters: 'ا', with: classes('imperfect'), pronouns: verbPronouns, cost: 0.8 },
]

/** Every way to end a word. */
export const suffixes: readonly Affix[] = endings.flatMap(({ letters, with: set, pronouns: allowed, cost = 0 }) =>
  allowed.map((pronoun) => ({
    letters: letters + pronoun,
    parts: pronoun === '' ? [] : [pronoun],
    with: set,
    cost: cost + (pronoun === '' ? 0 : 0.5),
  })),
)
