// What people do in the main job, step by step: used by main_job.spec.ts and by whoever needs a shared statement.
import { type Page, expect } from '@playwright/test'
import type { Say } from './words.ts'

export const amirasWords = 'I want to see Yusuf every week.\nOnce a month is too little.'
export const quietWords = 'Please do not say that I was upset.'

/** From home to the first question. */
export async function beginsBeforeHerReview(amira: Page, says: Say): Promise<void> {
  await amira.goto('/home')
  await amira.getByRole('main').getByRole('button', { name: says('place-say'), exact: true }).click()
  await amira.getByRole('button', { name: says('kind-before-my-review') }).click()
  await expect(amira.getByRole('heading', { level: 1 })).toHaveText(says('ask-talk-about'))
}

/** Six screens: words, skip, don't know, ask me in person, words, a choice. */
export async function answersEachQuestion(amira: Page, says: Say): Promise<void> {
  const isAsked = (key: string) => expect(amira.getByRole('heading', { level: 1 })).toHaveText(says(key))
  const presses = (key: string) => amira.getByRole('button', { name: says(key), exact: true }).click()

  await amira.getByRole('textbox').fill(amirasWords)
  await presses('save-and-go-on')
  await isAsked('ask-who-there')
  await presses('way-skip')
  await isAsked('ask-where-and-when')
  await presses('way-do-not-know')
  await isAsked('ask-not-happened')
  await presses('way-ask-me')
  await isAsked('ask-not-aloud')
  await amira.getByRole('textbox').fill(quietWords)
  await presses('save-and-go-on')
  await isAsked('ask-take-part')
  await amira.getByLabel(says('choice-someone-speaks')).check()
  await presses('save-and-go-on')
  await isAsked('who-will-read')
}

/** Takes Sam out and shares; gives the statement's id. */
export async function sharesWithoutSam(amira: Page, says: Say): Promise<string> {
  // The whole card is the tick's label.
  await amira.getByText('Sam Okafor').click()
  await expect(amira.getByLabel('Sam Okafor')).not.toBeChecked()
  await amira.getByRole('button', { name: says('share-it'), exact: true }).click()
  await amira.waitForURL(/\/my-statements\//)
  return amira.url().split('/').at(-1) ?? ''
}

/** Everything up to a shared statement. */
export async function sharesAStatement(amira: Page, says: Say): Promise<string> {
  await beginsBeforeHerReview(amira, says)
  await answersEachQuestion(amira, says)
  return sharesWithoutSam(amira, says)
}

/** An adult opens what waits from Amira. */
export async function opensAmirasFromTheInbox(worker: Page): Promise<void> {
  await worker.goto('/inbox')
  await worker.getByRole('link', { name: /Amira/ }).click()
  await worker.waitForURL(/\/statements\//)
}

/** An adult answers: what will happen, and the words that Amira reads. */
export async function answers(worker: Page, says: Say, outcome: string, words: string): Promise<void> {
  await worker.getByLabel(says(`offer-${outcome}`)).check()
  await worker.getByLabel(says('what-they-read', { name: 'Amira' })).fill(words)
  await worker.getByRole('button', { name: says('send-answer', { name: 'Amira' }) }).click()
  await expect(worker.getByText(words.split('\n')[0])).toBeVisible()
  await expect(worker.getByRole('button', { name: says('send-answer', { name: 'Amira' }) })).toHaveCount(0)
}

/** Amira says whether the last answer helped. */
export async function saysIfItHelped(amira: Page, says: Say, helped: string, why: string): Promise<void> {
  await amira.getByLabel(says('why-label')).fill(why)
  await amira.getByRole('button', { name: says(`helped-${helped}`), exact: true }).click()
  await expect(amira.getByText(says(`you-said-helped-${helped}`))).toBeVisible()
}
