import type { CarriedDecision } from './carried.ts'
import { holds, type Claim, type Desk } from './desk.ts'
import type { Decision, Dossier } from './fold.ts'
import { openOrphans } from './open-orphans.ts'
import { isWaiting, type Thread } from './threads.ts'

/** What stands in the way of signing a dossier off. */
export type Block =
  | { readonly kind: 'claim' | 'agree'; readonly claim: Claim }
  | { readonly kind: 'hold'; readonly hold: Decision<'hold-set'>; readonly claim: Claim | undefined }
  | { readonly kind: 'note'; readonly thread: Thread }
  | { readonly kind: 'orphan'; readonly orphan: CarriedDecision }

/** Everything that is open, by kind and in the order of the texts. `today` is an ISO date. */
export function blocksOf(desk: Desk, carried: readonly CarriedDecision[], today: string): readonly Block[] {
  const open = desk.claims.filter(({ state }) => state !== 'done')
  const held = [...desk.claims, ...desk.apart].flatMap((claim) => claim.holds.map((hold) => ({ hold, claim })))
  return [
    ...open.filter(({ state }) => state !== 'agree').map((claim) => ({ kind: 'claim' as const, claim })),
    ...open.filter(({ state }) => state === 'agree').map((claim) => ({ kind: 'agree' as const, claim })),
    ...[...desk.holds.map((hold) => ({ hold, claim: undefined })), ...held]
      .filter(({ hold }) => holds(hold.body, today))
      .map((each) => ({ kind: 'hold' as const, ...each })),
    ...desk.threads.filter(isWaiting).map((thread) => ({ kind: 'note' as const, thread })),
    ...openOrphans({ carried }).map((orphan) => ({ kind: 'orphan' as const, orphan })),
  ]
}

export type Standing = 'open' | 'signed-off' | 'reopened'

/** Whether a dossier is signed off: the last sign-off holds until something opens work. */
export function standingOf({ signOffs, openedSince }: Dossier, blocks: readonly Block[]): Standing {
  if (signOffs.length === 0) return 'open'
  return openedSince || blocks.length > 0 ? 'reopened' : 'signed-off'
}
