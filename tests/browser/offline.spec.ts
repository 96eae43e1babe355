// On the train: what a young person says without a network waits on their phone, and is sent once.
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, type Page, chromium } from '@playwright/test'
import usual from './playwright.config.ts'
import { Engage, expect, phone, test } from './engage.ts'
import { beginsBeforeHerReview } from './main_job.ts'
import { start } from './program.ts'
import { english } from './words.ts'

const onTheTrain = 'I wrote this in the tunnel.'

test('a draft begun at home is gone on with in a tunnel, and sent once when the tunnel ends', async ({ engage }) => {
  const amira = await hasBegun(engage)
  const taken = takenBy(amira.context())

  await amira.context().setOffline(true)
  await saysTheRestWithoutANetwork(amira)
  await expect(amira.locator('[data-why="waiting"]:visible')).toHaveCount(6)
  await amira.context().setOffline(false)

  await expect(amira.getByText(english('phone-nothing'))).toBeVisible()
  await hasTheWordsOnce(amira)
  expect(taken.map((path) => path.split('/').at(-1)).sort()).toEqual(['1', '2', '3', '4', '5', '6'])
})

test('what waits survives a restart of the browser, and goes by itself with the next page', async ({ engage }) => {
  const folder = await mkdtemp(join(tmpdir(), 'engage-phone-'))
  const before = await aPhone(engage, folder)
  const amira = await signsInOn(before, 'Amira')
  await beginsBeforeHerReview(amira, english)
  await isReadyForTheTrain(amira)
  const signIn = await before.cookies()
  await before.setOffline(true)
  await amira.getByRole('textbox').fill(onTheTrain)
  await amira.getByRole('button', { name: english('save-and-go-on') }).click()
  await expect(amira.getByRole('heading', { level: 1 })).toHaveText(english('ask-who-comes'))
  await before.close()

  const after = await aPhone(engage, folder)
  await after.addCookies(signIn)
  const again = after.pages()[0]
  await after.setOffline(true)
  await again.goto('/on-this-phone')
  await expect(again.getByText(onTheTrain)).toBeVisible()
  await after.setOffline(false)
  await expect(async () => {
    await again.goto('/say')
    await expect(again.getByText('1 of 6 done')).toBeVisible({ timeout: 2_000 })
  }).toPass()
  await again.locator('.unfinished').click()
  await again.getByRole('link', { name: english('back') }).click()
  await expect(again.getByRole('textbox')).toHaveValue(onTheTrain)
  await after.close()
  await rm(folder, { recursive: true, force: true })
})

test('a statement is begun where there has been no network at all', async ({ engage }) => {
  const amira = await engage.signsIn('Amira', phone)
  await isReadyForTheTrain(amira)

  await amira.context().setOffline(true)
  await amira.goto('/say')
  await amira.getByRole('button', { name: english('kind-before-my-review') }).click()
  await saysTheRestWithoutANetwork(amira)
  await amira.context().setOffline(false)

  await expect(amira.getByText(english('phone-nothing'))).toBeVisible()
  await hasTheWordsOnce(amira)
})

test('two tabs that both come out of the tunnel send it once', async ({ engage }) => {
  const amira = await hasBegun(engage)
  await amira.context().setOffline(true)
  await saysTheRestWithoutANetwork(amira)
  const other = await amira.context().newPage()
  await other.goto('/on-this-phone')
  await expect(other.getByText(onTheTrain)).toBeVisible()

  await amira.context().setOffline(false)

  await expect(amira.getByText(english('phone-nothing'))).toBeVisible()
  await expect(other.getByText(english('phone-nothing'))).toBeVisible()
  await hasTheWordsOnce(amira)
})

test('an answer whose way back was lost is absorbed when it is sent again', async ({ engage }) => {
  const amira = await hasBegun(engage)
  await amira.context().setOffline(true)
  await saysTheRestWithoutANetwork(amira)
  let lost = 0
  await amira.context().route('**/say/*/1', async (route) => {
    if (route.request().method() !== 'POST' || lost > 0) return route.fallback()
    lost += 1
    await route.fetch({ maxRedirects: 0 })
    return route.abort()
  })

  await amira.context().setOffline(false)
  await expect(async () => {
    await amira.goto('/on-this-phone')
    await expect(amira.getByText(english('phone-nothing'))).toBeVisible({ timeout: 2_000 })
  }).toPass()

  expect(lost).toBe(1)
  await hasTheWordsOnce(amira)
})

test('signed out in the meantime: the words wait, and go once the same person is back', async ({ engage }) => {
  const amira = await hasBegun(engage)
  await amira.context().setOffline(true)
  await saysTheRestWithoutANetwork(amira)
  await amira.context().clearCookies({ name: 'engage' })
  await amira.context().setOffline(false)

  // Whoever holds the phone now sees that something waits, and not what.
  await expect(amira.getByText(english('phone-sign-in'), { exact: true })).toBeVisible()
  await expect(amira.getByText(onTheTrain)).toHaveCount(0)
  await comesIn(amira, 'Yusuf')
  await amira.goto('/on-this-phone')
  await expect(amira.getByText(english('phone-nothing'))).toBeVisible()
  await expect(amira.getByText(onTheTrain)).toHaveCount(0)
  await comesIn(amira, 'Amira')
  await amira.goto('/on-this-phone')

  await expect(amira.getByText(english('phone-nothing'))).toBeVisible()
  await hasTheWordsOnce(amira)
})

