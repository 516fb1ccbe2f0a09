import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { crowdToken } from './crowd.ts'
import { expect, signIn, test } from './fixtures.ts'
import { SIGN_IN } from './settings.ts'

/** Every address the server printed when it started. */
const printed = () =>
  readFileSync(join(process.env.E2E_DATA!, 'server.log'), 'utf8')
    .split('\n')
    .flatMap((line) => line.match(/(?:is ready|also here): (http\S+)/)?.[1] ?? [])

test('the sign-in works through every address the server prints', async ({ browser }) => {
  const addresses = printed()
  expect(addresses.length).toBeGreaterThanOrEqual(2)
  for (const address of addresses) {
    const context = await browser.newContext()
    await signIn(await context.newPage(), address)
    await context.close()
  }
})

test('a wrong password is refused in plain words', async ({ page }) => {
  await page.goto('/login')
  await page.getByLabel('E-mail').fill(SIGN_IN.email)
  await page.getByLabel('Password').fill('wrong horse battery')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('alert').filter({ hasText: /\w/ })).toBeVisible()
  await page.goto('/')
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible()
})

test('somebody who signed up by themselves is told that the console is not theirs', async ({ page, request }) => {
  const person = { email: `volunteer-${Date.now()}@example.org`, realname: 'Nils Berg', password: 'long enough' }
  const headers = await crowdToken(request)
  expect((await request.post('/api/v3/register', { headers, data: person })).status()).toBe(200)
  await page.goto('/login')
  await page.getByLabel('E-mail').fill(person.email)
  await page.getByLabel('Password').fill(person.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('heading', { name: 'This console is not open to you' })).toBeVisible()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible()
})
