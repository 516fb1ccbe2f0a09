import type { Browser, Page } from '@playwright/test'
import { type SentReport, say, sendReport } from './citizen.ts'
import { expect, signIn, test } from './fixtures.ts'
import { muster } from './muster.ts'

const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
)
const queueOf = (page: Page) => page.getByRole('region', { name: 'Queue' })
const rowOf = (page: Page, words: string) => queueOf(page).getByRole('button', { name: words })
const detailOf = (page: Page) => page.getByRole('complementary', { name: /^Report / })
const chatOf = (page: Page) => detailOf(page).getByRole('log')
const field = (page: Page) => page.getByLabel('Message to the citizen')

/** The citizen's own page, in a browser of theirs. */
async function openCaller(browser: Browser, { page }: SentReport, query = ''): Promise<Page> {
  const context = await browser.newContext({ geolocation: { latitude: 59.401, longitude: 18.351, accuracy: 12 } })
  await context.grantPermissions(['geolocation'])
  const caller = await context.newPage()
  await caller.goto(`${page}${query}`)
  return caller
}

test('a report far from every alarm comes into view when it is chosen', { tag: '@map' }, async ({
  seat,
  world,
  request,
}) => {
  await world.raiseAlarm({ title: 'Fire at home', location: { latitude: 59.4, longitude: 18.35 } })
  const words = `The palm tree burns ${Date.now()}`
  await sendReport(request, words, { x: -72.33, y: 18.54 })
  await expect(rowOf(seat, words)).toBeVisible()
  const scale = seat.locator('.maplibregl-ctrl-scale')
  await expect(scale).not.toHaveText(/\d{3}\skm/)
  await rowOf(seat, words).click()
  await expect(scale).toHaveText(/\d{3}\skm/)
})

test('a citizen and a dispatcher write to each other; what is unread says so, and a photo shows', async ({
  seat,
  browser,
  request,
}) => {
  const words = `Smoke from the school ${Date.now()}`
  const report = await sendReport(request, words)
  await expect(rowOf(seat, words)).toContainText('1 new')
  await rowOf(seat, words).click()
  await expect(detailOf(seat).getByRole('link', { name: '+46701740601' })).toHaveAttribute('href', 'tel:+46701740601')
  await expect(rowOf(seat, words)).not.toContainText('new')

  const caller = await openCaller(browser, report)
  await seat.keyboard.press('w')
  await expect(field(seat)).toBeFocused()
  await seat.keyboard.type('Is anybody')
  await seat.keyboard.press('Shift+Enter')
  await seat.keyboard.type('inside?')
  await seat.keyboard.press('Enter')
  await expect(chatOf(seat).getByRole('img', { name: 'sent', exact: true })).toBeVisible()
  await expect(caller.getByRole('log', { name: 'Messages' })).toContainText('Is anybody\ninside?')

  await seat.keyboard.press('Escape')
  await seat.keyboard.press('Escape')
  await expect(detailOf(seat)).toBeHidden()
  await caller.getByLabel('Add photos').setInputFiles({ name: 'dot.png', mimeType: 'image/png', buffer: DOT })
  await expect(rowOf(seat, words)).toContainText('1 new')
  await expect(rowOf(seat, words)).toContainText('1 photo')
  await expect(seat).toHaveTitle(/^\(\d+\).* ?Muster$/)

  await rowOf(seat, words).click()
  const photo = chatOf(seat).getByRole('img', { name: /^From the citizen/ })
  await expect.poll(() => photo.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0)
  await expect(rowOf(seat, words)).not.toContainText('new')
  for (const name of ['Photo 1', 'Photo 1, as sent']) {
    const opened = seat.context().waitForEvent('page')
    await chatOf(seat).getByRole('link', { name, exact: true }).click()
    const tab = await opened
    await tab.waitForLoadState()
    expect(await tab.evaluate(() => document.images.length), name).toBe(1)
    await tab.close()
  }
  await caller.context().close()
})

