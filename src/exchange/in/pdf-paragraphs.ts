import type { PageLine } from './pdf-lines.ts'

export interface PageParagraphs {
  readonly paragraphs: readonly string[]
  /** Lines that hold a page's number and nothing else. */
  readonly pageNumbers: number
  /** Words that a line's end had cut in two. */
  readonly hyphens: number
}

/**
 * Lines of all pages as paragraphs. One ends where the next line stands further down than lines do, where its last line is
 * clearly shorter than the others and closes a sentence, and not at the end of a page.
 */
export function paragraphsOf(pages: readonly (readonly PageLine[])[]): PageParagraphs {
  const paragraphs: string[] = []
  let [pageNumbers, hyphens] = [0, 0]
  let before: PageLine | undefined
  for (const page of pages) {
    const lines = page.filter(({ words }) => words !== '' && !isNoise(words))
    const kept = lines.filter((line) => !isPageNumber(line, lines))
    pageNumbers += lines.length - kept.length
    const leading = leadingOf(kept)
    const width = widthOf(kept)
    for (const [index, line] of kept.entries()) {
      const joinsOn = before !== undefined && !ends(before, line, { leading, width, newPage: index === 0 })
      if (!joinsOn) paragraphs.push(line.words)
      else {
        const last = paragraphs.pop()!
        const cut = /\p{Ll}-$/u.test(last) && /^\p{Ll}/u.test(line.words)
        if (cut) hyphens++
        paragraphs.push(cut ? last.slice(0, -1) + line.words : `${last} ${line.words}`)
      }
      before = line
    }
  }
  return { paragraphs, pageNumbers, hyphens }
}

function isNoise(words: string): boolean {
  return !/[\p{L}\p{N}]/u.test(words)
}

/** A number alone at the head or the foot of a page: "- 12 -", "١٢". */
function isPageNumber(line: PageLine, lines: readonly PageLine[]): boolean {
  if (lines.length < 3 || !/^[-–—\s]*\p{Nd}{1,4}[-–—\s]*$/u.test(line.words)) return false
  const heights = lines.map(({ baseline }) => baseline)
  return line.baseline === Math.max(...heights) || line.baseline === Math.min(...heights)
}

/** The usual distance between two lines. */
function leadingOf(lines: readonly PageLine[]): number {
  const steps = lines
    .slice(1)
    .map((line, at) => lines[at]!.baseline - line.baseline)
    .filter((step) => step > 0)
    .toSorted((a, b) => a - b)
  return steps[Math.floor(steps.length / 4)] ?? Infinity
}

function widthOf(lines: readonly PageLine[]): number {
  const widths = lines.map(({ left, right }) => right - left).toSorted((a, b) => a - b)
  return widths[Math.floor(widths.length * 0.8)] ?? 0
}

interface Page {
  readonly leading: number
  readonly width: number
  readonly newPage: boolean
}

function ends(before: PageLine, line: PageLine, { leading, width, newPage }: Page): boolean {
  const closed = /[.!?؟…۔:]["”’»)\]]*$/u.test(before.words)
  const short = before.right - before.left < width * 0.8
  if (newPage) return closed && short
  const step = before.baseline - line.baseline
  if (step <= 0 || step > leading * 1.35) return true
  return Math.abs(before.size - line.size) > 0.2 * before.size || (closed && short)
}
