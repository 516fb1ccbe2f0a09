import { sendReport } from './citizen.ts'
import { expect, test, type World } from './fixtures.ts'
import { isFlawless } from './flawless.ts'
import { muster } from './muster.ts'

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

/** A vehicle needs somebody, a plan and channels: every card has something to say. Away, so that other stories' alarms call nobody. */
async function volunteer(world: World): Promise<{ email: string; password: string }> {
  const person = { email: `axe-${Date.now()}@example.org`, password: 'correct horse battery' }
  const name = ['--firstname', 'Sara', '--lastname', 'Ek', '--rights', 'member']
  muster('user', 'create', '--email', person.email, '--password', person.password, ...name)
  type List = { data: { id: string; firstname: string }[] }
  const { data: role } = await world.api<{ data: { id: string } }>('POST', '/v1/roles', {
    name: 'Driver',
    color: '#3d98ff',
  })
  await world.api('POST', '/v1/vehicles', { name: 'E7', type: 'engine', crew: [{ role: role.id, needed: true }] })
  const { id } = (await world.api<List>('GET', '/v1/members')).data.find(({ firstname }) => firstname === 'Sara')!
  const weekly = { days: [1, 2, 3], from: '07:00', to: '15:30' }
  await world.api('PUT', `/v1/members/${id}/availability`, {
    status: 'away',
    plans: [{ status: 'busy', weekly, note: 'At work' }],
  })
  await world.api('PUT', `/v1/members/${id}/channels`, { channels: [{ kind: 'push' }, { kind: 'ntfy' }] })
  return person
}

test('nor has the responder’s page, with nothing on, planning, and in an alarm', async ({ stranger: page, world }) => {
  const { email, password } = await volunteer(world)
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/respond')
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByText('1 short').first()).toBeVisible()
  await expect(page.getByText('never tried').first()).toBeVisible()
  await page.getByRole('button', { name: 'Until I say' }).click()
  await isFlawless(page)
  await page.getByRole('button', { name: 'Plan', exact: true }).click()
  await page.getByRole('button', { name: 'Every week' }).click()
  await isFlawless(page)
  await page.getByRole('button', { name: 'Close the plan' }).click()
  const alarm = await world.raiseAlarm({ title: `Fire heard by axe ${Date.now()}`, address: 'Storgatan 14' })
  await page.getByRole('button', { name: alarm.title }).click()
  await page.getByRole('button', { name: '10 min' }).click()
  await expect(page.getByText('You are there in')).toBeVisible()
  await isFlawless(page)
  await world.api('PATCH', `/v1/alarms/${alarm.id}`, { concluded: true })
})

test('nor has a vehicle’s tablet: pairing, nothing on, an alarm, and unpaired', async ({ stranger: page, world }) => {
  const role = await world.api<{ data: { id: string } }>('POST', '/v1/roles', { name: 'Skipper', color: '#3d98ff' })
  const { data: vehicle } = await world.api<{ data: { id: string } }>('POST', '/v1/vehicles', {
    name: 'B9',
    type: 'boat',
    crew: [
      { role: role.data.id, needed: false },
      { role: null, needed: false },
    ],
  })
  const { data } = await world.api<{ data: { code: string; url: string } }>(
    'POST',
    `/v1/vehicles/${vehicle.id}/pairings`,
  )
  await page.setViewportSize({ width: 1180, height: 820 })
  await page.goto('/respond/pair#000000')
  await page.getByRole('button', { name: 'Pair', exact: true }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'This code opens nothing' })).toBeVisible()
  await isFlawless(page)
  await page.goto('about:blank')
  await page.goto(`/respond/pair#${data.code}`)
  await page.getByRole('button', { name: 'Pair', exact: true }).click()
  await expect(page.getByText('Skipper')).toBeVisible()
  await page.getByRole('button', { name: 'Unpair' }).click()
  await isFlawless(page)
  const alarm = await world.raiseAlarm({ title: `Boat seen by axe ${Date.now()}`, address: 'Storgatan 14' })
  await world.api('POST', `/v1/alarms/${alarm.id}/assignments`, { vehicle: vehicle.id })
  await expect(page.getByRole('heading', { level: 1, name: alarm.title })).toBeVisible()
  for (const status of ['En route', 'On scene', 'Returning', 'At station', 'Unavailable']) {
    await page.getByRole('button', { name: status, exact: true }).click()
    await isFlawless(page)
  }
  await world.api('PATCH', `/v1/alarms/${alarm.id}`, { concluded: true })
  await world.api('DELETE', `/v1/vehicles/${vehicle.id}`)
  await expect(page.getByRole('heading', { name: /^This tablet is no longer paired with/ })).toBeVisible()
  await isFlawless(page)
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
