import { describe, expect, it } from 'vitest'
import { compare } from '../../src/comparison/compare.ts'
import { slice } from '../../src/text/span.ts'
import { broken } from './apply.ts'

const paragraphs = [
  'The council opened its doors in the morning, and the first to speak was the old miller.',
  'A new bridge is to be built beside the ferry before the winter floods return.',
  'Teachers asked for warmer rooms, more books and a garden behind the school.',
  'The harvest was poor this year, since the rain came late and the wells ran dry.',
  'At the end everybody sang, and the lamps burnt until midnight.',
]
const text = (order: readonly number[], change: (paragraph: string) => string = (p) => p) =>
  order.map((k) => change(paragraphs[k]!)).join('\n\n')

const movesOf = (old: string, fresh: string) => {
  const { changes } = compare(old, fresh)
  expect(broken(changes, old, fresh)).toEqual([])
  return changes.flatMap((change) => (change.kind === 'move' ? [change] : []))
}

describe('moves', () => {
  it('are found as one numbered pair', () => {
    const [old, fresh] = [text([0, 1, 2, 3, 4]), text([0, 2, 3, 1, 4])]
    const moves = movesOf(old, fresh)
    expect(moves.map(({ move, old: span }) => [move, slice(old, span).trim()])).toEqual([[1, paragraphs[1]]])
  })

  it('keep their inner changes', () => {
    const old = text([0, 1, 2, 3, 4])
    const fresh = text([0, 2, 3, 1, 4], (p) => p.replace('winter floods', 'spring floods'))
    const [move] = movesOf(old, fresh)
    const inner = move!.inner.flatMap((change) => (change.kind === 'equal' ? [] : [slice(fresh, change.new)]))
    expect(inner).toEqual(['spring'])
  })

  it('take the blank line after them along', () => {
    const [old, fresh] = [text([0, 1, 2, 3, 4]), text([0, 2, 3, 1, 4])]
    expect(compare(old, fresh).changes.filter((change) => change.kind !== 'equal')).toHaveLength(1)
  })

  it('leave the full stop of the last sentence to the sentence before it', () => {
    const [old, fresh] = [text([0, 1, 2, 3]), text([0, 2, 3, 1])]
    const edits = compare(old, fresh).changes.flatMap((change) =>
      change.kind === 'equal' || change.kind === 'move' ? [] : [slice(old, change.old) + slice(fresh, change.new)],
    )
    expect(edits.join('').trim()).toBe('')
  })

  it('are none where a passage stands twice', () => {
    const twice = 'The session of the council is open now.'
    const old = [twice, paragraphs[0], paragraphs[1], twice, paragraphs[2]].join('\n\n')
    const fresh = [paragraphs[0], paragraphs[1], paragraphs[2], twice].join('\n\n')
    expect(movesOf(old, fresh)).toEqual([])
  })

  it('are none for a few words that anybody says', () => {
    expect(movesOf('on the one hand we wait. The mill is old.', 'The mill is old. We go on the one hand.')).toEqual([])
  })

  it('are found in Arabic, spelt in another way or not', () => {
    const arabic = [
      'افتتح المجلس أعماله صباحًا وتحدّث الطحّان أولًا.',
      'سيُبنى جسر جديد قرب العبّارة قبل فيضان الشتاء.',
      'طلب المعلمون غرفًا أدفأ وكتبًا أكثر وحديقة خلف المدرسة.',
    ]
    const old = [arabic[0], arabic[1], arabic[2]].join('\n\n')
    const fresh = [arabic[1], arabic[2], arabic[0]!.replaceAll('ً', '')].join('\n\n')
    expect(movesOf(old, fresh)).toHaveLength(1)
  })
})
