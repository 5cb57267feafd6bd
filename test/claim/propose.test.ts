import { array, assert as check, constantFrom, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { propose } from '../../src/claim/propose.ts'
import { sentences } from '../../src/language/sentences.ts'

const proposed = (text: string) =>
  propose(text, sentences(text, 'en')).map(({ start, end, apart }) => [text.slice(start, end), apart ?? 'claim'])

describe('proposing claims', () => {
  it.each([
    ['The ferry sank in 1987 with forty people on board.', 'claim'],
    ['He told the council that the harbour would open.', 'claim'],
    ['“We shall rebuild the quay,” he promised them.', 'claim'],
    ['The minister never visited Port Selim.', 'claim'],
    ['He spoke without notes.', 'claim'],
    ['I walked down to the quay and watched the boats.', 'scene'],
    ['Smoke hung over the dark street, and a dog stood at the door.', 'scene'],
    ['I doubt that any of it will last.', 'opinion'],
    ['There are gentler and wiser ways, and perhaps better ones.', 'opinion'],
    ['Every port keeps a list like that.', 'background'],
    ['Ropes rot and nets tear.', 'background'],
    ['But who would have stopped them?', 'not-checkable'],
    ['So be it.', 'background'],
  ])('takes "%s" for %s', (text, kind) => {
    expect(proposed(text)).toEqual([[text, kind]])
  })

  it('cuts a sentence at a semicolon where both halves say something', () => {
    expect(proposed('The harbour opened in May; the ferry still does not call there.')).toEqual([
      ['The harbour opened in May;', 'claim'],
      ['the ferry still does not call there.', 'claim'],
    ])
  })

  it.each([
    ['a list after a colon', 'He carried three things up the hill: a coil of old rope; a lamp; the map of the port.'],
    ['a half of few words', 'He promised them a new quay by the spring; so he said.'],
    ['a quotation', 'He told them: “We will come back in the spring; nobody will stop us this time.”'],
  ])('leaves %s whole', (_, text) => {
    expect(proposed(text)).toHaveLength(1)
  })

  it('leaves no letter of a text out, whatever stands in it', () => {
    const word = constantFrom(
      'Ada',
      'said',
      'I',
      'walked',
      '“no”',
      '12',
      'every',
      'port;',
      'why?',
      'it',
      '.',
      '\n\n',
      '؛',
      '\u202e',
    )
    check(
      property(array(word, { maxLength: 60 }), (words) => {
        const text = words.join(' ')
        const units = propose(text, sentences(text, 'en'))
        const covered = sentences(text, 'en').map(({ start, end }) =>
          units
            .filter((unit) => unit.start >= start && unit.end <= end)
            .map((unit) => text.slice(unit.start, unit.end)),
        )
        expect(covered.map((parts) => parts.join('').replace(/\s/g, ''))).toEqual(
          sentences(text, 'en').map(({ start, end }) => text.slice(start, end).replace(/\s/g, '')),
        )
      }),
      { seed: 11, numRuns: 200 },
    )
  })
})
