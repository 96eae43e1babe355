// Leaving quickly, for when someone comes in.
import type { Page } from '@playwright/test'
import { type Engage, expect, phone, test } from './engage.ts'
import { beginsBeforeHerReview } from './main_job.ts'
import { english } from './words.ts'

const typed = 'He must not see this.'

test('what Amira types survives a reload', async ({ engage }) => {
  const amira = await typesSomething(engage)

  await amira.reload()

  await expect(amira.getByRole('textbox')).toHaveValue(typed)
})

test('one tap on Leave leaves, signs her out and forgets her words', async ({ engage }) => {
  const amira = await typesSomething(engage)
  const signIn = await amira.context().storageState()

  await amira.locator('.leave__button').click()

  await expect(amira).toHaveURL(/bbc\.co\.uk\/weather/)
  await hasLeftNothing(engage, amira, signIn)
})

test('Shift three times leaves too', async ({ engage }) => {
  const amira = await typesSomething(engage)
  const signIn = await amira.context().storageState()

  for (const _ of [1, 2, 3]) await amira.keyboard.press('Shift')

  await expect(amira).toHaveURL(/bbc\.co\.uk\/weather/)
  await hasLeftNothing(engage, amira, signIn)
})

test('without JavaScript, Leave still leaves', async ({ engage }) => {
  const amira = await engage.signsIn('Amira', { ...phone, javaScriptEnabled: false })
  await weatherIsAtHand(amira)

  await amira.locator('.leave__button').click()

  await expect(amira).toHaveURL(/bbc\.co\.uk\/weather/)
})

test('signing out forgets her words', async ({ engage }) => {
  const amira = await typesSomething(engage)
  const question = amira.url()

  await amira.goto('/home')
  await amira.getByRole('button', { name: english('sign-out') }).click()
  await amira.waitForURL(/\/demo/)

  expect(await keptHere(amira)).not.toContain(typed)
  await amira.goto(question)
  await expect(amira).toHaveURL(/\/sign-in$/)
})

async function typesSomething(engage: Engage): Promise<Page> {
  const amira = await engage.signsIn('Amira', phone)
  await weatherIsAtHand(amira)
  await beginsBeforeHerReview(amira, english)
  await amira.getByRole('textbox').fill(typed)
  return amira
}

// The tests go out to nobody.
async function weatherIsAtHand(page: Page): Promise<void> {
  await page.route('https://www.bbc.co.uk/**', (route) => route.fulfill({ contentType: 'text/html', body: 'Sunny' }))
}

type Kept = Awaited<ReturnType<ReturnType<Page['context']>['storageState']>>

async function hasLeftNothing(engage: Engage, amira: Page, signIn: Kept): Promise<void> {
  const oldSignIn = await engage.opens('/privacy', { ...phone, storageState: signIn })
  await expect(async () => {
    await oldSignIn.goto('/home')
    expect(new URL(oldSignIn.url()).pathname).toBe('/sign-in')
  }).toPass()
  await amira.goBack()
  await expect(amira.getByText(typed)).toHaveCount(0)
  await amira.goto(`${engage.address}/help`)
  expect(await keptHere(amira)).not.toContain(typed)
}

function keptHere(page: Page): Promise<string> {
  return page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]))
}
