import { expect, test } from './fixtures.ts'
import { SIGN_IN } from './settings.ts'

test.afterEach(async ({ seat }) => {
  await seat.request.patch('/v1/session', { data: { locale: null } })
})

test('a user chooses a language: the page is mirrored in place, and another browser follows', async ({
  seat,
  browser,
}) => {
  await seat.getByRole('button', { name: /^User menu/ }).click()
  await seat.getByRole('menuitemradio', { name: 'עברית' }).click()
  const html = seat.locator('html')
  await expect(html).toHaveAttribute('dir', 'rtl')
  await expect(html).toHaveAttribute('lang', 'he')
  await expect(seat.getByRole('button', { name: 'אירוע חדש' })).toBeVisible()

  const elsewhere = await browser.newContext()
  const page = await elsewhere.newPage()
  await page.goto('/login')
  await page.getByLabel('E-mail').fill(SIGN_IN.email)
  await page.getByLabel('Password').fill(SIGN_IN.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'he')
  await elsewhere.close()
})

test('the longest words push nothing out of the top bar of an upright tablet', async ({ seat }) => {
  await seat.request.patch('/v1/session', { data: { locale: 'fr' } })
  await seat.setViewportSize({ width: 820, height: 1180 })
  await seat.reload()
  await expect(seat.getByRole('button', { name: 'Nouvelle alerte' })).toBeInViewport({ ratio: 1 })
  await expect(seat.getByRole('banner').getByRole('button').last()).toBeInViewport({ ratio: 1 })
})

test('the login page speaks as the browser, or as is chosen there', async ({ browser }) => {
  const swedish = await browser.newContext({ locale: 'sv-SE' })
  const page = await swedish.newPage()
  await page.goto('/login')
  await expect(page).toHaveTitle('Logga in · Muster')
  await page.getByLabel('E-post').fill('somebody@example.org')
  await page.getByLabel('Språk').selectOption('fi')
  await expect(page.getByRole('button', { name: 'Kirjaudu sisään' })).toBeVisible()
  await expect(page.getByLabel('Sähköposti')).toHaveValue('somebody@example.org')
  await swedish.close()
})
