import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unansweredIn } from '../../src/alignment/decision.ts'
import type { Link } from '../../src/alignment/link.ts'
import { categories } from '../../src/discrepancy/discrepancy.ts'
import { carryDecisions } from '../../src/dossier/carried.ts'
import { decisionsFor } from '../../src/dossier/decisions.ts'
import type { Bitext, Examination, ReadText } from '../../src/dossier/examination.ts'
import { findingsOf } from '../../src/dossier/findings.ts'
import { formerDismissals } from '../../src/dossier/former-dismissals.ts'
import { readText } from '../../src/dossier/read.ts'
import type { Loaded } from '../../src/store/store.ts'
import { overlaps, type Span } from '../../src/text/span.ts'

type Pair = readonly [number, number]

interface Expected {
  readonly links: readonly { readonly text: string; readonly target: Pair; readonly sources: readonly Pair[] }[]
  readonly discrepancies: readonly {
    readonly text: string
    readonly category: string
    readonly span: Pair
    readonly source?: Pair
    readonly was?: string
    readonly quote?: string
  }[]
}

const expected = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../data/dossiers/training/expected.json'), 'utf8'),
) as Expected

const span = ([start, end]: Pair): Span => ({ start, end })

/**
 * The training dossier as its authors linked and flagged it, in the place of the machine's examination: pages are designed
 * and tested on links that do not change when the aligner does. People's decisions count as they do in earnest.
 */
export function examineAsExpected({ dossier: taken, words }: Loaded): Examination {
  const { dossier, carried } = carryDecisions(taken, words)
  const texts = dossier.witnesses.flatMap((witness) => readText(dossier, witness, words) ?? [])
  const source = texts.find(({ witness }) => witness.role === 'source')
  const targets = texts.filter((text) => text !== source && text.language === 'en')
  const bitexts = source ? targets.map((target) => bitextOf(source, target)) : []
  return { dossier, carried, source, texts, bitexts }

  function bitextOf(source: ReadText, target: ReadText): Bitext {
    const training = dossier.id === 'training'
    const given = training ? expected.links.filter(({ text }) => text === target.witness.role) : []
    const decisions = decisionsFor(dossier, source, target)
    const links = target.segments.map((segment, index): Link => {
      const decided = decisions.findLast((decision) => decision.target.includes(index))
      const found = given.filter((link) => overlaps(span(link.target), segment))
      const sources = training
        ? [...new Set(found.flatMap((link) => link.sources.flatMap((at) => numbers(source, span(at)))))]
        : [index].filter((number) => number < source.segments.length)
      const unanswered = unansweredIn(decisions)
      const open = sources.filter((number) => !unanswered.has(number))
      const linked = decided?.state === 'confirmed' ? decided.source : decided ? [] : open
      const candidate = (number: number) => {
        const { start } = source.segments[number]!
        const words = { source: span([start, start + 4]), target: span([segment.start, segment.start + 4]) }
        return { source: number, score: 0.2, evidence: [{ kind: 'word' as const, ...words, weight: 1 }] }
      }
      const first = linked[0] === undefined ? undefined : source.segments[linked[0]]
      return {
        source: linked.toSorted((a, b) => a - b),
        target: [index],
        state: decided?.state === 'confirmed' ? 'confirmed' : 'proposed',
        score: [0.9, 0.62, 0.8, 0.35][index % 4]!,
        evidence: first
          ? [
              { kind: 'word', weight: 3, source: wordIn(source.text, first), target: wordIn(target.text, segment) },
              { kind: 'position', weight: 0.5 },
            ]
          : [],
        runnersUp:
          linked.length > 0 ? [4, 7, 11].map((step) => candidate((linked[0]! + step) % source.segments.length)) : [],
      }
    })
    const found = expected.discrepancies
      .filter(({ text }) => training && text === target.witness.role)
      .map((each) => ({
        category: categories.find((category) => each.category.startsWith(category)) ?? 'term',
        target: span(each.span),
        ...(each.source && { source: span(each.source) }),
        ...(each.was && { expected: each.was }),
        ...(each.quote && { actual: each.quote }),
        reason: { key: 'none', values: {} },
        confidence: 0.8,
        contradiction: ['number', 'date', 'unit', 'negation'].includes(each.category),
      }))
    return {
      target,
      alignment: { mode: 'summary', guessed: true, links, precise: true },
      findings: findingsOf(dossier, target, found, formerDismissals(carried, words)),
      stopped: [],
    }
  }
}

const numbers = (text: ReadText, at: Span) =>
  text.segments.flatMap((segment, index) => (overlaps(segment, at) ? [index] : []))

/** The longest word near the start of a sentence. */
function wordIn(text: string, at: Span): Span {
  const words = [...text.slice(at.start, at.end).matchAll(/[\p{L}\p{M}]+/gu)].slice(0, 8)
  const longest = words.toSorted((a, b) => b[0].length - a[0].length)[0]
  return longest ? { start: at.start + longest.index, end: at.start + longest.index + longest[0].length } : at
}
