import type { Page } from '@playwright/test'
import { expect, test, type World } from './fixtures.ts'
import { isFlawless } from './flawless.ts'
import { KEY } from './settings.ts'

type Category = { id: number; text: string; children?: Category[] }
type One<T> = { data: T }

/** What apps of citizens are offered. */
async function offered(page: Page): Promise<Category[]> {
  const headers = { authorization: `Bearer ak_${KEY.reports}` }
  return (await (await page.request.get('/api/v1/categories', { headers })).json()).data
}
const tops = async (page: Page) => (await offered(page)).map(({ text }) => text)

const teamOf = async ({ api }: World) => (await api<One<{ team: { id: string } }>>('GET', '/')).data.team.id
/** Gives the team further languages. */
const speak = async (world: World, locales: string[]) =>
  world.api('PATCH', `/v1/teams/${await teamOf(world)}`, { locales })

const saved = (page: Page) =>
  expect(
    page
      .getByRole('status')
      .filter({ hasText: /^Saved$/ })
      .first(),
  ).toBeVisible()

test.afterEach(({ world }) => speak(world, []))

test('from the user menu to the settings and back', async ({ seat }) => {
  await seat.getByRole('button', { name: /^User menu/ }).click()
  await seat.getByRole('menuitem', { name: 'Settings' }).click()
  await expect(seat.getByRole('heading', { name: 'Report categories' })).toBeVisible()
  const nav = seat.getByRole('navigation', { name: 'Settings' })
  await expect(nav.getByRole('link', { name: 'Report categories' })).toHaveAttribute('aria-current', 'page')
  await nav.getByRole('link', { name: 'Canned replies' }).click()
  await expect(seat.getByRole('heading', { name: 'Canned replies' })).toBeVisible()
  await seat.getByRole('link', { name: 'Console' }).click()
  await expect(seat.getByRole('img', { name: /^Connection: live/ })).toBeVisible()
})

test('a category is added with its translation, renamed, moved and deleted, and every app sees it', async ({
  seat,
  world,
}) => {
  await speak(world, ['sv', 'ar'])
  const name = `Ice ${Date.now()}`
  await seat.goto('/settings/categories')
  await seat.getByRole('button', { name: 'Add category' }).click()
  const adding = seat.getByRole('form', { name: 'Add category' })
  await adding.getByLabel('Name (English)').fill(name)
  await adding.getByLabel('Name (Swedish)').fill('Is')
  await seat.keyboard.press('Enter')
  await expect(adding).toBeHidden()
  const list = seat.getByRole('list', { name: 'Report categories' })
  await expect(list.getByText(name)).toBeVisible()
  expect((await tops(seat)).at(-1)).toBe(name)
  const { data } = await world.api<One<{ name: string; translations: object[] }[]>>('GET', '/v1/categories')
  expect(data.find((category) => category.name === name)?.translations).toEqual([{ name: 'Is', locale: 'sv' }])

  await seat.getByRole('button', { name: `Add subcategory to ${name}` }).click()
  await seat
    .getByRole('form', { name: `Add subcategory to ${name}` })
    .getByLabel('Name (English)')
    .fill('Thin ice')
  await seat.keyboard.press('Enter')
  await expect(list.getByText('Thin ice')).toBeVisible()
  expect((await offered(seat)).at(-1)?.children?.map(({ text }) => text)).toEqual(['Thin ice'])

  await seat.getByRole('button', { name: `Edit ${name}`, exact: true }).click()
  await seat.getByLabel('Name (English)').fill(`${name} broken`)
  await seat.getByRole('button', { name: 'Save' }).click()
  await saved(seat)
  await expect(seat.getByRole('button', { name: `Edit ${name} broken` })).toBeFocused()

  const up = seat.getByRole('button', { name: `Move ${name} broken up` })
  await up.click()
  await expect.poll(async () => (await tops(seat)).at(-2)).toBe(`${name} broken`)
  await expect(up).toBeFocused()

  await seat.getByRole('button', { name: `Delete ${name} broken` }).click()
  const question = seat.getByRole('alertdialog')
  await expect(question).toContainText('Its subcategory goes with it.')
  await question.getByRole('button', { name: 'Delete' }).click()
  await expect(list.getByText(name)).toBeHidden()
  expect(await tops(seat)).not.toContain(`${name} broken`)
})

