import { differences, type Difference } from '../../comparison/ignored.ts'
import type { Dossier } from '../../dossier/fold.ts'
import { balanced } from '../../text/hidden.ts'
import type { Reader } from '../reader.ts'
import { shortHash, type HeldRevision, type Sides } from '../revisions.ts'
import { comparableTexts, textName, waysOf, type WayView } from './comparing.ts'
import { addressOf, dossierHead, type DossierHead } from './dossier-head.ts'
import { resultOf, type Result, type Resulting } from './result.ts'
import type { Option } from './text-fields.ts'
import { switchesOf, type Switch } from './told.ts'

export interface VersionsPage {
  readonly head: DossierHead
  readonly back: string
  readonly ways: readonly WayView[]
  readonly texts: readonly {
    readonly words: string
    readonly role: string
    readonly href: string
    readonly current: boolean
  }[]
  readonly action: string
  /** The revisions to choose from, text by text. */
  readonly choices: readonly {
    readonly name: 'old' | 'new'
    readonly label: string
    readonly groups: readonly RevisionGroup[]
  }[]
  readonly views: readonly { readonly words: string; readonly href: string; readonly current: boolean }[]
  readonly switches: readonly (Switch & { readonly href: string })[]
  readonly without: string
  /** What is compared with what, for a page on paper. */
  readonly compared: readonly string[]
  readonly result: Result
  /** Said of a text with one revision, while nothing else was asked for. */
  readonly single: boolean
  /** Where two texts that are no revisions of each other are better looked at. */
  readonly against: string | undefined
  readonly addHref: string
}

export interface RevisionGroup {
  readonly label: string
  readonly options: readonly Option[]
}

export interface VersionsAsked extends Resulting {
  readonly without: ReadonlySet<Difference>
  readonly sides: Sides
  /** All revisions in the language. */
  readonly held: readonly HeldRevision[]
}

export function versionsPage(dossier: Dossier, asked: VersionsAsked, reader: Reader): VersionsPage {
  const { sides, held, view, without } = asked
  const { t } = reader.translator
  const { witness } = sides.new
  const base = `${addressOf(dossier)}/versions/${witness.id}`
  const address = (change: Partial<Pick<VersionsAsked, 'view' | 'without'>>) => {
    const left = [...(change.without ?? without)].join(',')
    const revisions = `old=${shortHash(sides.old)}&new=${shortHash(sides.new)}`
    return `${base}?${revisions}&view=${change.view ?? view}${left && `&without=${left}`}`
  }
  const own = sides.old.witness.id === witness.id
  const names = [sides.old, sides.new].map((side) => textName(side.witness, dossier, reader)) as [string, string]
  return {
    head: dossierHead(dossier, 'versions', reader),
    back: address({}),
    ways: waysOf(dossier, 'versions', reader),
    texts: dossier.witnesses
      .filter(({ revisions }) => revisions.some(({ erased }) => !erased))
      .map((each) => ({
        words: textName(each, dossier, reader),
        role: each.role,
        href: `${addressOf(dossier)}/versions/${each.id}`,
        current: each.id === witness.id,
      })),
    action: base,
    choices: (['old', 'new'] as const).map((name) => ({
      name,
      label: t(`versions.${name}`),
      groups: groupsOf(dossier, held, sides[name], reader),
    })),
    views: (['inline', 'side'] as const).map((each) => ({
      words: t(`versions.${each}`),
      href: address({ view: each }),
      current: each === view,
    })),
    switches: switchesOf(without, reader).map((each) => ({
      ...each,
      href: address({ without: new Set(differences.filter((other) => without.has(other) !== (other === each.value))) }),
    })),
    without: [...without].join(','),
    compared: [sides.old, sides.new].map((side, at) => revisionWords(side, names[at]!, reader)),
    result: resultOf({ ...asked, ...(!own && { names }) }, reader),
    single: sides.old === sides.new && held.filter((each) => each.witness.id === witness.id).length < 2,
    against: own ? undefined : againstAddress(dossier, sides),
    addHref: `${addressOf(dossier)}/texts/${witness.id}#bring`,
  }
}

function againstAddress(dossier: Dossier, { old, new: fresh }: Sides): string | undefined {
  const comparable = new Set(comparableTexts(dossier).map(({ id }) => id))
  return [old, fresh].every(({ witness }) => comparable.has(witness.id))
    ? `${addressOf(dossier)}/against?a=${old.witness.id}&b=${fresh.witness.id}`
    : undefined
}

function groupsOf(
  dossier: Dossier,
  held: readonly HeldRevision[],
  chosen: HeldRevision,
  reader: Reader,
): readonly RevisionGroup[] {
  return [...Map.groupBy(held, ({ witness }) => witness)].map(([witness, revisions]) => ({
    label: textName(witness, dossier, reader),
    options: revisions.map((each) => ({
      value: shortHash(each),
      words: revisionWords(each, textName(witness, dossier, reader), reader),
      chosen: each === chosen,
    })),
  }))
}

function revisionWords({ revision, number }: HeldRevision, text: string, { translator, nameOf }: Reader): string {
  const { t, date, figure } = translator
  const { at, by, note } = revision
  const values = { text, number: figure(number), date: date(at.slice(0, 10)), name: nameOf(by) }
  const words = t('versions.revision', values)
  return note ? `${words} · ${balanced(note)}` : words
}
