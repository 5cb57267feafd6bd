import type { Bitext, ReadText } from '../../dossier/examination.ts'
import type { Translator } from '../../i18n/translator.ts'
import type { Segment } from '../../text/segment.ts'
import { sourcesOf } from './rows.ts'

/** The map of the texts: a bar for each, and ribbons between them. Lengths are units of the drawing. */
export interface TextMap {
  readonly width: number
  readonly height: number
  readonly bars: readonly Bar[]
  readonly ribbons: readonly Ribbon[]
}

export interface Bar {
  readonly role: string
  readonly heading: string
  readonly y: number
  /** The sentences as one path. */
  readonly path: string
}

export interface Ribbon {
  readonly look: 'plain' | 'check' | 'contradiction'
  readonly path: string
}

interface Reach {
  readonly from: number
  readonly to: number
}

const width = 1200
const thickness = 11
const distance = 46

/**
 * Draws the speech between the first two English texts; each further one below gets a bar of the speech of its own. In a
 * right-to-left interface everything runs from the right.
 */
export function textMap(source: ReadText, bitexts: readonly Bitext[], { t, direction }: Translator): TextMap {
  const tiers = tiersOf(source, bitexts)
  const reaches = tiers.map(({ text }) => reachesOf(text.segments, direction === 'rtl'))
  const bars = tiers.map(({ text }, tier) => ({
    role: text.witness.role,
    heading: t(`role.${text.witness.role}`),
    y: tier * distance,
    path: reaches[tier]!.map(({ from, to }) => `M${r(from)} ${tier * distance}H${r(to)}v${thickness}H${r(from)}z`).join(
      '',
    ),
  }))
  const ribbons = tiers.flatMap(({ bitext }, tier) => {
    if (!bitext) return []
    const sourceTier = tiers[tier + 1]?.text === source ? tier + 1 : tier - 1
    return ribbonsOf(bitext, { reaches: reaches[tier]!, tier }, { reaches: reaches[sourceTier]!, tier: sourceTier })
  })
  return { width, height: (tiers.length - 1) * distance + thickness, bars, ribbons }
}

interface Tier {
  readonly text: ReadText
  readonly bitext?: Bitext
}

function tier(bitext: Bitext): Tier {
  return { text: bitext.target, bitext }
}

function tiersOf(source: ReadText, [above, ...below]: readonly Bitext[]): readonly Tier[] {
  if (!above) return [{ text: source }]
  if (below.length === 0) return [tier(above), { text: source }]
  return [tier(above), ...below.flatMap((bitext) => [{ text: source }, tier(bitext)])]
}

/** Where each sentence stands on its bar, with a gap between neighbours that never takes more than a third of the bar. */
function reachesOf(segments: readonly Segment[], mirrored: boolean): readonly Reach[] {
  const total = segments.reduce((sum, { start, end }) => sum + end - start, 0)
  const gap = Math.min(5, width / 3 / Math.max(1, segments.length))
  const scale = (width - gap * Math.max(0, segments.length - 1)) / Math.max(1, total)
  let at = 0
  return segments.map(({ start, end }) => {
    const from = at
    const to = from + (end - start) * scale
    at = to + gap
    return mirrored ? { from: width - to, to: width - from } : { from, to }
  })
}

interface Side {
  readonly reaches: readonly Reach[]
  readonly tier: number
}

function ribbonsOf({ alignment, findings }: Bitext, target: Side, source: Side): readonly Ribbon[] {
  const looks = new Map<number, Ribbon['look']>()
  for (const { segment, contradiction, dismissed } of findings)
    if (!dismissed && looks.get(segment) !== 'contradiction')
      looks.set(segment, contradiction ? 'contradiction' : 'check')
  return alignment.links.flatMap((link) => {
    const look =
      link.target.map((each) => looks.get(each)).find((each) => each === 'contradiction') ??
      link.target.map((each) => looks.get(each)).find((each) => each) ??
      'plain'
    const below = reachOver(target.reaches, link.target)
    return runsOf(sourcesOf(link)).map((run) => ({
      look,
      path: ribbon(reachOver(source.reaches, run), source.tier, below, target.tier),
    }))
  })
}

function reachOver(reaches: readonly Reach[], numbers: readonly number[]): Reach {
  const over = numbers.flatMap((number) => reaches[number] ?? [])
  return { from: Math.min(...over.map(({ from }) => from)), to: Math.max(...over.map(({ to }) => to)) }
}

/** Runs of neighbouring numbers. */
function runsOf(numbers: readonly number[]): readonly (readonly number[])[] {
  const runs: number[][] = []
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const last = runs.at(-1)
    if (last?.at(-1) === number - 1) last.push(number)
    else runs.push([number])
  }
  return runs
}

function ribbon(a: Reach, tierA: number, b: Reach, tierB: number): string {
  const down = tierB > tierA
  const top = tierA * distance + (down ? thickness : 0)
  const bottom = tierB * distance + (down ? 0 : thickness)
  const middle = (top + bottom) / 2
  return (
    `M${r(a.from)} ${top}C${r(a.from)} ${middle} ${r(b.from)} ${middle} ${r(b.from)} ${bottom}` +
    `H${r(b.to)}C${r(b.to)} ${middle} ${r(a.to)} ${middle} ${r(a.to)} ${top}z`
  )
}

function r(value: number): number {
  return Math.round(value * 10) / 10
}
