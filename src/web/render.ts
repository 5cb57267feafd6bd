import { join } from 'node:path'
import ejs from 'ejs'
import type { Response } from 'express'
import type { Frame } from './frame.ts'
import type { DossiersPage } from './pages/dossiers.ts'
import type { MessagePage } from './pages/message.ts'
import type { SideBySidePage } from './pages/side-by-side.ts'

/** The one model that each template of views/pages takes. */
export interface Pages {
  dossiers: DossiersPage
  message: MessagePage
  'side-by-side': SideBySidePage
}

const views = join(import.meta.dirname, '../../views')

/** Renders a page inside the frame. Templates see `frame`, `t` and `page`, and nothing of the request. */
export async function render<K extends keyof Pages>(
  response: Response,
  name: K,
  page: Pages[K],
  frame: Frame,
): Promise<void> {
  const locals = { page, frame, t: frame.translator.t }
  const html = await ejs.renderFile(join(views, 'pages', `${name}.ejs`), locals, {
    cache: true,
    root: views,
    strict: true,
    localsName: 'view',
    destructuredLocals: ['page', 'frame', 't'],
    _with: false,
  })
  response.type('html').send(html)
}
