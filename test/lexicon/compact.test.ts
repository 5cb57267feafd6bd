import { describe, expect, it } from 'vitest'
import { packIndex, unpackIndex } from '../../src/lexicon/compact.ts'
import { lexiconOver } from '../../src/lexicon/create.ts'
import { joinedIndex } from '../../src/lexicon/joined.ts'
import { formatLine, readLine } from '../../src/lexicon/line.ts'
import { importedLemma, nameLemmas, termLemmas } from '../../src/lexicon/listed-lemmas.ts'
import { indexStems } from '../../src/lexicon/stem-index.ts'
import { lemmasOf, lexicon, smallLexicon } from './lexicon-of.ts'

const lemmas = lemmasOf(smallLexicon)

describe('the compact form of a lexicon', () => {
  const unpacked = lexiconOver(unpackIndex(packIndex(lemmas)))

  it.each('والبيوت وقف لم يقبلون بقوتهم كتابا زغفران و'.split(' '))('reads %s as the lexicon does', (word) => {
    expect(unpacked.readings(word)).toEqual(lexicon.readings(word))
  })

  it('finds the phrases that the lexicon finds', () => {
    const words = ['قبل', 'وقف', 'إطلاق', 'النار']
    expect(unpacked.phrases(words)).toEqual(lexicon.phrases(words))
    expect(unpacked.phrases(words)).toHaveLength(1)
  })

  it('is refused where it is cut short', () => {
    expect(() => unpackIndex(packIndex(lemmas).subarray(0, -2))).toThrow(RangeError)
  })

  it('may begin anywhere in its buffer', () => {
    const packed = packIndex(lemmas)
    const shifted = new Uint8Array(packed.length + 1)
    shifted.set(packed, 1)
    expect(lexiconOver(unpackIndex(shifted.subarray(1))).readings('بيت')).toEqual(lexicon.readings('بيت'))
  })

  it.each(lemmas)('keeps all of $lemma ($pos)', (lemma) => {
    expect(readLine(formatLine(lemma))).toEqual(lemma)
  })
})

describe('a lexicon with additions', () => {
  const term = {
    arabic: ['البيت القوي', 'حكم'],
    kind: 'law',
    preferred: 'ruling',
    admitted: ['decree'],
    loaded: ['diktat'],
    note: '',
  } as const
  const added = [
    ...termLemmas([term], 'house'),
    ...nameLemmas([{ arabic: ['بيت'], kind: 'place', english: ['Beit'], country: '', note: '' }]),
    importedLemma('كتاب', ['volume'], 'My Dictionary'),
  ]
  const both = lexiconOver(joinedIndex([indexStems(lemmas), indexStems(added)]))
  const originsOf = (word: string) => both.readings(word).map(({ lemma }) => lemma.origin)

  it('keeps what it had, in first place, and says where the rest comes from', () => {
    expect(originsOf('كتاب')[0]).toBe('muqabala')
    expect(originsOf('كتاب')).toContain('My Dictionary')
    expect(originsOf('وبيت')).toEqual(expect.arrayContaining(['muqabala', 'names']))
    for (const word of ['كتاب', 'بيت', 'حكم'])
      for (const { lemma } of lexicon.readings(word))
        expect(both.readings(word).map((reading) => reading.lemma)).toContainEqual(lemma)
  })

  it('has the neutral renderings of a term, and not those that take a side', () => {
    const found = both.phrases(['في', 'البيت', 'القوي'])
    expect(found[0]!.lemma).toMatchObject({ glosses: ['ruling', 'decree'], origin: 'house' })
  })
})
