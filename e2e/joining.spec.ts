import type { Page } from '@playwright/test'
import { expect, test, type World } from './fixtures.ts'
import { isFlawless } from './flawless.ts'
import { openPhoneServices } from './phone-services.ts'
import { TWILIO } from './settings.ts'
import { openSmsGateway } from './sms-gateway.ts'

test.describe.configure({ mode: 'serial' }) // there is one gateway

const PHONE = { viewport: { width: 390, height: 844 } }

test('from an invitation to an alarm that arrives: a link, a password, a number, and a test that says DRILL', async ({
  seat,
  browser,
  world,
}) => {
  const gateway = await openSmsGateway()
  const lastname = `Lind ${Date.now()}`
  await world.api('POST', '/v1/members', { firstname: 'Saga', lastname })

  await seat.goto('/settings/members')
  const row = seat.getByRole('listitem').filter({ hasText: lastname })
  await expect(row).toContainText('No channel: alarms do not reach them')
  const invite = async () => {
    await row.getByRole('button', { name: `Invite Saga ${lastname}`, exact: true }).click()
    await row.getByRole('button', { name: 'Make the link' }).click()
    await expect(row.getByRole('img', { name: 'QR code of the link' })).toBeVisible()
    await expect(row).toContainText('Invited until')
    return row.getByLabel(`Link for Saga ${lastname}`).inputValue()
  }
  const withdrawn = await invite()
  await row.getByRole('button', { name: /^Withdraw/ }).click()
  await expect(row).toContainText('Does not sign in')
  const link = await invite()
  await isFlawless(seat)

  const phone = await (await browser.newContext(PHONE)).newPage()
  await phone.goto(withdrawn)
  await expect(phone.getByRole('alert').filter({ hasText: 'used, withdrawn' })).toBeVisible()
  await phone.goto('about:blank') // another address, for only what stands behind # changes
  await phone.goto(link)
  await expect(phone.getByText('1 of 5')).toBeVisible()
  await phone.getByLabel('E-mail').fill(`saga-${Date.now()}@example.org`)
  await phone.getByLabel('Password').fill('correct horse battery')
  await phone.getByRole('button', { name: 'Join', exact: true }).click()

  await expect(phone.getByRole('heading', { name: 'How an alarm reaches you' })).toBeFocused()
  await expect(phone.getByText('2 of 5')).toBeVisible()
  await phone.getByRole('button', { name: 'SMS' }).click()
  const number = phone.getByLabel('Phone number for SMS')
  await number.fill('the red one')
  await phone.getByRole('button', { name: 'Save' }).click()
  await expect(phone.getByRole('alert').filter({ hasText: 'This is no phone number' })).toBeVisible()
  await number.fill('+358 40 111 2222')
  await isFlawless(phone)
  await phone.getByRole('button', { name: 'Save' }).click()
  const ways = phone.getByRole('list', { name: 'How an alarm reaches me' })
  await expect(ways).toContainText('+358401112222')
  await isFlawless(phone)
  await phone.getByRole('button', { name: 'Next' }).click()

  await expect(phone.getByText('3 of 5')).toBeVisible()
  await isFlawless(phone)
  await phone.getByRole('button', { name: 'Skip for now' }).click()

  await expect(phone.getByText('4 of 5')).toBeVisible()
  await phone.getByRole('button', { name: 'Send me a test alarm' }).click()
  await expect.poll(() => gateway.taken.length).toBe(1)
  const [sms] = gateway.taken
  expect(sms?.to).toBe('+358401112222')
  expect(sms?.text).toMatch(/^DRILL/)
  const receipts = phone.getByRole('list', { name: 'What became of it' })
  await expect(receipts).toContainText('accepted, no receipt')
  await gateway.confirm(sms!)
  await expect(receipts).toContainText('delivered')
  await isFlawless(phone)
  await phone.getByRole('button', { name: 'That reached me' }).click()
  await expect(phone).toHaveURL(/\/respond$/)

  await phone.getByRole('button', { name: 'Change how an alarm reaches me' }).click()
  await expect(phone.getByRole('button', { name: 'Voice call' })).toBeHidden() // nobody has set it up
  await phone.getByRole('button', { name: 'SMS', exact: true }).click()
  await phone.getByLabel('Phone number for SMS').fill('+358 40 111 3333')
  await phone.getByRole('button', { name: 'Save' }).click()
  await phone.getByRole('button', { name: 'Try SMS +358401113333 earlier' }).click()
  await expect(ways.getByRole('listitem').first()).toContainText('+358401113333')
  await phone.getByRole('button', { name: 'Remove SMS +358401112222' }).click()
  await expect(ways.getByRole('listitem')).toHaveCount(1)

  await seat.reload()
  await expect(row).toContainText('Signs in · SMS')
  await expect(row.getByRole('button', { name: /^Invite/ })).toBeHidden()
  await phone.context().close()
  await gateway.close()
})

