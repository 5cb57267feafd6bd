import { figuresOf, type Figure } from './figure.ts'
import type { LeftOver } from './left-over.ts'
import type { Pair } from './pair.ts'

/** A figure that both texts have. */
export interface SameFigure {
  readonly arabic: Figure
  readonly english: Figure
}

/** Figures before which the Arabic says "about", "more than" or "up to", and the English nothing of the kind. */
export function sharpenedFigures(pair: Pair): readonly SameFigure[] {
  const figures = { arabic: figuresOf(pair.arabic), english: figuresOf(pair.english) }
  pair.budget.spend(figures.english.length * (figures.arabic.length + figures.english.length))
  return figures.english.flatMap((english) => {
    const arabic = onlyOne(figures, english)
    if (!arabic || isExact(arabic) || !isExact(english) || isIdiom(pair, { arabic, english })) return []
    return vague.has(arabic.quantity.exactness) ? [] : [{ arabic, english }]
  })
}

const vague = new Set(['range', 'vague'])

const isExact = ({ quantity }: Figure) => quantity.exactness === 'exact'

/** The Arabic figure of this value, where each side has one. */
function onlyOne({ arabic, english }: LeftOver<Figure, Figure>, { value, upper }: Figure): Figure | undefined {
  const same = (one: Figure) => one.value === value && one.upper === upper
  const found = arabic.filter(same)
  return found.length === 1 && english.filter(same).length === 1 ? found[0] : undefined
}

/**
 * ثلاثة كيلومترات لا أكثر is "only three"; عن عمر يناهز الأربعين is "aged 40"; in أعلى من عشرة, "up from ten", the figure is the
 * mark that is passed.
 */
function isIdiom({ arabic: { text }, english }: Pair, { arabic: a, english: e }: SameFigure): boolean {
  if (/^[\s\S]{0,2}لا [أا]كثر/.test(text.slice(a.end, a.end + 12)) || text.slice(a.start, a.end).endsWith('لا أكثر'))
    return true
  return (
    /عمر(?:ه|ها)?\s+\S+\s*$/.test(text.slice(Math.max(0, a.start - 30), a.start)) ||
    /\bfrom\s*$/i.test(english.text.slice(Math.max(0, e.start - 8), e.start))
  )
}
