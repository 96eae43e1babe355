// The pictures in the README: the main job on a phone and on a desk.
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { desk, phone, test } from '../engage.ts'
import * as job from '../main_job.ts'
import { english } from '../words.ts'

const answer =
  'You are right, once a month is too little.\n' +
  'From this Saturday you and Yusuf meet every week at the leisure centre. I will drive you both.'

test('pictures for the README', async ({ engage }) => {
  const amira = await engage.signsIn('Amira', { ...phone, deviceScaleFactor: 2 })
  await job.beginsBeforeHerReview(amira, english)
  await amira.getByRole('textbox').fill('I want to see Yusuf every week.')
  await picture(amira, 'phone-question')
  await job.answersEachQuestion(amira, english)
  await amira.getByText('Sam Okafor').click()
  await picture(amira, 'phone-who-will-read')
  await amira.getByText('Sam Okafor').click()
  await job.sharesWithoutSam(amira, english)

  const dan = await engage.signsIn('Dan', desk)
  await dan.goto('/inbox')
  await picture(dan, 'desktop-inbox')
  const priya = await engage.signsIn('Priya', desk)
  await job.opensAmirasFromTheInbox(priya)
  await picture(priya, 'desktop-statement')
  await job.answers(priya, english, 'will-change', answer)

  await amira.goto('/home')
  await picture(amira, 'phone-home')
  await amira.locator('.news a').first().click()
  await picture(amira, 'phone-answer')
  const sam = await engage.signsIn('Sam', desk)
  await sam.goto('/reviews')
  await picture(sam, 'desktop-reviews')
})

async function picture(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path: fileURLToPath(new URL(`../../../docs/pictures/${name}.png`, import.meta.url)) })
}
