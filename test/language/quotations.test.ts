import { expect, test } from 'vitest'
import { quotations } from '../../src/language/quotations.ts'
import { slice } from '../../src/text/span.ts'

const cases: readonly (readonly [string, readonly string[]])[] = [
  ['“We shall stay,” she said.', ['We shall stay,']],
  ['"We shall stay," she said. "We like it."', ['We shall stay,', 'We like it.']],
  ['He said: "We shall stay.', ['We shall stay.']],
  ['and they were glad," she said.', ['and they were glad,']],
  ['The "cold" house and the "warm" one.', ['cold', 'warm']],
  ['قال: «سنبقى هنا» ثم سكت.', ['سنبقى هنا']],
  ['“One.”\nNo marks here.\n“Two.”', ['One.', 'Two.']],
  ['No marks at all.', []],
  ['A board of 6" and nothing more', ['A board of 6']],
  ['“', []],
]

test.each(cases)('it finds the quotations of %s', (text, expected) => {
  expect(quotations(text).map((span) => slice(text, span))).toEqual(expected)
})
