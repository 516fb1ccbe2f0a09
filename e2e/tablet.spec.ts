import type { Page } from '@playwright/test'
import { expect, test, type World } from './fixtures.ts'

// A tablet that stays in an engine: paired once, it is the vehicle.

type Entry = { action: string; changes: { key: string; to: unknown }[] }
type Fix = { latitude: number; createdAt: string }

test.use({
  viewport: { width: 1180, height: 820 },
  geolocation: { latitude: 59.4, longitude: 18.35 },
  permissions: ['geolocation'],
})

const key = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const trailOf = async (world: World, vehicle: string) =>
  (await world.api<{ data: Fix[] }>('GET', `/v1/vehicles/${vehicle}/positions`)).data
const statusesOf = async (world: World, alarm: string) =>
  (await world.api<{ data: Entry[] }>('GET', `/v1/alarms/${alarm}/stream?sort=asc`)).data
    .filter(({ action }) => action === 'ASSIGNMENT_UPDATE')
    .map(({ changes }) => changes[0]?.to)

/** How many sounds the page has begun. */
const countSounds = (page: Page) =>
  page.addInitScript(() => {
    const Real = OscillatorNode
    Object.assign(window, {
      heard: 0,
      OscillatorNode: class extends Real {
        constructor(...sound: ConstructorParameters<typeof Real>) {
          super(...sound)
          Object.assign(window, { heard: (window as never as { heard: number }).heard + 1 })
        }
      },
    })
  })
const heard = (page: Page) => page.evaluate(() => (window as never as { heard: number }).heard)

test('a tablet is the vehicle it is paired with: takes its alarm, keeps all without coverage, and is nobody once unpaired', async ({
  seat,
  browser,
  world,
}) => {
  test.slow() // a long day: three pages, and a drive
  const name = `E ${Date.now() % 100_000}`
  const vehicle = await world.addVehicle(name)
  await seat.setViewportSize({ width: 1440, height: 900 })
  await seat
    .getByRole('region', { name: 'Vehicles' })
    .getByRole('button', { name: new RegExp(`^${name} `) })
    .click()
  const tablets = seat.getByRole('region', { name: 'Tablets' })
  await expect(tablets).toContainText('No tablet is paired.')
  await key(seat, 'Pair a tablet').click()
  await expect(tablets.getByRole('img', { name: 'Code to scan with the tablet' })).toBeVisible()
  const code = (await tablets.getByRole('status').innerText()).replace(/\D/g, '')

  const context = await browser.newContext()
  const tablet = await context.newPage()
  await countSounds(tablet)
  await tablet.goto('/respond/pair#000000')
  await key(tablet, 'Pair').click()
  await expect(tablet.getByRole('alert').filter({ hasText: 'This code opens nothing' })).toBeVisible()
  for (const _ of code) await key(tablet, 'Delete the last digit').click()
  for (const digit of code) await key(tablet, digit).click()
  await key(tablet, 'Pair').click()
  await expect(tablet.getByRole('banner')).toContainText(name)
  await expect(tablet.getByRole('heading', { name: 'Nothing on' })).toBeVisible()
  await tablet.getByRole('heading', { name: 'Nothing on' }).click() // from now on it may be heard
  await expect(tablets).toContainText('seen just now')
  await expect(key(seat, 'Pair a tablet')).toBeVisible()

  const { id, title } = await world.raiseAlarm({
    title: `Barn fire ${Date.now()}`,
    location: { latitude: 59.41, longitude: 18.35 },
    priority: 1,
  })
  await world.api('POST', `/v1/alarms/${id}/assignments`, { vehicle })
  await expect(tablet.getByRole('heading', { level: 1, name: title })).toBeVisible()
  expect(await heard(tablet)).toBeGreaterThan(0)
  await key(tablet, 'En route').click()
  await expect(key(tablet, 'En route')).toHaveAttribute('aria-pressed', 'true')
  await expect(seat.getByRole('combobox', { name: `Status of ${name}` })).toHaveValue('en_route')
  await expect.poll(async () => (await trailOf(world, vehicle)).length).toBeGreaterThan(0)
  await expect(tablet.getByText('waits for coverage')).toBeHidden()

  await tablet.evaluate(() => navigator.serviceWorker.ready.then(() => true))
  await tablet.reload() // from now on the worker keeps the page
  await expect(tablet.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await context.setOffline(true)
  await key(tablet, 'On scene').click()
  await key(tablet, 'Returning').click()
  await expect(tablet.getByText(`${name} · Returning · waits for coverage`)).toBeVisible()
  let latitude = 59.4
  const drive = async () => {
    latitude += 0.001
    await context.setGeolocation({ latitude, longitude: 18.35 })
    const line = await tablet.getByText(/positions waiting/).allInnerTexts()
    return Number(/\d+/.exec(line[0] ?? '0')?.[0])
  }
  await expect.poll(drive, { intervals: [1100] }).toBeGreaterThanOrEqual(4)
  expect(await statusesOf(world, id)).toEqual(['en_route'])
  await tablet.close()

  const before = await trailOf(world, vehicle)
  await context.setOffline(false)
  const again = await context.newPage()
  await again.goto('/respond')
  await expect.poll(() => statusesOf(world, id)).toEqual(['en_route', 'on_scene', 'returning'])
  await expect.poll(async () => (await trailOf(world, vehicle)).length - before.length).toBeGreaterThanOrEqual(4)
  await expect(seat.getByRole('combobox', { name: `Status of ${name}` })).toHaveValue('returning')
  await expect(again.getByText(/positions waiting/)).toBeHidden()
  const trail = await trailOf(world, vehicle)
  const times = trail.map(({ createdAt }) => createdAt)
  expect(new Set(times).size, 'each once').toBe(times.length)
  expect(trail.map((fix) => fix.latitude)).toEqual(trail.map((fix) => fix.latitude).toSorted())
  const { data: now } = await world.api<{ data: { position: Fix } }>('GET', `/v1/vehicles/${vehicle}`)
  expect(now.position.latitude).toBe(trail.at(-1)?.latitude)

  await again.getByRole('button', { name: title }).click()
  await expect(again.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await tablets.getByRole('button', { name: /^Unpair/ }).click()
  await seat.getByRole('alertdialog').getByRole('button', { name: 'Unpair' }).click()
  await expect(again.getByRole('heading', { name: /^This tablet is no longer paired with/ })).toContainText(name)
  await expect(again.getByText(title)).toBeHidden()
  expect(await again.evaluate(() => JSON.stringify(localStorage))).not.toContain(title)
  await again.reload()
  await key(again, 'Pair again').click()
  await expect(again.getByRole('heading', { name: 'Pair this tablet with a vehicle' })).toBeVisible()
  await expect(tablets).toContainText('No tablet is paired.')
  await context.close()
})
