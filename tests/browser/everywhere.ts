// A demo in which every page has something to show, and the list of all pages with whoever may open them.
import type { Browser, BrowserContextOptions, Page } from '@playwright/test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Engage, aFreshDemo } from './engage.ts'
import { beginsBeforeHerReview, opensAmirasFromTheInbox, sharesAStatement } from './main_job.ts'
import { start } from './program.ts'
import { english } from './words.ts'

/** What the addresses of pages hold. */
export interface Everywhere {
  engage: Engage
  /** Amira's, which waits for Priya. */
  shared: string
  /** Yusuf's, which Priya answered. */
  answered: string
  /** Ben's, which nobody has seen. */
  draft: string
  /** Ben's with pictures: one he began, and one that Dan may read. */
  pictures: string
  toldInPictures: string
  /** Tomos's in words: with faces, cards and a ladder; and of three houses. */
  howHeIs: string
  houses: string
  /** Tomos’s, which he raised. */
  concern: string
  /** Amira's, which Grace looks into. */
  complaint: string
  /** What Amira wrote in her diary. */
  entry: string
  amira: string
  priya: string
  relationship: string
  invitation: string
  /** An Engage that nobody has set up yet. */
  setUp: string
  stop(): Promise<void>
}

export interface Visited {
  /** As in docs/routes.md; empty for what is no page of its own. */
  route: string
  /** Who opens it, and what it shows. */
  name: string
  who: string
  path(all: Everywhere): string
  /** What is done there before it is looked at. */
  then?(page: Page): Promise<void>
  /** Where it is not 200. */
  status?: number
}

/** Any picture will do: this one is in the repository. */
const anyPhoto = fileURLToPath(new URL('../../docs/pictures/phone-home.png', import.meta.url))

/** Prepares one. */
export async function everywhere(browser: Browser): Promise<Everywhere> {
  const [demo, empty] = [await aFreshDemo(), await mkdtemp(join(tmpdir(), 'engage-empty-'))]
  const engage = new Engage(demo.address, browser)
  const notSetUp = await start('serve', empty)
  const stop = async () => {
    await Promise.all([demo.stop(), notSetUp.stop()])
    await rm(empty, { recursive: true, force: true })
  }
  const setUp = /http:\S+\/set-up\/\S+/.exec(notSetUp.said())?.[0] ?? ''
  const shared = await sharesAStatement(await engage.signsIn('Amira'), english)
  const [answered, draft] = [await yusufsStatement(engage), await bensDraft(engage)]
  const kinds = { ...(await bensPictures(engage)), ...(await tomosBegins(engage)) }
  const concern = await whatTomosRaised(engage)
  const hers = await whatAmiraKeeps(engage)
  return {
    engage,
    shared,
    answered,
    draft,
    concern,
    setUp,
    stop,
    ...kinds,
    ...hers,
    ...(await whatAlexSees(engage)),
  }
}

/** Signs in once, and gives what a browser keeps of it. */
export async function keptSignIn(engage: Engage, who: string): Promise<BrowserContextOptions['storageState']> {
  if (!who) return undefined
  const page = await engage.signsIn(who)
  const kept = await page.context().storageState()
  await page.context().close()
  return kept
}

async function yusufsStatement(engage: Engage): Promise<string> {
  const yusuf = await engage.signsIn('Yusuf')
  const href = await yusuf.locator('a[href^="/my-statements/"]').first().getAttribute('href')
  await yusuf.context().close()
  return lastPart(href)
}

async function whatTomosRaised(engage: Engage): Promise<string> {
  const tomos = await engage.signsIn('Tomos')
  const href = await tomos.locator('a[href^="/not-safe/"]').first().getAttribute('href')
  await tomos.context().close()
  return lastPart(href)
}

async function bensDraft(engage: Engage): Promise<string> {
  const ben = await engage.signsIn('Ben')
  await beginsBeforeHerReview(ben, english)
  const id = ben.url().split('/').at(-2) ?? ''
  await ben.goto(`/say/${id}/2/add/photo`)
  await ben.getByLabel(english('choose-photo')).setInputFiles(anyPhoto)
  await ben.getByRole('button', { name: english('keep-photo') }).click()
  await ben.waitForURL(/\/2$/)
  await ben.context().close()
  return id
}

