import { plainLetters } from './letters.ts'

const consonants: Readonly<Record<string, string>> = {
  ء: 'ʾ',
  أ: 'ʾ',
  إ: 'ʾi',
  ؤ: 'ʾ',
  ئ: 'ʾ',
  آ: 'ʾā',
  ب: 'b',
  پ: 'p',
  ت: 't',
  ث: 'ṯ',
  ج: 'ǧ',
  چ: 'č',
  ح: 'ḥ',
  خ: 'ḫ',
  د: 'd',
  ذ: 'ḏ',
  ر: 'r',
  ز: 'z',
  ژ: 'ž',
  س: 's',
  ش: 'š',
  ص: 'ṣ',
  ض: 'ḍ',
  ط: 'ṭ',
  ظ: 'ẓ',
  ع: 'ʿ',
  غ: 'ġ',
  ف: 'f',
  ڤ: 'v',
  ق: 'q',
  ك: 'k',
  گ: 'g',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  و: 'w',
  ي: 'y',
}
const vowels: Readonly<Record<string, string>> = { '\u064e': 'a', '\u064f': 'u', '\u0650': 'i', '\u064b': 'an' }
const assimilating = 'تثدذرزسشصضطظلن'

/**
 * Arabic in Latin letters by DIN 31635, without case endings. Only what is written can be told. A short vowel that is not
 * written is left out, so that كتب gives ktb; an unmarked و or ي between consonants is taken for ū or ī, which may be aw or
 * ay; a first أ for a, which may be u; a first bare ا for i. Whoever needs the pronunciation for certain asks a speaker.
 */
export function transliterate(words: string): string {
  const all = words.split(' ').filter(Boolean)
  return all.map((word, index) => one(word, all[index + 1], all.length > 1)).join(' ')
}

function one(word: string, next: string | undefined, inPhrase: boolean): string {
  if (plainLetters(word) === 'الله') return 'Allāh'
  const article = /^ال(?=..)(?!ت(?!ي$))/.test(word) || (inPhrase && /^ال(?=...)/.test(word))
  const letters = lettersOf(article ? word.slice(2) : word)
  const construct = next?.startsWith('ال') === true && !article
  const latin = letters.map((_, at) => letter(letters, at, construct)).join('')
  if (!article) return contracted(latin)
  const first = letters[0]?.base ?? ''
  return `a${assimilating.includes(first) ? letter([{ base: first, shadda: false, vowel: '' }], 0, false) : 'l'}-${contracted(latin)}`
}

interface Letter {
  readonly base: string
  readonly shadda: boolean
  /** As written: a, u, i, an; '-' for sukun; '' where nothing is. */
  readonly vowel: string
}

function lettersOf(word: string): readonly Letter[] {
  return [...word.matchAll(/([\u0621-\u064a\u067e\u0686\u0698\u06a4\u06af])([\u064b-\u0652\u0670]*)/g)].map(
    ([, base, marks]) => ({
      base: base!,
      shadda: marks!.includes('\u0651'),
      vowel: marks!.includes('\u0652') ? '-' : ([...marks!].map((mark) => vowels[mark]).find(Boolean) ?? ''),
    }),
  )
}

function letter(letters: readonly Letter[], at: number, construct: boolean): string {
  const { base, shadda, vowel } = letters[at]!
  const written = vowel === '-' ? '' : vowel
  const last = at === letters.length - 1
  if (base === 'ة') return construct ? 'at' : 'a'
  if (base === 'ى') return 'ā'
  if (base === 'ا') return at === 0 ? written || 'i' : letters[at - 1]!.vowel === 'an' ? '' : 'ā'
  if (at === 0 && base === 'أ') return written || 'a'
  if (at === 0 && base === 'إ') return 'i'
  if (at === 0 && base === 'آ') return 'ā'
  if (base === 'ي' && shadda && last) return 'ī'
  if ((base === 'و' || base === 'ي') && isLong(letters, at)) return base === 'و' ? 'ū' : 'ī'
  const consonant = base === 'إ' && written ? 'ʾ' : (consonants[base] ?? '')
  return (shadda ? consonant + consonant : consonant) + written
}

/** Whether و or ي is most likely a long vowel: after a consonant that has no other vowel, and before none. */
function isLong(letters: readonly Letter[], at: number): boolean {
  const { shadda, vowel } = letters[at]!
  const before = letters[at - 1]
  const after = letters[at + 1]?.base ?? ''
  if (at === 0 || shadda || vowel !== '' || !before) return false
  if (before.vowel === 'a' || before.vowel === '-' || 'اىآ'.includes(before.base)) return false
  // تمييز, توقّف: a long vowel stands before one consonant
  if (letters[at + 1]?.base === letters[at]!.base || letters[at + 1]?.shadda) return false
  // أوضح, أيلول
  if (at === 1 && before.base === 'أ' && before.vowel === '') return false
  return !'اىةآ'.includes(after) || after === ''
}

/** A short vowel before its own long one is that one. */
function contracted(latin: string): string {
  return latin.replace(/a(?=ā)|u(?=ū)|i(?=ī)/g, '').replace(/(?<=[^aeiouāīū])y(?=a$)/, 'iy')
}
