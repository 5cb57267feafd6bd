/** A run of glyphs as the page paints it. Points, from the lower left corner. */
export interface GlyphRun {
  readonly words: string
  readonly left: number
  readonly right: number
  readonly baseline: number
  /** Height of the type. */
  readonly size: number
}

/** A line of a page, its words in the order in which they are read. */
export interface PageLine {
  readonly words: string
  readonly left: number
  readonly right: number
  readonly baseline: number
  readonly size: number
}

const rightToLeft = /[\u0590-\u065f\u066e-\u06ef\u06fa-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u
const leftToRight = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}]/u

/**
 * The lines of a page out of its runs, which come in the order in which they are painted: left to right mostly, whatever
 * the direction of the script. Words of a line are put in the order of reading here, and not left to the page's order, which
 * has every Arabic line backward.
 */
export function pageLines(runs: readonly GlyphRun[]): readonly PageLine[] {
  const rtl = isRightToLeft(runs, false)
  return merged(gathered(runs)).map((line) => lineOf(line, isRightToLeft(line, rtl)))
}

/** Runs that follow each other on one baseline. */
function gathered(runs: readonly GlyphRun[]): readonly (readonly GlyphRun[])[] {
  const lines: GlyphRun[][] = []
  for (const run of runs) {
    const last = lines.at(-1)?.at(-1)
    if (last && Math.abs(last.baseline - run.baseline) <= 0.35 * Math.max(last.size, run.size)) lines.at(-1)!.push(run)
    else lines.push([run])
  }
  return lines
}

/** Parts of one line that were painted apart: figures and Latin words often come later. */
function merged(parts: readonly (readonly GlyphRun[])[]): readonly (readonly GlyphRun[])[] {
  const lines: (readonly GlyphRun[])[] = []
  for (const part of parts) {
    const at = lines.findLastIndex((line, index) => index >= lines.length - 40 && joins(line, part))
    if (at < 0) lines.push(part)
    else lines[at] = [...lines[at]!, ...part]
  }
  return lines
}

function joins(line: readonly GlyphRun[], part: readonly GlyphRun[]): boolean {
  const [a, b] = [extentOf(line), extentOf(part)]
  if (Math.abs(a.baseline - b.baseline) > 0.2 * Math.max(a.size, b.size)) return false
  const gap = Math.max(a.left, b.left) - Math.min(a.right, b.right)
  return gap <= 1.5 * Math.max(a.size, b.size)
}

function extentOf(runs: readonly GlyphRun[]): Omit<GlyphRun, 'words'> {
  return {
    left: Math.min(...runs.map(({ left }) => left)),
    right: Math.max(...runs.map(({ right }) => right)),
    baseline: runs[0]!.baseline,
    size: Math.max(...runs.map(({ size }) => size)),
  }
}

/** By most of the letters; a line of few Arabic words round a web address runs with its page. */
function isRightToLeft(runs: readonly GlyphRun[], page: boolean): boolean {
  const words = runs.map((run) => run.words).join('')
  const arabic = lettersOf(words, rightToLeft)
  return arabic > 0 && (page || arabic > lettersOf(words, /\p{Script=Latin}/u))
}

function lineOf(runs: readonly GlyphRun[], rtl: boolean): PageLine {
  const visual = isPaintedInOrder(runs) ? marksToBases(runs) : byPlace(runs)
  return { words: wordsOf(rtl ? logical(visual, rtl).map(mirrored) : logical(visual, rtl)), ...extentOf(runs) }
}

const mirrors: Readonly<Record<string, string>> = Object.fromEntries(
  ['()', '[]', '{}', '«»', '‹›', '<>'].flatMap(([a, b]) => [
    [a!, b!],
    [b!, a!],
  ]),
)

/** Marks between words of a line that runs from the right are painted as they look: ")" stands where "(" is meant (UAX 9, L4). */
function mirrored(run: GlyphRun): GlyphRun {
  if (/[\p{L}\p{N}\p{M}]/u.test(run.words)) return run
  const words = Array.from(run.words, (character) => mirrors[character] ?? character)
  return { ...run, words: words.reverse().join('') }
}

