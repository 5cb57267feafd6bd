import { englishStem } from './stem.ts'

/** Words whose first letters negate, where others begin so and do not: increase, important, discuss. */
const listed = new Set(
  `illegal illegally illegitimate illicit illiterate illogical immaterial immature immeasurable immobile immoral immortal
  immovable immune impartial impassable impassioned impatient impenetrable imperceptible imperfect impersonal impervious
  implausible impolite imponderable impossible impotent impractical imprecise improbable improper imprudent impure
  impunity inability inaccessible inaccuracy inaccurate inaction inactive inadequate inadmissible inadvertent
  inadvertently inalienable inanimate inappropriate inattentive inaudible incalculable incapable incapacity incoherent
  incompatible incompetent incompetence incomplete incomprehensible inconceivable inconclusive inconsistent
  inconspicuous inconvenient incorrect incredible incurable indecent indecision indecisive indefensible indefinite
  indefinitely independent independence indescribable indestructible indifferent indifference indirect indirectly
  indiscriminate indiscriminately indispensable indisputable indistinct indivisible ineffective ineffectual inefficient
  ineligible inequality inescapable inexcusable inexhaustible inexpensive inexperienced inexplicable inexpressible
  infallible infertile infinite inflexible informal infrequent inhospitable inhuman inhumane inhumanity injustice
  innumerable inoffensive inoperable insane insecure insecurity insensitive inseparable insignificant insincere
  insoluble instability insubordinate insufferable insufficient insurmountable intangible intolerable intolerance
  intolerant invalid invincible invisible involuntary invulnerable irrational irreconcilable irrefutable irregular
  irregularity irrelevant irreparable irreplaceable irresistible irrespective irresponsible irreversible irrevocable
  disabled disability disadvantage disagree disagreement disallow disapproval disapprove disbelief discontent
  discontinue dishonest dishonor disincentive disinformation disinterested disjointed disloyal disobedience disobey
  disorder disorganized disproportionate disqualify disregard disrespect dissatisfaction dissatisfied dissimilar
  distrust disunity disuse amoral apolitical asymmetrical atypical abnormal mistrust mistreat mistreatment misuse
  misunderstand misunderstanding misgiving misfortune misbehave anonymous`
    .split(/\s+/)
    .map(englishStem),
)

const plain = /^un(?!i[tqvof]|der|til|cles?$)...|^non.|^no-|(?<!un)less(?:ly|ness)?$/i

/** Whether a word carries its negation where anybody sees it: "unpaid", "helpless", "non-binding". */
export function isAffixedPlainly(form: string): boolean {
  return form.length > 4 && plain.test(form)
}

const known = new Map<string, boolean>()
const remembered = 20_000

/** Whether a word carries its negation in itself: also "illegal", "incompetent", "mistrust". */
export function isAffixed(form: string): boolean {
  let is = known.get(form)
  if (is === undefined) {
    const lower = form.toLowerCase()
    is = isAffixedPlainly(lower) || [lower, lower.replace(/ly$/, '')].some((word) => listed.has(englishStem(word)))
    if (known.size >= remembered) known.clear()
    known.set(form, is)
  }
  return is
}
