import { expect, test } from './fixtures.ts'

const DOT = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=='
const PDF = Buffer.from('%PDF-1.7\n%%EOF').toString('base64')

test('a photo that comes in shows small on the open alarm, and opens whole in a tab of its own', async ({
  seat,
  world,
}) => {
  const title = `Roof fire ${Date.now()}`
  const { id } = await world.raiseAlarm({ title })
  await seat.getByRole('button', { name: title }).click()
  const row = seat.getByRole('list', { name: 'Media' })
  await expect(row).toBeHidden()

  const description = 'Picture taken from the south side'
  await world.api('POST', `/v1/alarms/${id}/media`, { file: `data:image/png;base64,${DOT}`, description })
  await world.api('POST', `/v1/alarms/${id}/media`, { file: PDF })
  const picture = row.getByRole('img', { name: description })
  await expect(picture).toBeVisible()
  await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(1)
  await expect(row.getByRole('link', { name: /pdf/ })).toBeVisible()

  const opened = seat.context().waitForEvent('page')
  await row.getByRole('link', { name: description }).click()
  const tab = await opened
  await tab.waitForLoadState()
  expect(await tab.evaluate(() => [document.images[0]?.naturalWidth, document.referrer])).toEqual([1, ''])
})
