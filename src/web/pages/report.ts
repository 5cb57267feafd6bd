import { interfaceLanguages } from '../../i18n/translator.ts'
import { reportFormats, type ReportFormat } from '../../exchange/report/write.ts'
import { balanced } from '../../text/hidden.ts'
import type { PublishForm } from '../forms/publish.ts'
import type { Problem } from '../forms/problem.ts'
import type { Reader } from '../reader.ts'
import { holdView } from './claim-matters.ts'
import { deskNav, type DeskAt, type DeskNav } from './desk-nav.ts'
import { addressOf, dossierHead, type DossierHead } from './dossier-head.ts'
import { problemsView, type ProblemsView } from './problems.ts'
import { options, type Option } from './text-fields.ts'

interface Download {
  readonly words: string
  readonly href: string
}

/** What has been published, what can be, and what stands in the way. */
export interface ReportPage {
  readonly head: DossierHead
  readonly nav: DeskNav
  readonly back: string
  readonly action: string
  readonly draft: string
  readonly drafts: readonly Download[]
  /** Why nothing can be published now. */
  readonly blocks: readonly string[]
  readonly signOff: string
  readonly form: PublishForm
  readonly languages: readonly Option[]
  readonly problems: ProblemsView
  readonly published: readonly {
    readonly words: string
    readonly byline: string | undefined
    readonly address: string | undefined
    readonly downloads: readonly Download[]
  }[]
}

export interface ReportAsked {
  readonly form: PublishForm
  readonly problems: readonly Problem[]
}

export function reportPageOf(at: DeskAt, { form, problems }: ReportAsked, reader: Reader): ReportPage {
  const { dossier } = at.reading
  const { t, figure, date } = reader.translator
  const base = `${addressOf(dossier)}/report`
  const downloads = (state: string, formats: readonly ReportFormat[]) =>
    formats.map((format) => ({ words: t(`report.page.format.${format}`), href: `${base}/${state}/${format}` }))
  return {
    head: dossierHead(dossier, 'claim', reader),
    nav: deskNav(at, 'report', reader),
    back: base,
    action: base,
    draft: `${base}/draft`,
    drafts: downloads('draft', ['internal', 'verdicts']),
    blocks: blocksOn(at, reader),
    signOff: `${addressOf(dossier)}/sign-off`,
    form,
    languages: options(interfaceLanguages, form.language, (language) => t(`textLanguage.${language}`)),
    problems: problemsView(problems, reader.translator),
    published: dossier.publications
      .map(({ seq, at: when, by, body }) => ({
        words: t('report.page.line', {
          seq: figure(body.seq),
          date: date(`${when.slice(0, 16)}Z`),
          name: reader.nameOf(by),
        }),
        byline: body.byline ? t('report.page.byLine', { byline: balanced(body.byline) }) : undefined,
        address: body.url,
        downloads: downloads(String(seq), reportFormats),
      }))
      .toReversed(),
  }
}

/** A hold names itself; all else is told by the page of the sign-off. */
function blocksOn({ blocks, standing, today }: DeskAt, reader: Reader): readonly string[] {
  const { t } = reader.translator
  const held = blocks.flatMap((block) =>
    block.kind === 'hold' ? [t('report.page.held', { words: holdView(block.hold, today, reader).words })] : [],
  )
  return [...(standing === 'signed-off' ? [] : [t('report.page.notSigned')]), ...held]
}
