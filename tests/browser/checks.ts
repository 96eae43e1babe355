// What holds on every page.
import { AxeBuilder } from '@axe-core/playwright'
import { type Page, expect } from '@playwright/test'
import type { Language } from './engage.ts'

/** What is right need not be told at length: axe then takes half the time. */
const quick = { resultTypes: ['violations' as const] }
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Sends an empty file for each of our scripts: what axe then sees is the page without them. */
export async function withoutItsScripts(page: Page): Promise<void> {
  await page.route('**/assets/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }))
}

/** Collects what the browser complains of; a status that is meant is no complaint. */
export function complaintsOf(page: Page, status = 200): string[] {
  const complaints: string[] = []
  const isMeant = (text: string) => status >= 400 && text.includes(`status of ${status}`)
  page.on('console', (said) => {
    if (said.type() === 'error' && !isMeant(said.text())) complaints.push(said.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  return complaints
}

/** One page at its present size, also where scripts do not run. */
export async function isWhole(page: Page, language: Language): Promise<void> {
  // Soft: one run names all that is wrong.
  await expect.soft(page.locator('h1')).toHaveCount(1)
  await expect.soft(page.locator('html')).toHaveAttribute('lang', language)
  await expect.soft(page.locator('html')).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr')
  await expect.soft(page).toHaveTitle(/\S – Engage$/)
  expect.soft(await widerThanTheScreen(page), 'what makes the page scroll sideways').toEqual([])
  expect.soft(await withoutALabel(page), 'controls without a label').toEqual([])
}

/** The same, and what axe knows; axe is a script, so it needs a page that runs them. */
export async function isForEveryone(page: Page, language: Language): Promise<void> {
  await isWhole(page, language)
  // Legacy: all in this page, so that no empty page is opened beside it.
  const found = await new AxeBuilder({ page }).setLegacyMode().options(quick).withTags(rules).analyze()
  const told = found.violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join('\n')}`)
  expect.soft(told, 'what axe found').toEqual([])
}

function widerThanTheScreen(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const isOut = (element: Element) => {
      const { left, right } = element.getBoundingClientRect()
      return right > clientWidth + 1 || left < -1
    }
    return [...document.querySelectorAll('body *')].filter(isOut).map((element) => element.outerHTML.slice(0, 120))
  })
}

function withoutALabel(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement
    const controls = document.querySelectorAll<Control>('input:not([type=hidden], [hidden]), select, textarea')
    const isNamed = (control: Control) => [...(control.labels ?? [])].some((label) => label.textContent?.trim())
    return [...controls].filter((control) => !isNamed(control)).map((control) => control.outerHTML)
  })
}
