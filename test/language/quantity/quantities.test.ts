import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { facts } from '../../../src/language/facts.ts'
import { quantities } from '../../../src/language/quantity/quantities.ts'
import { slice } from '../../../src/text/span.ts'
import type { Language } from '../../../src/text/witness.ts'

/** One quantity as a line: words | value [to upper] [exactness] [kind] [unit] [form], what is usual (exact, cardinal, words) left out. */
function lines(text: string, language: Language): readonly string[] {
  return quantities(text, language).map((q) =>
    [
      slice(text, q),
      '|',
      Math.round(q.value * 1000) / 1000,
      ...(q.upper === undefined ? [] : ['to', q.upper]),
      ...(q.exactness === 'exact' ? [] : [q.exactness]),
      ...(q.kind === 'cardinal' ? [] : [q.kind]),
      ...(q.unit ? [q.unit.code] : []),
      ...(q.form === 'words' ? [] : [q.form]),
      ...(q.others ? [`or ${q.others.join(', ')}`] : []),
    ].join(' '),
  )
}

type Case = readonly [text: string, ...expected: string[]]

const arabic: readonly Case[] = [
  ['جاء خمسة وعشرون ألفًا وثلاثمئة جندي', 'خمسة وعشرون ألفًا وثلاثمئة جندي | 25300 soldier'],
  ['أنفقوا مليوني دولار', 'مليوني دولار | 2000000 USD'],
  ['ألفا دينار عراقي', 'ألفا دينار عراقي | 2000 IQD'],
  ['خمسة عشر مليونًا ونصف المليون', 'خمسة عشر مليونًا ونصف المليون | 15500000'],
  ['مليون دولار ونصف', 'مليون دولار ونصف | 1500000 USD'],
  ['ساعتان ونصف الساعة', 'ساعتان ونصف الساعة | 2.5 hour dual'],
  ['سنة ونصف السنة', 'سنة ونصف السنة | 1.5 year'],
  ['نصف مليون طن', 'نصف مليون طن | 500000 tonne'],
  [
    'ثلاثة أرباع الأرض وثلثا الماء وخُمس المال',
    'ثلاثة أرباع | 0.75 fraction',
    'ثلثا | 0.667 fraction',
    'خُمس | 0.2 fraction',
  ],
  [
    'عشرون في المئة و٢٠٪ و30 بالمائة',
    'عشرون في المئة | 20 percent',
    '٢٠٪ | 20 percent digits',
    '30 بالمائة | 30 percent digits',
  ],
  ['بين خمسين ومئة قتيل', 'خمسين ومئة قتيل | 50 to 100 range killed'],
  ['بين خمسة وعشرين يومًا', 'خمسة وعشرين يومًا | 5 to 20 range day'],
  ['من خمسة إلى عشرة ملايين دينار', 'خمسة إلى عشرة ملايين دينار | 5000000 to 10000000 range dinar'],
  ['٥-٧ كيلومترات', '٥-٧ كيلومترات | 5 to 7 range km digits'],
  ['ثلاثة أو أربعة أشهر', 'ثلاثة أو أربعة أشهر | 3 to 4 range month'],
  ['نحو مئة، وما يقارب مئتين', 'مئة | 100 approximate', 'مئتين | 200 approximate'],
  ['أكثر من ألف شخص وما لا يقل عن عشرة', 'ألف شخص | 1000 at-least person', 'عشرة | 10 at-least'],
  ['لا يتجاوز مئة متر مربع', 'مئة متر مربع | 100 at-most m2'],
  [
    'بضعة أيام وعشرات الآلاف ومئات',
    'بضعة أيام | 3 to 9 vague day',
    'عشرات الآلاف | 20000 to 100000 vague',
    'مئات | 200 to 1000 vague',
  ],
  ['فازوا بثلاثة أهداف لواحد', 'ثلاثة أهداف لواحد | 3 to 1 score'],
  ['انتهت المباراة 1-3', '1-3 | 1 to 3 score digits'],
  ['الدورة الخامسة والعشرون والفصل الحادي عشر', 'الخامسة والعشرون | 25 ordinal', 'الحادي عشر | 11 ordinal'],
  ['الذكرى الخمسون', 'الخمسون | 50 ordinal'],
  ['الأيام الثلاثة ويوم واحد', 'الأيام الثلاثة | 3 day', 'يوم واحد | 1 day'],
  ['جنديان وطائرتين', 'جنديان | 2 soldier dual', 'طائرتين | 2 dual'],
  ['دولتان كبيرتان وسنتين طويلتين', 'دولتان | 2 dual', 'سنتين | 2 year dual'],
  ['500 7 نازح', '500 7 | 7500 digits or 500, 7'],
  ['٢٥ ألفًا و٣٠٠', '٢٥ ألفًا و٣٠٠ | 25300 mixed'],
  ['مليار وألف مليون', 'مليار | 1000000000', 'ألف مليون | 1000000000'],
  ['واحد من كل خمسة', 'واحد من كل خمسة | 0.2 fraction'],
  ['القرار ١٧٠١', '١٧٠١ | 1701 label digits'],
  ['مئة ألف ألف مليون', 'مئة ألف | 100000', 'ألف مليون | 1000000000'],
]

