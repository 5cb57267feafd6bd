import type { Claim, Desk } from '../dossier/desk.ts'
import { overlaps } from '../text/span.ts'
import { placeName } from './place.ts'

/** How a claim is named in an address: by its words, as `t3@1:310-402`, so that the name stays when others are cut or merged. */
export function claimName({ text, spans }: Claim): string {
  return placeName(text, spans[0]!)
}

/** All its places, as a form names them. */
export function claimPlaces({ text, spans }: Claim): string {
  return spans.map((span) => placeName(text, span)).join(' ')
}

/** The claim, or the words set apart, at the place that an address names; of several the one that begins there. */
export function claimNamed({ claims, apart }: Desk, name: string): Claim | undefined {
  const [, id, revision, from, to] = /^([\w-]{1,40})@(\d{1,6}):(\d{1,9})-(\d{1,9})$/.exec(name) ?? []
  const span = { start: Number(from), end: Number(to) }
  const here = [...claims, ...apart].filter(
    ({ text: { witness }, spans }) =>
      witness.id === id && String(witness.revisions.length) === revision && spans.some((own) => overlaps(own, span)),
  )
  return here.find(({ spans }) => spans[0]!.start === span.start) ?? here[0]
}

/** The claim in the sentence with this number, from 0; of several the first. */
export function claimInSentence({ claims, apart }: Desk, text: string, sentence: number): Claim | undefined {
  const inside = (claim: Claim) => {
    const segment = claim.text.segments[sentence]
    return claim.text.witness.id === text && segment && claim.spans.some((span) => overlaps(span, segment))
  }
  return claims.find(inside) ?? apart.find(inside)
}
