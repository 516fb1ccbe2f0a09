import type { Page } from '@playwright/test'
import { expect, test, type World } from './fixtures.ts'

type Team = { id: string; name: string; slug: string }
type Report = { description: string; address: string | null; location: { latitude: number } | null }

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
  await page.getByLabel('What is it about?').selectOption({ label: 'Building' })
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

test('what is wrong is said where it is wrong, and nothing typed is lost', async ({ stranger: page, world }) => {
  await openForm(page, world)
  await page.getByLabel('What has happened?').fill('Smoke')
  await page.getByLabel('Phone').fill('12')
  await page.getByRole('button', { name: 'Send report' }).click()
  await expect(page.getByRole('alert')).toContainText('The report is not sent yet.')
  await expect(page.getByLabel('What is it about?')).toHaveAccessibleDescription(/Choose what it is about\.$/)
  await expect(page.getByLabel('Address')).toHaveAccessibleDescription(/Say where it is/)
  await expect(page.getByLabel('Phone')).toHaveAccessibleDescription(/This is no phone number with a country code\.$/)
  await expect(page.getByLabel('What has happened?')).toHaveValue('Smoke')
  await page.getByRole('button', { name: 'Use my location' }).click()
  await expect(page.getByText('Say where it is')).toHaveCount(0)
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
