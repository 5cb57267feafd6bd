import { arabicSkeleton, latinSkeleton, skeletonLikeness, soundsLike } from '../language/names.ts'
import type { WordType } from './vocabulary.ts'

interface SoundingName {
  readonly type: number
  readonly skeleton: string
}

/** The names of an English text, by each sound that may open another spelling of theirs. */
export type NameIndex = ReadonlyMap<string, readonly SoundingName[]>

export function indexNames(english: readonly WordType[]): NameIndex {
  const names = new Map<string, SoundingName[]>()
  english.forEach(({ kind, form }, type) => {
    if (kind !== 'name') return
    const skeleton = latinSkeleton(form)
    for (const sound of soundsLike(skeleton.charAt(0))) {
      const list = names.get(sound)
      if (list) list.push({ type, skeleton })
      else names.set(sound, [{ type, skeleton }])
    }
  })
  return names
}

/** The least likeness of two skeletons that are taken for one name. */
const alike = 0.72
/** Two skeletons this alike have met by chance. */
const unlike = 0.55

/** Calls with every English name that sounds like an Arabic word, and how likely they are one name. */
export function likeSounding(
  arabic: WordType,
  names: NameIndex,
  offer: (english: number, likelihood: number) => void,
): void {
  const { skeletons, likelihood } = soundsOf(arabic)
  for (const skeleton of skeletons) {
    for (const name of names.get(skeleton.charAt(0)) ?? []) {
      const likeness = skeletonLikeness(skeleton, name.skeleton)
      if (likeness >= (likelihood < 0.8 && Math.min(skeleton.length, name.skeleton.length) <= 3 ? 0.9 : alike))
        offer(name.type, (likelihood * (likeness - unlike)) / (1 - unlike))
    }
  }
}

interface Sounds {
  readonly skeletons: readonly string[]
  /** How likely a name that sounds just so is meant. */
  readonly likelihood: number
}

const known = new WeakMap<WordType, Sounds>()

function soundsOf(type: WordType): Sounds {
  let sounds = known.get(type)
  if (!sounds) {
    const mayBeName = type.lemmas.length === 0 || type.lemmas[0]!.pos === 'name'
    known.set(type, (sounds = { skeletons: skeletonsOf(type.form), likelihood: mayBeName ? 0.8 : 0.48 }))
  }
  return sounds
}

/** A name as it stands, and without what may be the article or a clitic. */
function skeletonsOf(form: string): readonly string[] {
  const forms = [form]
  if (/^[وفبلك]/.test(form)) forms.push(form.slice(1))
  const bare = /^[وفبلك]?ال(.+)$/.exec(form)?.[1]
  if (bare) forms.push(bare)
  return [...new Set(forms.map(arabicSkeleton))].filter((skeleton) => skeleton !== '')
}