test('what two change at once is not overwritten: the second sees the first, and keeps its own words', async ({
  seat,
  world,
}) => {
  const name = `Storm ${Date.now()}`
  const { data } = await world.api<One<{ id: number }>>('POST', '/v1/categories', { name })
  await seat.goto('/settings/categories')
  await seat.getByRole('button', { name: `Edit ${name}` }).click()
  const field = seat.getByLabel('Name (English)')
  await field.fill(`${name} of mine`)
  await world.api('PATCH', `/v1/categories/${data.id}`, { name: `${name} of theirs` })
  await seat.getByRole('button', { name: 'Save' }).click()
  await expect(seat.getByRole('alert').filter({ hasText: 'Somebody else changed this meanwhile' })).toBeVisible()
  await expect(field).toHaveValue(`${name} of theirs`)
  await seat.getByRole('button', { name: 'Put mine back' }).click()
  await seat.getByRole('button', { name: 'Save' }).click()
  await expect(seat.getByRole('button', { name: `Edit ${name} of mine` })).toBeVisible()
  await world.api('DELETE', `/v1/categories/${data.id}`)
})

test('a name that is too long is refused at its field', async ({ seat, world }) => {
  await speak(world, ['sv', 'ar'])
  await seat.goto('/settings/categories')
  await seat.getByRole('button', { name: 'Edit Fire', exact: true }).click()
  const field = seat.getByLabel('Name (Arabic)')
  await field.fill('x'.repeat(101))
  await seat.getByRole('button', { name: 'Save' }).click()
  await expect(seat.getByText('is longer than 100 characters.')).toBeVisible()
  await expect(field).toHaveAttribute('aria-invalid', 'true')
  await expect(field).toBeFocused()
})

test('a canned reply is written, changed and deleted, and dispatchers have it', async ({ seat, world }) => {
  await speak(world, ['sv', 'ar'])
  const replies = async () =>
    (await world.api<One<{ text: string; translations: object[] }[]>>('GET', '/v1/replies')).data
  const text = `The boat is on its way ${Date.now()}`
  await seat.goto('/settings/replies')
  await seat.getByRole('button', { name: 'Add reply' }).click()
  const adding = seat.getByRole('form', { name: 'Add reply' })
  await adding.getByLabel('Text (English)').fill(text)
  await adding.getByLabel('Text (Arabic)').fill('القارب في الطريق')
  await adding.getByRole('button', { name: 'Add' }).click()
  const row = seat.getByRole('list', { name: 'Canned replies' }).getByRole('listitem').filter({ hasText: text })
  await expect(row).toBeVisible()
  const kept = (await replies()).find((reply) => reply.text === text)
  expect(kept?.translations).toEqual([{ text: 'القارب في الطريق', locale: 'ar' }])

  await row.getByRole('button', { name: /^Edit/ }).click()
  await row.getByLabel('Text (English)').fill(`${text}!`)
  await row.getByRole('button', { name: 'Save' }).click()
  await saved(seat)
  await row.getByRole('button', { name: /^Delete/ }).click()
  await seat.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click()
  await expect(row).toBeHidden()
  expect((await replies()).some((reply) => reply.text.startsWith(text))).toBe(false)
})

test('languages are added and taken away, and say whether citizens’ pages speak them', async ({ seat, world }) => {
  await speak(world, [])
  await seat.goto('/settings/form')
  const languages = seat.getByRole('list', { name: 'Further languages' })
  for (const language of ['Ukrainian', 'Welsh']) {
    await seat.getByLabel('Another language').selectOption({ label: language })
    await seat.getByRole('button', { name: 'Add language' }).click()
    await expect(languages.getByText(language)).toBeVisible()
  }
  await expect(languages.getByRole('listitem').first()).toContainText('Citizens’ pages speak it')
  await expect(languages.getByRole('listitem').last()).toContainText('do not speak it yet')
  await seat.getByRole('button', { name: 'Remove Welsh' }).click()
  await expect(languages.getByText('Welsh')).toBeHidden()
  const { data } = await world.api<One<{ locales: string[] }>>('GET', `/v1/teams/${await teamOf(world)}`)
  expect(data.locales).toEqual(['uk'])
})

test('the public form is switched off, and nobody finds it any more; then on again', async ({ seat, request }) => {
  await seat.goto('/settings/form')
  const address = await seat.getByLabel('Address of the form').inputValue()
  const form = seat.getByRole('switch', { name: 'Anybody may report' })
  await expect(form).toBeChecked()
  expect((await request.get(address)).status()).toBe(200)
  await form.click()
  await saved(seat)
  await expect(form).not.toBeChecked()
  expect((await request.get(address)).status()).toBe(404)
  await form.click()
  await expect(form).toBeChecked()
  await expect.poll(async () => (await request.get(address)).status()).toBe(200)
})

