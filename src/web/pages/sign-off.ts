import type { Block } from '../../dossier/sign-off.ts'
import { balanced } from '../../text/hidden.ts'
import { slice } from '../../text/span.ts'
import { claimName } from '../claim-address.ts'
import type { Reader } from '../reader.ts'
import { deskNav, type DeskAt, type DeskNav } from './desk-nav.ts'
import { holdView } from './claim-matters.ts'
import { addressOf, dossierHead, type DossierHead } from './dossier-head.ts'

/** What stands in the way of signing off, and the signing off. */
export interface SignOffPage {
  readonly head: DossierHead
  readonly nav: DeskNav
  readonly back: string
  readonly action: string
  readonly standing: { readonly value: string; readonly words: string; readonly why: string | undefined }
  readonly groups: readonly {
    readonly heading: string
    readonly blocks: readonly { readonly words: string; readonly href: string }[]
  }[]
  /** What does not stand in the way, and is said all the same. */
  readonly remarks: readonly string[]
  readonly can: boolean
  /** Said where something was decided while the page was open. */
  readonly meanwhile: string | undefined
  readonly history: readonly string[]
}

export function signOffPage(at: DeskAt, meanwhile: string | undefined, reader: Reader): SignOffPage {
  const { reading, blocks, standing, progress } = at
  const { t, date } = reader.translator
  const { dossier } = reading
  const groups = Map.groupBy(blocks, ({ kind }) => kind)
  const last = dossier.signOffs.at(-1)
  const opened = dossier.openedSince
  return {
    head: dossierHead(dossier, 'claim', reader),
    nav: deskNav(at, 'signOff', reader),
    back: `${addressOf(dossier)}/sign-off`,
    action: `${addressOf(dossier)}/sign-off`,
    standing: {
      value: standing,
      words: last
        ? t(`signOff.${standing}`, { name: reader.nameOf(last.by), date: date(`${last.at.slice(0, 16)}Z`) })
        : t('signOff.open'),
      why:
        standing === 'reopened' && opened
          ? t('signOff.since', {
              name: reader.nameOf(opened.by),
              date: date(`${opened.at.slice(0, 16)}Z`),
              what: t(`opened.${opened.kind}`),
            })
          : undefined,
    },
    groups: Array.from(groups, ([kind, of]) => ({
      heading: t(`blocks.${kind}`, { count: of.length }),
      blocks: of.map((block) => blockView(block, at, reader)),
    })),
    remarks: remarksOn(at, reader),
    can: blocks.length === 0 && progress.total > 0 && standing !== 'signed-off',
    meanwhile,
    history: dossier.signOffs
      .map(({ by, at: when, body }) =>
        [
          t('signOff.line', { name: reader.nameOf(by), date: date(`${when.slice(0, 16)}Z`), seq: body.seq }),
          ...(body.words ? [balanced(body.words)] : []),
        ].join(' '),
      )
      .toReversed(),
  }
}

function blockView(block: Block, { reading, today }: DeskAt, reader: Reader): { words: string; href: string } {
  const base = addressOf(reading.dossier)
  switch (block.kind) {
    case 'claim':
    case 'agree': {
      const { claim } = block
      return {
        words: shortened(slice(claim.text.text, claim.spans[0]!)),
        href: `${base}/claims/${claimName(claim)}#claim`,
      }
    }
    case 'hold':
      return {
        words: holdView(block.hold, today, reader).words,
        href: block.claim ? `${base}/claims/${claimName(block.claim)}#holds` : `${base}/claims#holds`,
      }
    case 'note':
      return { words: shortened(block.thread.note.body.words), href: `${base}/notes#note-${block.thread.note.seq}` }
    case 'orphan': {
      const { decision } = block.orphan
      return {
        words: reader.translator.t(`orphans.kind.${decision.kind}`),
        href: `${base}/orphans#decision-${decision.seq}`,
      }
    }
  }
}

function shortened(words: string): string {
  return balanced(words.length > 160 ? `${words.slice(0, 160)}…` : words)
}

/** What goes out unsettled: nobody has checked it, or an answer has not come. */
function remarksOn({ desk, progress }: DeskAt, { translator: { t } }: Reader): readonly string[] {
  const unchecked = desk.claims.filter(({ judged }) => (judged?.verdict.body.world ?? 'not-checked') === 'not-checked')
  const awaited = desk.claims.flatMap(({ replies }) => replies).filter(({ received }) => !received)
  return [
    ...(progress.total === 0 ? [t('signOff.noClaims')] : []),
    ...(unchecked.length > 0 ? [t('signOff.unchecked', { count: unchecked.length })] : []),
    ...(awaited.length > 0 ? [t('signOff.awaited', { count: awaited.length })] : []),
  ]
}
