import { expect, signIn, test } from './fixtures.ts'

test('a new alarm rings on every desk until somebody owns it; then all fall silent, and it says who', async ({
  seat,
  browser,
  world,
}) => {
  const other = await (await browser.newContext()).newPage()
  await signIn(other)
  const desks = [seat, other]
  for (const desk of desks) await countTones(desk)
  const { title, sequence } = await world.raiseAlarm({ title: `Person in water ${Date.now()}`, priority: 1 })
  for (const desk of desks) {
    await expect(desk.getByRole('region', { name: 'Unowned' }).getByRole('button', { name: title })).toBeVisible()
    await expect(desk).toHaveTitle(/^\(\d+\) Unowned alarm/)
    await expect.poll(() => tones(desk)).toBeGreaterThan(0)
  }

  await seat.locator('[data-row]', { hasText: title }).focus()
  await seat.keyboard.press('a')
  for (const desk of desks)
    await expect(desk.getByRole('region', { name: 'In hand' }).getByRole('button', { name: title })).toBeVisible()
  await other.getByRole('button', { name: title }).click()
  const detail = other.getByRole('complementary', { name: `Alarm #${sequence}` })
  await expect(detail.getByRole('button', { name: `Own #${sequence}` })).toBeHidden()
  await expect(detail.getByRole('button', { name: /^Owner: / })).toBeVisible()
  await other.context().close()
})

/** Counts the notes that a desk begins to play; the first press lets it be heard. */
async function countTones(page: import('@playwright/test').Page): Promise<void> {
  await page.evaluate(() => {
    const start = OscillatorNode.prototype.start
    const heard = window as unknown as { tones: number }
    heard.tones = 0
    OscillatorNode.prototype.start = function (this: OscillatorNode, ...when: [number?]) {
      heard.tones++
      start.apply(this, when)
    }
  })
  await page.locator('header').click({ position: { x: 5, y: 5 } })
}

const tones = (page: import('@playwright/test').Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { tones: number }).tones)
