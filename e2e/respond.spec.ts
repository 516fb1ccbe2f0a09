import type { Browser, Page } from '@playwright/test'
import { photo } from './caller-page.ts'
import { expect, test, type World } from './fixtures.ts'
import { muster } from './muster.ts'

// A volunteer with a phone: answers, loses coverage on the way, is there.

type Entry = { action: string; changes: { key: string; to: unknown }[] }
type Shown = { members: { id: string; response: { status: string; eta: string | null }; position: object | null }[] }

const PERSON = { email: `johan-${Date.now()}@example.org`, password: 'correct horse battery' }

test.use({
  viewport: { width: 390, height: 844 },
  geolocation: { latitude: 59.401, longitude: 18.351 },
  permissions: ['geolocation'],
})
test.describe.configure({ mode: 'serial' })

test.beforeAll(() => {
  const name = ['--firstname', 'Johan', '--lastname', 'Nyberg', '--rights', 'member', '--team', 'Muster']
  muster('user', 'create', '--email', PERSON.email, '--password', PERSON.password, ...name)
})

/** Johan's phone, at that path; he signs in on the way there. */
async function openPhone(browser: Browser, path: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  await page.goto(path)
  await page.getByLabel('E-mail').fill(PERSON.email)
  await page.getByLabel('Password').fill(PERSON.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  return page
}
const openAt = async (browser: Browser, id: string, title: string) => {
  const page = await openPhone(browser, `/respond/${id}`)
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  return page
}
const write = async (phone: Page, text: string) => {
  await phone.getByRole('button', { name: /^Chat/ }).click()
  await phone.getByLabel('Write to the crew').fill(text)
  await button(phone, 'Send').click()
}
const raise = (world: World, title: string) =>
  world.raiseAlarm({ title: `${title} ${Date.now()}`, location: { latitude: 59.4, longitude: 18.35 }, priority: 1 })
const shown = async (world: World, id: string) =>
  (await world.api<{ data: Shown }>('GET', `/v1/alarms/${id}`)).data.members
const stream = async (world: World, id: string) =>
  (await world.api<{ data: Entry[] }>('GET', `/v1/alarms/${id}/stream?sort=asc`)).data.map(({ action }) => action)
const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' })

test('a member who signs in comes to the responder’s page, and answers; the desk sees it, and the change of mind', async ({
  seat,
  browser,
  world,
}) => {
  const { id, title, sequence } = await raise(world, 'Building fire')
  const phone = await openPhone(browser, '/')
  await expect(phone).toHaveURL(/\/respond$/)
  await phone.getByRole('button', { name: title }).click()
  await expect(phone.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await button(phone, '10 min').click()
  await expect(button(phone, '10 min')).toHaveAttribute('aria-pressed', 'true')
  await expect.poll(async () => (await shown(world, id))[0]?.response.status).toBe('coming')
  const eta = Date.parse((await shown(world, id))[0]!.response.eta!)
  expect(Math.abs(eta - Date.now() - 600_000)).toBeLessThan(60_000)

  await seat.setViewportSize({ width: 1440, height: 900 })
  await seat.getByRole('button', { name: title }).click()
  await seat.getByRole('tab', { name: /Crew/ }).click()
  const desk = seat.getByRole('complementary', { name: `Alarm #${sequence}` })
  await expect(desk).toContainText('Johan Nyberg')
  await button(phone, 'At station').click()
  await expect(desk).toContainText('at station')
  await button(phone, 'Undo').click()
  await expect.poll(async () => (await shown(world, id))[0]?.response.status).toBe('coming')
  await button(phone, 'Undo').click()
  await expect(desk).not.toContainText('Johan Nyberg')

  await write(phone, 'The gate is locked')
  await seat.getByRole('tab', { name: /Chat.*1 unread/ }).click()
  await expect(desk).toContainText('The gate is locked')
  await expect(phone.getByRole('dialog')).toContainText('read by 1')
  await desk.getByLabel('Write to the crew').fill('The key is at the kiosk')
  await seat.keyboard.press('Enter')
  await expect(phone.getByRole('dialog')).toContainText('The key is at the kiosk')
  await phone.context().close()
})

test('without coverage an answer, words and a photo wait, outlive the page, and arrive once and in order', async ({
  browser,
  world,
}) => {
  const { id, title } = await raise(world, 'Forest fire')
  const phone = await openAt(browser, id, title)
  await phone.evaluate(() => navigator.serviceWorker.ready.then(() => true))
  await phone.reload() // from now on the worker keeps the page
  await expect(phone.getByRole('heading', { level: 1, name: title })).toBeVisible()

  const context = phone.context()
  await context.setOffline(true)
  await button(phone, '5 min').click()
  await button(phone, '15 min').click()
  await expect(phone.getByText(/^Coming · there at .* · waits for coverage$/)).toBeVisible()
  await write(phone, 'Taking the forest road')
  await expect(phone.getByRole('dialog')).toContainText('waits for coverage')
  await button(phone, 'Close the chat').click()
  await phone.locator('input[type=file]').setInputFiles(await photo(phone))
  await expect(phone.getByText('1 answer · 1 message · 1 photo · waits for coverage')).toBeVisible()
  await phone.reload()
  await expect(phone.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await expect(phone.getByText(/^No connection\. As of/)).toBeVisible()
  await expect(phone.getByText('1 answer · 1 message · 1 photo · waits for coverage')).toBeVisible()
  expect(await stream(world, id)).toEqual(['ALARM_CREATE'])
  await phone.close()

  await context.setOffline(false)
  const again = await context.newPage()
  await again.goto(`/respond/${id}`)
  await expect.poll(async () => (await stream(world, id)).includes('MEDIA_CREATE')).toBe(true)
  await expect(again.getByText('waits for coverage')).toBeHidden()
  const all = (await stream(world, id)).filter((action) => action !== 'ALARM_READ')
  expect(all.toSorted()).toEqual(['ALARM_CREATE', 'ALARM_MESSAGE', 'MEDIA_CREATE', 'RESPONSE_CREATE'])
  expect(all.slice(0, 2)).toEqual(['ALARM_CREATE', 'RESPONSE_CREATE'])
  await context.close()
})

test('who comes says in which vehicle they ride, and how far it has come, also without coverage', async ({
  browser,
  world,
}) => {
  const { id, title } = await raise(world, 'Chimney fire')
  const name = `L ${Date.now() % 100_000}`
  const vehicle = await world.addVehicle(name)
  await world.api('POST', `/v1/alarms/${id}/assignments`, { vehicle })
  type Told = { data: { action: string; changes: { to: unknown }[] }[] }
  const statuses = async () =>
    (await world.api<Told>('GET', `/v1/alarms/${id}/stream?sort=asc`)).data
      .filter(({ action }) => action === 'ASSIGNMENT_UPDATE')
      .map(({ changes }) => changes[0]?.to)
  const phone = await openAt(browser, id, title)
  await expect(button(phone, name)).toBeHidden()
  await button(phone, '5 min').click()
  await button(phone, name).click()
  await button(phone, 'En route').click()
  await expect.poll(statuses).toEqual(['en_route'])
  await phone.reload()
  await expect(button(phone, 'En route')).toHaveAttribute('aria-pressed', 'true')
  await button(phone, 'My answer').click()
  await expect(button(phone, '5 min')).toBeVisible()
  await button(phone, `Status of ${name}`).click()

  await phone.context().setOffline(true)
  await button(phone, 'On scene').click()
  await button(phone, 'Returning').click()
  await expect(phone.getByText(`${name} · Returning · waits for coverage`)).toBeVisible()
  await expect(phone.getByText(/^↑ 2 statuses/)).toBeVisible()
  await phone.context().setOffline(false)
  await expect.poll(statuses).toEqual(['en_route', 'on_scene', 'returning'])
  await expect(phone.getByText('waits for coverage')).toHaveCount(0)
  await phone.context().close()
})

test('a position is shared while the switch is on, and no longer than the alarm is', async ({ browser, world }) => {
  const { id, title } = await raise(world, 'Missing person')
  const phone = await openAt(browser, id, title)
  const share = phone.getByRole('switch')
  await expect(share).toBeDisabled()
  await button(phone, 'On scene').click()
  await share.click()
  await expect(share).toContainText('A closed page does not share')
  await expect.poll(async () => (await shown(world, id))[0]?.position).toMatchObject({ latitude: 59.401 })

  const sent: string[] = []
  await world.api('PATCH', `/v1/alarms/${id}`, { concluded: true })
  await expect(phone.getByText(/^Concluded at/)).toBeVisible()
  await expect(share).toBeHidden()
  phone.on('request', (request) => sent.push(request.url()))
  await phone.context().setGeolocation({ latitude: 59.5, longitude: 18.4 })
  await phone.getByRole('button', { name: /^Chat/ }).click() // somebody looks around meanwhile
  await expect(phone.getByRole('dialog')).toContainText('Nobody has written yet')
  expect(sent.filter((url) => url.includes('/positions'))).toEqual([])
  expect(await phone.evaluate(() => localStorage.getItem('muster-sharing'))).toBeNull()
  expect((await shown(world, id))[0]?.position).toBeNull()
  await phone.context().close()
})
