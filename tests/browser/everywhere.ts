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
  return { engage, shared, answered, draft, setUp, stop, ...(await whatAlexSees(engage)) }
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
  await priya.locator('form.reply button').click()
}

function lastPart(address: string | null): string {
  return address?.split('/').at(-1) ?? ''
}
