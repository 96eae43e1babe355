// Every page can be read and used by everyone who may open it.
import { readFileSync } from 'node:fs'
import type { BrowserContextOptions, Page } from '@playwright/test'
import { complaintsOf, isForEveryone } from './checks.ts'
import { expect, test as plain } from './engage.ts'
import { everyPage } from './every_page.ts'
import { type Everywhere, type Visited, everywhere, keptSignIn } from './everywhere.ts'

const small = { width: 320, height: 640 }
const large = { width: 1280, height: 900 }

/** For machines, or only a way on to another page. */
const noPages = ['/', '/statements/{statement}/still-open']

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

test('no page is left out', () => {
  const table = readFileSync(new URL('../../docs/routes.md', import.meta.url), 'utf8')
  const routes = [...table.matchAll(/^\| `GET` \| `([^`]+)`/gm)].map(([, path]) => path)

  const leftOut = routes.filter((path) => !noPages.includes(path) && !everyPage.some((page) => page.route === path))

  expect(routes.length).toBeGreaterThan(20)
  expect(leftOut).toEqual([])
})

for (const visited of everyPage) {
  test(`${visited.who || 'anyone'} can read and use ${titleOf(visited)}`, async ({ all, browser, signIns }) => {
    if (!signIns.has(visited.who)) signIns.set(visited.who, await keptSignIn(all.engage, visited.who))
    const opens = async (options: BrowserContextOptions, language: 'en' | 'cy') => {
      const kept = { baseURL: all.engage.address, storageState: signIns.get(visited.who) }
      const context = await browser.newContext({ ...kept, ...options })
      return opened(await context.newPage(), visited, all, language)
    }

    const scripted = await opens({ viewport: small }, 'en')
    await isForEveryone(scripted.page, 'en')
    await scripted.page.setViewportSize(large)
    await isForEveryone(scripted.page, 'en')
    const plainly = await opens({ viewport: large, javaScriptEnabled: false }, 'en')
    await isForEveryone(plainly.page, 'en')
    await plainly.page.setViewportSize(small)
    await isForEveryone(plainly.page, 'en')
    const welsh = await opens({ viewport: small }, 'cy')
    await isForEveryone(welsh.page, 'cy')

    expect([...scripted.complaints, ...plainly.complaints, ...welsh.complaints]).toEqual([])
  })
}

function titleOf({ route, name }: Visited): string {
  return route ? `${name} (${route})` : name
}

async function opened(page: Page, visited: Visited, all: Everywhere, language: string) {
  const complaints = complaintsOf(page, visited.status)
  const address = new URL(visited.path(all), all.engage.address)
  address.searchParams.set('language', language)
  const statuses: number[] = []
  page.on('response', (answer) => answer.request().isNavigationRequest() && statuses.push(answer.status()))
  await page.goto(address.href)
  if (visited.then) await visited.then(page)
  await page.waitForLoadState('load')
  expect(statuses.at(-1), address.pathname).toBe(visited.status ?? 200)
  return { page, complaints }
}
