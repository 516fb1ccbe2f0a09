import { sendReport } from './citizen.ts'
import { expect, test, type World } from './fixtures.ts'
import { isFlawless } from './flawless.ts'

// What can be looked at together is one story, and each page is loaded once: loading is what takes long.

async function pageOfForm(world: World): Promise<string> {
  const { data: me } = await world.api<{ data: { team: { id: string } } }>('GET', '/')
  const { data: team } = await world.api<{ data: { slug: string } }>('PATCH', `/v1/teams/${me.team.id}`, {
    reportForm: true,
  })
  return `/report/${team.slug}`
}

test('the desk has no grave fault for those who cannot see it or use no mouse, in either theme', async ({
  seat,
  world,
  request,
}) => {
  const words = `Smoke over the school ${Date.now()}`
  const alarm = await world.raiseAlarm({ title: `Fire seen by axe ${Date.now()}`, address: 'Storgatan 14' })
  await sendReport(request, words)
  const detail = seat.getByRole('complementary')
  await seat.locator(`[data-row="alarm:${alarm.id}"]`).click()
  await expect(detail.getByRole('heading', { name: alarm.title })).toBeVisible()
  await isFlawless(seat)
  await seat.locator('[data-row^="report:"]').filter({ hasText: words }).click()
  await expect(detail.getByText(words)).toBeVisible()
  await isFlawless(seat)
  for (const path of ['categories', 'replies', 'form', 'members']) {
    await seat.goto(`/settings/${path}`)
    await expect(seat.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(seat.getByRole('main').getByRole('status').filter({ hasText: 'Opening' })).toBeHidden()
    await isFlawless(seat)
  }
})

test('nor have the pages that anybody may open', async ({ stranger: page, world, request }) => {
  const { page: citizens } = await sendReport(request, `A dog on the ice ${Date.now()}`)
  for (const path of ['/login', await pageOfForm(world), citizens]) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await isFlawless(page)
  }
  for (const path of ['/docs', '/docs/reports', '/docs/crowd']) {
    await page.goto(path)
    await expect(page.locator('.opblock-summary-method').first()).toBeVisible()
    await isFlawless(page)
  }
})
