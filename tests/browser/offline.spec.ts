// On the train: what a young person says without a network waits on their phone, and is sent once.
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Engage, expect, phone, test } from './engage.ts'
import { beginsBeforeHerReview } from './main_job.ts'
import { aPhone, comesIn, hasBegun, hasTheWordsOnce, isReadyForTheTrain, onTheTrain, readableIn, saysTheRestWithoutANetwork, signsInOn, takenBy } from './offline.ts'
import { start } from './program.ts'
import { english } from './words.ts'

test('a draft begun at home is gone on with in a tunnel, and sent once when the tunnel ends', async ({ engage }) => {
  const amira = await hasBegun(engage)
  const taken = takenBy(amira.context())

  await amira.context().setOffline(true)
  await saysTheRestWithoutANetwork(amira)
  await expect(amira.locator('[data-why="waiting"]:visible')).toHaveCount(6)
  await amira.context().setOffline(false)

  await expect(amira.getByText(english('phone-nothing'))).toBeVisible()
  await hasTheWordsOnce(amira)
  expect(taken.map((path) => path.split('/').at(-1)).sort()).toEqual(['1', '2', '3', '4', '5', '6'])
})

test('what waits survives a restart of the browser, and goes by itself with the next page', async ({ engage }) => {
  const folder = await mkdtemp(join(tmpdir(), 'engage-phone-'))
  const before = await aPhone(engage, folder)
  const amira = await signsInOn(before, 'Amira')
  await beginsBeforeHerReview(amira, english)
  await isReadyForTheTrain(amira)
  const signIn = await before.cookies()
  await before.setOffline(true)
  await amira.getByRole('textbox').fill(onTheTrain)
  await amira.getByRole('button', { name: english('save-and-go-on') }).click()
  await expect(amira.getByRole('heading', { level: 1 })).toHaveText(english('ask-who-there'))
  await before.close()

  const after = await aPhone(engage, folder)
  await after.addCookies(signIn)
  const again = after.pages()[0]
  await after.setOffline(true)
  await again.goto('/on-this-phone')
  await expect(again.getByText(onTheTrain)).toBeVisible()
  await after.setOffline(false)
  await expect(async () => {
    await again.goto('/say')
    await expect(again.getByText('1 of 6 done')).toBeVisible({ timeout: 2_000 })
  }).toPass()
  await again.locator('.unfinished').click()
  await again.getByRole('link', { name: english('back') }).click()
  await expect(again.getByRole('textbox')).toHaveValue(onTheTrain)
  await after.close()
  await rm(folder, { recursive: true, force: true })
})

test('a statement is begun where there has been no network at all', async ({ engage }) => {
  const amira = await engage.signsIn('Amira', phone)
  await isReadyForTheTrain(amira)

  await amira.context().setOffline(true)
  await amira.goto('/say')
  await amira.getByRole('button', { name: english('kind-before-my-review') }).click()
  await saysTheRestWithoutANetwork(amira)
  await amira.context().setOffline(false)

  await expect(amira.getByText(english('phone-nothing'))).toBeVisible()
  await hasTheWordsOnce(amira)
})

test('two tabs that both come out of the tunnel send it once', async ({ engage }) => {
  const amira = await hasBegun(engage)
  await amira.context().setOffline(true)
  await saysTheRestWithoutANetwork(amira)
  const other = await amira.context().newPage()
  await other.goto('/on-this-phone')
  await expect(other.getByText(onTheTrain)).toBeVisible()

  await amira.context().setOffline(false)

  await expect(amira.getByText(english('phone-nothing'))).toBeVisible()
  await expect(other.getByText(english('phone-nothing'))).toBeVisible()
  await hasTheWordsOnce(amira)
})

test('an answer whose way back was lost is absorbed when it is sent again', async ({ engage }) => {
  const amira = await hasBegun(engage)
  await amira.context().setOffline(true)
  await saysTheRestWithoutANetwork(amira)
  let lost = 0
  await amira.context().route('**/say/*/1', async (route) => {
    if (route.request().method() !== 'POST' || lost > 0) return route.fallback()
    lost += 1
    await route.fetch({ maxRedirects: 0 })
    return route.abort()
  })

  await amira.context().setOffline(false)
  await expect(async () => {
    await amira.goto('/on-this-phone')
    await expect(amira.getByText(english('phone-nothing'))).toBeVisible({ timeout: 2_000 })
  }).toPass()

  expect(lost).toBe(1)
  await hasTheWordsOnce(amira)
})

test('signed out in the meantime: the words wait, and go once the same person is back', async ({ engage }) => {
  const amira = await hasBegun(engage)
  await amira.context().setOffline(true)
  await saysTheRestWithoutANetwork(amira)
  await amira.context().clearCookies({ name: 'engage' })
  await amira.context().setOffline(false)

  // Whoever holds the phone now sees that something waits, and not what.
  await expect(amira.getByText(english('phone-sign-in'), { exact: true })).toBeVisible()
  await expect(amira.getByText(onTheTrain)).toHaveCount(0)
  await comesIn(amira, 'Yusuf')
  await amira.goto('/on-this-phone')
  await expect(amira.getByText(english('phone-nothing'))).toBeVisible()
  await expect(amira.getByText(onTheTrain)).toHaveCount(0)
  await comesIn(amira, 'Amira')
  await amira.goto('/on-this-phone')

  await expect(amira.getByText(english('phone-nothing'))).toBeVisible()
  await hasTheWordsOnce(amira)
})

