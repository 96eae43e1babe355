// A tablet that many people use keeps nothing of anyone.
import type { Page } from '@playwright/test'
import { type Engage, expect, phone, test } from './engage.ts'
import { beginsBeforeHerReview } from './main_job.ts'
import { english } from './words.ts'

const typed = 'The next one must not see this.'

test('a shared tablet says so, and nothing that is typed stays on it', async ({ engage }) => {
  const amira = await comesInOnASharedTablet(engage)
  await beginsBeforeHerReview(amira, english)

  await amira.getByRole('textbox').fill(typed)
  await amira.waitForTimeout(600)

  await expect(amira.getByText(english('shared-note'))).toBeVisible()
  expect(await kept(amira)).toEqual({ session: [], local: [], databases: [], caches: [], workers: 0 })
  await amira.reload()
  await expect(amira.getByRole('textbox')).toHaveValue('')
})

test('nobody is left on it after five minutes', async ({ engage }) => {
  const amira = await comesInOnASharedTablet(engage)
  await amira.clock.install()
  await amira.goto('/home')

  await amira.clock.fastForward('05:01')

  await amira.waitForURL(/\/demo/)
  await amira.goto('/home')
  await expect(amira).toHaveURL(/\/sign-in$/)
})

test('a phone that kept things keeps none once it is said to be shared', async ({ engage }) => {
  const amira = await engage.signsIn('Amira', phone)
  await amira.evaluate(() => navigator.serviceWorker.ready.then(() => true))
  await amira.getByRole('button', { name: english('sign-out') }).click()
  await amira.waitForURL(/\/demo/)

  await comesInWithACode(engage, amira)
  await amira.goto('/home')

  await expect(amira.getByText(english('shared-note'))).toBeVisible()
  expect(await kept(amira)).toEqual({ session: [], local: [], databases: [], caches: [], workers: 0 })
})

async function comesInOnASharedTablet(engage: Engage): Promise<Page> {
  const tablet = await engage.opens('/code', phone)
  await comesInWithACode(engage, tablet)
  return tablet
}

/** With a code that Priya hands over, and the tick. */
async function comesInWithACode(engage: Engage, tablet: Page): Promise<void> {
  const priya = await engage.signsIn('Priya')
  await priya.goto('/young-people')
  await priya.getByRole('link', { name: /Amira/ }).first().click()
  await priya.locator('main form[method=post] button.govuk-button').first().click()
  const code = await priya.locator('.desk__name').first().innerText()
  await tablet.goto('/code')
  await tablet.getByLabel(english('code-label')).fill(code)
  await tablet.getByLabel(english('shared-tablet'), { exact: true }).check()
  await tablet.getByRole('button', { name: english('code-come-in') }).click()
  await tablet.waitForURL((url) => url.pathname !== '/code')
}

function kept(page: Page) {
  return page.evaluate(async () => ({
    session: Object.keys(sessionStorage),
    local: Object.keys(localStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }))
}
