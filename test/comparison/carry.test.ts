import { describe, expect, it } from 'vitest'
import { carry, type CarriedState } from '../../src/comparison/carry.ts'
import { compare } from '../../src/comparison/compare.ts'
import { slice, type Span } from '../../src/text/span.ts'
import { accounts, harmlessEdits, random, sentenceSpans, substantialEdits } from './edited.ts'

const account =
  'The minister ordered 25 trucks to leave Basra on Monday. The council met in the evening and spoke of schools. Nobody was hurt in the fire at the mill.'

const carried = (old: string, fresh: string, words: string) => {
  const start = old.indexOf(words)
  const { state, span, substance } = carry({ start, end: start + words.length }, compare(old, fresh), old, fresh)
  return [state, ...substance, span && slice(fresh, span)].filter((part) => part !== undefined)
}

const cases: readonly (readonly [words: string, from: string, to: string, state: CarriedState, ...rest: string[]])[] = [
  ['spoke of schools', 'The minister', 'So the minister', 'same', 'spoke of schools'],
  ['ordered 25 trucks', '25', '35', 'substance', 'number', 'ordered 35 trucks'],
  ['25', '25', '35', 'substance', 'number', '35'],
  ['leave Basra', 'Basra', 'Mosul', 'substance', 'name', 'leave Mosul'],
  ['trucks to leave', 'ordered', 'did not order', 'substance', 'negation', 'trucks to leave'],
  ['hurt in the fire', 'Nobody', 'Somebody', 'substance', 'negation', 'hurt in the fire'],
  ['met in the evening', 'ordered 25', 'ordered 35', 'same', 'met in the evening'],
  ['met in the evening', 'The council', 'No boat sailed for 3 days. The council', 'same', 'met in the evening'],
  [
    'hurt in the fire at the mill.',
    'The minister ordered 25 trucks to leave Basra on Monday. ',
    '',
    'same',
    'hurt in the fire at the mill.',
  ],
  ['spoke of schools', 'spoke of', 'talked about', 'reworded', 'talked about schools'],
  ['spoke of schools', 'and spoke of schools', 'and  spoke of schools', 'same', 'spoke of schools'],
  ['met in the evening', 'The council met in the evening and spoke of schools. ', '', 'gone'],
]

describe('a passage', () => {
  it.each(cases)('"%s" where "%s" becomes "%s" is %s', (words, from, to, ...expected) => {
    expect(carried(account, account.replace(from, to), words)).toEqual(expected)
  })

  it('that has moved is found in its new place', () => {
    const moved = 'The council met in the evening and spoke of schools. '
    const rest =
      'A new bridge is to be built beside the ferry before the floods return to the valley. The harvest was poor. '
    const [old, fresh] = [moved + rest, rest + moved]
    expect(carried(old, fresh, 'spoke of schools')).toEqual(['moved', 'spoke of schools'])
  })

  it('in Arabic is the same where only its spelling changed, and not where a name may have', () => {
    const old = 'لم يوافق المجلس على القرار الى الان. وزار الوزير أحمد المدينة القديمة.'
    expect(carried(old, old.replace('الى الان', 'إلى الآن'), 'القرار الى الان')[0]).toBe('same')
    expect(carried(old, old.replace('أحمد', 'محمود'), 'الوزير أحمد المدينة').slice(0, 2)).toEqual(['substance', 'name'])
    expect(carried(old, old.replace('لم يوافق', 'وافق'), 'على القرار').slice(0, 2)).toEqual(['substance', 'negation'])
  })

  it('must lie in the old text', () => {
    expect(() => carry({ start: 0, end: 9 }, compare('a', 'a'), 'a', 'a')).toThrow(RangeError)
  })
})

describe('500 seeded edits to noted passages', () => {
  const r = random(11)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(r() * list.length)]!
  const run = (edit: (text: string, passage: Span, r: () => number) => string | undefined) => {
    for (;;) {
      const text = pick(accounts)
      const passage = pick(sentenceSpans(text))
      const fresh = edit(text, passage, r)
      if (fresh === undefined || fresh === text) continue
      return { text, fresh, passage, ...carry(passage, compare(text, fresh), text, fresh) }
    }
  }

  it('never carry a changed number, name or negation over silently', () => {
    const silent = Array.from({ length: 200 }, () => run(pick(substantialEdits))).filter(
      ({ state }) => state !== 'substance' && state !== 'gone',
    )
    expect(silent.map(({ passage, text, fresh, state }) => `${state}: ${slice(text, passage)} | ${fresh}`)).toEqual([])
  })

  it('carry 99 % of the harmless ones', () => {
    const runs = Array.from({ length: 300 }, () => run(pick(harmlessEdits)))
    const lost = runs.filter(({ state }) => state === 'substance' || state === 'gone')
    expect(lost.length, lost.map(({ text, fresh }) => `${text}\n${fresh}`).join('\n\n')).toBeLessThanOrEqual(3)
  })
})
