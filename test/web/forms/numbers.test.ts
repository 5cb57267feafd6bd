import { describe, expect, it } from 'vitest'
import { sentenceNumbers } from '../../../src/web/forms/numbers.ts'

describe('sentenceNumbers', () => {
  it.each<[string, readonly number[] | undefined]>([
    ['1', [0]],
    ['3 1 3', [0, 2]],
    ['1, 3-5', [0, 2, 3, 4]],
    ['١، ٣–٥', [0, 2, 3, 4]],
    ['۱ ؛ ۲', [0, 1]],
    ['', []],
    ['  ', []],
    ['0', undefined],
    ['11', undefined],
    ['5-3', undefined],
    ['two', undefined],
    ['1.5', undefined],
    ['-1', undefined],
  ])('reads %j', (typed, numbers) => {
    expect(sentenceNumbers(typed, 10)).toEqual(numbers)
  })
})
