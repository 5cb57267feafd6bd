/** Writes integers in Arabic words, by the rules of the school grammars; it shares nothing with the reader that it tests. */
export interface Writing {
  /** Of the counted noun: ثلاثة رجال, ثلاث نساء. */
  readonly gender: 'masculine' | 'feminine'
  readonly case: 'nominative' | 'accusative' | 'genitive'
  readonly hundred: 'مئة' | 'مائة'
  /** ثلاث مئة rather than ثلاثمئة. */
  readonly apart: boolean
  readonly tanwin: 'ًا' | 'اً' | 'ا'
}

const feminineUnits = ['', 'واحدة', '', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمانٍ', 'تسع']
const masculineUnits = ['', 'واحد', '', 'ثلاثة', 'أربعة', 'خمسة', 'ستة', 'سبعة', 'ثمانية', 'تسعة']
const tens = ['', '', 'عشر', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع']

function unit(n: number, w: Writing): string {
  if (n === 2) {
    const stem = w.gender === 'masculine' ? 'اثن' : 'اثنت'
    return stem + (w.case === 'nominative' ? 'ان' : 'ين')
  }
  if (w.gender === 'masculine') return n === 1 && w.case === 'accusative' ? `واحد${w.tanwin}` : masculineUnits[n]!
  return n === 8 && w.case === 'accusative' ? `ثماني${w.tanwin}` : feminineUnits[n]!
}

function teen(n: number, w: Writing): string {
  const masculine = w.gender === 'masculine'
  const ten = masculine ? 'عشر' : 'عشرة'
  if (n === 11) return `${masculine ? 'أحد' : 'إحدى'} ${ten}`
  if (n === 12) return `${masculine ? 'اثن' : 'اثنت'}${w.case === 'nominative' ? 'ا' : 'ي'} ${ten}`
  if (n === 18 && !masculine) return `ثماني ${ten}`
  return `${(masculine ? masculineUnits : feminineUnits)[n - 10]!} ${ten}`
}

function belowHundred(n: number, w: Writing): string {
  if (n < 10) return unit(n, w)
  if (n === 10) return w.gender === 'masculine' ? 'عشرة' : 'عشر'
  if (n < 20) return teen(n, w)
  const ten = tens[Math.floor(n / 10)]! + (w.case === 'nominative' ? 'ون' : 'ين')
  if (n % 10 === 0) return ten
  const one = n % 10 === 1 && w.gender === 'feminine' ? 'إحدى' : unit(n % 10, w)
  return `${one} و${ten}`
}

function hundreds(n: number, w: Writing, construct: boolean): string {
  if (n === 1) return w.hundred
  const stem = w.hundred.slice(0, -1)
  if (n === 2) return `${stem}${w.case === 'nominative' ? 'تا' : 'تي'}${construct ? '' : 'ن'}`
  const head = n === 8 ? (w.apart ? 'ثماني' : 'ثمان') : feminineUnits[n]!
  return head + (w.apart ? ' ' : '') + w.hundred
}

function group(n: number, w: Writing, construct = false): string {
  const rest = n % 100
  const parts: string[] = []
  if (n >= 100) parts.push(hundreds(Math.floor(n / 100), w, construct && rest === 0))
  if (rest > 0) parts.push(belowHundred(rest, w))
  return parts.join(' و')
}

const scales = [
  { value: 1e9, one: 'مليار', many: 'مليارات' },
  { value: 1e6, one: 'مليون', many: 'ملايين' },
  { value: 1e3, one: 'ألف', many: 'آلاف' },
]

function counted(n: number, scale: (typeof scales)[number], w: Writing): string {
  const masculine: Writing = { ...w, gender: 'masculine' }
  if (n === 1) return scale.one + (w.case === 'accusative' ? w.tanwin : '')
  if (n === 2) return scale.one + (w.case === 'nominative' ? 'ان' : 'ين')
  const rest = n % 100
  if (rest === 1 || rest === 2) return `${counted(n - rest, scale, w)} و${counted(rest, scale, w)}`
  if (rest === 0) return `${group(n, masculine, true)} ${scale.one}`
  if (rest <= 10) return `${group(n, masculine)} ${scale.many}`
  return `${group(n, masculine)} ${scale.one}${w.tanwin}`
}

export function writeArabic(n: number, writing: Writing): string {
  if (n === 0) return 'صفر'
  const parts: string[] = []
  let rest = n
  for (const scale of scales) {
    if (rest >= scale.value) parts.push(counted(Math.floor(rest / scale.value), scale, writing))
    rest %= scale.value
  }
  if (rest > 0) parts.push(group(rest, writing))
  return parts.join(' و')
}

/** Every way to write: both genders, all cases, both spellings of the hundred, joined or apart, three ways to set the tanwin. */
export const writings: readonly Writing[] = (['masculine', 'feminine'] as const).flatMap((gender) =>
  (['nominative', 'accusative', 'genitive'] as const).flatMap((form) =>
    (['مئة', 'مائة'] as const).flatMap((hundred) =>
      [true, false].flatMap((apart) =>
        (['ًا', 'اً', 'ا'] as const).map((tanwin) => ({ gender, case: form, hundred, apart, tanwin })),
      ),
    ),
  ),
)