const english: readonly Case[] = [
  ['a hundred and five men', 'a hundred and five men | 105 man'],
  ['two dozen eggs', 'two dozen | 24'],
  ['half a million dollars', 'half a million dollars | 500000 USD'],
  ['$3bn, £2.5m and US$5', '$3bn | 3000000000 USD mixed', '£2.5m | 2500000 GBP mixed', 'US$5 | 5 USD digits'],
  ['twenty-five thousand three hundred', 'twenty-five thousand three hundred | 25300'],
  ['a couple of days', 'couple of days | 2 approximate day'],
  ['nearly 1,250 troops', '1,250 troops | 1250 approximate soldier digits'],
  ['two-thirds of it, a third of it', 'two-thirds | 0.667 fraction', 'a third | 0.333 fraction'],
  ['fifty per cent and 20%', 'fifty per cent | 50 percent', '20% | 20 percent digits'],
  ['one in five, nine out of ten', 'one in five | 0.2 fraction', 'nine out of ten | 0.9 fraction'],
  ['between five and seven million', 'five and seven million | 5000000 to 7000000 range'],
  ['5-7 days', '5-7 days | 5 to 7 range day digits'],
  ['two and a half million euros', 'two and a half million euros | 2500000 EUR'],
  ['one-and-a-half, a three-quarter share', 'one-and-a-half | 1.5', 'three-quarter | 0.75 fraction'],
  ['half an hour, a year and a half', 'half an hour | 0.5 fraction hour', 'a year and a half | 1.5 year'],
  [
    'tens of thousands, several hundred',
    'tens of thousands | 20000 to 100000 vague',
    'several hundred | 300 to 900 vague',
  ],
  ['the twenty-first, the 25th', 'twenty-first | 21 ordinal', '25th | 25 ordinal mixed'],
  ['they won 1-3', '1-3 | 1 to 3 score digits'],
  ['no fewer than 300, 200 or so', '300 | 300 at-least digits', '200 | 200 approximate digits'],
  ['5 million Iraqi dinars', '5 million Iraqi dinars | 5000000 IQD mixed'],
  ['two thousand, three of them', 'two thousand | 2000', 'three | 3'],
  ['one hundred and two hundred', 'one hundred | 100', 'two hundred | 200'],
  ['10 square kilometres', '10 square kilometres | 10 km2 digits'],
  ['a wall 3m tall', '3m | 3 m mixed'],
]

const traps: Readonly<Record<Language, readonly string[]>> = {
  ar: [
    'لست أدري',
    'ألّف الرجل كتابًا',
    'الذي ألف كتابًا',
    'كل واحد منهم',
    'لم يأتِ أحد',
    'الأحد',
    'هجم كالسبع',
    'سبع الغابة',
    'هاتان',
    'خط الثلث',
    'الربع الخالي',
    'مرة ثانية',
    'تقرير أولي',
    'فلسطين وبوتين والبحرين وطالبان وباكستان',
    'رب العالمين',
    'عدوان على البلدان',
    'من الصفر',
    'ألف شكر',
    'طائرة إف-16',
  ],
  en: [
    'one must go',
    'no one came',
    'a second later',
    'no quarter was given',
    'at first',
    'half-hearted',
    'an F-16',
    'the next quarter',
  ],
}

const vocabulary: Readonly<Record<Language, string>> = {
  ar: 'ألف ألفا ألفان مئة ومئة ثلاثة وثلاثة عشر وعشرون خمسة مليون آلاف بين من إلى نصف ونصف أرباع يومين يوم أيام قبل عام شباط 5 5-7 2003 1/2 3:30 % في المئة بضع عشرات واحد الأول الثاني الساعة و الثالثة السبت ، من كل دولار 500 7 إلا ربعًا لواحد القرن - / أو',
  en: 'a an one two twenty - and half third thirds hundred thousand million dozen of in out ten 5 2003 $ £ % per cent 5-7 1/2 3:30 pm May 14th first second to between or few several tens days ago year the quarter past last Monday , . m k',
}

describe('quantities', () => {
  it.each(arabic)('reads %s', (text, ...expected) => expect(lines(text, 'ar')).toEqual(expected))
  it.each(english)('reads %s', (text, ...expected) => expect(lines(text, 'en')).toEqual(expected))
  it.each(traps.ar)('finds no number in %s', (text) => expect(lines(text, 'ar')).toEqual([]))
  it.each(traps.en)('finds no number in %s', (text) => expect(lines(text, 'en')).toEqual([]))

  it('keeps to a span, with places in the whole text', () => {
    const text = 'خمسة ثم ستة ثم سبعة'
    const [only, ...more] = quantities(text, 'ar', { start: 8, end: 11 })
    expect(slice(text, only!)).toBe('ستة')
    expect(more).toEqual([])
  })

  it('leaves proclitics and their vowel signs out of the span', () => {
    const text = 'وَبِخَمسةٍ'
    expect(slice(text, quantities(text, 'ar')[0]!)).toBe('خَمسةٍ')
  })

  it.each(['ar', 'en'] as const)('gives quantities in order and apart, whatever the words (%s)', (language) => {
    const words = fc.constantFrom(...vocabulary[language].split(' '))
    fc.assert(
      fc.property(fc.array(words, { maxLength: 14 }), (list) => {
        const text = list.join(' ')
        let last = 0
        for (const { start, end, value } of facts(text, language, { speechDate: '2024-03-15' }).quantities) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(Number.isFinite(value)).toBe(true)
          last = end
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }),
      { seed: 3, numRuns: 600 },
    )
  })

  it('needs linear time on long runs of numbers', () => {
    for (const [text, language] of [
      ['ألف و', 'ar'],
      ['بين خمسة وعشرين ', 'ar'],
      ['one in one of ', 'en'],
      ['5-', 'en'],
      ['5 و', 'ar'],
      ['5 to 5 ', 'en'],
      ['عام خمسة و', 'ar'],
      ['السبت ، ', 'ar'],
      ['a and a ', 'en'],
    ] as const) {
      // Processor time: the clock on the wall counts the neighbours' work too.
      const before = process.cpuUsage()
      facts(text.repeat(20_000), language, { speechDate: '2024-03-15' })
      expect(process.cpuUsage(before).user / 1000, text).toBeLessThan(3000)
    }
  })
})