test('a rule of alerting is written, reads as a sentence, is changed while another changes it, ordered and deleted', async ({
  seat,
  world,
}) => {
  const stamp = Date.now()
  const { data: role } = await world.api<One<{ id: string }>>('POST', '/v1/roles', {
    name: `Diver ${stamp}`,
    color: '#0000ff',
  })
  await seat.goto('/settings/alerting')
  await expect(seat.getByText('There is no rule yet: everybody available')).toBeVisible()
  await seat.getByRole('button', { name: 'Add rule' }).click()
  const adding = seat.getByRole('form', { name: 'Add rule' })
  await adding.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(adding.getByText('The name is needed.')).toBeVisible()
  await adding.getByLabel('Name').fill('Divers')
  await adding.getByRole('checkbox', { name: `Diver ${stamp}` }).check()
  await expect(adding.getByRole('status')).toHaveText(/P1 and P2 call .Diver \d+., as an alarm\./)
  await isFlawless(seat)
  await adding.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(adding).toBeHidden()
  const rules = seat.getByRole('list', { name: 'Rules' })
  await expect(rules.getByRole('listitem')).toHaveCount(1)

  type Rule = { id: string; name: string; place: number; priorities: number[] }
  const all = async () => (await world.api<One<Rule[]>>('GET', '/v1/alert-rules')).data
  await seat.getByRole('button', { name: 'Edit Divers' }).click()
  const editing = seat.getByRole('form', { name: 'Edit Divers' })
  await editing.getByRole('checkbox', { name: 'P2' }).uncheck()
  await world.api('PATCH', `/v1/alert-rules/${(await all())[0]!.id}`, { everybody: true })
  await editing.getByRole('button', { name: 'Save' }).click()
  await expect(seat.getByRole('alert').filter({ hasText: 'Somebody else changed this meanwhile' })).toBeVisible()
  await seat.getByRole('button', { name: 'Put mine back' }).click()
  await editing.getByRole('button', { name: 'Save' }).click()
  await expect(rules.getByRole('listitem')).toContainText(/P1 calls .Diver/)

  await world.api('POST', '/v1/alert-rules', { name: 'All know', kind: 'information', everybody: true, place: 1 })
  await expect(rules.getByRole('listitem')).toHaveCount(2) // told by the live connection
  await seat.getByRole('button', { name: 'Move All know up' }).click()
  await expect.poll(async () => (await all()).find(({ name }) => name === 'All know')?.place).toBe(0)
  for (const name of ['All know', 'Divers']) {
    await seat.getByRole('button', { name: `Delete ${name}` }).click()
    const question = seat.getByRole('alertdialog')
    await expect(question).toContainText(name === 'Divers' ? 'It is the last rule' : 'not everybody')
    await question.getByRole('button', { name: 'Delete' }).click()
    await expect(seat.getByRole('button', { name: `Delete ${name}` })).toBeHidden()
  }
  await world.api('DELETE', `/v1/roles/${role.id}`)
})

test('how a team’s calling goes on is set: times, duty officers, the monthly test', async ({ seat, world }) => {
  const { data: mats } = await world.api<One<{ id: string }>>('POST', '/v1/members', {
    firstname: 'Mats',
    lastname: `Holm ${Date.now()}`,
  })
  const alerting = async () =>
    (await world.api<One<{ alerting: object }>>('GET', `/v1/teams/${await teamOf(world)}`)).data.alerting
  await seat.goto('/settings/alerting')
  const next = seat.getByLabel('Next channel after, in seconds')
  await next.fill('20, never')
  await seat.getByLabel('How many must come').fill('4')
  await seat.getByRole('button', { name: 'Save' }).click()
  await expect(seat.getByText('Whole seconds from 1 to 86400')).toBeVisible()
  await next.fill('20 40')
  await seat.getByRole('button', { name: 'Save' }).click()
  await expect.poll(alerting).toMatchObject({ next: [20, 40], strength: 4 })
  await seat.getByLabel('Another duty officer').selectOption({ value: mats.id })
  await seat.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(seat.getByRole('list', { name: 'Duty officers' })).toContainText('Mats')
  await seat.getByLabel('Each month on the').selectOption('7')
  await expect.poll(alerting).toMatchObject({ dutyOfficers: [mats.id], monthlyTest: { day: 7, hour: 19 } })
  await isFlawless(seat)
  const usual = { next: null, strength: null, dutyOfficers: null, monthlyTest: null }
  await world.api('PATCH', `/v1/teams/${await teamOf(world)}`, { alerting: usual })
  await world.api('DELETE', `/v1/members/${mats.id}`)
})
