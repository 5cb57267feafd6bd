import type { Unit } from './units.ts'

/** Whose dinar it is: plain name of the money, code, folded Arabic adjective in both genders, English adjective. */
const table = `
dinar IQD عراقي عراقيه iraqi
dinar KWD كويتي كويتيه kuwaiti
dinar JOD اردني اردنيه jordanian
dinar BHD بحريني بحرينيه bahraini
dinar LYD ليبي ليبيه libyan
dinar TND تونسي تونسيه tunisian
dinar DZD جزايري جزايريه algerian
lira LBP لبناني لبنانيه lebanese
lira SYP سوري سوريه syrian
lira TRY تركي تركيه turkish
rial SAR سعودي سعوديه saudi
rial YER يمني يمنيه yemeni
rial IRR ايراني ايرانيه iranian
rial QAR قطري قطريه qatari
rial OMR عماني عمانيه omani
dirham AED اماراتي اماراتيه emirati
dirham MAD مغربي مغربيه moroccan
pound GBP استرليني استرلينيه sterling
pound GBP بريطاني بريطانيه british
pound EGP مصري مصريه egyptian
pound SDG سوداني سودانيه sudanese
pound LBP لبناني لبنانيه lebanese
pound SYP سوري سوريه syrian
franc CHF سويسري سويسريه swiss
USD USD اميركي امريكي us
USD USD اميركيا امريكيا american
USD CAD كندي كنديه canadian
USD AUD استرالي استراليه australian`

const codes = new Map(
  table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [plain = '', code = '', ...adjectives] = line.split(' ')
      return adjectives.flatMap((adjective) =>
        [`${plain} ${adjective}`, `${plain} ${adjective}ا`].map((k) => [k, code] as const),
      )
    }),
)
const adjectives = new Set([...codes.keys()].map((key) => key.split(' ')[1]!))

/** Whether a word may say whose money it is. */
export function isCountry(key: string): boolean {
  return adjectives.has(key)
}

/** The unit that the adjective makes of this one; `undefined` where they do not go together. */
export function ofCountry(unit: Unit, adjective: string): Unit | undefined {
  const code = codes.get(`${unit.code} ${adjective}`)
  return code === undefined ? undefined : { ...unit, code }
}

const squares = new Map([
  ['m', 1],
  ['km', 1e6],
  ['mile', 2_589_988],
  ['foot', 0.092903],
  ['cm', 1e-4],
])

/** km and "square" make km2, m and "cubic" m3. */
export function raised(unit: Unit, word: string): Unit | undefined {
  if (unit.kind !== 'length') return undefined
  const square = squares.get(unit.code)
  if (square !== undefined && squaredWords.has(word)) return { kind: 'area', code: `${unit.code}2`, factor: square }
  return unit.code === 'm' && cubedWords.has(word) ? { kind: 'volume', code: 'm3', factor: 1000 } : undefined
}

export const squaredWords = new Set(['مربع', 'مربعا', 'مربعه', 'square', 'sq'])
export const cubedWords = new Set(['مكعب', 'مكعبا', 'مكعبه', 'cubic'])

const moneys = new Map<string, Set<string>>()
for (const [name, code] of codes) {
  const plain = name.split(' ')[0]!
  moneys.set(plain, (moneys.get(plain) ?? new Set()).add(code))
}

/** Whether the two codes may be the same money: a dinar without a country may be anybody's. */
export function maySameMoney(one: string, other: string): boolean {
  return one === other || moneys.get(one)?.has(other) === true || moneys.get(other)?.has(one) === true
}
