// The main job, from signing in to "did this help?", as Amira, Priya, Grace and Sam walk it.
import type { Page } from '@playwright/test'
import { type Engage, type Language, desk, expect, phone, test } from './engage.ts'
import * as job from './main_job.ts'
import { type Say, english, wordsIn } from './words.ts'

const fromPriya = 'From Saturday you see Yusuf every week at the leisure centre.'
const fromGrace = 'I spoke with the centre. It is open again, and I will drive you myself.'

test('Amira is heard, from her phone to "did this help?"', async ({ engage }) => {
  await isHeard(engage, { language: 'en', runsScripts: true })
})

test('Amira is heard without JavaScript', async ({ engage }) => {
  await isHeard(engage, { language: 'en', runsScripts: false })
})

test('Amira is heard in Welsh', async ({ engage }) => {
  await isHeard(engage, { language: 'cy', runsScripts: true })
})

test('Amira is heard in Arabic, from right to left', async ({ engage }) => {
  await isHeard(engage, { language: 'ar', runsScripts: true })
})

test('what was owed first stands first in the inbox', async ({ engage }) => {
  const dan = await engage.signsIn('Dan')

  await dan.goto('/inbox')
  const days = await dan.locator('.inbox .due__day').allTextContents()

  const inOrder = [...days].sort((one, other) => Date.parse(one) - Date.parse(other))
  expect(days.length).toBeGreaterThan(1)
  expect(days).toEqual(inOrder)
})

interface Way {
  language: Language
  runsScripts: boolean
}

async function isHeard(engage: Engage, { language, runsScripts }: Way): Promise<void> {
  const says = wordsIn(language)
  const amira = await engage.signsIn('Amira', { ...phone, javaScriptEnabled: runsScripts }, language)
  const atADesk = { ...desk, javaScriptEnabled: runsScripts }
  const [priya, grace, sam] = [
    await engage.signsIn('Priya', atADesk),
    await engage.signsIn('Grace', atADesk),
    await engage.signsIn('Sam', atADesk),
  ]

  await job.beginsBeforeHerReview(amira, says)
  await job.answersEachQuestion(amira, says)
  await losesNothingGoingBack(amira, says)
  const id = await sharesWithTheNamedPeople(amira, says)
  await priyaCannotCloseItWithoutWords(priya, runsScripts)
  await job.answers(priya, english, 'will-change', fromPriya)
  await seesWhoOpenedItAndTheAnswer(amira, says)
  await job.saysIfItHelped(amira, says, 'no', 'The leisure centre is closed on Saturdays.')
  await graceIsNext(amira, grace, says)
  await job.answers(grace, english, 'partly', fromGrace)
  await amira.reload()
  await expect(amira.getByText(fromGrace)).toBeVisible()
  await job.saysIfItHelped(amira, says, 'yes', '')
  await expect(amira.getByText(says('clock-helped', { who: 'Grace' }))).toBeVisible()
  await samSeesThatSheSpokeAndNoMore(sam, id)
}

async function losesNothingGoingBack(amira: Page, says: Say): Promise<void> {
  const goesBack = () => amira.getByRole('link', { name: says('back'), exact: true }).click()
  await goesBack()
  await expect(amira.getByLabel(says('choice-someone-speaks'))).toBeChecked()
  await goesBack()
  await expect(amira.getByRole('textbox')).toHaveValue(job.quietWords)
  await goesBack()
  await expect(amira.getByRole('button', { name: says('way-ask-me') })).toHaveAttribute('aria-pressed', 'true')
  await amira.getByRole('button', { name: says('way-ask-me') }).click()
  await expect(amira.getByRole('textbox')).toHaveValue(job.quietWords)
  await amira.getByRole('button', { name: says('save-and-go-on') }).click()
  await amira.getByRole('button', { name: says('save-and-go-on') }).click()
}

