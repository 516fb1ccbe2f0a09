import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { KEY } from './settings.ts'

type Document = { paths: Record<string, Record<string, unknown>>; webhooks?: Record<string, Record<string, unknown>> }
const PAGES = { team: '/docs', reports: '/docs/reports', crowd: '/docs/crowd' }
const sizeOf = (part: Record<string, Record<string, unknown>> = {}) => Object.values(part).flatMap(Object.keys).length

for (const [api, address] of Object.entries(PAGES))
  test(`the ${api} document is drawn in full, for nobody in particular`, async ({ stranger: page, request }) => {
    const document: Document = await (await request.get(`/openapi/${api}.json`)).json()
    await page.goto(address)
    await expect(page.getByRole('heading', { name: `Muster ${api} API` })).toBeVisible()
    await expect(page.locator('.opblock-summary-method')).toHaveCount(
      sizeOf(document.paths) + sizeOf(document.webhooks),
    )
    await expect(page.locator('.errors-wrapper')).toHaveCount(0)
    await expect(page.getByRole('navigation', { name: 'APIs' }).locator('[aria-current=page]')).toHaveAttribute(
      'href',
      address,
    )
  })

test('what is not in the original reference says so in the list', async ({ stranger: page }) => {
  await page.goto('/docs')
  await expect(page.locator('#operations-Team-getSession').getByText('Extension', { exact: true })).toBeVisible()
  await expect(page.locator('#operations-Alarms-createAlarm').getByText('Extension')).toHaveCount(0)
})

test('an operation is tried with a team key: 200, and the key is still there after a reload', async ({
  stranger: page,
}) => {
  await page.goto('/docs#/Alarms/listAlarms')
  await authorise(page, KEY.team)
  const operation = page.locator('#operations-Alarms-listAlarms')
  await run(page, operation)
  await expect(answered(operation)).toHaveText('200')
  await expect(operation.locator('.curl-command, .curl').first()).toContainText('/v1/alarms')
  await page.reload()
  await run(page, operation)
  await expect(answered(operation)).toHaveText('200')
})

test('without a key the answer is 401, in the shape the document shows', async ({ stranger: page }) => {
  await page.goto('/docs#/Alarms/listAlarms')
  const operation = page.locator('#operations-Alarms-listAlarms')
  await run(page, operation)
  await expect(answered(operation)).toHaveText('401')
  await expect(operation.locator('.live-responses-table .highlight-code')).toContainText('"code": "unauthorized"')
})

test('an unknown alarm is 404', async ({ stranger: page }) => {
  await page.goto('/docs#/Alarms/getAlarm')
  await authorise(page, KEY.team)
  const operation = page.locator('#operations-Alarms-getAlarm')
  await run(page, operation)
  await expect(answered(operation)).toHaveText('404')
})

test('the reports API is tried with its own key', async ({ stranger: page }) => {
  await page.goto('/docs/reports#/Categories/listCategories')
  await authorise(page, `ak_${KEY.reports}`)
  const operation = page.locator('#operations-Categories-listCategories')
  await run(page, operation)
  await expect(answered(operation)).toHaveText('200')
})

test('the crowd API is tried with a token that the page itself fetches', async ({ stranger: page }) => {
  await page.goto('/docs/crowd#/Posts/listPosts')
  await page.getByRole('button', { name: 'Authorize' }).first().click()
  const client = page.locator('.auth-container').filter({ hasText: 'clientCredentials' })
  await client.getByLabel('client_id:').fill('e2e')
  await client.getByLabel('client_secret:').fill(KEY.oauth)
  await client.getByRole('button', { name: 'Apply given OAuth2 credentials' }).click()
  await expect(client.getByRole('button', { name: 'Remove authorization' })).toBeVisible()
  await page.locator('.modal-ux .btn-done').first().click()
  const operation = page.locator('#operations-Posts-listPosts')
  await run(page, operation)
  await expect(answered(operation)).toHaveText('200')
})

async function authorise(page: Page, key: string): Promise<void> {
  await page.getByRole('button', { name: 'Authorize' }).first().click()
  await page.locator('.auth-container input').fill(key)
  await page.getByRole('button', { name: 'Apply credentials' }).click()
  await page.locator('.modal-ux .btn-done').click()
}

type Operation = ReturnType<Page['locator']>

/** Opened by its address already, or by hand. */
async function run(page: Page, operation: Operation): Promise<void> {
  await expect(page.locator('.opblock.is-open')).toHaveCount(1)
  await operation.getByRole('button', { name: 'Execute' }).click()
}

const answered = (operation: Operation) => operation.locator('.live-responses-table tbody .response-col_status').first()
