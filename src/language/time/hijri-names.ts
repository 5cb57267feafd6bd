import type { Lexed } from '../quantity/atom.ts'
import type { Month } from './months.ts'

/** Which of a pair of months the second word names. */
const seconds: ReadonlyMap<string, 0 | 1> = new Map([
  ...['awwal', 'awal', 'awwel', 'ula', 'oula', 'i'].map((word) => [word, 0] as const),
  ...['thani', 'thaani', 'thaniya', 'thaniyah', 'thania', 'akhir', 'akhar', 'akhira', 'akhirah', 'akher', 'ii'].map(
    (word) => [word, 1] as const,
  ),
  ...['qada', 'qadah', 'qida', 'qidah', 'qadeh', 'kaada', 'kada'].map((word) => [word, 0] as const),
  ...['hijja', 'hijjah', 'hija', 'hijah'].map((word) => [word, 1] as const),
])

const heads = new Map([
  ['rabi', 3],
  ['rabia', 3],
  ['jumada', 5],
  ['jumaada', 5],
  ['jamada', 5],
  ['dhu', 11],
  ['dhul', 11],
  ['thul', 11],
  ['zul', 11],
])

const plain = (key: string) => key.replaceAll(/['’‘ʿʾ]/g, '')
const between = /^(?:['’‘ʿʾ-]|al|ul|el|ath|l)?$/

/** The Hijri month of two words that begins at a lexeme: "Rabi al-Awwal", "Jumada II", "Dhu’l-Hijja", however it is spelt. */
export function readHijriMonth(
  { lexemes, text }: Lexed,
  at: number,
): { readonly month: Month; readonly next: number } | undefined {
  const head = lexemes[at]
  const first = head && heads.get(plain(head.key))
  if (!first || !/^[A-Z]/.test(text[head.start]!)) return undefined
  let second = at + 1
  while (second < at + 5 && between.test(plain(lexemes[second]?.key ?? '.'))) second++
  const step = seconds.get(plain(lexemes[second]?.key ?? ''))
  if (step === undefined) return undefined
  return { month: { calendar: 'hijri', month: first + step, weak: false }, next: second + 1 }
}
