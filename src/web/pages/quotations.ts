import { rungs, type Rung } from '../../claim/desk-words.ts'
import { gapsIn } from '../../claim/quotation.ts'
import { ladderOf, rungOf, type QuotationHeld } from '../../dossier/ladder.ts'
import type { Examination, ReadText } from '../../dossier/examination.ts'
import { isWhole } from '../../text/witness.ts'
import { slice } from '../../text/span.ts'
import { balanced } from '../../text/hidden.ts'
import type { Problem } from '../forms/problem.ts'
import { placeName } from '../place.ts'
import type { Reader } from '../reader.ts'
import { deskNav, type DeskAt, type DeskNav } from './desk-nav.ts'
import { addressOf, dossierHead, type DossierHead } from './dossier-head.ts'
import { sentenceId } from './english.ts'
import { problemsView, type ProblemsView } from './problems.ts'
import { renderingsOf, type RenderingView } from './renderings.ts'
import { options, type Option } from './text-fields.ts'
import type { Typed } from './verdict.ts'

/** The quotation ladder: every string in quotation marks beside what answers it in the speech. */
export interface QuotationsPage {
  readonly head: DossierHead
  readonly nav: DeskNav
  readonly back: string
  readonly tally: string
  readonly filters: readonly { readonly words: string; readonly href: string; readonly current: boolean }[]
  readonly texts: readonly {
    readonly role: string
    readonly heading: string
    readonly quotations: readonly QuotationView[]
  }[]
  readonly none: string | undefined
  readonly problems: ProblemsView
}

export interface QuotationView {
  readonly id: string
  readonly place: string
  readonly before: string
  readonly words: string
  readonly after: string
  readonly href: string
  readonly number: string
  readonly passages: readonly PassageView[]
  readonly gap: string | undefined
  readonly rung: { readonly value: string; readonly words: string; readonly by: string }
  readonly suggestion: string | undefined
  readonly decided: boolean
  readonly options: readonly Option[]
  readonly note: string
}

/** A passage of the speech, and how many sentences are leapt over before the next one. */
export interface PassageView {
  readonly label: string
  readonly words: string
  readonly href: string
  readonly place: string
  readonly ticked: boolean
  readonly renderings: readonly RenderingView[]
  readonly gapAfter: string | undefined
}

export interface QuotationsAsked {
  readonly examination: Examination
  readonly show: string | undefined
  readonly problems: readonly Problem[]
  readonly typed: Typed | undefined
}

export function quotationsPage(at: DeskAt, asked: QuotationsAsked, reader: Reader): QuotationsPage {
  const { examination } = asked
  const { t, number } = reader.translator
  const base = `${addressOf(examination.dossier)}/quotations`
  const all = ladderOf(examination)
  const decided = all.filter(({ judged }) => judged).length
  const filter = [...rungs, 'open'].find((each) => each === asked.show)
  const isShown = (held: QuotationHeld) =>
    filter === undefined || (filter === 'open' ? !held.judged : rungOf(held) === filter)
  const shown = all.filter(isShown)
  const filterLink = (value: string | undefined, words: string) => ({
    words,
    href: value ? `${base}?show=${value}` : base,
    current: value === filter,
  })
  return {
    head: dossierHead(examination.dossier, 'claim', reader),
    nav: deskNav(at, 'quotations', reader),
    back: filter ? `${base}?show=${filter}` : base,
    tally: t('quotations.tally', { count: all.length, decided: number(decided) }),
    filters: [
      filterLink(undefined, t('quotations.all')),
      filterLink('open', t('quotations.open')),
      ...rungs
        .map((rung) => ({ rung, count: all.filter((held) => rungOf(held) === rung).length }))
        .filter(({ count }) => count > 0)
        .map(({ rung, count }) => filterLink(rung, `${rungWords(rung, examination, reader)} (${number(count)})`)),
    ],
    texts: examination.bitexts.flatMap((bitext) => {
      const own = shown.filter((held) => held.bitext === bitext)
      const { role } = bitext.target.witness
      if (own.length === 0) return []
      return [{ role, heading: t(`role.${role}`), quotations: own.map((held) => quotationView(held, asked, reader)) }]
    }),
    none: shown.length > 0 ? undefined : t(all.length > 0 ? 'quotations.noneHere' : 'quotations.none'),
    problems: problemsView(asked.problems, reader.translator),
  }
}

