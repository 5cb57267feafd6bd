import type { Cue } from '../../text/times.ts'
import { guessLanguage } from '../guess-language.ts'
import { counts, type FileReader, type TextFound } from './found.ts'
import { plainText } from './plain.ts'
import { srtCues, vttCues, type RawCue, type RawCues } from './subtitle-cues.ts'

/** Milliseconds of silence that end a paragraph: within a speech that has stops, and in one that has none. */
const pause = { punctuated: 3000, bare: 700 }

export const readSrt: FileReader = (bytes, options) => {
  const { text, ...how } = plainText(bytes, options)
  return { format: 'srt', ...how, ...transcript(srtCues(text)) }
}

export const readVtt: FileReader = (bytes, options) => {
  const { text, ...how } = plainText(bytes, options)
  return { format: 'vtt', ...how, ...transcript(vttCues(text)) }
}

function transcript({ cues: raw, others, voices }: RawCues) {
  const { cues, repeats } = withoutRepeats(raw)
  const untimed = raw.filter(({ times }) => !times).length
  const punctuated = isPunctuated(cues)
  return {
    texts: [joined(cues, punctuated)],
    offered: {},
    taken: counts({ cues: raw.length }),
    dropped: counts({ repeats, blocks: others, voices }),
    wary: [...(untimed > 0 ? ['badTimes'] : []), ...(punctuated ? [] : ['noStops'])],
  }
}

/**
 * Automatic captions roll: each cue shows the last line again and one more. "وصلنا إلى الجسر" / "وصلنا إلى الجسر", "ثم عدنا"
 * is said once.
 */
function withoutRepeats(raw: readonly RawCue[]): { readonly cues: readonly RawCue[]; readonly repeats: number } {
  const cues: RawCue[] = []
  let repeats = 0
  let before: RawCue | undefined
  for (const cue of raw) {
    const again = before ? shared(before, cue) : 0
    repeats += again
    if (again < cue.lines.length) cues.push({ ...cue, lines: cue.lines.slice(again) })
    before = cue
  }
  return { cues, repeats }
}

/** How many lines at the end of one cue are the first of the next, which follows at once. */
function shared(before: RawCue, { times, lines }: RawCue): number {
  if (!before.times || !times || times.from > before.times.until + 100) return 0
  for (let size = Math.min(before.lines.length, lines.length); size > 0; size--)
    if (before.lines.slice(-size).every((line, at) => line === lines[at]))
      return size < lines.length || isFlash(times) ? size : 0
  return 0
}

/** A cue that brings nothing new: "لا" heard twice is said twice, unless the second is gone before anyone can read it. */
function isFlash({ from, until }: NonNullable<RawCue['times']>): boolean {
  return until - from < 100
}

const stops = /[.!?؟…۔](?:["”»)\]]|\s|$)/g

/** Whether there is a stop for every forty words at least. */
function isPunctuated(cues: readonly RawCue[]): boolean {
  const text = cues.flatMap(({ lines }) => lines).join('\n')
  const words = text.match(/\S+/g)?.length ?? 0
  return words < 40 || (text.match(stops)?.length ?? 0) * 40 >= words
}

/** The cues as one text: a pause of the speaker is a blank line, so that no sentence runs across it. */
function joined(cues: readonly RawCue[], punctuated: boolean): TextFound {
  const placed: Cue[] = []
  let text = ''
  let before: RawCue | undefined
  for (const cue of cues) {
    const words = cue.lines.join(' ')
    if (before) text += breaks(before, cue, punctuated) ? '\n\n' : ' '
    if (cue.times) placed.push({ start: text.length, end: text.length + words.length, ...cue.times })
    text += words
    before = cue
  }
  text += '\n'
  return { part: '', text, language: guessLanguage(text), ...(placed.length > 0 && { cues: placed }) }
}

function breaks(before: RawCue, cue: RawCue, punctuated: boolean): boolean {
  const last = before.lines.at(-1)!
  if (/^[-–—]\s/.test(cue.lines[0]!)) return true
  const silence = before.times && cue.times ? cue.times.from - before.times.until : 0
  if (!punctuated) return silence >= pause.bare
  return silence >= pause.punctuated && /[.!?؟…۔]["”»)\]]*$/.test(last)
}
