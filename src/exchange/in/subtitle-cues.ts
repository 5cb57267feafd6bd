import { Unreadable } from './found.ts'

/** One cue of a subtitle file, its markup taken off. */
export interface RawCue {
  /** Milliseconds; absent where its times cannot be read, or run backward. */
  readonly times: { readonly from: number; readonly until: number } | undefined
  readonly lines: readonly string[]
}

export interface RawCues {
  readonly cues: readonly RawCue[]
  /** Blocks that are no cues: notes, styles, regions, a header. */
  readonly others: number
  /** Speakers named in the markup. */
  readonly voices: number
}

const arrow = '-->'

/** SubRip: blocks between blank lines, each a number, its times and its words. @throws Unreadable */
export function srtCues(text: string): RawCues {
  return cuesOf(blocksOf(text), srtWords)
}

/** WebVTT (W3C, 4.1 and 6): the header must be there; notes, styles and regions are passed over. @throws Unreadable */
export function vttCues(text: string): RawCues {
  if (!/^WEBVTT(?=[ \t\r\n]|$)/.test(text)) throw new Unreadable('vttHeader', { kind: 'line', line: 1, column: 1 })
  const [head, ...blocks] = blocksOf(text)
  const timed = head?.lines.some((line) => line.includes(arrow)) ? [head] : []
  return cuesOf([...timed, ...blocks], vttWords)
}

interface Block {
  readonly line: number
  readonly lines: readonly string[]
}

function blocksOf(text: string): readonly Block[] {
  const blocks: { line: number; lines: string[] }[] = []
  let open: string[] | undefined
  for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
    if (line.trim() === '') open = undefined
    // Times without a blank line before them begin a new cue all the same (WebVTT, 6.1, step 12).
    else if (open && !(line.includes(arrow) && open.some((before) => before.includes(arrow)))) open.push(line)
    else blocks.push({ line: index + 1, lines: (open = [line]) })
  }
  return blocks
}

function cuesOf(blocks: readonly Block[], plain: (words: string) => string): RawCues {
  let [others, voices] = [0, 0]
  const cues: RawCue[] = []
  for (const { lines } of blocks) {
    const timed = lines.findIndex((line) => line.includes(arrow))
    if (timed < 0) {
      others++
      continue
    }
    const words = lines.slice(timed + 1)
    voices += words.filter((line) => /<v[\s.]/.test(line)).length
    const shown = plain(words.join('\n'))
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
    if (shown.length > 0) cues.push({ times: timesIn(lines[timed]!), lines: shown })
  }
  const [first] = blocks
  if (cues.length === 0) throw new Unreadable('noCues', { kind: 'line', line: first?.line ?? 1, column: 1 })
  return { cues, others, voices }
}

const stamp = String.raw`(?:(\d{1,4}):)?([0-5]?\d):([0-5]\d)[.,](\d{3})`
const timing = new RegExp(String.raw`^\s*${stamp}\s*-->\s*${stamp}(?:\s|$)`)

function timesIn(line: string): RawCue['times'] {
  const found = timing.exec(line)
  if (!found) return undefined
  const at = (first: number) => {
    const [hours = 0, minutes = 0, seconds = 0, milliseconds = 0] = found
      .slice(first, first + 4)
      .map((n) => Number(n ?? 0))
    return ((hours * 60 + minutes) * 60 + seconds) * 1000 + milliseconds
  }
  const [from, until] = [at(1), at(5)]
  return from <= until ? { from, until } : undefined
}

/** Tags of fonts and `{\an8}` placements. */
function srtWords(words: string): string {
  return words.replaceAll(/<\/?[a-zA-Z][^<>]{0,200}>/g, '').replaceAll(/\{\\[^{}]{0,200}\}/g, '')
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: '\u00a0',
  lrm: '\u200e',
  rlm: '\u200f',
}

/** Cue text without its tags and ruby, with its entities read (WebVTT, 4.2.2). */
function vttWords(words: string): string {
  return words
    .replaceAll(/<rt[^<>]{0,200}>[^<]{0,200}(?:<\/rt>)?/g, '')
    .replaceAll(/<[^<>]{0,200}>/g, '')
    .replaceAll(/&(amp|lt|gt|nbsp|lrm|rlm);/g, (_, name: string) => entities[name]!)
}
