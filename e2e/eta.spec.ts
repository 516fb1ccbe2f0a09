import { expect, signIn, test } from './fixtures.ts'

test('an answer counts down and turns late', async ({ page, world }) => {
  await page.clock.install()
  await signIn(page)
  const title = `Missing person ${Date.now()}`
  const alarm = await world.raiseAlarm({ title })
  const members = await world.api<{ data: { id: string; name: string }[] }>('GET', '/v1/members')
  const member = members.data[0]!
  const now = await page.evaluate(() => Date.now())
  await world.api('POST', `/v1/alarms/${alarm.id}/responses`, {
    member: member.id,
    eta: new Date(now + 3 * 60_000).toISOString(),
  })

  await page.getByRole('button', { name: title }).click()
  await page.getByRole('tab', { name: /Crew/ }).click()
  const person = page.getByRole('tabpanel').getByRole('listitem').filter({ hasText: member.name })
  await expect(person).toContainText(/2:\d\d/)
  await page.clock.fastForward('05:00')
  await expect(person).toContainText(/\+2:\d\d/)
  await expect(person).toContainText('late')
  await expect(page.getByRole('button', { name: title })).toContainText('late')
})
