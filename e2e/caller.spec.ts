import type { Page } from '@playwright/test'
import { addPhoto, chat, chatOf, photo, write } from './caller-page.ts'
import { say, sendReport } from './citizen.ts'
import { expect, test, type World } from './fixtures.ts'

const PHONE = { width: 390, height: 844 }
const SMALL_PHONE = { width: 320, height: 568 }
const HERE = { latitude: 59.401, longitude: 18.351, accuracy: 12 }
const words = () => `I can see flames from the balcony ${Date.now()}`
const reply = (world: World, id: number, text: string) => world.api('POST', `/v1/reports/${id}/messages`, { text })
const status = (page: Page) => page.getByRole('heading', { level: 1 })

test.use({ viewport: PHONE, geolocation: HERE, permissions: ['geolocation'] })

for (const viewport of [PHONE, SMALL_PHONE])
  test(`the citizen and the control centre write to each other, live, on a phone ${viewport.width} px wide`, async ({
    stranger: page,
    world,
    request,
  }) => {
    await page.setViewportSize(viewport)
    const { id, page: path } = await sendReport(request, words())
    await page.goto(path)
    await expect(status(page)).toHaveText('Your report has arrived')
    await write(page, 'Two neighbours on the third floor I think <b>')
    await expect(chat(page)).toContainText('Two neighbours on the third floor I think <b>')
    await reply(world, id, 'Stay outside. Is anyone still in the flat?')
    await expect(chat(page)).toContainText('Stay outside. Is anyone still in the flat?')
    await world.api('POST', `/v1/reports/${id}/read`, {})
    await expect(status(page)).toHaveText('The control centre has seen your report')
    expect(await chatOf(world, id)).toHaveLength(2)
    const narrowest = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(narrowest).toBeLessThanOrEqual(viewport.width)
    for (const target of await page.locator('button:visible, label.add-photos, summary').all())
      expect((await target.boundingBox())!.height).toBeGreaterThanOrEqual(48)
  })

test('help is followed from the alarm to the scene, with the minutes', async ({ stranger: page, world, request }) => {
  const { id, page: path } = await sendReport(request, words())
  await page.goto(path)
  const { data: alarm } = await world.api<{ data: { id: string } }>('POST', `/v1/reports/${id}/alarm`, {
    title: 'Fire',
  })
  await expect(status(page)).toHaveText('Help is being organised')
  const vehicle = await world.addVehicle(`Caller ${Date.now()}`)
  await world.driveVehicle(vehicle, { latitude: 59.46, longitude: 18.3, speed: 60 })
  const assignments = `/v1/alarms/${alarm.id}/assignments`
  const { data: assignment } = await world.api<{ data: { id: string } }>('POST', assignments, { vehicle })
  await world.api('PATCH', `${assignments}/${assignment.id}`, { status: 'en_route' })
  await expect(status(page)).toHaveText(/^Help is on the way, about \d+ minutes$/)
  await expect(page).toHaveTitle(/^Help is on the way/)
  await world.api('PATCH', `${assignments}/${assignment.id}`, { status: 'on_scene' })
  await expect(status(page)).toHaveText('Help is there')
})

test('a large photo goes up smaller and shows as a thumbnail', async ({ stranger: page, world, request }) => {
  const { id, page: path } = await sendReport(request, words())
  await page.goto(path)
  const large = await photo(page, 2400, 1800)
  const sent = page.waitForRequest((one) => one.url().endsWith('/photos'))
  await addPhoto(page, large)
  expect(Number(await (await sent).headerValue('content-length'))).toBeLessThan(large.buffer.length)
  const thumbnail = chat(page).getByRole('img', { name: 'Photo' })
  await expect.poll(() => thumbnail.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0)
  const [message] = await chatOf(world, id)
  const width = await page.evaluate(
    async (url) => (await createImageBitmap(await (await fetch(url)).blob())).width,
    new URL(message!.photos[0]!.url).pathname,
  )
  expect(width).toBe(2048)
})

test('without a connection words and a photo are kept, through the closing of the browser, and sent exactly once', async ({
  stranger: page,
  context,
  world,
  request,
}) => {
  const { id, page: path } = await sendReport(request, words())
  await page.goto(path)
  const file = await photo(page)
  await context.setOffline(true)
  await expect(page.getByText('Not connected.')).toBeVisible()
  await write(page, 'Smoke comes out of the roof now')
  await addPhoto(page, file)
  await expect(page.getByText('Not sent yet.')).toHaveCount(2)
  await page.close()
  await context.setOffline(false)
  const later = await context.newPage()
  await later.goto(path)
  await expect(chat(later).getByRole('img', { name: 'Photo' })).toBeVisible()
  await expect(chat(later)).toContainText('Smoke comes out of the roof now')
  await expect(later.getByText('Not sent yet.')).toHaveCount(0)
  await later.reload()
  await expect(chat(later)).toContainText('Smoke comes out of the roof now')
  const messages = await chatOf(world, id)
  expect(messages.map(({ text, photos }) => [text, photos.length]).sort()).toEqual([
    [null, 1],
    ['Smoke comes out of the roof now', 0],
  ])
})