test('signing out keeps what no network has taken, sealed, and shows it to nobody', async ({ engage }) => {
  const amira = await hasBegun(engage)
  await amira.context().setOffline(true)
  await saysTheRestWithoutANetwork(amira)
  // Our server is away, the page is not: nothing can be sent before she signs out.
  await amira.context().route('**/say/*/*', (route) => route.abort())
  await amira.context().setOffline(false)
  await amira.goto('/home')
  await amira.getByRole('button', { name: english('sign-out') }).click()
  await amira.waitForURL(/\/demo/)

  await amira.goto('/on-this-phone')
  await expect(amira.getByText(onTheTrain)).toHaveCount(0)
  expect(await readableIn(amira)).not.toContain(onTheTrain)
  await amira.context().unroute('**/say/*/*')
  await comesIn(amira, 'Amira')
  await amira.goto('/on-this-phone')

  await expect(amira.getByText(english('phone-nothing'))).toBeVisible()
  await hasTheWordsOnce(amira)
})

test('what was said elsewhere since is not overwritten, and nothing is dropped', async ({ engage }) => {
  const amira = await hasBegun(engage)
  const statement = amira.url().split('/').at(-2) ?? ''
  await amira.context().setOffline(true)
  await saysTheRestWithoutANetwork(amira)
  const laptop = await engage.signsIn('Amira')
  await laptop.goto(`/say/${statement}/1`)
  await laptop.getByRole('textbox').fill('I wrote this at home.')
  await laptop.getByRole('button', { name: english('save-and-go-on') }).click()

  await amira.context().setOffline(false)

  await expect(amira.locator('[data-why="said-otherwise"]:visible')).toHaveCount(1)
  await expect(amira.getByText(onTheTrain)).toBeVisible()
  await laptop.goto(`/say/${statement}/1`)
  await expect(laptop.getByRole('textbox')).toHaveValue('I wrote this at home.')
  await amira.getByRole('button', { name: english('phone-again') }).click()
  await expect(amira.getByText(english('phone-nothing'))).toBeVisible()
  await laptop.reload()
  await expect(laptop.getByRole('textbox')).toHaveValue(onTheTrain)
})

test('what she says in the next tunnel follows what was sent after the first', async ({ engage }) => {
  const amira = await hasBegun(engage)
  const statement = amira.url().split('/').at(-2) ?? ''
  await amira.context().setOffline(true)
  await amira.getByRole('textbox').fill('First thought.')
  await amira.getByRole('button', { name: english('save-and-go-on') }).click()
  await expect(amira.getByRole('heading', { level: 1 })).toHaveText(english('ask-who-comes'))
  await amira.goto('/on-this-phone')
  await amira.context().setOffline(false)
  await expect(amira.getByText(english('phone-nothing'))).toBeVisible()

  await amira.context().setOffline(true)
  await amira.goto(`/say/${statement}/1`)
  await amira.getByRole('textbox').fill(onTheTrain)
  await amira.getByRole('button', { name: english('save-and-go-on') }).click()
  await expect(amira.getByRole('heading', { level: 1 })).toHaveText(english('ask-who-comes'))
  await amira.goto('/on-this-phone')
  await amira.context().setOffline(false)

  await expect(amira.getByText(english('phone-nothing'))).toBeVisible()
  await hasTheWordsOnce(amira)
})

test('a phone whose clock is a year wrong keeps order all the same', async ({ engage }) => {
  const amira = await engage.signsIn('Amira', phone)
  await isReadyForTheTrain(amira)
  await amira.clock.setFixedTime(new Date('2025-11-20T08:00:00'))
  await beginsBeforeHerReview(amira, english)
  await amira.context().setOffline(true)
  await amira.getByRole('textbox').fill('First thought.')
  await amira.getByRole('button', { name: english('save-and-go-on') }).click()
  await amira.clock.setFixedTime(new Date('2024-01-01T08:00:00'))
  await amira.getByRole('link', { name: english('back') }).click()
  await expect(amira.getByRole('textbox')).toHaveValue('First thought.')
  await amira.getByRole('textbox').fill(onTheTrain)
  await amira.getByRole('button', { name: english('save-and-go-on') }).click()
  await expect(amira.getByRole('heading', { level: 1 })).toHaveText(english('ask-who-comes'))

  await amira.context().setOffline(false)
  await amira.goto('/on-this-phone')
  await expect(amira.getByText(english('phone-nothing'))).toBeVisible()

  await hasTheWordsOnce(amira)
})

