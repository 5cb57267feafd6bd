import { join } from 'node:path'
import ejs from 'ejs'
import type { Response } from 'express'
import type { Frame } from './frame.ts'
import type { ClaimPage } from './pages/claim.ts'
import type { ComparePage } from './pages/compare.ts'
import type { ConflictPage } from './pages/conflict.ts'
import type { DossiersPage } from './pages/dossiers.ts'
import type { HouseDictionariesPage } from './pages/house-dictionaries.ts'
import type { HouseTermsPage } from './pages/house-terms.ts'
import type { InterlinearPage } from './pages/interlinear.ts'
import type { MendPage } from './pages/mend.ts'
import type { MessagePage } from './pages/message.ts'
import type { NamePage } from './pages/name.ts'
import type { NewDossierPage } from './pages/new-dossier.ts'
import type { OrphansPage } from './pages/orphans.ts'
import type { SideBySidePage } from './pages/side-by-side.ts'
import type { TermsImportPage } from './pages/terms-import.ts'
import type { TextPage } from './pages/text.ts'
import type { VersionsPage } from './pages/versions.ts'

/** The one model that each template of views/pages takes. */
export interface Pages {
  claim: ClaimPage
  compare: ComparePage
  conflict: ConflictPage
  dossiers: DossiersPage
  'house-dictionaries': HouseDictionariesPage
  'house-terms': HouseTermsPage
  interlinear: InterlinearPage
  mend: MendPage
  message: MessagePage
  name: NamePage
  'new-dossier': NewDossierPage
  orphans: OrphansPage
  'side-by-side': SideBySidePage
  'terms-import': TermsImportPage
  text: TextPage
  versions: VersionsPage
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
