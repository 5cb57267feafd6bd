import { strengthOf, type Evidence, type Link } from '../../alignment/link.ts'
import { segmentsAt } from '../../dossier/decisions.ts'
import type { NoCounterpartReason } from '../../dossier/event.ts'
import type { Bitext, Finding, ReadText } from '../../dossier/examination.ts'
import type { Dossier } from '../../dossier/fold.ts'
import { hull, slice } from '../../text/span.ts'
import { balanced } from '../../text/hidden.ts'
import { placeName } from '../place.ts'
import type { Reader } from '../reader.ts'
import { flagOf, type Also, type Flag } from './flag.ts'
import { piecesOf, type Piece } from './pieces.ts'
import { sourcesOf } from './rows.ts'
import { marksOn } from './sentence-marks.ts'

/** One thing that speaks for a link, as the page tells it. */
export interface Reason {
  readonly kind: string
  readonly source?: string
  readonly target?: string
}

/** A sentence of the speech that was considered, and what speaks for it. */
export interface RunnerUp {
  readonly number: string
  readonly label: string
  readonly place: string
  /** With the words marked that speak for it. */
  readonly pieces: readonly Piece[]
  readonly because: string
  readonly href: string
}

export interface LinkView {
  /** Strength or decision in words. */
  readonly words: string
  readonly look: 'strong' | 'fair' | 'weak' | 'none' | 'confirmed'
  readonly by: string | undefined
  /** The reasons in a sentence. */
  readonly because: string | undefined
  readonly reasons: readonly Reason[]
  /** Other sentences of the speech that were considered, the likeliest first. */
  readonly others: readonly RunnerUp[]
  /** What the form sends. */
  readonly place: string
  /** Numbers of the speech's sentences, for a person to correct. */
  readonly numbers: string
  /** The same as places, which stay what they are when sentences are cut anew. */
  readonly sources: string
  /** The decision that stands, which can be taken back. */
  readonly decision: number | undefined
}

export interface EnglishSentence {
  readonly id: string
  /** Where it stands in full. */
  readonly home: string
  readonly number: string
  readonly label: string
  /** Where the first passage stands that it rests on. */
  readonly counterpart: string | undefined
  /** Ids of the sentences of the speech that it rests on. */
  readonly rests: string
  readonly pieces: readonly Piece[]
  readonly start: string
  readonly flags: readonly Flag[]
  readonly dismissed: readonly Flag[]
  readonly link: LinkView | undefined
  readonly marks: readonly string[]
  readonly desk: string
  /** Where its text can be cut anew. */
  readonly own: string
  /** As a form names it. */
  readonly place: string
}

type LinkDecision = Dossier['links'][number]

/** Everything that is told of the English sentences of one bitext, found once for all of them. */
export interface EnglishContext {
  readonly bitext: Bitext
  readonly source: ReadText
  readonly dossier: Dossier
  readonly reader: Reader
  readonly linkOf: ReadonlyMap<number, Link>
  readonly findings: ReadonlyMap<number, readonly Finding[]>
  readonly decisions: ReadonlyMap<number, LinkDecision>
  /** The address of a sentence by its id. */
  readonly address: (id: string) => string
  /** By the keys of findings: the other texts that have the same against the speech. */
  readonly also?: ReadonlyMap<string, readonly Also[]>
}

export function englishContext(
  dossier: Dossier,
  bitext: Bitext,
  source: ReadText,
  reader: Reader,
  address: (id: string) => string,
): EnglishContext {
  return {
    bitext,
    source,
    dossier,
    reader,
    address,
    linkOf: new Map(bitext.alignment.links.flatMap((link) => link.target.map((target) => [target, link] as const))),
    findings: Map.groupBy(bitext.findings, ({ segment }) => segment),
    decisions: decisionsOn(dossier, bitext.target),
  }
}

export function sentenceId({ witness }: ReadText, index: number): string {
  return `${witness.id}-${index + 1}`
}

export function englishSentence(context: EnglishContext, index: number): EnglishSentence {
  const { bitext, source, dossier, reader, address } = context
  const { target } = bitext
  const { t, figure } = reader.translator
  const segment = target.segments[index]!
  const link = context.linkOf.get(index)
  const sources = link ? sourcesOf(link) : []
  const found = context.findings.get(index) ?? []
  const flags = found.map((finding) => ({
    ...flagOf(finding, target, reader),
    also: context.also?.get(finding.key) ?? [],
  }))
  const open = found.filter((finding) => !finding.dismissed)
  const words = slice(target.text, segment)
  return {
    id: sentenceId(target, index),
    home: address(sentenceId(target, index)),
    number: figure(index + 1),
    label: t('sentence.of', { role: t(`role.${target.witness.role}`), number: figure(index + 1) }),
    counterpart: sources[0] === undefined ? undefined : address(sentenceId(source, sources[0])),
    rests: sources.map((number) => sentenceId(source, number)).join(' '),
    pieces: piecesOf(
      target.text,
      segment,
      open.map(({ target: { start, end }, contradiction, key }) => ({
        start,
        end,
        mark: contradiction ? 'contradiction' : 'check',
        flag: key,
      })),
    ),
    start: balanced(words.slice(0, 120)),
    flags: flags.filter((flag) => !flag.dismissed),
    dismissed: flags.filter((flag) => flag.dismissed),
    link: link && linkView(context, index, link),
    marks: marksOn(dossier, target, segment, reader),
    desk: `/dossiers/${encodeURIComponent(dossier.id)}/claims/${target.witness.id}/${index + 1}`,
    own: `/dossiers/${encodeURIComponent(dossier.id)}/texts/${target.witness.id}?sentence=${index + 1}#${sentenceId(target, index)}`,
    place: placeName(target, segment),
  }
}

