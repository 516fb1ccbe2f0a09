import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

/** How far the map's middle is from a colour, 0 being the same: where a marker stands the middle has its fill. */
async function distanceOfMiddle(page: Page, [red, green, blue]: [number, number, number]): Promise<number> {
  const map = await page.getByRole('region', { name: 'Map', exact: true }).first().boundingBox()
  if (!map) throw new Error('there is no map')
  const clip = { x: map.x + map.width / 2 - 4, y: map.y + map.height / 2 - 4, width: 8, height: 8 }
  const png = (await page.screenshot({ clip })).toString('base64')
  const pixels = await page.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0)) // the page may fetch no data: address
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')!
    canvas.drawImage(image, 0, 0)
    return [...canvas.getImageData(0, 0, image.width, image.height).data]
  }, png)
  const far = []
  for (let i = 0; i < pixels.length; i += 4)
    far.push(Math.abs(pixels[i]! - red) + Math.abs(pixels[i + 1]! - green) + Math.abs(pixels[i + 2]! - blue))
  return Math.min(...far)
}

const AVAILABLE: [number, number, number] = [0x4c, 0xe8, 0xcb]

test('a vehicle driven by API moves in the list and on the map', { tag: '@map' }, async ({ seat, world }) => {
  const name = `E ${Date.now() % 100_000}`
  const id = await world.addVehicle(name)
  await world.driveVehicle(id, { latitude: 59.4, longitude: 18.35, speed: 0, heading: 90 })
  const row = seat.getByRole('region', { name: 'Vehicles' }).getByRole('button', { name: new RegExp(`^${name} `) })
  await expect(row).toContainText('59.4000, 18.3500')
  await row.click()
  await expect.poll(() => distanceOfMiddle(seat, AVAILABLE)).toBeLessThan(40)

  await world.driveVehicle(id, { latitude: 59.45, longitude: 18.45, speed: 61, heading: 45 })
  await expect(row).toContainText('59.4500, 18.4500')
  await expect(row).toContainText('61 km/h')
  await expect.poll(() => distanceOfMiddle(seat, AVAILABLE)).toBeGreaterThan(80)
  await row.click()
  await expect.poll(() => distanceOfMiddle(seat, AVAILABLE)).toBeLessThan(40)
})
