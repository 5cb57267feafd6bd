import { foldLetters, plainLetters } from '../language/arabic/letters.ts'
import type { Lemma, Reading } from './lexicon.ts'

/** The words next to a word, folded; '' at the ends of a sentence. */
export interface Neighbours {
  readonly before: string
  readonly after: string
  /** The likeliest part of speech of the word after. */
  readonly afterPos: string
  /** Whether somebody is said to speak in the words just before. */
  readonly said: boolean
}

const set = (words: string) => new Set(words.split(' '))

/** After these stands a verb: لم يحضر, سوف نرى. */
const verbBefore = set('لم لن قد سوف لقد وقد فقد ولم فلم ولن فلن وسوف لما كلما ريثما طالما سرعان')
/** After these stands a noun, a name or a pronoun: في البيت, أيها الناس. */
const nounBefore = set(
  'في من الي علي عن مع بين عند منذ خلال بعد قبل حول ضد تحت فوق لدي امام وراء دون بدون عبر نحو رغم بسبب بشان وفق حسب ضمن ' +
    'وفي ومن والي وعلي وعن ومع وبين وعند ومنذ وخلال وبعد وقبل وحول وضد وتحت وفوق ولدي وامام ووراء ودون وبدون وعبر ونحو ورغم ' +
    'يا ايها ايتها كل بعض جميع غير سوي اي اكثر اقل وكل وبعض لكل بكل',
)
/** After these stands a perfect more rarely: أن يعود, إن البلاد. */
const seldomPerfect = set('ان بان لان وان فان لكن ولكن كان لعل ليت')
const sayings = set('قال قالت قالوا وقال وقالت يقول تقول يقولون ويقول قلت اقول نقول قايلا وقايلا القول مضيفا')
const imperfect = /^(?:[وف]?س?)[يتنا]..+/

/** How many words a speaker's name and office may take: قال المتحدث باسم الوزارة إن. */
const longestSpeaker = 14

export function isSaid(folded: readonly string[], at: number): boolean {
  return folded.slice(Math.max(0, at - longestSpeaker), at).some((word) => sayings.has(word))
}

const nominal = new Set(['noun', 'adj', 'name', 'num'])

/**
 * How much likelier or less likely the neighbours make a reading: a factor, 1 where they say nothing. Simple rules of the
 * written language, each of which may err: they order readings and strike none out.
 */
export function fitness(word: string, reading: Reading, near: Neighbours): number {
  return byNature(word, reading) * byWordBefore(word, reading, near) * byWordAfter(word, reading, near)
}

/**
 * Whether its last ي makes an adjective of a noun, so that it is always written: اليوم is no form of يومي. That of قاضي,
 * محامي and تحدّي comes and goes.
 */
function isNisba({ lemma, pos }: Lemma): boolean {
  const folded = foldLetters(lemma)
  return (
    (pos === 'adj' || pos === 'noun') &&
    folded.length > 3 &&
    folded.endsWith('ي') &&
    !/^(?:.ا.ي|[متا].*ي)$/.test(folded)
  )
}

/** What a lemma tells of itself. */
function byNature(word: string, { lemma, proclitics, enclitic }: Reading): number {
  const folded = foldLetters(word)
  let factor = 1
  const article = hasArticle(proclitics)
  // No noun has both the article and a pronoun: الصحفي is not "the my newspaper". And no pronoun is written ة.
  if (enclitic !== '' && (article || word.endsWith('ة'))) factor *= 0.05
  if (article && lemma.pos === 'verb') factor *= 0.4
  if (isNisba(lemma) && !folded.includes(foldLetters(lemma.lemma))) factor *= 0.05
  if (lemma.pos === 'pron' && proclitics.includes('ك')) factor *= 0.2
  // وحده is sooner "he alone" than a careless وحدة.
  if (enclitic === '' && word.endsWith('ه') && lemma.lemma.endsWith('ة')) factor *= 0.5
  // A lone letter with another one before it is nearly always a particle of its own: لا.
  if (lemma.lemma.length === 1 && proclitics.length > 0) factor *= 0.2
  if (lemma.pos === 'name' && (article || proclitics.length > 1)) factor *= 0.7
  return factor
}

function byWordBefore(word: string, reading: Reading, { before }: Neighbours): number {
  const { lemma, proclitics } = reading
  const { pos } = lemma
  const verb = pos === 'verb'
  const present = verb && 'يتنا'.includes(proclitics.at(-1) ?? '-')
  const joined = proclitics.some((letter) => letter === 'ب' || letter === 'ك')
  if (present && isCutShort(word, reading) && !cutsShort.has(before)) return 0.3
  if (before === '') return verb || joined || hasArticle(proclitics) ? 1.2 : 1
  if (verbBefore.has(before)) return verb ? 3 : pos === 'pron' ? 1 : 0.4
  if (nounBefore.has(before)) return verb ? 0.15 : nominal.has(pos) ? 1.3 : 1
  if (seldomPerfect.has(before)) {
    // بعد أن عاد
    if (verb && !present) return before === 'ان' ? 0.7 : 0.35
    return present ? 1.4 : 1
  }
  if (before === 'لا' || before === 'ما' || before === 'ولا' || before === 'وما') return verb ? 1.4 : 1
  if (/^[وف]?(?:[بك]?ال|لل)..+/.test(before)) {
    if (hasArticle(proclitics)) return pos === 'adj' ? 1.5 : 1
    return pos === 'adj' ? 0.6 : 1
  }
  return 1
}

function byWordAfter(word: string, { lemma }: Reading, { after, afterPos, said }: Neighbours): number {
  const folded = foldLetters(word)
  // من يريد: who; من البيت: from.
  if (folded === 'من' || folded === 'ومن') {
    const who = afterPos === 'verb' && imperfect.test(after)
    return lemma.pos === 'pron' ? (who ? 1.6 : 0.6) : 1
  }
  // قال إن البلاد: "that", not "indeed".
  if (said && /^[وف]?ان/.test(folded) && lemma.pos === 'conj' && lemma.lemma === 'أنّ') return 4
  // إن before a noun is no "if".
  if (folded === 'ان' && lemma.lemma === 'إنْ') return afterPos === 'verb' && !imperfect.test(after) ? 1.2 : 0.7
  if (lemma.pos === 'verb' && /^(?:ال|هذا|هذه)/.test(after)) return 1.1
  return 1
}

const cutsShort = set('لم ولم فلم لا ولا لما')

/** An imperfect without the last letter of its weak root (لم يُصلِّ): it stands after a few words only. */
function isCutShort(word: string, { lemma, enclitic }: Reading): boolean {
  return enclitic === '' && /[اىي]$/.test(plainLetters(lemma.lemma)) && !/[اوين]$/.test(foldLetters(word))
}

function hasArticle(proclitics: readonly string[]): boolean {
  return proclitics.includes('ال') || proclitics.filter((letter) => letter === 'ل').length === 2
}