async function sharesWithTheNamedPeople(amira: Page, says: Say): Promise<string> {
  for (const name of ['Priya Shah', 'Sam Okafor']) await expect(amira.getByLabel(name)).toBeChecked()
  for (const name of ['Jo Williams', 'Leila Hassan']) await expect(amira.getByLabel(name)).not.toBeChecked()
  await expect(amira.getByText('Lena Fox')).toHaveCount(0)
  const id = await job.sharesWithoutSam(amira, says)

  const [before, after] = says('clock-promised', { who: 'Priya', day: '…' }).split('…')
  const clock = await amira.locator('.clock__main').innerText()
  expect(clock.startsWith(before) && clock.endsWith(after)).toBe(true)
  expect(clock.slice(before.length)).toMatch(/\D \u2068?\d{1,2}\u2069? \D/)
  await expect(amira.locator('.reader', { hasText: 'Sam Okafor' })).toContainText(says('you-took-out'))
  await amira.goto('/home')
  await expect(amira.getByText(clock, { exact: true }).first()).toBeVisible()
  return id
}

async function priyaCannotCloseItWithoutWords(priya: Page, runsScripts: boolean): Promise<void> {
  await priya.goto('/inbox')
  await expect(priya.getByRole('link', { name: /Amira/ })).toContainText(english('tag-new'))
  await job.opensAmirasFromTheInbox(priya)
  await expect(priya.getByText('I want to see Yusuf every week.')).toBeVisible()
  await expect(priya.getByText(english('they-ask-in-person', { name: 'Amira' }))).toBeVisible()
  const itsDay = /an answer by (\S+ \d+ \S+?)\./.exec(await priya.getByRole('main').innerText())?.[1]
  expect(itsDay, 'the day she promised stands beside the words').toBeTruthy()

  const sends = priya.getByRole('button', { name: english('send-answer', { name: 'Amira' }) })
  await priya.getByLabel(english('offer-will-change')).check()
  await sends.click()
  const summary = priya.locator('.govuk-error-summary')
  await expect(summary).toContainText(english('problem-no-answer'))
  if (runsScripts) await expect(summary).toBeFocused()
  await expect(priya.getByLabel(english('offer-will-change'))).toBeChecked()

  await priya.goto(priya.url().replace(/\/reply$/, ''))
  await priya.getByRole('textbox').fill(fromPriya)
  await sends.click()
  await expect(summary).toContainText(english('problem-no-outcome'))
  await expect(priya.getByRole('textbox')).toHaveValue(fromPriya)
}

async function seesWhoOpenedItAndTheAnswer(amira: Page, says: Say): Promise<void> {
  await amira.goto('/home')
  await amira.locator('.news').getByRole('link', { name: says('news-answered', { who: 'Priya' }) }).click()
  await expect(amira.getByText(fromPriya)).toBeVisible()
  await expect(amira.getByText(says('outcome-will-change'))).toBeVisible()
  await expect(amira.locator('.timeline')).toContainText(says('step-opened', { who: 'Priya' }))
}

async function graceIsNext(amira: Page, grace: Page, says: Say): Promise<void> {
  const [before] = says('clock-promised', { who: 'Grace', day: '…' }).split('…')
  await expect(amira.locator('.clock__main')).toContainText(before)
  await grace.goto('/inbox')
  await expect(grace.getByRole('link', { name: /Amira/ })).toContainText(english('tag-did-not-help'))
  await job.opensAmirasFromTheInbox(grace)
  await expect(grace.getByText('The leisure centre is closed on Saturdays.')).toBeVisible()
}

async function samSeesThatSheSpokeAndNoMore(sam: Page, id: string): Promise<void> {
  await sam.goto('/reviews')
  const row = sam.getByRole('row', { name: /Amira/ })
  await expect(row).toContainText(english('not-shared-with-you'))
  await expect(row.getByRole('link', { name: english('read-words') })).toHaveCount(0)
  const refused = await sam.goto(`/statements/${id}`)
  expect(refused?.status()).toBe(404)
}
