/** What the words of one English sentence say of its main source, before its neighbours are asked. */
export interface Emission {
  /** For each Arabic sentence, up to a common factor. */
  readonly likelihoods: Float64Array
  /** How probable it is that the sentence has no source at all. */
  readonly absent: number
}

/** Share of sources that follow the one before at a distance that tells something. The rest may be anywhere. */
const nearShare = 0.45
/** Probability of each step to the next near source: forward is commoner, and short steps are. */
const steps: readonly (readonly [number, number])[] = [
  [0, 0.1],
  [1, 0.28],
  [2, 0.14],
  [3, 0.1],
  [4, 0.07],
  [5, 0.06],
  [6, 0.05],
  [7, 0.04],
  [8, 0.03],
  [-1, 0.06],
  [-2, 0.04],
  [-3, 0.03],
]

/**
 * For each English sentence how probable each Arabic one is as its main source, given all sentences: forward-backward over a
 * hidden Markov model (Rabiner 1989) whose state is the place in the speech. A sentence without a source hands on what it got.
 */
export function sourcePosteriors(emissions: readonly Emission[]): readonly Float64Array[] {
  const before = messages(emissions, 1)
  const after = messages([...emissions].reverse(), -1).reverse()
  return emissions.map(({ likelihoods }, at) =>
    normalised(likelihoods.map((value, source) => value * before[at]![source]! * after[at]![source]!)),
  )
}

/** What the sentences on one side of each sentence say of its source. Each sums to 1. */
function messages(emissions: readonly Emission[], direction: 1 | -1): Float64Array[] {
  let incoming = normalised(new Float64Array(emissions[0]?.likelihoods.length ?? 0).fill(1))
  return emissions.map((emission) => {
    const message = incoming
    incoming = handedOn(emission, incoming, direction)
    return message
  })
}

function handedOn({ likelihoods, absent }: Emission, incoming: Float64Array, direction: 1 | -1): Float64Array {
  const here = normalised(likelihoods.map((value, source) => value * incoming[source]!))
  const moved = new Float64Array(here.length).fill((1 - nearShare) / here.length)
  here.forEach((share, source) => {
    if (share < 1e-9) return
    for (const [step, probability] of steps) {
      const to = source + step * direction
      if (to >= 0 && to < moved.length) moved[to]! += nearShare * probability * share
    }
  })
  return normalised(moved.map((value, source) => (1 - absent) * value + absent * incoming[source]!))
}

function normalised(values: Float64Array): Float64Array {
  const sum = values.reduce((total, value) => total + value, 0)
  return sum > 0 ? values.map((value) => value / sum) : values.fill(values.length > 0 ? 1 / values.length : 0)
}
