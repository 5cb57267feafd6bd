import { foldLetters } from './arabic/letters.ts'
import { remembering } from './remember.ts'

/** The sounds a letter may stand for between the scripts, as classes of consonants. Vowels and their letters count for nothing. */
const arabicSounds: Readonly<Record<string, string>> = {
  ب: 'b',
  پ: 'b',
  ت: 't',
  ط: 't',
  ث: 't',
  ج: 'j',
  چ: 'j',
  ح: 'h',
  خ: 'x',
  د: 'd',
  ض: 'd',
  ذ: 'z',
  ر: 'r',
  ز: 'z',
  ظ: 'z',
  س: 's',
  ص: 's',
  ش: 'c',
  ع: '',
  غ: 'g',
  ف: 'f',
  ڤ: 'f',
  ق: 'k',
  ك: 'k',
  گ: 'g',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  و: 'w',
  ي: 'y',
}

/** The consonants of an Arabic word, a letter each; و and ي only at the start, where they are consonants for certain. */
export const arabicSkeleton = remembering((word: string): string => {
  let skeleton = ''
  for (const letter of foldLetters(word)) {
    const sound = arabicSounds[letter] ?? ''
    if ((sound === 'w' || sound === 'y') && skeleton !== '') continue
    if (sound !== skeleton.at(-1)) skeleton += sound
  }
  return skeleton.replace(/(?<=.)h$/, '')
})

const latinRules: readonly (readonly [RegExp, string])[] = [
  [/[’'`ʿʾ]/g, ''],
  [/^(?:al|el|as|ash|ad|an|ar|at|az)[- ]/, ''],
  [/kn(?=.)/g, 'n'],
  [/sch|sh|tion|ssion/g, 'c'],
  [/tch|ch/g, 'c'],
  [/kh/g, 'x'],
  [/gh/g, 'g'],
  [/dh/g, 'z'],
  [/th/g, 't'],
  [/ph|v/g, 'f'],
  [/ck|q/g, 'k'],
  [/(?<!^)x/g, 'ks'],
  [/p/g, 'b'],
]

/** The consonants of an English spelling in the same letters. */
export const latinSkeleton = remembering((word: string): string => {
  let letters = word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
  // "c" stands for sh from here on; what is left of the letter c is an s or a k: Cyrus, Kashif.
  letters = letters.replace(/c(?=[eiy])/g, 's').replace(/c(?!h)/g, 'k')
  for (const [pattern, sound] of latinRules) letters = letters.replace(pattern, sound)
  let skeleton = ''
  for (const letter of letters) {
    if (/[aeiou]/.test(letter)) continue
    if ((letter === 'w' || letter === 'y') && skeleton !== '') continue
    if (/[a-z]/.test(letter) && letter !== skeleton.at(-1)) skeleton += letter
  }
  return skeleton.replace(/(?<=.)h$/, '')
})

/** Groups of sounds that spellings mix: ج and g, ش and ch, ث and s, غ and g, ف and v. */
const groups = ['gjky', 'gkx', 'cjsz', 'tsdz', 'xhk', 'bfw', 'ck', 'ct']
const sounds = 'abcdefghijklmnopqrstuvwxyz'
const cost = new Float64Array(32 * 32).fill(1.2)
for (const a of sounds) {
  for (const b of sounds) {
    const near = groups.some((group) => group.includes(a) && group.includes(b))
    if (a === b || near) cost[soundNumber(a) * 32 + soundNumber(b)] = a === b ? 0 : 0.34
  }
}

const near = Int32Array.from({ length: 32 }, (_, a) =>
  Array.from(sounds).reduce((set, b) => (cost[a * 32 + soundNumber(b)]! < 1 ? set | (1 << soundNumber(b)) : set), 0),
)

/** All sounds that a skeleton has, and those that they are mixed up with, as a bit set. */
function soundsOf(skeleton: string): number {
  let set = 0
  for (let i = 0; i < skeleton.length; i++) set |= near[skeleton.charCodeAt(i) & 31]!
  return set
}

/** Whether so many sounds of one skeleton have no like in the other that the full comparison is not worth its time. */
function isFar(a: string, b: string): boolean {
  const set = soundsOf(b)
  let missing = 0
  for (let i = 0; i < a.length; i++) if ((set & (1 << (a.charCodeAt(i) & 31))) === 0) missing++
  return missing > (a.length > 5 ? 2 : 1)
}

/** The sound itself and all that it is mixed up with. */
export function soundsLike(sound: string): readonly string[] {
  return [
    ...new Set([
      sound,
      ...groups.filter((group) => sound !== '' && group.includes(sound)).flatMap((group) => [...group]),
    ]),
  ]
}

function soundNumber(letter: string): number {
  return letter.charCodeAt(0) & 31
}

const gap = 0.8
const longestSkeleton = 24
let row = new Float64Array(longestSkeleton + 1)
let next = new Float64Array(longestSkeleton + 1)

/**
 * How alike two skeletons are, 0 to 1: an edit distance in which sounds that are mixed up between the scripts cost a third.
 * Very short skeletons are never alike for certain. Where lengths or sounds differ much it is 0.
 */
export function skeletonLikeness(a: string, b: string): number {
  const longest = Math.max(a.length, b.length)
  if (longest === 0 || longest > longestSkeleton || Math.abs(a.length - b.length) > 2 || isFar(a, b)) return 0
  for (let j = 0; j <= b.length; j++) row[j] = j * gap
  for (let i = 1; i <= a.length; i++) {
    const line = (a.charCodeAt(i - 1) & 31) * 32
    next[0] = i * gap
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + cost[line + (b.charCodeAt(j - 1) & 31)]!
      next[j] = Math.min(change, row[j]! + gap, next[j - 1]! + gap)
    }
    ;[row, next] = [next, row]
  }
  const alike = 1 - row[b.length]! / longest
  return longest < 2 ? alike * 0.5 : alike
}
