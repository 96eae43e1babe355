// How pages look, and how they sound, for whoever reads otherwise.
import type { Page } from '@playwright/test'
import { complaintsOf } from './checks.ts'
import { desk, expect, phone, test } from './engage.ts'
import { english } from './words.ts'

test('what she chose is there on another device, before any script runs', async ({ engage }) => {
  const amira = await engage.signsIn('Amira', phone)
  await amira.getByRole('link', { name: english('foot-looks') }).click()
  await amira.getByLabel(english('looks-text-largest')).check()
  await amira.getByLabel(english('looks-letters-opendyslexic')).check()
  await amira.getByLabel(english('looks-theme-dark'), { exact: true }).check()
  const plain = await sizeOfLetters(amira)
  await amira.getByRole('button', { name: english('looks-keep') }).click()
  await expect(amira.getByText(english('looks-kept'))).toBeVisible()

  const elsewhere = await engage.signsIn('Amira', { ...desk, javaScriptEnabled: false })

  await expect(elsewhere.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(elsewhere.locator('html')).toHaveAttribute('data-letters', 'opendyslexic')
  expect(plain).toBeGreaterThan(26)
})

test('other letters are sent only to whoever chose them', async ({ engage }) => {
  const amira = await engage.signsIn('Amira', phone)
  const fonts: string[] = []
  amira.on('request', (request) => /woff2$/.test(request.url()) && fonts.push(request.url()))

  await amira.goto('/how-it-looks')
  await amira.evaluate(() => document.fonts.ready)
  expect(fonts.filter((font) => /lexend|opendyslexic/.test(font))).toEqual([])
  await amira.getByLabel('Lexend').check()

  await expect.poll(() => fonts.filter((font) => /lexend-/.test(font)).length).toBeGreaterThan(0)
})

for (const [name, value] of [['text', 'largest'], ['spacing', 'wide'], ['letters', 'opendyslexic']]) {
  test(`nothing is cut off on a small phone with ${name} ${value}`, async ({ engage }) => {
    const amira = await engage.signsIn('Amira', { ...phone, viewport: { width: 320, height: 640 } })
    for (const path of ['/how-it-looks', '/home', '/say', '/me', '/on-this-phone']) {
      await amira.goto(path)
      await amira.evaluate(([name, value]) => (document.documentElement.dataset[name] = value), [name, value])
      const { scroll, client } = await amira.evaluate(() => {
        const page = document.documentElement
        return { scroll: page.scrollWidth, client: page.clientWidth }
      })
      expect.soft(scroll, path).toBeLessThanOrEqual(client)
    }
  })
}

test('a page is read with the device’s own voice, in the language of the page, and stops', async ({ engage }) => {
  const amira = await engage.signsIn('Amira', phone)
  await hasVoices(amira, [{ lang: 'en-US', localService: false }, { lang: 'en-GB', localService: true }])
  await amira.goto('/say')

  await amira.getByRole('button', { name: english('read-aloud') }).click()
  await expect.poll(() => said(amira)).toContainEqual({ words: english('say-title'), voice: 'en-GB' })
  await expect.poll(() => said(amira).then((all) => all.length)).toBeGreaterThan(3)

  expect((await said(amira)).every(({ voice }) => voice === 'en-GB')).toBe(true)
  await amira.getByRole('button', { name: english('read-aloud') }).waitFor()
})

test('nothing is offered where only a voice from elsewhere speaks the language', async ({ engage }) => {
  const amira = await engage.signsIn('Amira', phone, 'cy')
  await hasVoices(amira, [{ lang: 'en-GB', localService: true }, { lang: 'cy-GB', localService: false }])
  await amira.goto('/say')

  await expect(amira.locator('[data-read-aloud]')).toBeHidden()
})

test('the new parts keep to the rules of the page', async ({ engage }) => {
  const amira = await engage.signsIn('Amira', phone)
  const complaints = complaintsOf(amira)

  await amira.goto('/home')
  await amira.evaluate(() => navigator.serviceWorker.ready.then(() => true))
  const refused = await amira.evaluate(async () => {
    try {
      await navigator.serviceWorker.register('/assets/elsewhere.js')
      return ''
    } catch (problem) {
      return String(problem)
    }
  })

  expect(complaints.filter((one) => /Content Security Policy/.test(one) && !/TrustedScriptURL/.test(one))).toEqual([])
  expect(refused).toContain('TrustedScriptURL')
})

async function sizeOfLetters(page: Page): Promise<number> {
  return page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize))
}

type Voice = { lang: string; localService: boolean }
type Said = { words: string; voice: string }

async function hasVoices(page: Page, voices: Voice[]): Promise<void> {
  await page.addInitScript((given) => {
    const spoken: unknown[] = []
    Object.assign(window, { spoken })
    class Utterance {
      voice?: Voice
      onend?: () => void
      constructor(readonly text: string) {}
    }
    const speechSynthesis = {
      getVoices: () => given,
      cancel: () => {},
      addEventListener: () => {},
      speak: (said: Utterance) => {
        spoken.push({ words: said.text, voice: said.voice?.lang })
        setTimeout(() => said.onend?.(), 20)
      },
    }
    Object.defineProperty(window, 'speechSynthesis', { value: speechSynthesis })
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance })
  }, voices)
}

function said(page: Page): Promise<Said[]> {
  return page.evaluate(() => (window as unknown as { spoken: Said[] }).spoken)
}