/** Begins a statement of any kind from the page of all kinds; gives its id. */
export async function begins(someone: Page, kind: string): Promise<string> {
  await someone.goto('/say')
  await someone.locator(`form[action="/say/${kind}"] button`).click()
  await someone.waitForURL(/\/say\/[^/]+\/1$/)
  return someone.url().split('/').at(-2) ?? ''
}

/** Taps a card on each screen, goes on, and shares. */
export async function sharesWithCards(someone: Page): Promise<string> {
  while (!someone.url().endsWith('/share')) {
    await someone.locator('.pick__label').first().click()
    const here = someone.url()
    await someone.locator('.question__on').click()
    await someone.waitForURL((url) => url.href !== here)
  }
  await someone.locator('main form button.govuk-button').click()
  await someone.waitForURL(/\/my-statements\//)
  return lastPart(someone.url())
}

async function bensPictures(engage: Engage) {
  const ben = await engage.signsIn('Ben')
  await ben.goto('/say')
  await ben.locator('.edition[value=pictures]').click()
  await ben.waitForURL(/\/say$/)
  const pictures = await begins(ben, 'how-i-am')
  await begins(ben, 'good-news')
  const toldInPictures = await sharesWithCards(ben)
  await ben.context().close()
  return { pictures, toldInPictures }
}

async function tomosBegins(engage: Engage) {
  const tomos = await engage.signsIn('Tomos')
  const [howHeIs, houses] = [await begins(tomos, 'how-i-am'), await begins(tomos, 'three-houses')]
  await tomos.context().close()
  return { howHeIs, houses }
}

/** A complaint, a wish for an advocate, a day in her diary, an opening of her words. */
async function whatAmiraKeeps(engage: Engage) {
  const priya = await engage.signsIn('Priya')
  await opensAmirasFromTheInbox(priya)
  await priya.context().close()
  const amira = await engage.signsIn('Amira')
  await amira.goto('/my-rights/complain')
  await amira.getByLabel(english('complain-about-care')).check()
  await amira.getByLabel(english('complain-words')).fill('Nobody told me that I would move.')
  await amira.getByRole('button', { name: english('complain-send') }).click()
  await amira.waitForURL(/\/my-complaints\//)
  const complaint = lastPart(amira.url())
  await amira.goto('/my-rights/advocate')
  await amira.getByLabel(english('advocate-words')).fill('Call me after school.')
  await amira.getByRole('button', { name: english('advocate-ask') }).click()
  await amira.waitForURL(/\/my-rights$/)
  await amira.goto('/my-diary/write')
  await amira.getByLabel(english('write-words')).fill('I dreamt of the sea.')
  await amira.getByRole('button', { name: english('write-keep') }).click()
  await amira.waitForURL(/\/my-diary$/)
  const change = await amira.locator('a[href$="/change"]').first().getAttribute('href')
  await amira.context().close()
  return { complaint, entry: change?.split('/').at(-2) ?? '' }
}

async function whatAlexSees(engage: Engage) {
  const alex = await engage.signsIn('Alex')
  const idOf = async (address: string, name: RegExp) => {
    await alex.goto(address)
    return lastPart(await alex.getByRole('link', { name }).first().getAttribute('href'))
  }
  const amira = await idOf('/people?who=young-people', /Amira/)
  const priya = await idOf('/people', /Priya/)
  await alex.goto(`/people/${amira}`)
  const ending = await alex.locator('a[href^="/relationships/"]').first().getAttribute('href')
  await invitesBronwen(alex)
  const invitation = lastPart(await alex.getByLabel(english('invited-link')).inputValue())
  await alex.context().close()
  return { amira, priya, relationship: ending?.split('/').at(-2) ?? '', invitation }
}

/** Fills in the whole form about a new young person. */
export async function invitesBronwen(alex: Page): Promise<void> {
  await alex.goto('/people/new?role=young_person')
  await alex.getByLabel(english('invite-name')).fill(`Bronwen Ellis ${Date.now()}`)
  await alex.locator('#invite').getByRole('button').click()
  await alex.getByLabel(english('invited-link')).waitFor()
}

/** Sends an answer with nothing in it. */
export async function sendsAnEmptyAnswer(priya: Page): Promise<void> {
  await opensAmirasFromTheInbox(priya)
  await priya.locator('form.reply button').first().click()
}

function lastPart(address: string | null): string {
  return address?.split('/').at(-1) ?? ''
}
