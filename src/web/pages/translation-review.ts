import { reviewStatuses } from '../../claim/review-words.ts'
import { fewWords, type ScoreRules } from '../../claim/review-score.ts'
import type { Bitext, ReadText } from '../../dossier/examination.ts'
import type { Dossier, Witness } from '../../dossier/fold.ts'
import { translationReview, type ReviewRow, type TranslationReview } from '../../dossier/translation-review.ts'
import type { SearchWords } from '../../lexicon/search-words.ts'
import { balanced } from '../../text/hidden.ts'
import type { Reader } from '../reader.ts'
import { concordanceView, type ConcordanceView } from './concordance.ts'
import { deskNav, type DeskAt, type DeskNav } from './desk-nav.ts'
import { addressOf, dossierHead, type DossierHead } from './dossier-head.ts'
import { errorGroups, reviewRowView, rowId, type ErrorGroup, type ReviewRowView } from './translation-row.ts'
import { options, type Option } from './text-fields.ts'
import { severities } from '../../discrepancy/severity.ts'

/** A translation sentence by sentence: what each renders, how far its review has come, and how the whole scores. */
export interface TranslationReviewPage {
  readonly head: DossierHead
  readonly nav: Pick<DeskNav, 'links'>
  readonly back: string
  readonly text: string
  readonly heading: string
  readonly role: string
  readonly others: readonly Link[]
  readonly progress: { readonly words: string; readonly done: number; readonly all: number }
  readonly nextOpen: string | undefined
  readonly score: ScoreView
  readonly stale: string | undefined
  readonly filters: readonly Link[]
  readonly concordance: ConcordanceView
  readonly errorKinds: readonly ErrorGroup[]
  readonly severities: readonly Option[]
  readonly rows: readonly ReviewRowView[]
  readonly parts: readonly Link[]
}

interface Link {
  readonly words: string
  readonly href: string
  readonly current: boolean
}

export interface ScoreView {
  readonly figure: string | undefined
  readonly about: string
  readonly passes: boolean | undefined
  readonly verdict: string
  readonly few: string | undefined
  readonly categories: readonly { readonly words: string; readonly count: string; readonly points: string }[]
}

export interface TranslationReviewAsked {
  readonly sides: { readonly dossier: Dossier; readonly source: ReadText; readonly bitext: Bitext }
  readonly rules: ScoreRules
  readonly translations: readonly Witness[]
  /** A status, or `errors`; anything else is all rows. */
  readonly show: string | undefined
  readonly part: number
  readonly term: string
  readonly read: SearchWords
}

/** Rows on one page. */
const partSize = 40

export function translationReviewPage(
  at: DeskAt,
  asked: TranslationReviewAsked,
  reader: Reader,
): TranslationReviewPage {
  const { dossier, source, bitext } = asked.sides
  const { t, number, figure } = reader.translator
  const { witness } = bitext.target
  const review = translationReview(asked.sides, asked.rules)
  const base = `${addressOf(dossier)}/review/${witness.id}`
  const show = [...reviewStatuses, 'errors'].find((each) => each === asked.show)
  const chosen = review.rows.filter((row) => shows(row, show))
  const count = Math.max(1, Math.ceil(chosen.length / partSize))
  const part = Math.min(Math.max(1, Math.trunc(asked.part) || 1), count)
  const address = (name: string | undefined, of = 1) => withQuery(base, { show: name, part: of, term: asked.term })
  const shown = chosen.slice((part - 1) * partSize, part * partSize)
  const open = review.rows.findIndex(({ status }) => status === 'unreviewed')
  const all = review.rows.length
  const filter = (name: string | undefined, words: string, held: number): Link => ({
    words: `${words} (${number(held)})`,
    href: `${address(name)}#rows`,
    current: name === show,
  })
  return {
    head: dossierHead(dossier, 'claim', reader),
    nav: { links: deskNav(at, 'translation', reader).links },
    back: address(show, part),
    text: witness.id,
    heading: balanced(witness.particulars.title ?? t(`role.${witness.role}`)),
    role: witness.role,
    others: asked.translations.map(({ id, role, particulars }) => ({
      words: balanced(particulars.title ?? particulars.translator ?? t(`role.${role}`)),
      href: `${addressOf(dossier)}/review/${id}`,
      current: id === witness.id,
    })),
    progress: {
      words: t('translationReview.progress', { done: number(all - review.counts.unreviewed), all: number(all) }),
      done: all - review.counts.unreviewed,
      all,
    },
    nextOpen:
      open < 0
        ? undefined
        : `${withQuery(base, { part: Math.floor(open / partSize) + 1 })}#${rowId(review.rows[open]!)}`,
    score: scoreView(review, asked.rules, reader),
    stale: review.stale > 0 ? t('translationReview.stale', { count: review.stale }) : undefined,
    filters: [
      filter(undefined, t('translationReview.all'), all),
      ...reviewStatuses.map((each) => filter(each, t(`reviewStatus.${each}`), review.counts[each])),
      filter('errors', t('translationReview.withErrors'), review.rows.filter(({ errors }) => errors.length > 0).length),
    ],
    concordance: concordanceView(asked, base, reader),
    errorKinds: errorGroups(reader),
    severities: options(severities, 'minor', (value) => t(`severity.${value}`)),
    rows: shown.map((row, index) => reviewRowView({ row, next: shown[index + 1] }, { ...asked.sides, source }, reader)),
    parts:
      count === 1
        ? []
        : Array.from({ length: count }, (_, index) => ({
            words: figure(index + 1),
            href: `${address(show, index + 1)}#rows`,
            current: index + 1 === part,
          })),
  }
}

function shows({ status, errors }: ReviewRow, show: string | undefined): boolean {
  return show === undefined || (show === 'errors' ? errors.length > 0 : status === show)
}

function withQuery(
  base: string,
  { show, part, term }: { readonly show?: string | undefined; readonly part: number; readonly term?: string },
): string {
  const query = [show && `show=${show}`, part > 1 && `part=${part}`, term && `term=${encodeURIComponent(term)}`].filter(
    Boolean,
  )
  return query.length > 0 ? `${base}?${query.join('&')}` : base
}

/** To one digit after the point. */
function rounded(value: number): number {
  return Math.round(value * 10) / 10
}

function scoreView({ rows, counts, words, score }: TranslationReview, { pass }: ScoreRules, reader: Reader): ScoreView {
  const { t, number } = reader.translator
  const { perThousand, passes } = score
  const looked = rows.length - counts.unreviewed
  const mark = pass === undefined ? '' : number(pass)
  const verdict = () => {
    if (pass === undefined) return t('translationReview.noPassMark')
    if (passes === undefined) return t('translationReview.notYet', { mark })
    return t(passes ? 'translationReview.passes' : 'translationReview.fails', { mark })
  }
  return {
    figure: perThousand === undefined ? undefined : number(rounded(perThousand)),
    about:
      perThousand === undefined
        ? t('translationReview.noScore')
        : t('translationReview.scoreOf', { looked: number(looked), all: number(rows.length), count: words }),
    passes,
    verdict: verdict(),
    few:
      perThousand !== undefined && words < fewWords
        ? t('translationReview.few', { limit: number(fewWords) })
        : undefined,
    categories: score.categories.map(({ category, count, points }) => ({
      words: t(`errorKind.${category}.heading`),
      count: number(count),
      points: number(rounded(points)),
    })),
  }
}
