/**
 * Arabic words that say a number without being one, by the number; folded, whatever they may begin with. كلا الطرفين is "the
 * two sides", ثنائي a pair.
 */
const table: readonly (readonly [number, string])[] = [
  [1, 'احد احدي واحد واحده وحيد وحيده منفرد منفرده مفرد مفرده اولا فردي فرديه نفس'],
  [
    2,
    'كلا كلتا كلاهما كليهما كلتاهما ثنايي ثناييه زوج زوجان زوجين زوجا مزدوج مزدوجه ضعف ضعفي ضعفين ضعفا مرتين توام توامان هما',
  ],
  [3, 'ثلاثي ثلاثيه مثلث ثلاثتهم ثلاثيا'],
  [4, 'رباعي رباعيه مربع اربعتهم'],
  [5, 'خماسي خماسيه خمستهم'],
  [6, 'سداسي سداسيه'],
  [7, 'سباعي سباعيه'],
  [8, 'ثماني ثمانيه'],
  [9, 'تساعي'],
  [10, 'عشاري عقد'],
  [100, 'قرن مءويه مييويه مئوي'],
]

const numbers = new Map(table.flatMap(([number, words]) => words.split(' ').map((word) => [word, number] as const)))

const front = /^[وف]?(?:ال|بال|لل|كال|[بلك])?(?=...)/

/** The number that a folded word says in passing; `undefined` where it says none. */
export function kindredNumber(word: string): number | undefined {
  return numbers.get(word) ?? numbers.get(word.replace(front, ''))
}

/** Whether a folded word may be a dual: any ending of it, before a pronoun or a genitive too. */
export function mayBeDual(word: string): boolean {
  return /(?:ان|ين|تا|تي|اهما|يهما|تاه|تيه|تاها|تيها|اه|اها|يها)$/.test(word)
}
