import type { Language } from '../../text/witness.ts'
import type { Lexed } from './atom.ts'

export type Exactness = 'exact' | 'approximate' | 'at-least' | 'at-most' | 'range' | 'vague'

type Hedge = Extract<Exactness, 'approximate' | 'at-least' | 'at-most'>

/** Words before a number, folded; one phrase between bars. */
const before: Readonly<Record<Language, Readonly<Record<Hedge, string>>>> = {
  ar: {
    approximate:
      'نحو|حوالي|زهاء|قرابه|تقريبا|يقارب|تقارب|ما يقارب|يقرب من|ما يقرب من|يناهز|ما يناهز|تناهز|ناهز|بحدود|في حدود|بنحو|لنحو|بحوالي|لحوالي|يقدر ب',
    'at-least':
      'اكثر من|لاكثر من|باكثر من|ازيد من|يزيد علي|يزيد عن|تزيد علي|تزيد عن|لا يقل عن|لا تقل عن|يفوق|تفوق|يتجاوز|تتجاوز|تجاوز|تجاوزت|فوق|اعلي من|علي الاقل|ما يربو علي',
    'at-most':
      'اقل من|لاقل من|باقل من|دون|ما دون|لا يتجاوز|لا تتجاوز|لم يتجاوز|لم تتجاوز|لا يزيد علي|لا يزيد عن|لا تزيد علي|لا تزيد عن|لا يتعدي|لا تتعدي|اقصاه|اقصاها|علي الاكثر',
  },
  en: {
    approximate:
      'about|around|roughly|approximately|nearly|almost|some|circa|close to|an estimated|estimated|approaching',
    'at-least':
      'more than|over|at least|no fewer than|no less than|not less than|not fewer than|upwards of|above|exceeding|in excess of|a minimum of|well over',
    'at-most':
      'less than|fewer than|under|at most|no more than|not more than|up to|as many as|as much as|below|a maximum of|not exceeding',
  },
}

/** Words after a number and its unit. */
const after: typeof before = {
  ar: {
    approximate: 'تقريبا|علي وجه التقريب',
    'at-least': 'علي الاقل|او اكثر|او يزيد|ونيف|فاكثر|فما فوق|كحد ادني',
    'at-most': 'علي الاكثر|كحد اقصي|او اقل|فما دون|لا اكثر',
  },
  en: {
    approximate: 'or so|approximately|or thereabouts|odd',
    'at-least': 'or more|at least|plus|at a minimum|upwards',
    'at-most': 'or less|or fewer|at most|at a maximum',
  },
}

type Phrases = ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly hedge: Hedge }[]>

/** Phrases by the word next to the number, the longest first: لا يتجاوز goes before يتجاوز. */
function index(table: Readonly<Record<Hedge, string>>, end: 0 | -1): Phrases {
  const all = Object.entries(table).flatMap(([hedge, phrases]) =>
    phrases.split('|').map((phrase) => ({ words: phrase.split(' '), hedge: hedge as Hedge })),
  )
  all.sort((a, b) => b.words.length - a.words.length)
  return Map.groupBy(all, ({ words }) => words.at(end)!)
}

const leading = { ar: index(before.ar, -1), en: index(before.en, -1) }
const trailing = { ar: index(after.ar, 0), en: index(after.en, 0) }

/** How exact the words round a number (lexemes `first` to `next`) make it; `undefined` where they say nothing. */
export function hedgeOf(lexed: Lexed, first: number, next: number): Hedge | undefined {
  return match(lexed, leading[lexed.language], first - 1, -1) ?? match(lexed, trailing[lexed.language], next, 0)
}

function match({ lexemes }: Lexed, phrases: Phrases, at: number, end: 0 | -1): Hedge | undefined {
  const key = lexemes[at]?.key
  if (key === undefined) return undefined
  const plain = phrases.has(key) ? key : key.replace(/^[وف](?=...)/, '')
  return phrases.get(plain)?.find(({ words }) =>
    words.every((word, i) => {
      const place = end === 0 ? at + i : at - (words.length - 1) + i
      return place === at || lexemes[place]?.key === word || (i === 0 && lexemes[place]?.key === `و${word}`)
    }),
  )?.hedge
}
