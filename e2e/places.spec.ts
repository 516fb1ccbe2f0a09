import { expect, test } from './fixtures.ts'

const PDF = Buffer.from('%PDF-1.7\n%%EOF')

test('an area that is drawn on the map, with its plan, is shown at the desk when an alarm lies in it @map', async ({
  seat,
  world,
}) => {
  const name = `Tank farm ${Date.now()}`
  await seat.goto('/settings/places?at=59.4,18.35')
  const form = seat.getByRole('form', { name: 'Add place' })
  await form.getByLabel('Kind').selectOption('Danger')
  await form.getByLabel('Name').fill(name)
  await form.getByRole('textbox', { name: 'Note' }).fill('Ammonia: stay upwind')
  await form.getByRole('radio', { name: 'Area' }).check()

  const map = form.locator('section').filter({ has: seat.locator('canvas') })
  await expect(map).toBeVisible()
  await map.scrollIntoViewIfNeeded()
  const corners = form.getByLabel('Corners')
  const { width, height } = (await map.boundingBox())!
  const at = (x: number, y: number) => ({ position: { x: width / 2 + x, y: height / 2 + y } })
  // Drawing is loaded when the map is there: until then a click draws nothing.
  await expect(async () => {
    for (const spot of [at(-60, -60), at(60, -60), at(60, 60), at(-60, 60)]) await map.click(spot)
    await map.click(at(-60, -60))
    await expect(corners).toHaveValue(/^(59\.\d+, 18\.\d+\n){3}59\.\d+, 18\.\d+$/, { timeout: 2000 })
  }).toPass()
  await form.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(form).toBeHidden()

  const row = seat.getByRole('list', { name: 'Places' }).getByRole('listitem').filter({ hasText: name })
  const plan = { name: 'Site plan.pdf', mimeType: 'application/pdf', buffer: PDF }
  await row.getByLabel(`Attach photo or plan to ${name}`).first().setInputFiles(plan)
  await expect(row.getByRole('link', { name: 'Site plan' })).toBeVisible()

  const title = `Leak ${Date.now()}`
  await world.raiseAlarm({ title, location: { latitude: 59.4, longitude: 18.35 } })
  await seat.goto('/')
  await seat.getByRole('button', { name: title }).click()
  const dangers = seat.getByRole('alert', { name: 'Dangers' })
  await expect(dangers).toContainText(name)
  await expect(dangers).toContainText('Ammonia: stay upwind')
  await expect(dangers.getByRole('link', { name: 'Site plan' })).toHaveAttribute('href', /\/media\/[0-9a-f]{128}\.pdf$/)
})
