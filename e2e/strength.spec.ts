import { expect, test } from './fixtures.ts'
import { isFlawless } from './flawless.ts'
import { openPhoneServices } from './phone-services.ts'

type One = { data: { id: string } }

test('a role falls short: the desk says so, asks the team, and a member’s link ends it', async ({
  seat,
  browser,
  world,
}) => {
  const phones = await openPhoneServices()
  const name = `Pilot ${Date.now()}`
  const { data: role } = await world.api<One>('POST', '/v1/roles', { name, color: '#3d98ff' })
  const { data: pilot } = await world.api<One>('POST', '/v1/members', {
    ...{ firstname: 'Pia', lastname: name },
    roles: [role.id],
  })
  await world.api('PUT', `/v1/members/${pilot.id}/channels`, {
    channels: [{ kind: 'ntfy', topic: `pia-${Date.now()}` }],
  })
  const { data: boat } = await world.api<One>('POST', '/v1/vehicles', {
    ...{ name: `Boat ${name}`, type: 'boat' },
    crew: [{ role: role.id, needed: true }],
  })
  const until = new Date(Date.now() + 3 * 3_600_000).toISOString()
  await world.api('PUT', `/v1/members/${pilot.id}/availability`, { status: 'away', until })

  const notice = seat.getByRole('region', { name: 'Too few are available' })
  const isShort = new RegExp(`${name}\\W?: 1 short until`) // a name may end with a mark that keeps its direction
  await expect(notice).toContainText(isShort, { timeout: 75_000 }) // it is looked at once a minute
  await seat.reload()
  await expect(notice).toContainText(isShort)
  await seat.getByRole('button', { name: 'Who is ready' }).click()
  await expect(notice.getByRole('listitem').filter({ hasText: name })).toContainText('nobody')
  await isFlawless(seat)

  await notice.getByRole('button', { name: 'Ask the team' }).click()
  await expect(notice).toContainText(/1 asked, 0 can, 0 cannot/)
  await expect.poll(() => phones.published.find(({ title }) => title.includes(name))).toBeTruthy()
  const asked = phones.published.find(({ title }) => title.includes(name))
  expect(asked?.title).toMatch(new RegExp(`^Muster asks: ${name} is missing until `))
  expect([asked?.message, asked?.priority]).toEqual(['Can you be available?', 3])

  const phone = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage()
  await phone.goto(new URL(asked!.actions[0]!.url).pathname)
  await isFlawless(phone)
  await phone.getByRole('button', { name: 'I can' }).click()
  await expect(phone.getByRole('heading', { name: 'Thank you. You are available then.' })).toBeVisible()
  await isFlawless(phone)
  await expect(seat.getByText(isShort)).toHaveCount(0)

  await world.api('PATCH', `/v1/vehicles/${boat.id}`, { active: false })
  await phone.context().close()
  await phones.close()
})
