// What a worker does beside a young person, or for practice: used by every_page.ts to come to pages in the middle.
import type { Page } from '@playwright/test'

/** From the page where the two sit down to the first question. */
export async function sitsDown(worker: Page): Promise<void> {
  await worker.locator('button[name=kind]').first().click()
  await worker.waitForURL(/\/together\/.*\/1$/)
}

/** From the first question to who will read it, with one answer in the young person's own words. */
export async function answersTogether(worker: Page): Promise<void> {
  await worker.locator('#words').fill('I want to see my brother every week.')
  await worker.locator('label[for=how-2]').click()
  await worker.locator('button[value=said]').click()
  for (let number = 2; number <= 6; number++) {
    await worker.waitForURL(new RegExp(`/${number}$`))
    await worker.locator('button[value=skipped]').click()
  }
  await worker.waitForURL(/\/share$/)
}

/** They say: share it. */
export async function saysShareIt(worker: Page): Promise<void> {
  await worker.locator('label[for=said]').click()
  await worker.locator('main form button.govuk-button').click()
  await worker.waitForURL(/\/(shared|answer)$/)
}

export async function sitsDownAndAnswers(worker: Page): Promise<void> {
  await sitsDown(worker)
  await answersTogether(worker)
}

export async function sharesTogether(worker: Page): Promise<void> {
  await sitsDownAndAnswers(worker)
  await saysShareIt(worker)
}

/** Begins anew with somebody who does not exist. */
export async function beginsPractice(worker: Page): Promise<void> {
  const wipe = worker.locator('form[action="/practice/wipe"] button')
  if (await wipe.count()) {
    await wipe.click()
    await wipe.waitFor({ state: 'detached' })
  }
  await worker.locator('form[action="/practice"] button').click()
  await worker.waitForURL(/\/practice\/1$/)
}

export async function practises(worker: Page): Promise<void> {
  await beginsPractice(worker)
  await answersTogether(worker)
}

export async function practisesSharing(worker: Page): Promise<void> {
  await practises(worker)
  await saysShareIt(worker)
}

export async function practisesAnswering(worker: Page): Promise<void> {
  await practisesSharing(worker)
  await worker.locator('label[for=outcome]').click()
  await worker.locator('#words').fill('You can see him every Saturday. I will drive you.')
  await worker.locator('form.reply button').first().click()
  await worker.waitForURL(/\/practice\/seen$/)
}

/** Asks how an answer of the trade reads. */
export async function checksWords(worker: Page): Promise<void> {
  await worker.locator('#words').fill(
    'Following consultation with professionals, contact will be facilitated in due course, subject to the outcome of the LAC review and the availability of your placement.',
  )
  await worker.locator('button[value=check]').click()
  await worker.locator('#plain').waitFor()
}
