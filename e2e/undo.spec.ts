import { expect, signIn, test } from './fixtures.ts'

test('concluded by mistake: Z, and it is open again on every desk; the timeline shows both', async ({
  seat,
  browser,
  world,
}) => {
  const other = await (await browser.newContext()).newPage()
  await signIn(other)
  const title = `Boat aground ${Date.now()}`
  await world.raiseAlarm({ title })
  for (const page of [seat, other]) await page.getByRole('button', { name: title }).click()

  await seat.getByRole('button', { name: /^More/ }).click()
  await seat.getByRole('menuitem', { name: /Conclude/ }).click()
  await seat
    .getByRole('alertdialog')
    .getByRole('button', { name: /Conclude/ })
    .click()
  await expect(other.getByRole('button', { name: /Resume/ })).toBeVisible()
  await expect(seat.getByRole('button', { name: 'Undo', exact: true })).toBeVisible()
  await seat.keyboard.press('z')
  await expect(seat.getByText('Undone', { exact: true })).toBeVisible()
  await expect(seat.getByRole('button', { name: 'Undo', exact: true })).toBeHidden()
  await expect(other.getByRole('button', { name: /Resume/ })).toBeHidden()

  await other.getByRole('tab', { name: /Timeline/ }).click()
  const rows = other.getByRole('tabpanel').getByRole('listitem')
  await expect(rows.nth(0)).toContainText(/Undo · Taken up again/)
  await expect(rows.nth(1)).toContainText(/Concluded.*undone by/)
  await expect(rows.nth(1).getByRole('button')).toHaveCount(0)
  // An undo is undone like anything else.
  await rows.nth(0).getByRole('button', { name: 'Undo: Taken up again' }).click()
  await expect(seat.getByRole('button', { name: /Resume/ })).toBeVisible()
  await other.context().close()
})