test('a report becomes an alarm, is taken off, linked again by a suggestion, and closed, all by keys', async ({
  seat,
  browser,
  request,
}) => {
  const words = `Flames on the roof of number ${Date.now()}`
  const report = await sendReport(request, words, { x: 18.4123, y: 59.4321 })
  await rowOf(seat, words).click()
  const caller = await openCaller(browser, report)
  await seat.keyboard.press('r')
  const form = seat.getByRole('dialog', { name: 'New alarm' })
  await expect(form.getByLabel('Title')).toHaveValue('Fire: Building')
  await expect(form.getByLabel('Description')).toHaveValue(words)
  await expect(form.getByLabel('Latitude')).toHaveValue('59.4321')
  await expect(form.getByLabel('Longitude')).toHaveValue('18.4123')
  await form.getByLabel('Title').fill(`Roof fire ${report.id}`)
  await seat.keyboard.press('Enter')

  const alarm = seat.getByRole('complementary', { name: /^Alarm #/ })
  await expect(alarm.getByRole('heading', { name: `Roof fire ${report.id}` })).toBeVisible()
  await expect(rowOf(seat, words)).toBeHidden()
  await expect(caller.getByRole('heading', { name: 'Help is being organised' })).toBeVisible()
  await alarm.getByRole('list', { name: 'Linked reports' }).getByRole('button').click()
  await expect(detailOf(seat).getByRole('button', { name: /^Linked to #/ })).toContainText(`Roof fire ${report.id}`)

  await seat.keyboard.press('u')
  await expect(rowOf(seat, words)).toBeVisible()
  await expect(seat.getByRole('button', { name: 'Undo', exact: true })).toBeVisible()
  await seat.keyboard.press('l')
  const likely = seat.getByRole('menu').getByRole('group', { name: 'May be the same' }).getByRole('menuitem')
  await expect(likely.first()).toContainText(`Roof fire ${report.id}`)
  await expect(likely.first()).toContainText(/0 m away · \d+ min apart/)
  await seat.keyboard.press('ArrowDown')
  await seat.keyboard.press('Enter')
  await expect(detailOf(seat).getByRole('button', { name: /^Linked to #/ })).toBeVisible()
  await expect(rowOf(seat, words)).toBeHidden()

  await seat.keyboard.press('c')
  await seat.getByRole('menuitem', { name: 'Handled' }).press('Enter')
  await expect(detailOf(seat)).toContainText('closed: handled')
  await expect(caller.getByText('You can read this page, but not write any more.')).toBeVisible()
  await seat.keyboard.press('o')
  await expect(detailOf(seat).getByRole('button', { name: 'Close…' })).toBeVisible()
  await caller.context().close()
})

test('a canned reply goes out in the citizen’s language, and the dispatcher sees what it says', async ({
  seat,
  browser,
  request,
  world,
}) => {
  const { data } = await world.api<{ data: { team: { id: string } } }>('GET', '/')
  const team = `/v1/teams/${data.team.id}`
  await world.api('PATCH', team, { locales: ['sv'] })
  const own = `Go to the meeting point ${Date.now()}`
  const translations = [{ text: `Gå till samlingsplatsen ${Date.now()}`, locale: 'sv' }]
  await world.api('POST', '/v1/replies', { text: own, translations })
  const words = `Gas smell ${Date.now()}`
  const report = await sendReport(request, words)
  const caller = await openCaller(browser, report, '?lang=sv')
  await rowOf(seat, words).click()
  await expect(detailOf(seat)).toContainText('reads Swedish')
  await seat.getByRole('button', { name: 'Replies' }).click()
  const item = seat.getByRole('menuitem', { name: own })
  await expect(item).toContainText(translations[0]!.text)
  await item.click()
  await expect(field(seat)).toHaveValue(translations[0]!.text)
  await expect(field(seat)).toBeFocused()
  await expect(seat.getByText(`It says: ${own}`)).toBeVisible()
  await seat.keyboard.press('Enter')
  await expect(caller.getByText(translations[0]!.text)).toBeVisible()
  await world.api('PATCH', team, { locales: [] })
  await caller.context().close()
})

test('where the caller is shows with its accuracy and age, and closing the report ends it', async ({
  seat,
  browser,
  request,
}) => {
  const words = `Lost on the ice ${Date.now()}`
  const report = await sendReport(request, words)
  const caller = await openCaller(browser, report)
  await rowOf(seat, words).click()
  await caller.getByRole('button', { name: 'Share', exact: true }).click()
  await expect(detailOf(seat)).toContainText(/Caller ±12 m, \d+ s ago/)
  await expect(rowOf(seat, words)).toContainText('±12 m')
  await seat.keyboard.press('c')
  await seat.getByRole('menuitem', { name: 'Mistaken' }).press('Enter')
  await expect(detailOf(seat)).toContainText('closed: mistaken')
  await expect(detailOf(seat)).not.toContainText('Caller ±')
  await caller.context().close()
})

test('a message that does not get through stays, says so, and goes again', async ({ seat, request }) => {
  const words = `Tree on the line ${Date.now()}`
  await sendReport(request, words)
  await rowOf(seat, words).click()
  await seat.route('**/messages', (route) => (route.request().method() === 'POST' ? route.abort() : route.continue()))
  await field(seat).fill('Keep away from the line')
  await field(seat).press('Enter')
  await expect(chatOf(seat).getByRole('alert')).toContainText('Not sent')
  await seat.unroute('**/messages')
  await chatOf(seat).getByRole('button', { name: 'Send again' }).click()
  await expect(chatOf(seat).getByRole('img', { name: 'sent', exact: true })).toBeVisible()
  await expect(chatOf(seat).getByText('Keep away from the line')).toHaveCount(1)
})

/** Keeps the pitch of every tone this page plays. */
async function listen(page: Page): Promise<() => Promise<number[]>> {
  await page.addInitScript(() => {
    const tones: number[] = []
    Object.assign(window, { tones })
    const start = OscillatorNode.prototype.start
    OscillatorNode.prototype.start = function (when) {
      tones.push(Math.round(this.frequency.value))
      start.call(this, when)
    }
  })
  return () => page.evaluate(() => (window as unknown as { tones: number[] }).tones)
}

/** A team of its own with a dispatcher, and a key for reports. */
function newTeam(called: string) {
  const team = muster('team', 'create', `${called} ${Date.now()}`)
  const person = { email: `n${Date.now()}@example.org`, password: 'correct horse battery' }
  const who = ['--firstname', 'Nils', '--lastname', 'Berg', '--rights', 'dispatcher', '--team', team]
  muster('user', 'create', '--email', person.email, '--password', person.password, ...who)
  const key = muster('key', 'create', '--kind', 'reports', '--name', `${called} app`, '--team', team)
  return { person, key: key.replace(/^ak_/, '') }
}

test('a drill shows and sounds in the training centre only', async ({ browser, request }) => {
  test.slow() // two consoles with their maps, one of them twice
  const { person, key } = newTeam('Sundet') // where no alarm of another story rings
  const [live, drill] = [await (await browser.newContext()).newPage(), await (await browser.newContext()).newPage()]
  const tonesOf = { live: await listen(live), drill: await listen(drill) }
  for (const page of [live, drill]) await signIn(page, '', person)
  await drill.getByRole('button', { name: /^User menu/ }).click()
  await drill.getByRole('menuitem', { name: 'Training centre' }).click()
  await expect(drill.getByRole('img', { name: /^Connection: live/ })).toBeVisible()
  await expect(drill.getByRole('banner')).toContainText('TRAINING')
  for (const page of [live, drill]) await page.getByRole('heading', { name: 'Dispatch console' }).click({ force: true })

  const exercise = `Exercise in the harbour ${Date.now()}`
  await sendReport(request, exercise, { key, mode: 'training' })
  await expect(rowOf(drill, exercise)).toBeVisible()
  await expect(drill).toHaveTitle(/(TRAINING|DRILL) · Muster$/)
  await expect.poll(tonesOf.drill).toEqual([587, 784])

  const real = `Harbour on fire ${Date.now()}`
  const sent = await sendReport(request, real, { key })
  await expect(rowOf(live, real)).toBeVisible()
  await expect.poll(tonesOf.live).toEqual([587, 784])
  await expect(rowOf(live, exercise)).toBeHidden()
  await expect(rowOf(drill, real)).toBeHidden()

  await rowOf(live, real).click()
  await field(live).fill('Thank you')
  await field(live).press('Enter')
  await expect(chatOf(live).getByText('Thank you')).toBeVisible()
  await live.waitForTimeout(2000) // what comes in one moment with the report is one sound
  await say(request, sent, 'It grows', key)
  await expect(chatOf(live).getByText('It grows')).toBeVisible()
  await expect.poll(tonesOf.live).toEqual([587, 784, 494])
  expect(await tonesOf.drill()).toEqual([587, 784])
  for (const page of [live, drill]) await page.context().close()
})

test('two teams never see each other’s reports', async ({ seat, browser, request }) => {
  test.slow() // the command line starts three times
  const { person, key } = newTeam('Norrhamn')
  const other = await (await browser.newContext()).newPage()
  await signIn(other, '', person)

  const [ours, theirs] = [`Fire in our town ${Date.now()}`, `Fire in their town ${Date.now()}`]
  const report = await sendReport(request, ours)
  await sendReport(request, theirs, { key })
  await expect(rowOf(seat, ours)).toBeVisible()
  await expect(rowOf(other, theirs)).toBeVisible()
  await expect(rowOf(seat, theirs)).toBeHidden()
  await expect(rowOf(other, ours)).toBeHidden()
  expect((await other.request.get(`/v1/reports/${report.id}`)).status()).toBe(404)
  await other.context().close()
})

test('a token opens its own report and nothing else', async ({ browser, request }) => {
  const [one, two] = [
    await sendReport(request, `One ${Date.now()}`, { phone: '+46701740609' }),
    await sendReport(request, `Two ${Date.now()}`),
  ]
  const caller = await openCaller(browser, one)
  await expect(caller.getByText(/^Building: One/)).toBeVisible()
  expect(await caller.content()).not.toContain('740609')
  for (const path of ['/v1/reports', `/v1/reports/${two.id}`, `/v1/reports/${one.id}/messages`]) {
    const token = one.page.split('/').at(-1)!
    const answer = await caller.request.get(path, { headers: { authorization: `Bearer ${token}` } })
    expect(answer.status(), path).toBe(401)
  }
  expect((await caller.request.get(`${two.page.slice(0, -1)}!/state`)).status()).toBe(404)
  await caller.context().close()
})
