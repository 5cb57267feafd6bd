import type { Lexed } from './atom.ts'
import { englishUnits } from './units.ts'
import type { Numeral } from './role.ts'

const set = (words: string) => new Set(words.split(' '))
const pronounBefore = set(
  'no the this that any every each some which another only other loved last next wrong right big good',
)
const pronounAfter = set(
  "of another can cannot must should may might would could will shall is was has had does did who that which thing by and or but as to in on at for with than when if after ' ’",
)
const hedges = set('least than just nearly almost exactly')
const determiners = set('the a his her its their our my your every this that')
const afterUnit = set('ago later before after to of and or when as , .')
const others = set('first second third fourth other latter last next this that each every final')
const withFew = set('a last past next the these every')

/** Whether an English word that looks like a number is one here: "one must", "a second later", "the quarter", "no quarter". */
export function isEnglishNumber(lexed: Lexed, { first, next }: Numeral): boolean {
  const { lexemes } = lexed
  const last = lexemes[next - 1]!
  const key = last.key
  const before = lexemes[first - 1]?.key ?? ''
  const after = lexemes[next]?.key ?? ''
  if (next - first > 2) return true
  const single = next - first === 1
  switch (key) {
    case 'one':
      return (
        !single ||
        (!pronounBefore.has(before) && isNoun(after)) ||
        before + after === '' ||
        hedges.has(before) ||
        isProportion(lexed, next)
      )
    case 'second':
      return !single || (determiners.has(before) && isNoun(after) && !afterUnit.has(after))
    case 'first':
      return !single || !(before === 'at' || after === ',' || (after === 'of' && lexemes[next + 1]?.key === 'all'))
    case 'quarter':
      return (!single && !others.has(before) && !lexemes[next]?.glued) || after === 'of' || englishUnits.has(after)
    case 'half':
      return isHalf(lexed, first, next)
    case 'few':
      return withFew.has(before)
    case 'couple':
      return withFew.has(before) && (after === 'of' || after === 'more' || englishUnits.has(after))
    case 'scores':
    case 'tens':
      return after === 'of'
    default:
      return true
  }
}

const isNoun = (word: string) => /^[a-z-]/.test(word) && !pronounAfter.has(word)

function isProportion({ lexemes, atoms }: Lexed, next: number): boolean {
  const joint = lexemes[next]?.key
  return (joint === 'in' && atoms[next + 1] !== undefined) || (joint === 'out' && lexemes[next + 1]?.key === 'of')
}

function isHalf({ lexemes }: Lexed, first: number, next: number): boolean {
  const before = lexemes[first - 1]?.key ?? ''
  if (others.has(before) || before === 'in' || before === 'by') return false
  const dash = lexemes[next]
  return !(dash?.key === '-' && dash.glued) || englishUnits.has(lexemes[next + 1]?.key ?? '')
}