test('an answer that gets lost on its way back writes nothing twice', async ({ stranger: page, world, request }) => {
  const { id, page: path } = await sendReport(request, words())
  await page.route('**/socket.io/**', (route) => route.abort())
  await page.goto(path)
  let lost = 0
  await page.route('**/state', (route) => (lost < 2 ? route.abort() : route.fallback()))
  await page.route('**/messages', async (route) => {
    await route.fetch()
    lost++
    await (lost < 2 ? route.abort() : route.fallback())
  })
  await write(page, 'Is somebody coming?')
  await expect.poll(() => lost).toBe(2)
  await expect(page.getByText('Sending …')).toHaveCount(0)
  expect(await chatOf(world, id)).toHaveLength(1)
})

test('what is refused is said, and taken away by the person', async ({ stranger: page, request }) => {
  const { page: path } = await sendReport(request, words())
  await page.goto(path)
  await addPhoto(page, { name: 'fire.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('no picture at all') })
  await expect(page.getByText('Not sent. This file is not a picture that can be shown.')).toBeVisible()
  await page.getByRole('button', { name: 'Remove' }).click()
  await expect(page.getByText('Not sent.')).toHaveCount(0)
  await page.reload()
  await expect(page.getByText('Not sent.')).toHaveCount(0)
})

test('where the citizen is goes out with its accuracy on consent, and ends when the report is closed', async ({
  stranger: page,
  world,
  request,
}) => {
  const { id, page: path } = await sendReport(request, words())
  type Seen = { data: { position: { latitude: number; accuracy: number } | null } }
  const position = async () => (await world.api<Seen>('GET', `/v1/reports/${id}`)).data.position
  await page.goto(path)
  await expect(page.getByText('Share where you are')).toBeVisible()
  expect(await position()).toBeNull()
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await expect(page.getByText('Sharing where you are (±12 m)')).toBeVisible()
  expect(await position()).toMatchObject({ latitude: HERE.latitude, accuracy: 12 })
  await page.reload()
  await expect(page.getByText('Sharing where you are (±12 m)')).toBeVisible()
  await world.api('PATCH', `/v1/reports/${id}`, { status: 'closed', reason: 'handled' })
  await expect(status(page)).toHaveText('Your report is closed')
  await expect(page.getByText('It has been dealt with.')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Share where you are' })).toBeHidden()
  await expect(page.getByRole('textbox')).toBeHidden()
  expect(await position()).toBeNull()
})

test('sharing stops when the citizen stops it, and without permission the page says what to do', async ({
  stranger: page,
  context,
  world,
  request,
}) => {
  const { id, page: path } = await sendReport(request, words())
  await page.goto(path)
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await page.getByRole('button', { name: 'Stop' }).click()
  await expect(page.getByRole('button', { name: 'Share', exact: true })).toBeFocused()
  await expect
    .poll(async () => (await world.api<{ data: { position: unknown } }>('GET', `/v1/reports/${id}`)).data.position)
    .toBeNull()
  await context.clearPermissions()
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await expect(page.getByText('Your phone does not let this page know where you are.')).toBeVisible()
})

test('where sockets are blocked the answer arrives all the same', async ({ stranger: page, world, request }) => {
  const { id, page: path } = await sendReport(request, words())
  await page.route('**/socket.io/**', (route) => route.abort())
  await page.goto(path)
  await expect(status(page)).toBeVisible()
  await reply(world, id, 'We have seen your photo.')
  await expect(chat(page)).toContainText('We have seen your photo.')
})

test('in Arabic the page is mirrored, and speaks Arabic from then on', async ({ stranger: page, world, request }) => {
  const { data: me } = await world.api<{ data: { team: { id: string } } }>('GET', '/')
  await world.api('PATCH', `/v1/teams/${me.team.id}`, { locales: ['ar', 'sv'] })
  const { page: path } = await sendReport(request, words())
  await page.goto(path)
  await page.locator('.languages summary').click()
  await page.getByRole('link', { name: 'العربية' }).click()
  await expect(status(page)).toHaveText('وصل بلاغك')
  const edge = async (selector: string) => (await page.locator(selector).first().boundingBox())!.x
  expect(await edge('.citizen .words')).toBeLessThan(PHONE.width / 4)
  expect(await edge('.send')).toBeLessThan(await edge('.add-photos'))
  await page.goto(path)
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
})

test('a drill says so', async ({ stranger: page, request }) => {
  const { page: path } = await sendReport(request, words(), { mode: 'training' })
  await page.goto(path)
  await expect(page.getByText('This is only a drill. No help is sent.')).toBeVisible()
})

test('a link that opens nothing says so calmly', async ({ stranger: page }) => {
  await page.goto('/r/there-is-no-such-report-here')
  await expect(status(page)).toHaveText('This link has ended')
  await expect(page.getByText('Call the emergency number.')).toBeVisible()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the page can be read, and words and a photo can be sent', async ({ page, world, request, browser }) => {
    const report = await sendReport(request, words())
    await say(request, report, 'It grows')
    await page.goto(report.page)
    await expect(chat(page)).toContainText('It grows')
    await write(page, 'No program here')
    await expect(chat(page)).toContainText('No program here')
    const maker = await browser.newPage()
    await addPhoto(page, await photo(maker))
    await maker.close()
    await page.getByRole('button', { name: 'Send photos' }).click()
    await expect(chat(page).getByRole('img', { name: 'Photo' })).toBeVisible()
    await reply(world, report.id, 'Help is coming.')
    await page.reload()
    await expect(chat(page)).toContainText('Help is coming.')
  })
})