test('an alarm calls by SMS: the desk sees who is not reached, who is, and who comes; and it is said when it is over', async ({
  seat,
  world,
}) => {
  const gateway = await openSmsGateway()
  const [firstname, number] = [`Petri ${Date.now()}`, '+358401114444']
  const { data: petri } = await world.api<{ data: { id: string } }>('POST', '/v1/members', {
    firstname,
    lastname: 'Koski',
  })
  await world.api('PUT', `/v1/members/${petri.id}/channels`, { channels: [{ kind: 'sms', number }] })
  const alarm = await world.raiseAlarm({ title: `Boat aground ${Date.now()}`, priority: 1 })
  const sentTo = (to: string) => gateway.taken.filter((sms) => sms.to === to)
  await expect.poll(() => sentTo(number).length).toBe(1)
  const [sms] = sentTo(number)
  expect(sms!.text).toContain('Boat aground')

  await seat.goto('/')
  await seat.getByRole('button', { name: alarm.title }).click()
  await seat.getByRole('tab', { name: 'Called' }).click()
  const group = (name: string) => seat.getByRole('region', { name })
  await expect(group('Not reached')).toContainText(`${firstname} Koski`)
  await expect(group('Not reached')).toContainText(/SMS accepted .*, no receipt/)
  await gateway.confirm(sms!)
  await expect(group('Delivered, no answer')).toContainText(`${firstname} Koski`)
  await gateway.text(number, '10')
  await expect(group('Coming')).toContainText(`${firstname} Koski`)
  await expect(group('Coming')).toContainText('SMS answered')
  await world.api('PATCH', `/v1/alarms/${alarm.id}`, { concluded: true })
  await expect.poll(() => sentTo(number).length).toBe(2)
  await world.api('DELETE', `/v1/members/${petri.id}`)
  await gateway.close()
})

test('an alarm is answered by a button of ntfy and by a key in a call, and the desk shows both', async ({
  seat,
  world,
}) => {
  const services = await openPhoneServices()
  await setUpTwilio(seat, true)
  const number = '+358401115555'
  const [taps, presses] = [`Tove ${Date.now()}`, `Pelle ${Date.now()}`]
  const ids = [
    await addMember(world, taps, { kind: 'ntfy', topic: `e2e-${Date.now()}` }),
    await addMember(world, presses, { kind: 'voice', number }),
  ]
  const alarm = await world.raiseAlarm({ title: `Car in ditch ${Date.now()}`, priority: 1 })
  await seat.goto('/')
  await seat.getByRole('button', { name: alarm.title }).click()
  await seat.getByRole('tab', { name: 'Called' }).click()
  const group = (name: string) => seat.getByRole('region', { name })

  await expect.poll(() => services.published.length).toBe(1)
  expect(services.published[0]!.title).toContain('Car in ditch')
  expect((await services.tap(services.published[0]!, 'Coming')).status).toBe(200)
  await expect(group('Coming')).toContainText(`${taps} Berg`)
  await expect(group('Coming')).toContainText('ntfy answered')

  await expect.poll(() => services.called.map(({ To }) => To)).toEqual([number])
  expect(await services.pickUp(services.called[0]!)).toContain('Car in ditch')
  await expect(group('Delivered, no answer')).toContainText(`${presses} Berg`)
  await services.press(services.called[0]!, '2')
  await expect(group('Not coming')).toContainText(`${presses} Berg`)
  await expect(group('Not coming')).toContainText('call answered')

  await setUpTwilio(seat, false)
  for (const id of ids) await world.api('DELETE', `/v1/members/${id}`)
  await world.api('PATCH', `/v1/alarms/${alarm.id}`, { concluded: true })
  await services.close()
})

/** Somebody who is called by that alone. */
async function addMember({ api }: World, firstname: string, channel: object): Promise<string> {
  const { data } = await api<{ data: { id: string } }>('POST', '/v1/members', { firstname, lastname: 'Berg' })
  await api('PUT', `/v1/members/${data.id}/channels`, { channels: [channel] })
  return data.id
}

/** By an administrator's own page. */
const setUpTwilio = async (seat: Page, isOn: boolean) =>
  expect(
    await seat.evaluate(
      async ([isOn, twilio]) => {
        const body = JSON.stringify({ providers: { twilio: isOn }, twilio })
        const headers = { 'content-type': 'application/json' }
        return (await fetch('/api/v3/config/data-provider', { method: 'PUT', headers, body })).status
      },
      [isOn, TWILIO] as const,
    ),
  ).toBe(200)
