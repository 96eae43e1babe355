// A worker who is moved at noon is out at noon, and nothing is ever sent twice.
import type { Page } from '@playwright/test'
import { type Engage, expect, phone, test } from './engage.ts'
import * as job from './main_job.ts'
import { english } from './words.ts'

test('the words are taken off the screen of a worker who was moved', async ({ engage }) => {
  const priya = await readsAmirasWords(engage)

  await alexEndsPriya(engage)
  await priya.clock.runFor(31_000)

  await expect(priya.getByText(english('closed-words'))).toBeVisible()
  await expect(priya.getByText('I want to see Yusuf every week.')).toHaveCount(0)
})

test('a worker who was moved finds nothing at her next click', async ({ engage }) => {
  const priya = await readsAmirasWords(engage)
  await alexEndsPriya(engage)

  const asked = priya.waitForResponse((answer) => answer.request().isNavigationRequest())
  await priya.getByRole('link', { name: english('page-of', { name: 'Amira' }) }).click()

  expect((await asked).status()).toBe(404)
  await expect(priya.getByRole('heading', { level: 1 })).toHaveText(english('not-found-title'))
})

test('a worker who was moved while she wrote cannot send, and keeps her words', async ({ engage }) => {
  const priya = await readsAmirasWords(engage)
  await priya.getByLabel(english('offer-partly')).check()
  await priya.getByRole('textbox').fill('We will talk about it on Tuesday.')
  await alexEndsPriya(engage)

  await priya.getByRole('button', { name: english('send-answer', { name: 'Amira' }) }).click()

  await expect(priya.getByRole('heading', { level: 1 })).toHaveText(english('not-found-title'))
  await expect(priya.getByLabel(english('what-you-typed'))).toHaveValue('We will talk about it on Tuesday.')
})

for (const runsScripts of [true, false]) {
  const how = runsScripts ? '' : ' without JavaScript'
  test(`a double tap on "Share it" shares once${how}`, async ({ engage }) => {
    const amira = await engage.signsIn('Amira', { ...phone, javaScriptEnabled: runsScripts })
    await job.beginsBeforeHerReview(amira, english)
    await job.answersEachQuestion(amira, english)

    await amira.getByRole('button', { name: english('share-it'), exact: true }).dblclick()
    await amira.waitForURL(/\/my-statements\//)

    await amira.goto('/home')
    await expect(amira.locator('.clock')).toHaveCount(1)
    const priya = await engage.signsIn('Priya')
    await priya.goto('/inbox')
    await expect(priya.getByRole('link', { name: /Amira/ })).toHaveCount(1)
  })
}

test('a statement shared in one tab is not shared again from another', async ({ engage }) => {
  const amira = await engage.signsIn('Amira', phone)
  await job.beginsBeforeHerReview(amira, english)
  await job.answersEachQuestion(amira, english)
  const otherTab = await amira.context().newPage()
  await otherTab.goto(amira.url())
  await job.sharesWithoutSam(amira, english)

  await otherTab.getByRole('button', { name: english('share-it'), exact: true }).click()

  await expect(otherTab).toHaveURL(amira.url())
  await expect(otherTab.locator('.reader', { hasText: 'Sam Okafor' })).toContainText(english('you-took-out'))
})

async function readsAmirasWords(engage: Engage): Promise<Page> {
  const amira = await engage.signsIn('Amira', phone)
  await job.sharesAStatement(amira, english)
  const priya = await engage.signsIn('Priya')
  await priya.clock.install()
  await job.opensAmirasFromTheInbox(priya)
  await expect(priya.getByText('I want to see Yusuf every week.')).toBeVisible()
  return priya
}

async function alexEndsPriya(engage: Engage): Promise<void> {
  const alex = await engage.signsIn('Alex')
  await alex.goto('/people?who=young-people')
  await alex.getByRole('link', { name: /^Amira/ }).click()
  await alex.getByRole('row', { name: /Priya Shah/ }).getByRole('link', { name: english('relationship-end') }).click()
  await alex.getByRole('button', { name: english('relationship-end'), exact: true }).click()
  await expect(alex.getByRole('row', { name: /Priya Shah/ })).toContainText(english('state-over'))
}
