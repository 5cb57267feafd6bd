import { sentences } from '../../src/language/sentences.ts'
import type { Span } from '../../src/text/span.ts'

/** Mulberry32. */
export function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const english =
  `The governor said that 12 bridges would not reopen before March. Mr. Farid Haddad, who speaks for the port of Sidra, denied that
any of the 340 workers had been dismissed. About 1,250 families left Old Tarsa on Sunday. The school was never closed, he added, and three of
its teachers came back from Malta. Rain is expected in the valley. The road to Jabal Noor cannot be used at night. Salma Idris told
the council that two wells were dry. No boat has sailed since 7 June.

The market opened late in the morning. Prices rose by 4.5 percent in Karmel, and nobody in the town hall would explain it. The old mill by the
river was sold to a cousin of Yusuf Attar. It was not the first offer. She wrote to Nadia Sabri twice and received no answer.`.replaceAll(
    '\n',
    ' ',
  )

const arabic =
  `قال المحافظ إن ١٢ جسرًا لن تفتح قبل شهر آذار. ونفى السيد فريد حداد أن يكون أي من العمال البالغ عددهم 340 قد صُرف من عمله. غادرت نحو ١٢٥٠ عائلة
بلدة طرسة القديمة يوم الأحد. لم تُغلق المدرسة قط، وعاد ثلاثة من معلميها من تونس. يُتوقع هطول المطر في الوادي. لا يمكن سلوك الطريق إلى جبل نور ليلًا.
أبلغت سلمى إدريس المجلس أن بئرين قد جفتا. لم تبحر أي سفينة منذ السابع من حزيران. فتحت السوق أبوابها متأخرة هذا الصباح. وبيعت الطاحونة القديمة
إلى ابن عم يوسف العطار، ولم يكن ذلك أول عرض. كتبت إلى نادية صبري مرتين ولم تتلقَّ جوابًا.`.replaceAll('\n', ' ')

export const accounts = [english, arabic] as const

export function sentenceSpans(text: string): readonly Span[] {
  return sentences(text, text === arabic ? 'ar' : 'en')
}

/** A text after an edit to a passage, or `undefined` where the edit does not apply to it. */
export type EditTo = (text: string, passage: Span, r: () => number) => string | undefined

function swap(pattern: RegExp, by: (word: string, r: () => number) => string): EditTo {
  return (text, { start, end }, r) => {
    const found = [...text.slice(start, end).matchAll(pattern)]
    const match = found[Math.floor(r() * found.length)]
    if (!match) return undefined
    const at = start + match.index
    return text.slice(0, at) + by(match[0], r) + text.slice(at + match[0].length)
  }
}

const names = [
  'Farid',
  'Haddad',
  'Sidra',
  'Tarsa',
  'Malta',
  'Noor',
  'Salma',
  'Idris',
  'Karmel',
  'Yusuf',
  'Attar',
  'Nadia',
  'Sabri',
]
const arabicNames = ['فريد', 'حداد', 'طرسة', 'تونس', 'نور', 'سلمى', 'إدريس', 'يوسف', 'العطار', 'نادية', 'صبري']
const other = <T>(list: readonly T[], word: T, r: () => number) => {
  const rest = list.filter((known) => known !== word)
  return rest[Math.floor(r() * rest.length)]!
}
const word = (list: readonly string[]) => new RegExp(`(?<!\\p{L})(?:${list.join('|')})(?!\\p{L})`, 'gu')

/** Each changes a number, a name or a negation. */
export const substantialEdits: readonly EditTo[] = [
  swap(/\p{Nd}+/gu, (number, r) =>
    String(Number(number.replace(/[٠-٩]/g, (d) => String(d.charCodeAt(0) - 0x660))) + 1 + Math.floor(r() * 9)),
  ),
  swap(/(?<!\p{L})(?:two|three|twice|first)(?!\p{L})/gu, (found, r) =>
    other(['two', 'three', 'four', 'seven'], found, r),
  ),
  swap(/(?<!\p{L})(?:ثلاثة|بئرين|مرتين|السابع)(?!\p{L})/gu, (found) =>
    found === 'ثلاثة' ? 'خمسة' : found === 'السابع' ? 'الثامن' : 'ثلاث',
  ),
  swap(word(names), (found, r) => other(names, found, r)),
  swap(word(arabicNames), (found, r) => other(arabicNames, found, r)),
  swap(/(?<!\p{L})(?:not|never|no) /giu, () => ''),
  swap(/(?<!\p{L})cannot(?!\p{L})/gu, () => 'can'),
  swap(/(?<!\p{L})(?:was|is|had) /gu, (found) => `${found}not `),
  swap(/(?<!\p{L})و?(?:لم|لن|لا) /gu, () => ''),
  swap(/(?<!\p{L})(?:قال|غادرت|يُتوقع|أبلغت|فتحت|كتبت)(?!\p{L})/gu, (found) => `لم ${found}`),
]

/** None changes what is said. */
export const harmlessEdits: readonly EditTo[] = [
  swap(/ /gu, () => '  '),
  swap(/, /gu, () => ' '),
  swap(/، /gu, () => ' '),
  swap(/[أإآ]/gu, () => 'ا'),
  swap(/ة(?!\p{L})/gu, () => 'ه'),
  swap(/[\u064b-\u0652]/gu, () => ''),
  swap(/\. */gu, () => '.\n'),
  swap(/(?<!\p{L})(?:late|old|dry|back)(?!\p{L})/gu, (found) => `rather ${found}`),
  swap(/(?<!\p{L})(?:said|told|added|wrote)(?!\p{L})/gu, (found) => `then ${found}`),
  (text, { start }) => `${text.slice(0, start)}The evening was calm and the lamps were lit. ${text.slice(start)}`,
  (text, { end }) => `${text.slice(0, end)} It was a long and quiet evening by the river.${text.slice(end)}`,
  (text, { start, end }) => `${text.slice(0, start)}${text.slice(end).trimStart()} ${text.slice(start, end)}`,
]
