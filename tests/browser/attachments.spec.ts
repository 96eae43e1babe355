// Showing instead of writing: drawing, taking a photo, speaking, from Amira's phone to Priya's desk.
import type { Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { complaintsOf, isForEveryone } from './checks.ts'
import { desk, expect, phone, test } from './engage.ts'
import { beginsBeforeHerReview } from './main_job.ts'
import { english } from './words.ts'

// A microphone that beeps, and a person who lets the page listen.
test.use({
  launchOptions: {
    executablePath: process.env.ENGAGE_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'],
  },
})

/** Any picture will do as a photo: this one is in the repository. */
const photo = readFileSync(new URL('../../docs/pictures/phone-home.png', import.meta.url))

test('Amira draws her house, and Priya sees it beside the question', async ({ engage }) => {
  const amira = await engage.signsIn('Amira', phone)
  const complaints = complaintsOf(amira)
  await opens(amira, 'drawing')
  await draws(amira, [[0.2, 0.8], [0.2, 0.4], [0.5, 0.2], [0.8, 0.4], [0.8, 0.8]])
  await amira.getByLabel(english('colour-red'), { exact: true }).check()
  await draws(amira, [[0.4, 0.8], [0.4, 0.6]])
  await isForEveryone(amira, 'en')
  await amira.getByLabel(english('about-label')).fill('My house')
  await amira.getByRole('button', { name: english('keep-drawing') }).click()

  const drawn = amira.getByAltText('My house')
  await expect(drawn).toBeVisible()
  expect(await coloursOf(drawn)).toEqual({ ink: true, red: true })
  const statement = await shares(amira)
  const priya = await engage.signsIn('Priya', desk)
  await priya.goto(`/statements/${statement}`)
  const seen = priya.getByAltText(`${english('theirs-drawing', { name: 'Amira' })}: My house`)
  await expect(seen).toBeVisible()
  expect(await coloursOf(seen)).toEqual({ ink: true, red: true })
  await isForEveryone(priya, 'en')
  expect(complaints).toEqual([])
})

test('what was drawn can be taken back, and is still there when the page is lost', async ({ engage }) => {
  const amira = await engage.signsIn('Amira', phone)
  await opens(amira, 'drawing')
  const paper = amira.locator('canvas')
  const empty = await looksLike(amira)
  await draws(amira, [[0.2, 0.2], [0.8, 0.8]])
  const drawn = await looksLike(amira)

  await amira.getByRole('button', { name: english('drawing-undo') }).click()
  expect(await looksLike(amira)).toBe(empty)
  await amira.getByRole('button', { name: english('drawing-redo') }).click()
  expect(await looksLike(amira)).toBe(drawn)
  await amira.reload()
  await expect(paper).toBeVisible()
  expect(await looksLike(amira)).toBe(drawn)
  // Once it is kept, the next sheet is a new one.
  await amira.getByRole('button', { name: english('keep-drawing') }).click()
  await expect(amira.getByAltText(english('your-drawing'))).toBeVisible()
  await opens(amira, 'drawing', false)
  expect(await looksLike(amira)).toBe(empty)
})

test('Amira draws with the keyboard alone', async ({ engage }) => {
  const amira = await engage.signsIn('Amira', desk)
  await opens(amira, 'drawing')
  const empty = await looksLike(amira)
  await amira.locator('canvas').focus()

  await amira.keyboard.press('Space')
  await expect(amira.getByRole('status').filter({ hasText: english('pen-down') })).toHaveCount(1)
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowDown']) await amira.keyboard.press(key)
  await amira.keyboard.press('Space')

  expect(await looksLike(amira)).not.toBe(empty)
  await amira.getByRole('button', { name: english('keep-drawing') }).press('Enter')
  await expect(amira.getByAltText(english('your-drawing'))).toBeVisible()
})

test('an empty sheet is not sent', async ({ engage }) => {
  const amira = await engage.signsIn('Amira', phone)
  await opens(amira, 'drawing')

  await amira.getByRole('button', { name: english('keep-drawing') }).click()

  await expect(amira.getByRole('alert')).toHaveText(english('problem-no-drawing'))
  expect(amira.url()).toContain('/add/drawing')
})

test('Amira says it out loud, hears herself, and Priya hears her from the beginning to the end', async ({ engage }) => {
  const amira = await engage.signsIn('Amira', phone)
  const complaints = complaintsOf(amira)
  await opens(amira, 'recording')
  await amira.getByRole('button', { name: english('recording-start') }).click()
  await expect(amira.getByText(english('recording-listening'))).toBeVisible()
  await expect(amira.locator('[data-time]')).toHaveText('0:02')
  await isForEveryone(amira, 'en')
  await amira.getByRole('button', { name: english('recording-stop') }).click()
  await expect(amira.locator('audio')).toBeVisible()
  expect(await plays(amira)).toBeGreaterThan(0)
  await amira.getByRole('button', { name: english('recording-again') }).click()
  await amira.getByRole('button', { name: english('recording-start') }).click()
  await expect(amira.locator('[data-time]')).toHaveText('0:02')
  await amira.getByRole('button', { name: english('recording-stop') }).click()
  await amira.getByRole('button', { name: english('keep-recording') }).click()
  await amira.waitForURL(/\/1$/)

  const statement = await shares(amira)
  const priya = await engage.signsIn('Priya', desk)
  await priya.goto(`/statements/${statement}`)
  expect(await plays(priya)).toBeGreaterThan(0)
  const seconds = await priya.locator('audio').evaluate((sound: HTMLAudioElement) => sound.duration)
  expect(seconds).toBeGreaterThan(1.5)
  expect(seconds).toBeLessThan(6)
  await isForEveryone(priya, 'en')
  expect(complaints).toEqual([])
})

test('without JavaScript a photo is chosen, kept, taken out again, and what was written stays', async ({ engage }) => {
  const amira = await engage.signsIn('Amira', { ...phone, javaScriptEnabled: false })
  await beginsBeforeHerReview(amira, english)
  await amira.getByRole('textbox').fill('This is my room.')
  await amira.getByRole('button', { name: english('then-photo') }).click()
  await amira.getByLabel(english('choose-photo')).setInputFiles({ name: 'x.pdf', mimeType: 'text/html', buffer: photo })
  await amira.getByRole('button', { name: english('keep-photo') }).click()

  await expect(amira.getByRole('textbox')).toHaveValue('This is my room.')
  await expect(amira.getByAltText(english('your-photo'))).toBeVisible()
  await amira.getByText(english('take-out-photo'), { exact: true }).click()
  await amira.getByRole('button', { name: english('take-out-now') }).click()
  await expect(amira.getByAltText(english('your-photo'))).toHaveCount(0)
  await expect(amira.getByRole('textbox')).toHaveValue('This is my room.')
})

test('the pages for drawing and for recording have little script', async ({ engage }) => {
  const amira = await engage.signsIn('Amira', phone)
  await beginsBeforeHerReview(amira, english)
  const draft = amira.url()
  for (const sort of ['drawing', 'photo', 'recording']) {
    const page = await amira.context().newPage()
    const sizes: Promise<number>[] = []
    page.on('response', (answer) => {
      if (answer.url().endsWith('.js')) sizes.push(answer.request().sizes().then((all) => all.responseBodySize))
    })
    await page.goto(`${draft}/add/${sort}`, { waitUntil: 'networkidle' })
    const all = await Promise.all(sizes)
    expect(all.length).toBe(2)
    expect(all.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(20 * 1024)
  }
})

test('a photo is made smaller on the phone, seen, and sent without where it was taken', async ({ engage }) => {
  const amira = await engage.signsIn('Amira', phone)
  const complaints = complaintsOf(amira)
  await opens(amira, 'photo')
  const place = Buffer.from('GPS 51.7520 N 1.2577 W')
  const large = await aPhoto(amira, 4000, 3000)
  await amira.getByLabel(english('choose-photo')).setInputFiles({
    name: 'IMG_0001.JPG',
    mimeType: 'image/jpeg',
    buffer: Buffer.concat([large.subarray(0, 2), Buffer.from([0xff, 0xfe, 0, place.length + 2]), place, large.subarray(2)]),
  })
  await expect(amira.locator('canvas')).toBeVisible()
  const chosen = amira.getByLabel(english('choose-photo'))
  await expect.poll(() => chosen.evaluate((field: HTMLInputElement) => field.files?.[0].name)).toBe('photo.jpg')
  const sent = await chosen.evaluate(async (field: HTMLInputElement) => (await field.files?.[0].text()) ?? '')
  await isForEveryone(amira, 'en')
  await amira.getByRole('button', { name: english('keep-photo') }).click()

  await expect(amira.getByAltText(english('your-photo'))).toBeVisible()
  expect(sent.length).toBeGreaterThan(1000)
  expect(sent).not.toContain('GPS')
  expect(complaints).toEqual([])
})

/** From home, or from the question, to the page for drawing, taking a photo or speaking. */
async function opens(amira: Page, sort: string, fromHome = true): Promise<void> {
  if (fromHome) await beginsBeforeHerReview(amira, english)
  await amira.getByRole('button', { name: english(`then-${sort}`), exact: true }).click()
  await amira.waitForURL(new RegExp(`/add/${sort}$`))
}

async function draws(amira: Page, points: [number, number][]): Promise<void> {
  const paper = amira.locator('canvas')
  await paper.scrollIntoViewIfNeeded()
  const seen = (await paper.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  const at = ([across, down]: [number, number]) => [seen.x + across * seen.width, seen.y + down * seen.height] as const
  await amira.mouse.move(...at(points[0]))
  await amira.mouse.down()
  for (const point of points.slice(1)) await amira.mouse.move(...at(point), { steps: 4 })
  await amira.mouse.up()
}

/** A JPEG of so many pixels, made by the browser. */
async function aPhoto(page: Page, width: number, height: number): Promise<Buffer> {
  const bytes = await page.evaluate(
    async ([width, height]) => {
      const paper = new OffscreenCanvas(width, height)
      paper.getContext('2d')?.fillRect(0, 0, width / 2, height)
      const photo = await paper.convertToBlob({ type: 'image/jpeg' })
      return [...new Uint8Array(await photo.arrayBuffer())]
    },
    [width, height],
  )
  return Buffer.from(bytes)
}

/** A number that is the same while the sheet looks the same. */
const looksLike = (amira: Page) =>
  amira.locator('canvas').evaluate((paper: HTMLCanvasElement) =>
    [...paper.toDataURL()].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_000_007, 0),
  )

/** Whether a picture has ink and red in it, as the browser shows it. */
async function coloursOf(picture: ReturnType<Page['locator']>): Promise<{ ink: boolean; red: boolean }> {
  await picture.scrollIntoViewIfNeeded()
  return picture.evaluate(async (shown: HTMLImageElement) => {
    await shown.decode()
    const paper = new OffscreenCanvas(shown.naturalWidth, shown.naturalHeight)
    const to = paper.getContext('2d') as OffscreenCanvasRenderingContext2D
    to.drawImage(shown, 0, 0)
    const { data } = to.getImageData(0, 0, paper.width, paper.height)
    const found = { ink: false, red: false }
    for (let place = 0; place < data.length; place += 4) {
      const [red, green, blue] = data.slice(place, place + 3)
      if (red < 60 && blue < 90) found.ink = true
      if (red > 150 && green < 90 && blue < 90) found.red = true
    }
    return found
  })
}

/** How far the sound of the page came in a second. */
const plays = (page: Page) =>
  page.locator('audio').evaluate(async (sound: HTMLAudioElement) => {
    sound.muted = true
    await sound.play()
    await new Promise((resolve) => setTimeout(resolve, 1000))
    sound.pause()
    return sound.currentTime
  })

async function shares(amira: Page): Promise<string> {
  await amira.goto(amira.url().replace(/\/1$/, '/share'))
  await amira.getByRole('button', { name: english('share-it'), exact: true }).click()
  await amira.waitForURL(/\/my-statements\//)
  return amira.url().split('/').at(-1) ?? ''
}