export function linkView(context: EnglishContext, index: number, link: Link): LinkView {
  const { bitext, source, reader } = context
  const { t, figure } = reader.translator
  const decision = context.decisions.get(index)
  const sources = sourcesOf(link)
  const place = hull(link.target.map((target) => bitext.target.segments[target]!))!
  return {
    ...standing(link, decision, reader),
    by: decision && t('decision.by', { name: reader.nameOf(decision.by) }),
    because: because(link, source.text, bitext.target.text, reader),
    reasons: link.evidence
      .toSorted((a, b) => b.weight - a.weight)
      .slice(0, 8)
      .map((evidence) => reasonOf(evidence, source.text, bitext.target.text, reader)),
    others: link.runnersUp.slice(0, 4).map((candidate) => runnerUp(context, candidate)),
    place: placeName(bitext.target, place),
    numbers: sources.map((number) => figure(number + 1)).join(' '),
    sources: sources.map((number) => placeName(source, source.segments[number]!)).join(' '),
    decision: decision?.seq,
  }
}

function standing(
  link: Link,
  decision: LinkDecision | undefined,
  { translator: { t } }: Reader,
): Pick<LinkView, 'words' | 'look'> {
  if (decision?.kind === 'no-counterpart')
    return { words: t(`noCounterpart.${decision.body.reason satisfies NoCounterpartReason}`), look: 'confirmed' }
  if (decision?.kind === 'link-confirmed') return { words: t('strength.confirmed'), look: 'confirmed' }
  if (sourcesOf(link).length === 0) return { words: t('strength.none'), look: 'none' }
  const strength = strengthOf(link)
  return { words: t(`strength.${strength}`), look: strength }
}

function runnerUp(
  { bitext, source, reader, address }: EnglishContext,
  { source: number, evidence = [] }: Link['runnersUp'][number],
): RunnerUp {
  const { t, figure } = reader.translator
  const segment = source.segments[number]!
  const marks = evidence.flatMap((each) => (each.source ? [{ ...each.source, mark: 'evidence' as const }] : []))
  const pairs = pairsOf(evidence, source.text, bitext.target.text, reader)
  return {
    number: figure(number + 1),
    label: t('sentence.of', { role: t('role.source'), number: figure(number + 1) }),
    place: placeName(source, segment),
    pieces: piecesOf(source.text, segment, marks),
    because:
      pairs.length > 0
        ? t('runnerUp.because').replace('{{pairs}}', () => pairs.join(t('list.comma')))
        : t('runnerUp.nothing'),
    href: address(sentenceId(source, number)),
  }
}

/** The three pairs of words that say most for it. */
function because({ evidence }: Link, arabic: string, english: string, reader: Reader) {
  const { t } = reader.translator
  const pairs = pairsOf(evidence, arabic, english, reader)
  return pairs.length > 0 ? t('because.sentence').replace('{{pairs}}', () => pairs.join(t('list.comma'))) : undefined
}

function pairsOf(evidence: readonly Evidence[], arabic: string, english: string, { translator: { t } }: Reader) {
  return evidence
    .toSorted((a, b) => b.weight - a.weight)
    .flatMap(({ source, target }) =>
      source && target
        ? [t('because.pair', { source: balanced(slice(arabic, source)), target: balanced(slice(english, target)) })]
        : [],
    )
    .slice(0, 3)
}

function reasonOf({ kind, source, target }: Evidence, arabic: string, english: string, reader: Reader): Reason {
  return {
    kind: reader.translator.t(`evidence.${kind}`),
    ...(source && { source: balanced(slice(arabic, source)) }),
    ...(target && { target: balanced(slice(english, target)) }),
  }
}

/** The last decision on each English sentence. */
export function decisionsOn(dossier: Dossier, target: ReadText): ReadonlyMap<number, LinkDecision> {
  const decisions = new Map<number, LinkDecision>()
  for (const decision of dossier.links) {
    const places = decision.kind === 'no-counterpart' ? [decision.body.place] : decision.body.target
    for (const index of segmentsAt(target, places)) decisions.set(index, decision)
  }
  return decisions
}
