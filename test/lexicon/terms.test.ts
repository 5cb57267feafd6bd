import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseNames } from '../../src/lexicon/names-base.ts'
import { formatTerms, parseTerms, termKinds } from '../../src/lexicon/terms.ts'

const shipped = (name: string) => readFileSync(join(import.meta.dirname, '../../data/terms', name), 'utf8')
const termLine = (line: string) => parseTerms(`arabic,kind,preferred,admitted,loaded,note\n${line}\n`, 't.csv')
const nameLine = (line: string) => parseNames(`arabic,kind,english,country,note\n${line}\n`, 'n.csv')

describe('parseTerms', () => {
  it('reads a line', () => {
    expect(termLine('هدنة; الهدنة,event,truce,pause; lull,surrender,"Short, as a rule."')).toEqual([
      {
        arabic: ['هدنة', 'الهدنة'],
        kind: 'event',
        preferred: 'truce',
        admitted: ['pause', 'lull'],
        loaded: ['surrender'],
        note: 'Short, as a rule.',
      },
    ])
  })

  it.each([
    ['truce,event,truce,,,', '"truce" is no Arabic term'],
    [',event,truce,,,', '"" is no Arabic term'],
    ['هدنة,pause,truce,,,', 'unknown kind "pause"'],
    ['هدنة,event,,pause,,', '"" is not one preferred rendering'],
    ['هدنة,event,truce; pause,,,', '"truce; pause" is not one preferred rendering'],
    ['هدنة,event,truce,pause; ,,', 'an empty rendering'],
    ['هدنة,event,truce,pause,Pause,', 'the rendering "pause" is given twice'],
    ['هدنة,event,truce,,Truce,', 'the rendering "truce" is given twice'],
    ['هدنة,event,truce,,', '5 columns instead of 6'],
    ['هدنة; هدنة,event,truce,,,', 'هدنة stands on line 2 already'],
  ])('refuses %j', (line, reason) => {
    expect(() => termLine(line)).toThrow(`t.csv, line 2: ${reason}`)
  })

  it('refuses a spelling that another line has', () => {
    expect(() => termLine('هدنة,event,truce,,,\nصلح; هدنة,event,peace,,,')).toThrow('line 3: هدنة stands on line 2')
  })
})

describe('formatTerms', () => {
  it('writes what parseTerms reads back, formulas guarded', () => {
    const terms = termLine('هدنة,event,truce,"pause, brief",,"=1+1 ""so"""')
    const text = formatTerms(terms)
    expect(text).toContain(`"'=1+1 ""so"""`)
    expect(parseTerms(text, 't.csv')).toEqual(terms)
  })
})

describe('parseNames', () => {
  it('reads a line', () => {
    expect(nameLine('طوكيو,place,Tokyo; Tokio,JP,capital')).toEqual([
      { arabic: ['طوكيو'], kind: 'place', english: ['Tokyo', 'Tokio'], country: 'JP', note: 'capital' },
    ])
  })

  it.each([
    ['Tokyo,place,Tokyo,JP,', '"Tokyo" is no Arabic name'],
    ['طوكيو,city,Tokyo,JP,', 'unknown kind "city"'],
    ['طوكيو,place,,JP,', 'an empty English spelling'],
    ['طوكيو,place,Tokyo; TOKYO,JP,', 'an English spelling is given twice'],
    ['طوكيو,place,Tokyo,Japan,', '"Japan" is no country code'],
  ])('refuses %j', (line, reason) => {
    expect(() => nameLine(line)).toThrow(`n.csv, line 2: ${reason}`)
  })
})

describe('the shipped termbase', () => {
  const text = shipped('terms.csv')
  const terms = parseTerms(text, 'terms.csv')

  it('has 170 terms or more, of every kind', () => {
    expect(terms.length).toBeGreaterThanOrEqual(170)
    expect(new Set(terms.map((term) => term.kind))).toEqual(new Set(termKinds))
  })

  it('explains every term, and warns of a loaded rendering', () => {
    expect(terms.filter((term) => term.note === '' || term.loaded.length === 0)).toEqual([])
  })

  it('is in the form that formatTerms writes', () => {
    expect(formatTerms(terms)).toBe(text)
  })
})

describe('the shipped names', () => {
  const names = parseNames(shipped('names.csv'), 'names.csv')

  it('are 700 or more', () => {
    expect(names.length).toBeGreaterThanOrEqual(700)
  })

  it('stand in countries that exist', () => {
    const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
    expect(names.filter(({ country }) => country !== '' && regions.of(country) === undefined)).toEqual([])
  })

  it('have English spellings in Latin script', () => {
    const odd = names.flatMap(({ english }) =>
      english.filter((name) => !/^[\p{Script=Latin}\d .,&+'()-]+$/u.test(name)),
    )
    expect(odd).toEqual([])
  })
})
