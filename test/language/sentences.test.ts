import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentences } from '../../src/language/sentences.ts'
import type { Language } from '../../src/text/witness.ts'

/** Each case is a text in which | stands where a sentence must end. */
const english: readonly string[] = [
  'The bridge is open.|Nobody crossed it.',
  'Mr. Harwood met Dr. Salim at noon.|They spoke briefly.',
  'Gen. Orhan and Lt. Col. Daher signed.|Then they left.',
  'The U.S. envoy left on Friday.|Talks go on.',
  'He flew to the U.S.|The talks had ended.',
  'A. B. Harwood wrote it.|J. Daher read it.',
  'They met at 5 p.m. on Sunday.|It rained.',
  'They met at 5 p.m.|The hall was full.',
  'See Fig. 3 and No. 12.|Both are old.',
  'He said no.|No. 7 is his house.',
  '25 delegates arrived.|3 left.|The rest stayed.',
  'It cost 2.5 million.|Version 1.2.3 did not help.',
  '“Never!” he cried.|“Go home.”|They went.',
  '“Who is there?” asked the guard.|Nobody answered.',
  'He asked: “Why now?”|“Because,” she said.',
  'Is it over?|Yes!|Really?!|Perhaps…|We shall see.',
  'It was late... and cold.|They slept.',
  'He stopped...|Then he ran.',
  'The firm Harwood Inc. paid.|So did Daher & Co. of Sidran.',
  'Bridges, roads, etc. were built.|All are gone.',
  '(They had left.)|Nobody knew.',
  'The end (or so he said.)|It was not.',
  'He lives at St. Mary’s.|She does not.',
  'Read it at example.org/a.b today.|Do not wait.',
  '1. Open the gate.|2. Count the men.',
  'He wrote “الجسر مفتوح.” in the margin.|She read it.',
  'I met him and I.|We left.',
]

const arabic: readonly string[] = [
  'وصل الوفد أمس.|بدأت المحادثات.',
  'هل انتهينا؟|لا!|لم ننته بعد…|سنكمل غدًا.',
  'التقى د. سالم بالوفد.|ثم غادر.',
  'تحدثت أ.د. سلمى الفرضي أولًا.|ثم سكتت.',
  'أرسلوا إلى ص.ب. ١٢ في العاصمة.|لم يصل شيء.',
  'كان ذلك عام ١٤٤٦ هـ.|ثم تغيّر كل شيء.',
  'سار الموكب ٢٥ كم. ثم توقف.'.replace('كم. ', 'كم.|'),
  'بلغت الكلفة 2.5 مليون.|لم يدفع أحد.',
  '«هل انتهينا؟» سأل الحارس.|لم يجبه أحد.',
  '«لن نرحل!» هتف الناس.|ثم تفرّقوا.',
  'قال: «الجسر مفتوح».|ثم جلس.',
  'قال: «الجسر مفتوح.»|ثم جلس.',
  'انتظرنا طويلًا..ثم جاء الخبر.',
  'انتهت الجلسة.بدأت الاستراحة.'.replace('.ب', '.|ب'),
  '١. نفتح الباب.|٢. نعدّ الناس.',
  'زار ممثل U.N. المدينة.|ثم عاد.',
  'وصل ٢٥ مندوبًا.|٣ منهم غادروا.',
  'يا جماعة، الموضوع مو بسيط.|شنو نسوي؟|راح نشوف.',
]

const cases: readonly (readonly [Language, string])[] = [
  ...english.map((marked) => ['en', marked] as const),
  ...arabic.map((marked) => ['ar', marked] as const),
]

describe('sentences', () => {
  it.each(cases)('in %s: %s', (language, marked) => {
    const text = marked.replaceAll('|', ' ')
    const found = sentences(text, language).map(({ start, end }) => text.slice(start, end))
    expect(found.join('|')).toBe(marked)
  })

  it('number the paragraphs that they stand in', () => {
    const text = 'Open.\nShut.\n\nAgain. Twice.'
    expect(sentences(text, 'en').map(({ paragraph }) => paragraph)).toEqual([0, 1, 2, 2])
  })

  it('go over the line where a margin has broken it, and end at a line that is a heading', () => {
    const wrapped =
      'The delegates of both banks of the river came\nto the bridge at noon, and nobody was surprised\nthat they did not speak. They left.'
    expect(sentences(wrapped, 'en')).toHaveLength(2)
    expect(sentences('Background\nThe bridge is old.', 'en')).toHaveLength(2)
  })

  it('have places of their own where the words are the same', () => {
    expect(sentences('نعم. نعم. نعم.', 'ar').map(({ start }) => start)).toEqual([0, 5, 10])
  })

  it('give the text back with the white space between them, whatever it is', () => {
    const words = ['قال', 'نعم', 'Mr', 'U.S', 'He', 'said', '٢٥', '3', '👍', '\u0651']
    const marks = ['.', '..', '؟', '!', '…', '،', '«', '»', '"', '(', ')']
    const gaps = [' ', '\n', '\r\n', '\n\n', '\u2029', '\u00a0', '\u200f', '\t']
    const texts = fc
      .array(fc.constantFrom(...words, ...marks, ...gaps), { maxLength: 60 })
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.constantFrom<Language>('ar', 'en'), texts, (language, text) => {
        let rebuilt = ''
        let [end, last] = [0, 0]
        for (const segment of sentences(text, language)) {
          const gap = text.slice(end, segment.start)
          expect(gap).toMatch(/^[\s\u0085\u200b\ufeff]*$/u)
          expect(text.slice(segment.start, segment.end)).toMatch(/^\S(?:.*\S)?$/su)
          expect(segment.paragraph).toBeGreaterThanOrEqual(last)
          rebuilt += gap + text.slice(segment.start, segment.end)
          ;({ end, paragraph: last } = segment)
        }
        expect(text.slice(end).trim()).toBe('')
        expect(rebuilt + text.slice(end)).toBe(text)
      }),
      { numRuns: 500, seed: 1441 },
    )
  })
})
