import { expect, test } from './fixtures.ts'

test('an alarm is raised, opened and left without a mouse', async ({ seat }) => {
  const title = `Kitchen fire ${Date.now()}`
  await expect(seat.getByRole('button', { name: /^New alarm/ })).toBeVisible()
  await seat.keyboard.press('n')
  await expect(seat.getByLabel('Title')).toBeFocused()
  await seat.keyboard.type(title)
  await seat.keyboard.press('Tab')
  await expect(seat.getByLabel('Description')).toBeFocused()
  await seat.keyboard.type('Nobody is inside.')
  await seat.getByLabel('Address').focus()
  await seat.keyboard.type('Storgatan 14')
  await seat.keyboard.press('Enter')

  const detail = seat.getByRole('complementary', { name: /^Alarm #/ })
  await expect(detail.getByRole('heading', { name: title })).toBeVisible()
  await seat.keyboard.press('Escape')
  await expect(detail).toBeHidden()

  await seat.keyboard.press('f')
  await seat.keyboard.type(title)
  await seat.keyboard.press('Tab')
  await expect(seat.getByRole('button', { name: title })).toBeFocused()
  await seat.keyboard.press('Enter')
  await expect(detail).toContainText('Storgatan 14')
})

test('a title that is too long is refused at its field, and the field has the focus', async ({ seat }) => {
  await expect(seat.getByRole('button', { name: /^New alarm/ })).toBeVisible()
  await seat.keyboard.press('n')
  const title = seat.getByLabel('Title')
  await title.fill('x'.repeat(201))
  await seat.keyboard.press('Enter')
  await expect(seat.getByText('Title is longer than 200 characters.')).toBeVisible()
  await expect(title).toBeFocused()
  await expect(title).toHaveAttribute('aria-invalid', 'true')
})
