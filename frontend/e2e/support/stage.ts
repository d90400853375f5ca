import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { type Look, startBrowser, Visitor } from './browser'
import { type Fill, type Server, startServer } from './server'

export interface Stage {
  /** Lets somebody act in a browser of his own; nothing may go wrong in it. */
  as: (username: string, act: (page: Page, visitor: Visitor) => Promise<void>) => Promise<void>
  open: (look?: Look) => Promise<Visitor>
}

const patience = 8_000

/** A server, with the sample department unless told, and a browser, for the tests of one file. */
export function setStage(fill: Fill = 'sample'): Stage {
  let server: Server
  let browser: Browser
  beforeAll(async () => {
    server = await startServer(fill)
    browser = await startBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })
  const open = async (look: Look = {}) => {
    const visitor = await Visitor.open(browser, server.url, look)
    visitor.page.setDefaultTimeout(patience)
    return visitor
  }
  return {
    open,
    as: async (username, act) => {
      const visitor = await open()
      await visitor.signIn(username)
      await act(visitor.page, visitor)
      expect(visitor.faults).toEqual([])
      await visitor.close()
    },
  }
}
