export const faithfulVerdicts = [
  'supported',
  'partly',
  'altered',
  'contradicted',
  'not-found',
  'not-about',
  'cannot-judge',
] as const
/** How a claim stands to the speech. */
export type FaithfulVerdict = (typeof faithfulVerdicts)[number]

export const worldVerdicts = ['supported', 'refuted', 'disputed', 'unverifiable', 'opinion', 'not-checked'] as const
/** How a claim stands to the world. */
export type WorldVerdict = (typeof worldVerdicts)[number]
