import type { Outcome, ReportedClaim } from '../../dossier/report.ts'
import { outcomeWords, verdictWords, type ReportMade } from './made.ts'

/**
 * The verdicts as ClaimReview (schema.org/ClaimReview): one for each claim that was judged. The rating is in words only: a
 * scale of numbers would say more than anybody has decided.
 */
export function claimReviewOf(made: ReportMade): string {
  const { report } = made
  const author = made.published.byline || made.translator.t('product.name')
  const reviews = report.claims.flatMap((claim) =>
    claim.outcome ? [review(claim, claim.outcome, { made, author })] : [],
  )
  return `${JSON.stringify({ '@context': 'https://schema.org', '@graph': reviews }, undefined, 2)}\n`
}

interface Reviewer {
  readonly made: ReportMade
  readonly author: string
}

function review(claim: ReportedClaim, outcome: Outcome, { made, author }: Reviewer): object {
  const { report, published, translator } = made
  const account = report.texts.find(({ witness }) => witness.role === claim.role)?.witness.particulars
  const { world } = outcome
  const state = `urn:sha256:${report.state.hash}`
  const rated = world && world !== 'not-checked' ? verdictWords(made, `world.${world}`) : outcomeWords(made, outcome)[0]
  return {
    '@type': 'ClaimReview',
    '@id': `${state}#claim-${claim.number}`,
    url: `${published.url ?? state}#claim-${claim.number}`,
    inLanguage: translator.language,
    datePublished: outcome.at.slice(0, 10),
    author: { '@type': 'Organization', name: author },
    claimReviewed: claim.words,
    itemReviewed: {
      '@type': 'Claim',
      ...(account?.author && { author: { '@type': 'Person', name: account.author } }),
      ...(account?.date && { datePublished: account.date }),
      ...(account?.url && { appearance: { '@type': 'CreativeWork', url: account.url } }),
    },
    reviewRating: {
      '@type': 'Rating',
      alternateName: rated,
      ...(outcome.note && { ratingExplanation: outcome.note }),
    },
  }
}