test('no page of a person is ever in the cache, and the words are sealed', async ({ engage }) => {
  const amira = await hasBegun(engage)
  await amira.context().setOffline(true)
  await saysTheRestWithoutANetwork(amira)

  const cached = await amira.evaluate(async () => {
    const all = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()))
    return all.flat().map((request) => new URL(request.url).pathname)
  })

  expect(cached).toContain('/on-this-phone/en')
  expect(cached.filter((path) => !path.startsWith('/assets/') && !path.startsWith('/on-this-phone/'))).toEqual([])
  expect(await readableIn(amira)).not.toContain(onTheTrain)
})

test('our server is killed in the middle: nothing is lost, and nothing comes twice', async ({ browser }) => {
  const folder = await mkdtemp(join(tmpdir(), 'engage-killed-'))
  await cp(process.env.ENGAGE_FILLED_DEMO ?? '', folder, { recursive: true })
  const first = await start('demo', folder)
  const port = new URL(first.address).port
  const amira = await hasBegun(new Engage(first.address, browser))
  await first.kill()

  await saysTheRestWithoutANetwork(amira)
  const second = await start('demo', folder, port)
  await amira.goto('/on-this-phone')

  await expect(amira.getByText(english('phone-nothing'))).toBeVisible()
  await hasTheWordsOnce(amira)
  await amira.context().close()
  await second.stop()
  await rm(folder, { recursive: true, force: true })
})

/** Amira at the first question, on a phone that is ready. */
async function hasBegun(engage: Engage): Promise<Page> {
  const amira = await engage.signsIn('Amira', phone)
  await beginsBeforeHerReview(amira, english)
  await isReadyForTheTrain(amira)
  return amira
}

/** The service worker has what it needs. */
async function isReadyForTheTrain(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready
    if (!navigator.serviceWorker.controller) {
      await new Promise((taken) => navigator.serviceWorker.addEventListener('controllerchange', taken, { once: true }))
    }
    return active?.state
  })
}

async function saysTheRestWithoutANetwork(amira: Page): Promise<void> {
  const isAsked = (key: string) => expect(amira.getByRole('heading', { level: 1 })).toHaveText(english(key))
  const presses = (key: string) => amira.getByRole('button', { name: english(key), exact: true }).click()
  await isAsked('ask-talk-about')
  await amira.getByRole('textbox').fill(onTheTrain)
  await presses('save-and-go-on')
  await isAsked('ask-who-comes')
  await expect(amira.getByText(english('phone-writing-here'))).toBeVisible()
  await presses('way-skip')
  await isAsked('ask-where-and-when')
  await presses('way-do-not-know')
  await isAsked('ask-not-happened')
  await presses('way-ask-me')
  await isAsked('ask-not-aloud')
  await amira.getByRole('textbox').fill('Not aloud, please.')
  await presses('save-and-go-on')
  await isAsked('ask-take-part')
  await amira.getByLabel(english('choice-speak')).check()
  await presses('save-and-go-on')
  await expect(amira.getByRole('heading', { name: english('phone-only-here') })).toBeVisible()
}

/** The server has one draft, with the words in it. */
async function hasTheWordsOnce(amira: Page): Promise<void> {
  await amira.goto('/say')
  await expect(amira.locator('.unfinished')).toHaveCount(1)
  const statement = (await amira.locator('.unfinished').getAttribute('href'))?.split('/')[2]
  await amira.goto(`/say/${statement}/share`)
  await expect(amira.getByText(onTheTrain)).toHaveCount(1)
}

async function comesIn(page: Page, name: string): Promise<void> {
  await page.goto('/demo')
  await page.getByRole('button', { name: new RegExp(`^${name}\\b`) }).click()
  await page.waitForURL((url) => url.pathname !== '/demo')
}

/** Everything this browser keeps that can be read as it is. */
function readableIn(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const kept: unknown[] = [{ ...sessionStorage }, { ...localStorage }]
    for (const { name } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((done) => {
        const opening = indexedDB.open(name ?? '')
        opening.onsuccess = () => done(opening.result)
      })
      for (const store of db.objectStoreNames) {
        const all = db.transaction(store).objectStore(store).getAll()
        kept.push(await new Promise((done) => (all.onsuccess = () => done(all.result))))
      }
      db.close()
    }
    const text = (_: string, value: unknown) => (value instanceof ArrayBuffer ? new TextDecoder().decode(value) : value)
    return JSON.stringify(kept, text)
  })
}

/** The questions whose form the server took: it leads on to another page. */
function takenBy(context: BrowserContext): string[] {
  const taken: string[] = []
  context.on('response', (answer) => {
    const isFromServer = !answer.fromServiceWorker()
    if (isFromServer && answer.request().method() === 'POST' && answer.status() === 303) taken.push(new URL(answer.url()).pathname)
  })
  return taken
}

/** A browser with a folder of its own, as a phone has. */
function aPhone(engage: Engage, folder: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, { ...usual.use?.launchOptions, ...phone, baseURL: engage.address, locale: 'en-GB' })
}

async function signsInOn(context: BrowserContext, name: string): Promise<Page> {
  const page = context.pages()[0]
  await comesIn(page, name)
  return page
}
