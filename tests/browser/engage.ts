// What every test begins with: a demo of its own, and people who come in to it.
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContextOptions, type Page, test as plain } from '@playwright/test'
import { type Running, start } from './program.ts'

export const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }
export const desk = { viewport: { width: 1280, height: 900 } }

export type Language = 'en' | 'cy' | 'ar'

/** A demo, and the browser in which people open it. */
export class Engage {
  constructor(readonly address: string, private readonly browser: Browser) {}

  /** A browser of someone's own, in which nobody is signed in. */
  async opens(path: string, options: BrowserContextOptions = desk): Promise<Page> {
    const context = await this.browser.newContext({ baseURL: this.address, ...options })
    const page = await context.newPage()
    await page.goto(path)
    return page
  }

  /** Someone's own browser, once they have chosen themselves on the demo's page. */
  async signsIn(name: string, options: BrowserContextOptions = desk, language: Language = 'en'): Promise<Page> {
    const page = await this.opens(`/demo?language=${language}`, options)
    await page.getByRole('button', { name: new RegExp(`^${name}\\b`) }).click()
    await page.waitForURL((url) => url.pathname !== '/demo')
    return page
  }
}

export const test = plain.extend<{ engage: Engage }>({
  engage: async ({ browser }, use) => {
    const demo = await aFreshDemo()
    await use(new Engage(demo.address, browser))
    await Promise.all(browser.contexts().map((context) => context.close()))
    await demo.stop()
  },
})

export { expect } from '@playwright/test'

/** The demo as `prepare.ts` filled it, with nothing said since. */
export async function aFreshDemo(): Promise<Running> {
  const filled = process.env.ENGAGE_FILLED_DEMO
  if (!filled) throw new Error('prepare.ts did not run')
  const folder = await mkdtemp(join(tmpdir(), 'engage-browser-'))
  await cp(filled, folder, { recursive: true })
  const demo = await start('demo', folder)
  const stop = async () => {
    await demo.stop()
    await rm(folder, { recursive: true, force: true })
  }
  return { ...demo, stop }
}