/** While the speech is not held whole nothing can be said to be missing from it. */
function rungWords(rung: Rung | undefined, { source }: Examination, { translator: { t } }: Reader): string {
  if (rung !== 'not-found') return t(`rung.${rung ?? 'none'}`)
  return t(source && isWhole(source.witness.particulars.completeness) ? 'rung.not-found' : 'rung.not-found-part')
}

/** So much of the sentence stands round the quotation, in code units. */
const around = 90

function quotationView(held: QuotationHeld, { examination, typed }: QuotationsAsked, reader: Reader): QuotationView {
  const { t, figure, date, percent } = reader.translator
  const { bitext, span, judged, suggested } = held
  const { target } = bitext
  const index = target.segments.findIndex(({ end }) => end > span.start)
  const place = placeName(target, span)
  const mine = typed?.get('place') === place ? typed : undefined
  const rung = rungOf(held)
  const words = (value: Rung | undefined) => rungWords(value, examination, reader)
  return {
    id: `quotation-${target.witness.id}-${span.start}`,
    place,
    before: balanced(
      target.text
        .slice(Math.max(0, span.start - around), span.start)
        .replace(/^\S*\s/, '')
        .replaceAll('\n', ' '),
    ),
    words: balanced(slice(target.text, span)),
    after: balanced(
      target.text
        .slice(span.end, span.end + around / 2)
        .replace(/\s\S*$/, '')
        .replaceAll('\n', ' '),
    ),
    href: `${addressOf(examination.dossier)}/claims/${target.witness.id}/${index + 1}`,
    number: figure(index + 1),
    passages: passagesOf(held, examination, reader),
    gap: held.passages.length > 0 ? undefined : gapWords(examination.source, rung, reader),
    rung: {
      value: rung ?? '',
      words: words(rung),
      by: judged
        ? t('quotations.by', { name: reader.nameOf(judged.by), date: date(judged.at.slice(0, 10)) })
        : rung
          ? t('quotations.suggested', { share: percent(suggested.share) })
          : '',
    },
    suggestion:
      judged && judged.body.rung !== suggested.rung
        ? t('quotations.wasSuggested', { rung: words(suggested.rung) })
        : undefined,
    decided: judged !== undefined,
    options: options(rung ? rungs : ['', ...rungs], mine?.get('rung') ?? rung ?? '', (value) =>
      words(rungs.find((each) => each === value)),
    ),
    note: mine?.get('note') ?? judged?.body.note ?? '',
  }
}

function passagesOf(
  { passages, suggested, judged }: QuotationHeld,
  { dossier, source }: Examination,
  reader: Reader,
): readonly PassageView[] {
  if (!source) return []
  const { t, figure } = reader.translator
  // What answers none of its words stands here to be looked at.
  const ticked = judged ? judged.body.evidence.length > 0 : suggested.share > 0
  const gaps = new Map((suggested.share > 0 ? gapsIn(passages) : []).map(({ from, to }) => [from - 1, to - from + 1]))
  return passages.map((index) => {
    const segment = source.segments[index]!
    const gap = gaps.get(index)
    return {
      label: t('sentence.of', { role: t('role.source'), number: figure(index + 1) }),
      words: balanced(slice(source.text, segment)),
      href: `${addressOf(dossier)}#${sentenceId(source, index)}`,
      place: placeName(source, segment),
      ticked,
      renderings: renderingsOf(dossier, source, segment, reader),
      gapAfter: gap === undefined ? undefined : t('quotations.gap', { count: gap }),
    }
  })
}

function gapWords(source: ReadText | undefined, rung: Rung | undefined, { translator: { t } }: Reader): string {
  if (!source) return t('gap.source')
  if (rung === 'summary-only') return t('quotations.inSummary')
  return t(isWhole(source.witness.particulars.completeness) ? 'quotations.nothing' : 'quotations.nothingPart')
}
