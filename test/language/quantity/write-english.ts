/** Writes integers in English words; it shares nothing with the reader that it tests. */
export interface Writing {
  /** "one hundred and five" rather than "one hundred five". */
  readonly and: boolean
  readonly hyphen: '-' | ' '
  /** "one thousand, two hundred". */
  readonly comma: boolean
  /** "a hundred". */
  readonly article: boolean
}

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = ' twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

function belowHundred(n: number, w: Writing): string {
  if (n < 20) return small[n]!
  const ten = tens[Math.floor(n / 10) - 1]!
  return n % 10 === 0 ? ten : ten + w.hyphen + small[n % 10]!
}

function belowThousand(n: number, w: Writing): string {
  if (n < 100) return belowHundred(n, w)
  const head = `${small[Math.floor(n / 100)]!} hundred`
  return n % 100 === 0 ? head : `${head}${w.and ? ' and' : ''} ${belowHundred(n % 100, w)}`
}

export function writeEnglish(n: number, w: Writing): string {
  if (n === 0) return 'zero'
  const parts: string[] = []
  let rest = n
  for (const [value, name] of [
    [1e9, 'billion'],
    [1e6, 'million'],
    [1e3, 'thousand'],
  ] as const) {
    if (rest >= value) parts.push(`${belowThousand(Math.floor(rest / value), w)} ${name}`)
    rest %= value
  }
  const joined = parts.join(w.comma ? ', ' : ' ')
  const last = rest > 0 ? belowThousand(rest, w) : ''
  const link = joined === '' || last === '' ? '' : rest < 100 && w.and ? ' and ' : w.comma && rest >= 100 ? ', ' : ' '
  const all = joined + link + last
  return w.article ? all.replace(/^one (?=hundred|thousand|million|billion)/, 'a ') : all
}

export const writings: readonly Writing[] = [true, false].flatMap((and) =>
  (['-', ' '] as const).flatMap((hyphen) =>
    [true, false].flatMap((comma) => [true, false].map((article) => ({ and, hyphen, comma, article }))),
  ),
)
