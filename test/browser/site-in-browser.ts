import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { listening, openSite, type Site } from '../web/site.ts'
import { launch } from './chromium.ts'

/** A site of its own on a port, and a browser: there while the tests of a block run. */
export interface SiteInBrowser {
  site: Site
  /** Name and port. */
  host: string
  browser: Browser
}

/** Opens a site and a browser before the tests of the block that calls it, and closes them behind the last one. */
export function siteInBrowser(): SiteInBrowser {
  const opened: Partial<SiteInBrowser> & { close?: () => void } = {}
  beforeAll(async () => {
    opened.site = await openSite()
    const { host, close } = await listening(opened.site.app)
    Object.assign(opened, { host, close })
    opened.browser = await launch()
  })
  afterAll(async () => {
    await opened.browser?.close()
    opened.close?.()
    await opened.site?.close()
  })
  return opened as SiteInBrowser
}
