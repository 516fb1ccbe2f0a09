import type { Page } from '@playwright/test'
import { photo } from './caller-page.ts'
import { expect, test, type World } from './fixtures.ts'

type Team = { id: string; name: string; slug: string }
type Report = {
  id: number
  description: string
  address: string | null
  location: { latitude: number } | null
  accuracy: number | null
  photos: number
}

test.use({
  viewport: { width: 390, height: 844 },
  geolocation: { latitude: 59.401, longitude: 18.351, accuracy: 12 },
  permissions: ['geolocation'],
})

/** The team's form, switched on. */
async function openForm(page: Page, world: World): Promise<Team> {
  const { data: me } = await world.api<{ data: { team: { id: string } } }>('GET', '/')
  const { data: team } = await world.api<{ data: Team }>('PATCH', `/v1/teams/${me.team.id}`, { reportForm: true })
  await page.goto(`/report/${team.slug}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Report to ${team.name}`)
  return team
}

const found = async (world: World, words: string) =>
  (await world.api<{ data: Report[] }>('GET', `/v1/reports?search=${encodeURIComponent(words)}`)).data

async function fill(page: Page, words: string): Promise<void> {
  await page.getByRole('radio', { name: 'Fire', exact: true }).check({ force: true })
  await page.getByLabel('What has happened?').fill(words)
}

test('a citizen files a report from where they stand, and follows it on its page', async ({
  stranger: page,
  world,
}) => {
  await openForm(page, world)
  const words = `Smoke behind the school ${Date.now()}`
  await fill(page, words)
  await page.getByRole('button', { name: 'Use my location' }).click()
  await expect(page.getByText('Your location is added (±12 m).')).toBeVisible()
  await page.getByRole('button', { name: 'Send report' }).click()
  await expect(page).toHaveURL(/\/r\/[\w-]{20,}/)
  await expect(page.getByRole('log', { name: 'Messages' })).toContainText(words)
  const [report, ...more] = await found(world, words)
  expect(more).toEqual([])
  expect(report!.location!.latitude).toBeCloseTo(59.401, 4)
})

test('what is wrong is said where it is wrong, the first has the focus, and nothing typed is lost', async ({
  stranger: page,
  world,
}) => {
  await openForm(page, world)
  await page.getByLabel('What has happened?').fill('Smoke')
  await page.getByLabel('Phone').fill('ask at no. 9')
  await page.getByRole('button', { name: 'Send report' }).click()
  await expect(page.getByRole('alert')).toContainText('The report is not sent yet.')
  await expect(page.getByLabel('Address')).toBeFocused()
  await expect(page.getByLabel('Address')).toHaveAccessibleDescription(/Say where it is/)
  await expect(page.getByRole('radiogroup', { name: 'What is it about?' })).toHaveAccessibleDescription(
    /Choose what it is about\.$/,
  )
  await page.getByRole('button', { name: 'Use my location' }).click()
  await expect(page.getByText('Say where it is')).toBeHidden()
  await page.getByRole('button', { name: 'Send report' }).click()
  await expect(page.getByRole('radio').first()).toBeFocused()
  await expect(page.getByLabel('What has happened?')).toHaveValue('Smoke')
})

test('a number that nobody can read does not keep a report back; who answers sees it as it was written', async ({
  stranger: page,
  world,
}) => {
  await openForm(page, world)
  const words = `Smoke over the bay ${Date.now()}`
  await fill(page, words)
  await page.getByLabel('Address').fill('Storgatan 9, Vaxholm')
  await page.getByLabel('Phone').fill('ask at no. 9')
  await page.getByRole('button', { name: 'Send report' }).click()
  await expect(page).toHaveURL(/\/r\/[\w-]{20,}/)
  const [report] = await found(world, words)
  const { data } = await world.api<{ data: { reporter: object } }>('GET', `/v1/reports/${report!.id}`)
  expect(data.reporter).toEqual({ name: null, phone: 'ask at no. 9' })
})

test('which number to call comes first, and is called with one touch', async ({ stranger: page, world }) => {
  const team = await openForm(page, world)
  await world.api('PATCH', `/v1/teams/${team.id}`, { emergencyNumber: '08-112 00' })
  await page.reload()
  const call = page.getByRole('link').first()
  await expect(call).toHaveText('In danger? Call 08-112 00.')
  await expect(call).toHaveAttribute('href', 'tel:0811200')
  expect((await call.boundingBox())!.width).toBeGreaterThan(340)
  await world.api('PATCH', `/v1/teams/${team.id}`, { emergencyNumber: null })
})

test('without a connection the report is kept with its photo, through a reload and the closing of the page, and filed exactly once', async ({
  stranger: page,
  context,
  world,
}) => {
  await openForm(page, world)
  const form = page.url()
  const words = `No signal out here ${Date.now()}`
  await fill(page, words)
  await page.getByRole('button', { name: 'Use my location' }).click()
  await expect(page.getByText('±12 m')).toBeVisible()
  await page.getByLabel('Add photos').setInputFiles(await photo(page))
  // The form itself is kept by its service worker, so that it opens without a connection.
  await expect.poll(() => page.evaluate(async (at) => (await caches.match(at)) !== undefined, form)).toBe(true)
  await page.evaluate(async () => void (await navigator.serviceWorker.ready))
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Send report' }).click()
  await expect(page.getByText('Not sent yet: no connection.')).toBeVisible()
  await page.reload()
  await expect(page.getByText('Not sent yet: no connection.')).toBeVisible()
  await expect(page.getByLabel('What has happened?')).toHaveValue(words)
  await page.close()
  await context.setOffline(false)
  const later = await context.newPage()
  await later.goto(form)
  await expect(later).toHaveURL(/\/r\/[\w-]{20,}/)
  await expect(later.getByRole('log', { name: 'Messages' })).toContainText(words)
  await expect(later.getByRole('log', { name: 'Messages' }).getByRole('img', { name: 'Photo' })).toBeVisible()
  await later.goto(form)
  await expect(later.getByRole('button', { name: 'Send report' })).toBeVisible()
  const [report, ...more] = await found(world, words)
  expect([report!.photos, report!.accuracy, more]).toEqual([1, 12, []])
})

test('a form that is switched off says so', async ({ stranger: page, world }) => {
  const team = await openForm(page, world)
  await world.api('PATCH', `/v1/teams/${team.id}`, { reportForm: false })
  await page.goto(`/report/${team.slug}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no form here')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a report with an address is filed', async ({ page, world }) => {
    await openForm(page, world)
    const words = `A tree on the road ${Date.now()}`
    await fill(page, words)
    await page.getByLabel('Address').fill('Storgatan 9, Vaxholm')
    await page.getByRole('button', { name: 'Send report' }).click()
    await expect(page.getByRole('log', { name: 'Messages' })).toContainText(words)
    expect(await found(world, words)).toMatchObject([{ address: 'Storgatan 9, Vaxholm' }])
  })
})