function lettersOf(words: string, kind: RegExp): number {
  return Array.from(words).filter((character) => kind.test(character)).length
}

const marksOnly = /^\p{M}+$/u

/** Whether every run lies to the right of the one before: then marks, too, stand before the letter they belong to. */
function isPaintedInOrder(runs: readonly GlyphRun[]): boolean {
  const bases = runs.filter(({ words }) => !marksOnly.test(words))
  return bases.every((run, at) => at === 0 || run.left >= bases[at - 1]!.left - 0.1 * run.size)
}

/** A mark is painted before its letter, and at times before the space to the left of it. */
function marksToBases(runs: readonly GlyphRun[]): readonly GlyphRun[] {
  const placed: GlyphRun[] = []
  let marks: GlyphRun[] = []
  for (const run of runs) {
    if (marksOnly.test(run.words)) marks.push(run)
    else if (run.words.trim() === '') placed.push(run)
    else {
      placed.push(...marks, run)
      marks = []
    }
  }
  return [...placed, ...marks]
}

function byPlace(runs: readonly GlyphRun[]): readonly GlyphRun[] {
  return runs.toSorted((a, b) => a.right - b.right)
}

/** Runs from left to right, in the order of reading (UAX 9, rule L2, at two levels). */
function logical(visual: readonly GlyphRun[], rtl: boolean): readonly GlyphRun[] {
  const ordered = rtl ? visual.toReversed() : [...visual]
  const turned = rtl ? isForeign : (run: GlyphRun) => rightToLeft.test(run.words)
  const ordinary = rtl ? (run: GlyphRun) => rightToLeft.test(run.words) : (run: GlyphRun) => leftToRight.test(run.words)
  for (let start = 0; start < ordered.length; start++) {
    if (!turned(ordered[start]!)) continue
    let end = start + 1
    for (let at = end; at < ordered.length && !ordinary(ordered[at]!); at++) if (turned(ordered[at]!)) end = at + 1
    ordered.splice(start, end - start, ...ordered.slice(start, end).reverse())
    start = end - 1
  }
  return ordered
}

function isForeign({ words }: GlyphRun): boolean {
  return leftToRight.test(words) && !rightToLeft.test(words)
}

/** The words of runs in order of reading. A gap as wide as a space is one; a mark belongs to the letter before it. */
function wordsOf(runs: readonly GlyphRun[]): string {
  let words = ''
  let waiting = ''
  let before: GlyphRun | undefined
  for (const run of runs) {
    const bare = marksOnly.test(run.words)
    if (before && !bare && gapBetween(before, run) > 0.17 * run.size) words += ' '
    // A mark painted behind a Latin word is that of the Arabic word to the left of it: "example ّ" "كل".
    const [, latin, mark = ''] = /^(.*[\p{Script=Latin}\p{Nd}])\s*([\u064b-\u0652]+)$/u.exec(run.words) ?? []
    words +=
      (latin ?? run.words.trimEnd()) +
      waiting +
      (latin === undefined ? run.words.slice(run.words.trimEnd().length) : '')
    waiting = mark
    if (!bare) before = run
  }
  return words
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/(?<=[\u0621-\u064a\u0671-\u06d3]) (?=[\u064b-\u0652\u0670])/gu, '')
    .trim()
}

function gapBetween(a: GlyphRun, b: GlyphRun): number {
  if (/\s$/u.test(a.words) || /^\s/u.test(b.words)) return 0
  return Math.max(a.left, b.left) - Math.min(a.right, b.right)
}

/** Whether a text holds Arabic letters in the shapes of a page (Unicode, Arabic Presentation Forms A and B). */
export const presentationForms = /[\ufb50-\ufdff\ufe70-\ufefc]/gu

/** Letters in the shapes of a page, as letters; with the ligatures of Latin type. A mark that stands alone stays without a space. */
export function folded(words: string): string {
  return words.replaceAll(/[\ufb00-\ufb06\ufb50-\ufd3d\ufd50-\ufdfb\ufe70-\ufefc]/gu, (form) =>
    form.normalize('NFKC').replace(/^[ \u0640](?=\p{M})/u, ''),
  )
}
