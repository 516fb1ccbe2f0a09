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