test('signing out keeps what no network has taken, sealed, and shows it to nobody', async ({ engage }) => {
  const amira = await hasBegun(engage)
  await amira.context().setOffline(true)
  await saysTheRestWithoutANetwork(amira)
  // Our server is away, the page is not: nothing can be sent before she signs out.
  await amira.context().route('**/say/*/*', (route) => route.abort())
  await amira.context().setOffline(false)
  await amira.goto('/home')
  await amira.getByRole('button', { name: english('sign-out') }).click()
  await amira.waitForURL(/\/demo/)

  await amira.goto('/on-this-phone')
  await expect(amira.getByText(onTheTrain)).toHaveCount(0)
  expect(await readableIn(amira)).not.toContain(onTheTrain)
  await amira.context().unroute('**/say/*/*')
  await comesIn(amira, 'Amira')
  await amira.goto('/on-this-phone')

  await expect(amira.getByText(english('phone-nothing'))).toBeVisible()
  await hasTheWordsOnce(amira)
})

test('what was said elsewhere since is not overwritten, and nothing is dropped', async ({ engage }) => {
  const amira = await hasBegun(engage)
  const statement = amira.url().split('/').at(-2) ?? ''
  await amira.context().setOffline(true)
  await saysTheRestWithoutANetwork(amira)
  const laptop = await engage.signsIn('Amira')
  await laptop.goto(`/say/${statement}/1`)
  await laptop.getByRole('textbox').fill('I wrote this at home.')
  await laptop.getByRole('button', { name: english('save-and-go-on') }).click()

  await amira.context().setOffline(false)

  await expect(amira.locator('[data-why="said-otherwise"]:visible')).toHaveCount(1)
  await expect(amira.getByText(onTheTrain)).toBeVisible()
  await laptop.goto(`/say/${statement}/1`)
  await expect(laptop.getByRole('textbox')).toHaveValue('I wrote this at home.')
  await amira.getByRole('button', { name: english('phone-again') }).click()
  await expect(amira.getByText(english('phone-nothing'))).toBeVisible()
  await laptop.reload()
  await expect(laptop.getByRole('textbox')).toHaveValue(onTheTrain)
})

test('what she says in the next tunnel follows what was sent after the first', async ({ engage }) => {
  const amira = await hasBegun(engage)
  const statement = amira.url().split('/').at(-2) ?? ''
  await amira.context().setOffline(true)
  await amira.getByRole('textbox').fill('First thought.')
  await amira.getByRole('button', { name: english('save-and-go-on') }).click()
  await expect(amira.getByRole('heading', { level: 1 })).toHaveText(english('ask-who-there'))
  await amira.goto('/on-this-phone')
  await amira.context().setOffline(false)
  await expect(amira.getByText(english('phone-nothing'))).toBeVisible()

  await amira.context().setOffline(true)
  await amira.goto(`/say/${statement}/1`)
  await amira.getByRole('textbox').fill(onTheTrain)
  await amira.getByRole('button', { name: english('save-and-go-on') }).click()
  await expect(amira.getByRole('heading', { level: 1 })).toHaveText(english('ask-who-there'))
  await amira.goto('/on-this-phone')
  await amira.context().setOffline(false)

  await expect(amira.getByText(english('phone-nothing'))).toBeVisible()
  await hasTheWordsOnce(amira)
})

test('a phone whose clock is a year wrong keeps order all the same', async ({ engage }) => {
  const amira = await engage.signsIn('Amira', phone)
  await isReadyForTheTrain(amira)
  await amira.clock.setFixedTime(new Date('2025-11-20T08:00:00'))
  await beginsBeforeHerReview(amira, english)
  await amira.context().setOffline(true)
  await amira.getByRole('textbox').fill('First thought.')
  await amira.getByRole('button', { name: english('save-and-go-on') }).click()
  await amira.clock.setFixedTime(new Date('2024-01-01T08:00:00'))
  await amira.getByRole('link', { name: english('back') }).click()
  await expect(amira.getByRole('textbox')).toHaveValue('First thought.')
  await amira.getByRole('textbox').fill(onTheTrain)
  await amira.getByRole('button', { name: english('save-and-go-on') }).click()
  await expect(amira.getByRole('heading', { level: 1 })).toHaveText(english('ask-who-there'))

  await amira.context().setOffline(false)
  await amira.goto('/on-this-phone')
  await expect(amira.getByText(english('phone-nothing'))).toBeVisible()

  await hasTheWordsOnce(amira)
})

test('no page of a person is ever in the cache, and the words are sealed', async ({ engage }) => {
  const amira = await hasBegun(engage)
  await amira.context().setOffline(true)
  await saysTheRestWithoutANetwork(amira)

  const cached = await amira.evaluate(async () => {
    const all = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()))
    return all.flat().map((request) => new URL(request.url).pathname)
  })

  expect(cached).toContain('/on-this-phone/en')
  expect(cached.filter((path) => !path.startsWith('/assets/') && !path.startsWith('/on-this-phone/'))).toEqual([])
  expect(await readableIn(amira)).not.toContain(onTheTrain)
})

test('our server is killed in the middle: nothing is lost, and nothing comes twice', async ({ browser }) => {
  const folder = await mkdtemp(join(tmpdir(), 'engage-killed-'))
  await cp(process.env.ENGAGE_FILLED_DEMO ?? '', folder, { recursive: true })
  const first = await start('demo', folder)
  const port = new URL(first.address).port
  const amira = await hasBegun(new Engage(first.address, browser))
  await first.kill()

  await saysTheRestWithoutANetwork(amira)
  const second = await start('demo', folder, port)
  await amira.goto('/on-this-phone')

  await expect(amira.getByText(english('phone-nothing'))).toBeVisible()
  await hasTheWordsOnce(amira)
  await amira.context().close()
  await second.stop()
  await rm(folder, { recursive: true, force: true })
})
