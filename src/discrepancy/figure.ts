import { foldLetters } from '../language/arabic/letters.ts'
import type { Quantity } from '../language/quantity/quantity.ts'
import { signs, arabicUnits, englishUnits } from '../language/quantity/units.ts'
import { slice, type Span } from '../text/span.ts'
import type { PairSide } from './pair.ts'

/** One value that a text names. A range or a score names two. */
export interface Figure extends Span {
  readonly value: number
  /** Only of uncertain words: dozens are 24 to 120. */
  readonly upper?: number
  readonly quantity: Quantity
}

/** The values that the sentences name in digits or words, dates apart. */
export function figuresOf({ sentences }: PairSide): readonly Figure[] {
  return sentences.flatMap(({ quantities }) => quantities.flatMap(valuesOf))
}

function valuesOf(quantity: Quantity): readonly Figure[] {
  const { start, end, value, upper, exactness } = quantity
  if (upper === undefined) return [{ start, end, value, quantity }]
  if (exactness === 'vague') return [{ start, end, value, upper, quantity }]
  return [value, upper].map((one) => ({ start, end, value: one, quantity }))
}

const percentWords = /\s*(?:[%٪]|per\s?cent|percentage|pc\b|في الم|بالم).*$/su

/** The words of a figure without its unit: `84` of "84 minutes", `350,000` of "$350,000". */
export function wordsOf(text: string, figure: Figure): Span {
  const { value, quantity } = figure
  const whole = slice(text, figure)
  const digits = [...whole.matchAll(/\p{Nd}+(?:[.,٫٬]\p{Nd}+)*/gu)]
  const own = digits.find(([found]) => Number(found.replaceAll(/[,٬]/g, '')) === value) ?? digits[0]
  if (own && digits.length > 1)
    return { start: figure.start + own.index, end: figure.start + own.index + own[0].length }
  const percent = quantity.kind === 'percent' ? percentWords.exec(whole) : null
  if (percent) return { start: figure.start, end: figure.start + percent.index }
  if (!quantity.unit) return { start: figure.start, end: figure.end }
  const sign = signs.has(whole[0] ?? '') ? 1 : 0
  const unit = /[\s-]+(?<unit>[^\s-]+)$/u.exec(whole)
  const known =
    unit && (englishUnits.has(unit.groups!.unit!.toLowerCase()) || arabicUnits.has(foldLetters(unit.groups!.unit!)))
  return { start: figure.start + sign, end: known ? figure.start + unit.index : figure.end }
}
