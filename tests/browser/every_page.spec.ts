// Every page can be read and used by everyone who may open it.
import { readFileSync } from 'node:fs'
import type { BrowserContextOptions, Page } from '@playwright/test'
import { complaintsOf, isForEveryone, isWhole, withoutItsScripts } from './checks.ts'
import { type Language, expect, test as plain } from './engage.ts'
import { everyPage, isForYoungPeople } from './every_page.ts'
import { type Everywhere, type Visited, everywhere, keptSignIn } from './everywhere.ts'
import { sentencesIn } from './words.ts'

const englishSentences = sentencesIn('en')
const small = { width: 320, height: 640 }
const large = { width: 1280, height: 900 }

/** For machines, a file, or only a way on to another page. */
const noPages = [
  '/',
  '/heard/figures.csv',
  '/on-this-phone/{language}',
  '/put-on-phone/{language}',
  '/statements/{statement}/still-open',
  '/statements/{statement}/attachments/{attachment}',
  '/my-statements/{statement}/attachments/{attachment}',
]

const test = plain.extend<object, { all: Everywhere; signIns: Map<string, BrowserContextOptions['storageState']> }>({
  all: [
    async ({ browser }, use) => {
      const all = await everywhere(browser)
      await use(all)
      await all.stop()
    },
    { scope: 'worker', timeout: 240_000 },
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
    const opens = async (options: BrowserContextOptions, language: Language, prepare?: (page: Page) => Promise<void>) => {
      const kept = { baseURL: all.engage.address, storageState: signIns.get(visited.who) }
      const page = await (await browser.newContext({ ...kept, ...options })).newPage()
      await prepare?.(page)
      return opened(page, visited, all, language)
    }

    const scripted = await opens({ viewport: small }, 'en')
    await isForEveryone(scripted, 'en')
    await scripted.setViewportSize(large)
    await isForEveryone(scripted, 'en')
    await isForEveryone(await opens({ viewport: large }, 'en', withoutItsScripts), 'en')
    await isWhole(await opens({ viewport: small, javaScriptEnabled: false }, 'en'), 'en')
    await isForEveryone(await opens({ viewport: small }, 'cy'), 'cy')
    if (isForYoungPeople(visited)) {
      const arabic = await opens({ viewport: small }, 'ar')
      await isForEveryone(arabic, 'ar')
      expect.soft(await saidInEnglish(arabic), 'what fell back to English').toEqual([])
    }
    await Promise.all([...browser.contexts()].map((context) => context.close()))
  })
}

async function saidInEnglish(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    while (walker.nextNode()) {
      // What was picked stands with the words that were seen then.
      if (walker.currentNode.parentElement?.closest('.told, .bubble')) continue
      found.push(walker.currentNode.textContent?.trim() ?? '')
    }
    return found
  })
  // The name of a language is its own in every language.
  return texts.filter((text) => englishSentences.has(text) && !['English', 'Lexend', 'OpenDyslexic'].includes(text))
}

function titleOf({ route, name }: Visited): string {
  return route ? `${name} (${route})` : name
}

async function opened(page: Page, visited: Visited, all: Everywhere, language: Language): Promise<Page> {
  const complaints = complaintsOf(page, visited.status)
  const address = new URL(visited.path(all), all.engage.address)
  await page.context().addCookies([{ name: 'engage-language', value: language, url: address.origin }])
  const statuses: number[] = []
  page.on('response', (answer) => answer.request().isNavigationRequest() && statuses.push(answer.status()))
  await page.goto(address.href)
  await visited.then?.(page)
  await page.waitForLoadState('load')
  expect.soft(statuses.at(-1), 'the status of the page').toBe(visited.status ?? 200)
  expect.soft(complaints, 'what the browser complains of').toEqual([])
  return page
}
