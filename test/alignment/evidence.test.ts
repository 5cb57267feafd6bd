import { describe, expect, it } from 'vitest'
import { align, type AlignOptions } from '../../src/alignment/align.ts'
import { readSide } from '../../src/alignment/read-side.ts'
import { loadKnowledge } from '../../src/data.ts'
import { slice } from '../../src/text/span.ts'
import { lines } from '../../bench/lines.ts'

const { lexicon } = loadKnowledge()

const run = (arabic: string, english: string, options: Partial<AlignOptions> = {}) =>
  align(readSide(lines(arabic), 'ar'), readSide(lines(english), 'en'), { lexicon, mode: 'summary', ...options }).links

const speech = [
  'بدأ ترميم الجسر القديم في 12 آذار 2024 بعد تأخير طويل.',
  'يكلف الترميم 300 مليون ليرة.',
  'اعترض أصحاب الزوارق على إغلاق النهر.',
  'وعد المهندس بفتح ممر ضيق للزوارق.',
  'قال الصيادون إن الأسماك هربت من الضجيج.',
].join('\n')

describe('the evidence of a link', () => {
  it('is a date where both texts name it, and a number where they count', () => {
    const [dated, counted] = run(speech, 'Repair of the old bridge began on 12 March 2024.\nIt costs 300 million lira.')
    const kinds = (kind: string) => dated!.evidence.filter((each) => each.kind === kind)
    expect(kinds('date').map(({ source }) => slice(speech, source!))).toContain('12 آذار 2024')
    expect(counted!.evidence.map(({ kind }) => kind)).toContain('number')
    expect(counted!.evidence.map(({ kind }) => kind)).not.toContain('date')
  })

  it('is the place alone where no word answers another, and says so without words', () => {
    const english = [
      'Repair of the old bridge began on 12 March 2024.',
      'It costs 300 million lira.',
      'Zzyx qwrt vvlk mmpf.',
      'The engineer promised a narrow passage for the boats.',
      'The fishermen said the fish fled from the noise.',
    ].join('\n')
    const links = run(speech, english, { mode: 'translation' })
    const link = links.find(({ target }) => target.includes(2))!
    expect(link.source).toEqual([2])
    expect(link.evidence).toEqual([{ kind: 'position', weight: expect.any(Number) }])
    const others = links.filter((each) => each !== link)
    expect(others.flatMap(({ evidence }) => evidence).map(({ kind }) => kind)).not.toContain('position')
  })

  it('names three runners-up beside several sources, and none of the sources among them', () => {
    const [link] = run(
      speech,
      'Boat owners objected to the closing of the river, but the engineer promised to open a narrow passage for boats.',
    )
    expect(link!.source).toEqual([2, 3])
    expect(link!.runnersUp.length).toBeGreaterThanOrEqual(3)
    expect(link!.runnersUp.filter(({ source }) => link!.source.includes(source))).toEqual([])
  })
})

const further = [
  'افتتح المتحف جناحا للنقود القديمة.',
  'زرع تلاميذ المدرسة أشجار الزيتون.',
  'تأجل سباق الدراجات إلى الخريف.',
  'اشتكى الخبازون من غلاء الطحين.',
  'وصل الطبيب إلى القرية مع الفجر.',
  'باع التاجر سجادة حمراء لسائح.',
].join('\n')

describe('a sentence that rests on several passages', () => {
  it.each([
    [
      'beside each other',
      'The engineer promised a narrow passage for boats, whose owners objected to closing the river.',
      [2, 3],
    ],
    ['far apart', 'The repair costs 300 million lira, and fishermen say the fish fled from the noise.', [1, 4]],
  ])('is linked to those %s', (_, english, sources) => {
    expect(run(`${speech}\n${further}`, english)[0]!.source).toEqual(sources)
  })

  it('is not linked to a second passage that adds nothing', () => {
    expect(run(speech, 'The repair costs 300 million lira.')[0]!.source).toEqual([1])
  })
})

describe('a name', () => {
  it('is one at the head of a sentence too', () => {
    const [link] = run('زار كوفالتشوك المصنع.\nهطل المطر ليلا.', 'Kovalchuk visited the factory.')
    expect(link!.source).toEqual([0])
    expect(link!.evidence.map(({ kind }) => kind)).toContain('name')
  })
})

describe('confirmed links', () => {
  it('teach a word that the lexicon has not', () => {
    const arabic = 'اشترى زعطوط رمادي\nضاع زعطوط كبير\nوجدنا حجرا\nأكل زعطوط صغير خبزا'
    const english = 'Bought: a grey quibblet.\nA big quibblet was lost.\nWe found a stone.\nThe quibblet ate bread.'
    const without = run(arabic, english)
    const decisions = [0, 1].map((number) => ({ state: 'confirmed', source: [number], target: [number] }) as const)
    const taught = run(arabic, english, { decisions })
    const words = (links: ReturnType<typeof run>) =>
      links[3]!.evidence.map(({ source }) => source && slice(arabic, source))
    expect(words(without)).not.toContain('زعطوط')
    expect(taught[3]!.source).toEqual([3])
    expect(words(taught)).toContain('زعطوط')
  })
})
