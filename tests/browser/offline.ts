// What happens on a phone without a network, step by step: used by offline.spec.ts.
import { type BrowserContext, type Page, chromium } from '@playwright/test'
import usual from './playwright.config.ts'
import { type Engage, expect, phone } from './engage.ts'
import { beginsBeforeHerReview } from './main_job.ts'
import { english } from './words.ts'

export const onTheTrain = 'I wrote this in the tunnel.'

/** Amira at the first question, on a phone that is ready. */
export async function hasBegun(engage: Engage): Promise<Page> {
  const amira = await engage.signsIn('Amira', phone)
  await beginsBeforeHerReview(amira, english)
  await isReadyForTheTrain(amira)
  return amira
}

/** The service worker has what it needs. */
export async function isReadyForTheTrain(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready
    if (!navigator.serviceWorker.controller) {
      await new Promise((taken) => navigator.serviceWorker.addEventListener('controllerchange', taken, { once: true }))
    }
    return active?.state
  })
}

export async function saysTheRestWithoutANetwork(amira: Page): Promise<void> {
  const isAsked = (key: string) => expect(amira.getByRole('heading', { level: 1 })).toHaveText(english(key))
  const presses = (key: string) => amira.getByRole('button', { name: english(key), exact: true }).click()
  await isAsked('ask-talk-about')
  await amira.getByRole('textbox').fill(onTheTrain)
  await presses('save-and-go-on')
  await isAsked('ask-who-there')
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
export async function hasTheWordsOnce(amira: Page): Promise<void> {
  await amira.goto('/say')
  await expect(amira.locator('.unfinished')).toHaveCount(1)
  const statement = (await amira.locator('.unfinished').getAttribute('href'))?.split('/')[2]
  await amira.goto(`/say/${statement}/share`)
  await expect(amira.getByText(onTheTrain)).toHaveCount(1)
}

export async function comesIn(page: Page, name: string): Promise<void> {
  await page.goto('/demo')
  await page.getByRole('button', { name: new RegExp(`^${name}\\b`) }).click()
  await page.waitForURL((url) => url.pathname !== '/demo')
}

/** Everything this browser keeps that can be read as it is. */
export function readableIn(page: Page): Promise<string> {
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
export function takenBy(context: BrowserContext): string[] {
  const taken: string[] = []
  context.on('response', (answer) => {
    const isFromServer = !answer.fromServiceWorker()
    if (isFromServer && answer.request().method() === 'POST' && answer.status() === 303) taken.push(new URL(answer.url()).pathname)
  })
  return taken
}

/** A browser with a folder of its own, as a phone has. */
export function aPhone(engage: Engage, folder: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, { ...usual.use?.launchOptions, ...phone, baseURL: engage.address, locale: 'en-GB' })
}

export async function signsInOn(context: BrowserContext, name: string): Promise<Page> {
  const page = context.pages()[0]
  await comesIn(page, name)
  return page
}
