import { withProclitics } from './proclitics.ts'

/**
 * Nouns that form no sound masculine plural, so that ـان and ـين can only be two of them. (مهندسين may be many engineers: not here.)
 * Folded, without ending.
 */
const nouns =
  'ولد رجل جندي قتيل جريح شهيد طفل شخص اسير ضابط قائد وزير رئيس نائب شاب شيخ امير ملك سفير زعيم صديق بيت باب كتاب بلد شارع جسر جبل سد مصنع مسجد جامع مكتب موقع مركز حزب جيش فريق هدف صاروخ لغم مدفع زورق قصف هجوم انفجار اتفاق قرار قانون مشروع شرط سبب حل امر موضوع ملف خبر سؤال طرف جانب خيار طريق فصيل لواء فوج حقل بئر مطار ميناء معبر سجن مقر مبني حاجز عنصر قسم جزء نوع شكل بيان خطاب سطر باص قطار كيس صندوق فصل نصف مجلس نظام سلاح رقم حرف اسم'

/** بلدان and ولدان are plurals, and stand for one far more often than for two. */
const plurals = new Set(['بلدان', 'ولدان'])

/** Ends in تان or تين without being a dual. */
const noDuals = new Set(
  'بوتين روتين لاتين متين فلاتين شتان بهتان بستان فستان كتان افلاطين ختان اوستين مارتين كريستين كوينتين ارجنتين فاتين سلاتين هاتين هاتان اللتين اللتان تمتين تموتين بروتين نيكوتين فالنتين بساتين فساتين كتاتين ثابتين صامتين ساكتين موقتين مثبتين ملتفتين'.split(
    ' ',
  ),
)

const listed = withProclitics(
  nouns
    .split(' ')
    .flatMap((noun) =>
      [`${noun}ان`, `${noun}ين`].filter((form) => !plurals.has(form)).map((form) => [foldHamza(form), true] as const),
    ),
)

function foldHamza(form: string): string {
  return form.replaceAll('ئ', 'ي').replaceAll('ؤ', 'و')
}

/** Where the noun begins in a folded word that can only be two of it: مدينتين, وطائرتان, جنديين. */
export function dualNoun(key: string): { readonly clitic: number; readonly definite: boolean } | undefined {
  if (key.charCodeAt(key.length - 1) !== 0x646) return undefined
  return listed.get(key) ?? feminineDual(key)
}

const front = /^[وف]?(ال|بال|لل|[بلك])?(?=.{6,}$)/

function feminineDual(key: string) {
  const ending = key.slice(-3)
  if ((ending !== 'تان' && ending !== 'تين') || key.length < 6 || key.endsWith('ستان')) return undefined
  const found = front.exec(key)
  const clitic = found ? found[0].length : 0
  if ([0, 1, clitic].some((letters) => noDuals.has(key.slice(letters)))) return undefined
  return { clitic, definite: found?.[1]?.length === 2 || found?.[1]?.length === 3 }
}
