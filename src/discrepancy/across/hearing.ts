import type { ReadSide, Word } from '../../alignment/read-side.ts'
import { arabicSkeleton, latinSkeleton, skeletonLikeness } from '../../language/names.ts'
import { remembering } from '../../language/remember.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { hull, type Span } from '../../text/span.ts'
import { arabicSounds, latinSound, likeness } from '../names/sounds.ts'
import type { NameRun } from './name-runs.ts'

/** The least likeness of sounds, of a word that the lexicon does not know and of an ordinary one. */
const strange = 0.68
const ordinary = 0.84
/** Of two consonants only: قطا, "Qata". */
const entire = 0.99

export type Heard = Span & { readonly sentence: number }
export type Listen = (run: NameRun, passages: readonly number[]) => Heard | undefined

/** Finds the Arabic words that sound like a name: all of it in the passages that it rests on, all of it elsewhere, the end of it there. */
export function hearing(speech: ReadSide, lexicon: Lexicon): Listen {
  const sounding = soundsIn(speech)
  const known = new Map<string, Heard | undefined>()
  const sounds = new Map<number, ReturnType<typeof arabicSounds>>()
  const soundsAt = (sentence: number, words: readonly Word[]) => {
    const known = sounds.get(sentence) ?? arabicSounds(words)
    sounds.set(sentence, known)
    return known
  }
  return (run, passages) => {
    const here = passages.flatMap((sentence) => {
      const words = speech.sentences[sentence]?.words ?? []
      const found = heardAmong(run, words, soundsAt(sentence, words), lexicon)
      const span = hull(found.map((at) => words[at]!))
      return span ? [{ start: span.start, end: span.end, sentence, count: found.length }] : []
    })
    const best = here.toSorted((a, b) => b.count - a.count)[0]
    if (best && best.count === run.words.length) return placed(best)
    return anywhere(run) ?? (best && placed(best))
  }

  /** What is heard anywhere hangs on the spelling alone. */
  function anywhere(run: NameRun): Heard | undefined {
    if (!known.has(run.spelling)) known.set(run.spelling, everyWordOf(run, sounding))
    return known.get(run.spelling)
  }

  function everyWordOf({ words }: NameRun, sounding: ReadonlyMap<string, readonly At[]>): Heard | undefined {
    const sounds = words.map(({ form }) => latinSkeleton(plain(form)))
    if (words.length === 1 && sounds[0]!.length < 3) return undefined
    const anchors = sounds.flatMap((sound) => (sound.length > 1 ? (sounding.get(sound) ?? []) : []))
    for (const anchor of anchors) {
      const own = speech.sentences[anchor.sentence]!.words
      if (words.length === 1 && !isNamelike(own[anchor.at]!.form, lexicon)) continue
      const around = [...own.keys()].slice(Math.max(0, anchor.at - reach), anchor.at + reach + 1)
      const heard = sounds.map((sound) => likest(sound, around, own, anchor.at))
      if (heard.every((at) => at !== undefined))
        return { ...hull(heard.map((at) => own[at]!))!, sentence: anchor.sentence }
    }
    return undefined
  }
}

/** Beside a word of the name that is sure, the others may be heard less well. */
const beside = 0.8

function likest(sound: string, around: readonly number[], words: readonly Word[], anchor: number): number | undefined {
  const scored = around.map((at) => {
    const others = bareSounds(words[at]!.form)
    return { at, score: Math.max(0, ...others.map((other) => (other === sound ? 1 : skeletonLikeness(other, sound)))) }
  })
  const away = (at: number) => (at < anchor ? anchor - at + words.length : at - anchor)
  const best = scored.toSorted((a, b) => b.score - a.score || away(a.at) - away(b.at))[0]
  return best && best.score >= beside ? best.at : undefined
}

/** Muzaffar al-Qashi’i for مظفر عوض القاشعي: so many words off may stand the words of one name. */
const reach = 3

const placed = ({ start, end, sentence }: Heard): Heard => ({ start, end, sentence })

interface At {
  readonly sentence: number
  readonly at: number
}

/** The words of the speech by their consonants, without what may be written onto their beginnings. */
function soundsIn({ sentences }: ReadSide): ReadonlyMap<string, readonly At[]> {
  const found = new Map<string, At[]>()
  sentences.forEach(({ words }, sentence) =>
    words.forEach(({ form }, at) => {
      for (const sound of bareSounds(form)) found.set(sound, [...(found.get(sound) ?? []), { sentence, at }])
    }),
  )
  return found
}

function isStrangeTo(lexicon: Lexicon, form: string): boolean {
  const readings = lexicon.readings(form)
  return readings.length === 0 || readings.some(({ lemma }) => lemma.pos === 'name')
}

/** Whether an Arabic word alone may be a name: "Treaty" is not لطائرات, but an ordinary word with its article may be one. */
function isNamelike(form: string, lexicon: Lexicon): boolean {
  return isStrangeTo(lexicon, form) || /^[وفبلك]?ال/.test(form)
}

const bareSounds = remembering((form: string): readonly string[] => {
  const bare = [form, form.replace(/^[وفبلك]?ال/, ''), form.replace(/^[وفبلك]/, '')]
  return [...new Set(bare.map(arabicSkeleton))]
})

export const plain = (form: string) => form.replace(/[’']s$/, '')

/** The numbers of the Arabic words that are heard; none where the last word of the name is not among them. */
function heardAmong(
  { words: name }: NameRun,
  words: readonly Word[],
  sounds: ReturnType<typeof arabicSounds>,
  lexicon: Lexicon,
): readonly number[] {
  const found: number[] = []
  for (const word of name) found.push(hear(word, Math.max(-1, ...found)))
  const last = found.at(-1)!
  return last < 0 ? [] : [...new Set(found.filter((at) => at >= 0 && at <= last && last - at <= name.length + 1))]

  /** Of several that sound alike the first behind `before`: of two of one house each has a first name of his own. */
  function hear({ form }: Word, before: number): number {
    const bare = plain(form).replace(/^\p{Ll}+[-‑]/u, '')
    const sound = latinSound(bare)
    const length = sound.skeletons[0]?.length ?? 0
    const isEnglish = lexicon.names.isWord(bare)
    let [best, at] = [0, -1]
    words.forEach((word, index) => {
      const alike = likeness(sound, sounds[index]!)
      const isNext = alike === best && at <= before && index > before
      if ((alike <= best && !isNext) || length < 2 || (isEnglish && name.length === 1)) return
      const isStrange = isStrangeTo(lexicon, word.form)
      if (name.length === 1 && !isNamelike(word.form, lexicon)) return
      // Sawar is سوار and not إصرارها, though their consonants are the same.
      if (length < 3 && word.form.replace(/^[وفبلك]?ال/, '').length > 2 * length + 2) return
      const least = isStrange && length > 2 ? strange : length > 2 && !isEnglish ? ordinary : entire
      if (alike >= least) [best, at] = [alike, index]
    })
    return at
  }
}
