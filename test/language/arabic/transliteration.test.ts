import { describe, expect, it } from 'vitest'
import { transliterate } from '../../../src/language/arabic/transliteration.ts'

const cases: readonly (readonly [string, string, string])[] = [
  ['كتب', 'ktb', 'writes no vowel that is not there'],
  ['كَتَبَ', 'kataba', 'writes the vowels that are there'],
  ['مُدَرِّس', 'mudarris', 'doubles under shadda'],
  ['كتاب', 'ktāb', 'has long vowels'],
  ['مدينة', 'mdīna', 'knows the a before ta marbuta'],
  ['كبير', 'kbīr', 'takes ya between consonants for long'],
  ['دُور', 'dūr', 'does not write a short vowel before its long one'],
  ['بَيْت', 'bayt', 'reads a marked diphthong'],
  ['سياسة', 'syāsa', 'takes ya before alef for a consonant'],
  ['عربيّ', 'ʿrbī', 'ends a nisba in ī'],
  ['تمييز', 'tmyīz', 'takes the first of two for a consonant'],
  ['توقّف', 'twqqf', 'has no long vowel before a doubled consonant'],
  ['أوضح', 'awḍḥ', 'reads a first أو as aw'],
  ['مستشفى', 'mstšfā', 'reads alef maqsura'],
  ['آب', 'āb', 'has no hamza at the start'],
  ['قرآن', 'qrʾān', 'has one within'],
  ['إيران', 'īrān', 'joins i and ī'],
  ['أمل', 'aml', 'takes a first hamza for a'],
  ['أُمّة', 'umma', 'unless a vowel says otherwise'],
  ['استقلال', 'istqlāl', 'takes a first bare alef for i'],
  ['أبدًا', 'abdan', 'reads tanwin'],
  ['الذي', 'aḏ-ḏī', 'assimilates the article'],
  ['التزام', 'iltzām', 'takes no l of the stem for an article'],
  ['رئيس الوزراء', 'rʾīs al-wzrāʾ', 'reads word by word'],
  ['وزارة الدفاع', 'wzārat ad-dfāʿ', 'writes the t of a construct'],
  ['إن شاء الله', 'in šāʾ Allāh', 'knows the name of God'],
]

describe('transliteration (DIN 31635)', () => {
  it.each(cases)('of %s is %s: it %s', (arabic, latin) => {
    expect(transliterate(arabic)).toBe(latin)
  })
})
