// How a row of the list of every page is written, and steps that several of them take.
import type { Page } from '@playwright/test'
import type { Visited } from './everywhere.ts'

export const at = (route: string, who: string, name: string, more: Partial<Visited> = {}): Visited => ({
  route,
  who,
  name,
  path: () => route,
  ...more,
})

export const sendsTheOnlyForm = (page: Page) => page.locator('main form[method=post] button.govuk-button').first().click()

// An answer is kept on the phone first, and sent a moment later.
export const goesOn = async (page: Page, status: number) => {
  await Promise.all([page.waitForResponse((answer) => answer.status() === status), page.locator('.question__on').click()])
}
