// Every page at three widths, light and dark, English, Welsh and Arabic.
import type { BrowserContextOptions } from '@playwright/test'
import { type Everywhere, everywhere, keptSignIn } from '../everywhere.ts'
import { test as plain } from '../engage.ts'
import { everyPage } from '../every_page.ts'

const looks = [
  { name: '360-light-en', width: 360, colorScheme: 'light', language: 'en' },
  { name: '1280-light-en', width: 1280, colorScheme: 'light', language: 'en' },
  { name: '768-dark-cy', width: 768, colorScheme: 'dark', language: 'cy' },
  { name: '360-dark-cy', width: 360, colorScheme: 'dark', language: 'cy' },
  { name: '360-light-ar', width: 360, colorScheme: 'light', language: 'ar' },
] as const

const test = plain.extend<object, { all: Everywhere; signIns: Map<string, BrowserContextOptions['storageState']> }>({
  all: [
    async ({ browser }, use) => {
      const all = await everywhere(browser)
      await use(all)
      await all.stop()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  signIns: [async ({}, use) => use(new Map()), { scope: 'worker' }],
})

for (const [number, visited] of everyPage.entries()) {
  test(`${visited.who || 'anyone'} sees ${visited.name} ${visited.route}`, async ({ all, browser, signIns }) => {
    if (!signIns.has(visited.who)) signIns.set(visited.who, await keptSignIn(all.engage, visited.who))
    for (const { name, width, colorScheme, language } of looks) {
      const viewport = { width, height: width < 700 ? 740 : 900 }
      const context = await browser.newContext({
        baseURL: all.engage.address,
        storageState: signIns.get(visited.who),
        viewport,
        colorScheme,
      })
      const page = await context.newPage()
      const address = new URL(visited.path(all), all.engage.address)
      await context.addCookies([{ name: 'engage-language', value: language, url: address.origin }])
      await page.goto(address.href)
      await visited.then?.(page)
      await page.evaluate(() => document.fonts.ready)
      const file = `${String(number).padStart(2, '0')}-${visited.who}-${visited.name.replace(/\W+/g, '-')}`
      await page.screenshot({ path: `results/look/${name}/${file}.png`, fullPage: true })
      await context.close()
    }
  })
}
