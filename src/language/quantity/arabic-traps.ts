import type { Lexed } from './atom.ts'
import type { Numeral } from './role.ts'

const set = (words: string) => new Set(words.split(' '))
const eachOne = set('كل لكل اي لاي ولا')
const ofThem = set('من منهم منهن منكم منا منها منهما تلو بعد')
const lions = set('مثل هذا ذلك')
const relative = set('الذي التي قد لقد وقد حرف')
/** "ألف شكر" counts no thanks. */
const greetings = set('شكر تحيه مبروك مبارك سلام سلامه باء')
const parts = set('الاول الاولي الثاني الثانيه الثالث الثالثه الرابع الاخير الاخيره الاخر الاخري الخالي النهايي نهايي')

/**
 * Whether an Arabic word that looks like a number is one here. Only numbers of a single word are in doubt: سبع is seven or a
 * lion, ألف a thousand or "he wrote", واحد one or "somebody".
 */
export function isArabicNumber(lexed: Lexed, { first, next }: Numeral): boolean {
  if (next - first > 1) return true
  const { key, start, end, kind } = lexed.lexemes[first]!
  if (kind !== 'word') return true
  const atom = lexed.atoms[first]
  if (!atom) return true
  const raw = lexed.text.slice(start, end)
  const before = lexed.lexemes[first - 1]?.key ?? ''
  const after = lexed.lexemes[next]?.key ?? ''
  const base = key.slice(atom.clitic)
  switch (base) {
    case 'واحد':
    case 'واحده':
      return !(atom.definite || eachOne.has(before) || (ofThem.has(after) && !isShare(lexed, next)))
    case 'سبع':
    case 'ست':
      return atom.definite ? isPlural(before) : !lions.has(before) && !after.startsWith('ال')
    case 'الف':
      return isThousand(raw, before, lexed, next)
    case 'ثانيه':
      return atom.definite || (before.endsWith('ه') && before !== 'مره')
    case 'اولي':
      return raw.endsWith('ى') || (atom.definite && before.endsWith('ه'))
    case 'اول':
      return !(after === 'امس' || after === 'البارحه')
    case 'ثلث':
      return !before.endsWith('خط')
    case 'نصف':
    case 'ربع':
      return !parts.has(after)
    case 'صفر':
      return !atom.definite
    case 'عده':
      return atom.clitic === 0 && /^[ء-ي]/.test(after)
    case 'ميه':
      return !raw.includes('ي')
    case 'اربعين':
      return !before.endsWith('زياره')
    default:
      return true
  }
}

/** واحد من كل خمسة. */
function isShare({ lexemes }: Lexed, next: number): boolean {
  const whole = lexemes[next + 1]?.key
  return whole === 'كل' || whole === 'اصل'
}

function isPlural(word: string): boolean {
  return /(?:ات|ايام|ليالي|سنين)$/.test(word)
}

/** "ألف كتابًا" and "ألف الكاتب" are the verb: a thousand is followed by an indefinite genitive. */
function isThousand(raw: string, before: string, { text, lexemes }: Lexed, next: number): boolean {
  if (raw.includes('ّ') || relative.has(before)) return false
  const after = lexemes[next]
  if (!after || after.kind !== 'word') return true
  if (greetings.has(after.key)) return false
  if (after.key.startsWith('ال') && after.key.length > 4) return false
  return !/(?:ًا|اً)$/.test(text.slice(after.start, after.end))
}
