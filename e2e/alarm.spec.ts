import { expect, signIn, test } from './fixtures.ts'

test('an alarm raised by API is on every seat without a reload, and so is its end', async ({
  seat,
  browser,
  world,
}) => {
  const other = await (await browser.newContext()).newPage()
  await signIn(other)
  const title = `Building fire ${Date.now()}`
  const { id } = await world.raiseAlarm({
    title,
    address: 'Storgatan 14',
    location: { latitude: 59.4, longitude: 18.35 },
  })
  for (const page of [seat, other]) await expect(page.getByRole('button', { name: title })).toBeVisible()

  await world.api('PATCH', `/v1/alarms/${id}`, { concluded: true })
  for (const page of [seat, other]) await expect(page.getByRole('button', { name: title })).toBeHidden()
  await other.context().close()
})

test('a dispatcher raises, staffs, concludes and resumes an alarm; a second seat sees each', async ({
  seat,
  browser,
  world,
}) => {
  const other = await (await browser.newContext()).newPage()
  await signIn(other)
  const vehicle = `T ${Date.now() % 100_000}`
  await world.addVehicle(vehicle)
  const title = `Boat aground ${Date.now()}`

  await seat.getByRole('button', { name: /New alarm/ }).click()
  const form = seat.getByRole('dialog')
  await form.getByLabel('Title').fill(title)
  await form.getByRole('button', { name: /Raise/ }).click()
  const row = other.getByRole('button', { name: title })
  await row.click()

  await seat.getByRole('button', { name: title }).click()
  await seat.getByRole('tab', { name: /Crew/ }).click()
  await seat
    .getByRole('button', { name: new RegExp(`Assign.*${vehicle}|${vehicle}.*[Aa]ssign`) })
    .first()
    .click()
  await other.getByRole('tab', { name: /Crew/ }).click()
  await expect(other.getByRole('tabpanel').getByText(vehicle)).toBeVisible()

  await seat.getByRole('button', { name: /^More/ }).click()
  await seat.getByRole('menuitem', { name: /Conclude/ }).click()
  await seat
    .getByRole('alertdialog')
    .getByRole('button', { name: /Conclude/ })
    .click()
  await expect(other.getByRole('button', { name: /Resume/ })).toBeVisible()
  await other.getByRole('button', { name: /Resume/ }).click()
  await expect(row).toBeVisible()
  await expect(seat.getByRole('button', { name: title })).toBeVisible()
  await other.context().close()
})

test('a new alarm is said on every tab and on the settings’ pages until somebody opens it; one’s own is not', async ({
  seat,
  world,
}) => {
  const banner = seat.getByRole('alert')
  await seat
    .getByRole('button', { name: /^Crowd/ })
    .first()
    .click()
  const first = await world.raiseAlarm({ title: `Smoke ${Date.now()}`, priority: 1 })
  await expect(banner.filter({ hasText: first.title })).toContainText('P1')
  await expect(seat).toHaveTitle(/^\(\d+\) Unowned alarm/)
  await expect(seat.locator('link[rel=icon]')).toHaveCount(2)
  await seat.getByRole('button', { name: `Open #${first.sequence}` }).click()
  await expect(seat.getByRole('complementary', { name: `Alarm #${first.sequence}` })).toBeVisible()
  await expect(banner.filter({ hasText: first.title })).toBeHidden()

  await seat.getByRole('button', { name: /^User menu/ }).click()
  await seat.getByRole('menuitem', { name: 'Settings' }).click()
  const second = await world.raiseAlarm({ title: `Flood ${Date.now()}`, priority: 1 })
  await seat.getByRole('button', { name: `Open #${second.sequence}` }).click()
  await expect(seat.getByRole('complementary', { name: `Alarm #${second.sequence}` })).toBeVisible()

  const own = `Own ${Date.now()}`
  await seat.keyboard.press('n')
  await seat.keyboard.type(own)
  await seat.keyboard.press('Enter')
  await expect(seat.getByRole('heading', { name: own })).toBeVisible()
  await expect(banner.filter({ hasText: own })).toBeHidden()
})

test('an alarm is corrected where it stands, and the timeline says what it was before', async ({ seat, world }) => {
  const { id, title, sequence } = await world.raiseAlarm({ title: `Barn ${Date.now()}` })
  await seat.getByRole('button', { name: title }).click()
  const detail = seat.getByRole('complementary', { name: `Alarm #${sequence}` })
  await expect(detail).toContainText('Not on the map')
  await detail.getByRole('button', { name: 'Correct the title' }).press('Enter')
  await detail.getByRole('textbox', { name: 'Title' }).fill(`${title} fire`)
  await world.api('PATCH', `/v1/alarms/${id}`, { title: `${title} smoke` })
  await expect(detail).toContainText(`Meanwhile somebody else has changed it to “${title} smoke”`)
  await seat.keyboard.press('Enter')
  await expect(detail.getByRole('heading', { name: `${title} fire` })).toBeVisible()
  await expect(detail.getByRole('button', { name: 'Correct the title' })).toBeFocused()

  await detail.getByRole('button', { name: 'Correct the priority' }).click()
  await detail.getByText('at once').click()
  await detail.getByRole('button', { name: 'Save' }).click()
  await expect(detail).toContainText('Priority 1')
  await detail.getByRole('tab', { name: 'Timeline' }).click()
  await expect(detail.getByRole('tabpanel')).toContainText('Priority: P2 → P1')
  await expect(detail.getByRole('tabpanel')).toContainText(`Title: ${title} smoke → ${title} fire`)
})
