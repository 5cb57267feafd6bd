import { join } from 'node:path'
import ejs from 'ejs'
import type { Response } from 'express'
import type { Frame } from './frame.ts'
import type { AgainstPage } from './pages/against.ts'
import type { ChainPage } from './pages/chain.ts'
import type { ClaimPage } from './pages/claim.ts'
import type { ClaimsPage } from './pages/claims.ts'
import type { ComparePage } from './pages/compare.ts'
import type { ConflictPage } from './pages/conflict.ts'
import type { TriangulationPage } from './pages/triangulation.ts'
import type { DossiersPage } from './pages/dossiers.ts'
import type { HouseDeskPage } from './pages/house-desk.ts'
import type { HouseDictionariesPage } from './pages/house-dictionaries.ts'
import type { HouseTermsPage } from './pages/house-terms.ts'
import type { HouseWeightsPage } from './pages/house-weights.ts'
import type { ImportPage } from './pages/import.ts'
import type { InterlinearPage } from './pages/interlinear.ts'
import type { LearnPage } from './pages/learn.ts'
import type { LedgerPage } from './pages/ledgers/ledger.ts'
import type { MendPage } from './pages/mend.ts'
import type { MessagePage } from './pages/message.ts'
import type { NamePage } from './pages/name.ts'
import type { NewDossierPage } from './pages/new-dossier.ts'
import type { NotesPage } from './pages/notes.ts'
import type { OrphansPage } from './pages/orphans.ts'
import type { ErasePage, ExportPage, RenamePage } from './pages/outward.ts'
import type { QuotationsPage } from './pages/quotations.ts'
import type { TranslationReviewPage } from './pages/translation-review.ts'
import type { ReportPage } from './pages/report.ts'
import type { SearchPage } from './pages/search.ts'
import type { SideBySidePage } from './pages/side-by-side.ts'
import type { SignOffPage } from './pages/sign-off.ts'
import type { TermsImportPage } from './pages/terms-import.ts'
import type { ReviewPage } from './pages/review.ts'
import type { TakeInPage } from './pages/take-in.ts'
import type { TextPage } from './pages/text.ts'
import type { TogetherPage } from './pages/together.ts'
import type { VersionsPage } from './pages/versions.ts'
import type { WorkingPage } from './pages/working.ts'

/** The one model that each template of views/pages takes. */
export interface Pages {
  against: AgainstPage
  claim: ClaimPage
  claims: ClaimsPage
  compare: ComparePage
  conflict: ConflictPage
  coverage: TriangulationPage
  dossiers: DossiersPage
  'house-desk': HouseDeskPage
  'house-dictionaries': HouseDictionariesPage
  'house-terms': HouseTermsPage
  'house-weights': HouseWeightsPage
  import: ImportPage
  interlinear: InterlinearPage
  learn: LearnPage
  ledger: LedgerPage
  mend: MendPage
  message: MessagePage
  name: NamePage
  'new-dossier': NewDossierPage
  notes: NotesPage
  orphans: OrphansPage
  erase: ErasePage
  export: ExportPage
  provenance: ChainPage
  rename: RenamePage
  review: ReviewPage
  'translation-review': TranslationReviewPage
  quotations: QuotationsPage
  report: ReportPage
  search: SearchPage
  'side-by-side': SideBySidePage
  'sign-off': SignOffPage
  'terms-import': TermsImportPage
  'take-in': TakeInPage
  text: TextPage
  together: TogetherPage
  versions: VersionsPage
  working: WorkingPage
}

const views = join(import.meta.dirname, '../../views')

export async function render<K extends keyof Pages>(
  response: Response,
  name: K,
  page: Pages[K],
  frame: Frame,
): Promise<void> {
  response.type('html').send(await htmlOf(name, page, frame))
}

/** A page inside the frame. Templates see `page`, `frame` and `t` of `view`, and nothing of the request. */
export function htmlOf<K extends keyof Pages>(name: K, page: Pages[K], frame: Frame): Promise<string> {
  const view = { page, frame, t: frame.translator.t }
  return ejs.renderFile(join(views, 'pages', `${name}.ejs`), view, {
    cache: true,
    root: views,
    strict: true,
    localsName: 'view',
    _with: false,
  })
}
