import { amend, stands, type Amendment } from '../dossier/amend.ts'
import { takenBackBy } from '../dossier/decision-lists.ts'
import type { Event, Happening } from '../dossier/event.ts'
import type { Dossier } from '../dossier/fold.ts'
import { rivals, saysTheSame } from '../dossier/rival.ts'
import type { Services } from './services.ts'
import { turns } from './turns.ts'

/** What became of an amendment. `rival`: somebody else decided the same matter since the page was made. */
export type Saved = { readonly seq: number } | { readonly rival: Event; readonly mine: Happening; readonly seq: number }

/** What is already taken back need not be taken back again, nor be made anew elsewhere. */
function isDone(dossier: Dossier | undefined, amendment: Amendment): boolean {
  const decided =
    amendment.kind === 'decide' ? [amendment.decided] : amendment.kind === 'decide-all' ? amendment.all : []
  const gone = decided.flatMap((each) => takenBackBy(each) ?? [])
  return dossier !== undefined && gone.some((each) => !stands(dossier, each))
}

/** Others may write all the time; each try sees their newest word. */
const tries = 20

/**
 * Appends what an amendment makes to the history that the page showed. Where others were faster: the very same words count as
 * saved, another matter is no obstacle, and the same matter comes back with both versions.
 */
export function save(
  services: Pick<Services, 'store' | 'now'>,
  id: string,
  amendment: Amendment,
  base: Base,
): Promise<Saved> {
  return inTurn(id, () => saved(services, id, amendment, base))
}

/** Forty people who save at once would overtake one another without end: those of one dossier go in turn. */
const inTurn = turns()

interface Base {
  readonly dossier: Dossier | undefined
  readonly seq: number
  readonly by: string
}

async function saved(
  { store, now }: Pick<Services, 'store' | 'now'>,
  id: string,
  amendment: Amendment,
  base: Base,
): Promise<Saved> {
  let { dossier, seq } = base
  for (let attempt = 0; attempt < tries; attempt++) {
    if (isDone(dossier, amendment)) return { seq }
    const addition = amend(dossier, amendment)
    const result = await store.append(id, seq, addition, { by: base.by, at: now() })
    if ('seq' in result) return result
    const reached = seq + result.conflict.length
    const said = (mine: Happening) => result.conflict.some((event) => event.by === base.by && saysTheSame(mine, event))
    const unsaid = addition.happenings.filter((mine) => !said(mine))
    if (unsaid.length === 0) return { seq: reached }
    for (const mine of unsaid) {
      const rival = result.conflict.findLast((event) => rivals(mine, event))
      if (rival) return { rival, mine, seq: reached }
    }
    dossier = (await store.load(id))?.dossier
    seq = reached
  }
  throw new Error(`dossier ${id} changed ${tries} times while one change was being saved`)
}
