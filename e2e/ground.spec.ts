import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { LITTLE_TOWN } from '../testing/little-town.ts'
import { writeExtract } from '../testing/write-extract.ts'
import { expect, test } from './fixtures.ts'
import { muster } from './muster.ts'

const HOUSE = '7b Rue du Château'

test('from one map file: an address is found as it is typed, and the soonest vehicle is sent along the streets', async ({
  seat,
  world,
}) => {
  const folder = join(process.env.E2E_DATA!, 'extracts')
  await mkdir(folder, { recursive: true })
  await writeExtract(join(folder, 'little-town.osm.pbf'), LITTLE_TOWN)
  muster('map', 'import', join(folder, 'little-town.osm.pbf'), '--tiles', 'own')
  expect(muster('map', 'list')).toContain('little-town')

  // By air the second is nearer; by road it has to go around.
  const { data: who } = await world.api<{ data: { team: { id: string } } }>('GET', '/')
  await world.api('PATCH', `/v1/teams/${who.team.id}`, { driving: { emergency: true } })
  const [soon, near] = [`Soon ${Date.now() % 100_000}`, `Near ${Date.now() % 100_000}`]
  const [soonId, nearId] = [await world.addVehicle(soon), await world.addVehicle(near)]
  const stand = async () => {
    await world.driveVehicle(soonId, { latitude: 44, longitude: 7 })
    await world.driveVehicle(nearId, { latitude: 44.005, longitude: 7.01 })
  }
  await stand()

  await seat.reload()
  await seat.getByRole('button', { name: /New alarm/ }).click()
  const form = seat.getByRole('dialog')
  const title = `Smoke ${Date.now()}`
  await form.getByLabel('Title').fill(title)
  const address = form.getByRole('combobox', { name: 'Address' })
  await expect(async () => {
    await address.fill('')
    await address.pressSequentially('chateau 7b')
    await expect(seat.getByRole('option', { name: HOUSE })).toBeVisible({ timeout: 5000 })
  }).toPass()
  await seat.keyboard.press('ArrowDown')
  await seat.keyboard.press('Enter')
  await expect(address).toHaveValue(new RegExp(HOUSE))
  await expect(form.getByLabel('Latitude')).toHaveValue('44.00010')
  await form.getByRole('button', { name: /Raise/ }).click()

  const detail = seat.getByRole('complementary', { name: /^Alarm #/ })
  await expect(detail.getByRole('heading', { name: title })).toBeVisible()
  await detail.getByRole('tab', { name: 'Overview' }).click()
  await expect(detail).toContainText('100 mm')
  await detail.getByRole('tab', { name: /Crew/ }).click()
  await stand()
  const free = detail.getByRole('region', { name: 'Assign a vehicle' })
  await expect(free.getByRole('heading')).toContainText('soonest first')
  await expect(free.getByRole('listitem').nth(0)).toContainText(soon)
  await expect(free.getByRole('listitem').nth(1)).toContainText(near)
  await expect(free.getByRole('listitem').nth(0)).not.toContainText('estimate')

  const asked = seat.waitForResponse((response) => /\/v1\/alarms\/[^/]+\/routes\?vehicle=/.test(response.url()))
  await free.getByRole('listitem').nth(1).hover()
  const { data: routes } = await (await asked).json()
  expect(routes[0].line.coordinates.length, 'corners of the way').toBeGreaterThan(3)
  await free.getByRole('button', { name: `Assign ${soon}` }).click()
  await expect(detail.getByText(soon)).toBeVisible()
})
