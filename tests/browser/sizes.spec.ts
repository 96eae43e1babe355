// What a page costs on an old phone with little signal: what comes over the wire, letters aside.
import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { type Engage, expect, phone, test } from './engage.ts'
import { sharesAStatement } from './main_job.ts'
import { english } from './words.ts'

const kilobytes = 1024
const firstVisit = 60 * kilobytes
const families = 40 * kilobytes
const laterVisit = 15 * kilobytes
const script = 20 * kilobytes

/** Who opens what. */
const pages: Record<string, string[]> = {
  Amira: ['/home', '/say', '/my-plan', '/my-people', '/me', '/help', '/privacy'],
  Yusuf: ['/home', '/say'],
  Priya: ['/inbox', '/young-people', '/me'],
  Dan: ['/inbox'],
  Sam: ['/reviews'],
  'Bethan Lloyd': ['/young-people'],
  Alex: ['/people', '/people?who=young-people', '/people/new', '/teams', '/failed-jobs'],
  Leila: ['/our-people', '/me'],
}
const forFamilies = ['/our-people', '/sign-in', '/sign-in/help', '/code', '/help', '/privacy', '/demo']

for (const [who, paths] of Object.entries(pages)) {
  test(`what ${who} opens is small, and smaller the second time`, async ({ engage }) => {
    const kept = await (await engage.signsIn(who)).context().storageState()
    for (const path of paths) {
      const page = await engage.opens('about:blank', { ...phone, storageState: kept })
      const first = await weigh(page, path)
      const second = await weigh(page, path)

      expect.soft(sum(first), `${path} on the first visit`).toBeLessThanOrEqual(firstVisit)
      expect.soft(sum(second), `${path} once more`).toBeLessThanOrEqual(laterVisit)
      await page.context().close()
    }
  })
}

test('what a family opens comes over 2G', async ({ engage }) => {
  const kept = await (await engage.signsIn('Leila')).context().storageState()
  for (const path of forFamilies) {
    const page = await engage.opens('about:blank', { ...phone, storageState: path === '/our-people' ? kept : undefined })
    expect.soft(sum(await weigh(page, path)), path).toBeLessThanOrEqual(families)
    await page.context().close()
  }
})

test('a statement and the questions are small, and their script is', async ({ engage }) => {
  const amira = await engage.signsIn('Amira')
  const id = await sharesAStatement(amira, english)
  const kept = await amira.context().storageState()

  const page = await engage.opens('about:blank', { ...phone, storageState: kept })
  const weighed = await weigh(page, `/my-statements/${id}`)

  const scripts = weighed.filter(({ address }) => address.endsWith('.js'))
  expect(scripts.length).toBe(1)
  expect(sum(scripts)).toBeLessThanOrEqual(script)
  expect(sum(weighed)).toBeLessThanOrEqual(firstVisit)
  expect(sum(await weigh(page, `/my-statements/${id}`))).toBeLessThanOrEqual(laterVisit)
})

test('everything that runs for a young person, the worker behind the page included, is small', async ({ engage }) => {
  const amira = await engage.signsIn('Amira', phone)

  const worker = await amira.request.get('/service-worker.js', { headers: { 'accept-encoding': 'identity' } })
  const address = await amira.locator('script[src]').getAttribute('src')
  const page = await amira.request.get(address ?? '', { headers: { 'accept-encoding': 'identity' } })

  const both = gzipSync(await worker.body()).length + gzipSync(await page.body()).length
  expect(both).toBeLessThanOrEqual(script)
})

interface Weighed {
  address: string
  bytes: number
}

/** Opens a page and says what came over the wire, as the browser counted it. */
async function weigh(page: Page, path: string): Promise<Weighed[]> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  const addresses = new Map<string, string>()
  const weighed: Weighed[] = []
  session.on('Network.requestWillBeSent', ({ requestId, request }) => addresses.set(requestId, request.url))
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const address = addresses.get(requestId) ?? ''
    if (!address.endsWith('.woff2')) weighed.push({ address, bytes: encodedDataLength })
  })
  await page.goto(path, { waitUntil: 'networkidle' })
  await session.detach()
  return weighed
}

const sum = (weighed: Weighed[]) => weighed.reduce((total, { bytes }) => total + bytes, 0)
