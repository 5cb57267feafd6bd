import { foldLetters } from './arabic/letters.ts'

/** What a question asks for. */
export type Asked = 'when' | 'why' | 'where' | 'who' | 'what' | 'how'

/** The written language first, then the dialects; words that mostly ask nothing (من, ما, لم) are left out. */
const arabic: Readonly<Record<Asked, string>> = {
  when: 'متى أيان شوكت شوقت وقتاش إيمتى إمتى أمتى امتا متين فوقاش وينتا إيمته',
  why: 'لماذا ليش ليه لشو علاش لويش لويه علام شعجب',
  where: 'أين وين فين منين أنى لوين',
  who: 'منو مين شكون منهو',
  what: 'ماذا شو إيش ايش شنو شنهو وش أيش اشنو شنوا',
  how: 'كيف شلون إزاي ازاي كيفاش كم قديش كام شكد شحال اشلون',
}

const kinds = Object.keys(arabic) as readonly Asked[]
const forms: ReadonlyMap<string, Asked> = new Map(
  kinds.flatMap((kind) =>
    arabic[kind]
      .split(' ')
      .map(foldLetters)
      .flatMap((form): [string, Asked][] => [
        [form, kind],
        [`و${form}`, kind],
        [`ف${form}`, kind],
      ]),
  ),
)

/** What a folded Arabic word asks for. */
export function arabicAsks(folded: string): Asked | undefined {
  return forms.get(folded)
}

/** What an English word in small letters asks for, where it stands in a question. */
export function englishAsks(lower: string): Asked | undefined {
  return kinds.find((kind) => kind === lower || (kind === 'what' && lower === 'which') || lower === `${kind}'s`)
}
