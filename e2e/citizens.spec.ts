import type { APIRequestContext } from '@playwright/test'
import { sendReport } from './citizen.ts'
import { crowdToken } from './crowd.ts'
import { expect, test } from './fixtures.ts'

/** A crowd post, by an app that first gets itself a token. */
async function sendPost(request: APIRequestContext, title: string): Promise<void> {
  const headers = await crowdToken(request)
  const place = { location: [{ lat: 59.41, lon: 18.36 }] }
  const answer = await request.post('/api/v3/posts', {
    headers,
    data: { title, content: 'The whole quarter is dark.', locale: 'en_us', values: place },
  })
  expect(answer.ok(), await answer.text()).toBe(true)
}

test('a citizen’s report comes into the queue by itself and opens', async ({ seat, request }) => {
  const words = `Smoke behind the sheds ${Date.now()}`
  await sendReport(request, words)
  await seat.getByRole('region', { name: 'Queue' }).getByRole('button', { name: words }).click()
  const report = seat.getByRole('complementary', { name: /^Report / })
  await expect(report).toContainText(words)
  await expect(report).toContainText('59.4000, 18.3500')
  await seat.keyboard.press('Escape')
  await expect(report).toBeHidden()
})

test('a crowd post comes into the queue by itself and opens', async ({ seat, request }) => {
  const title = `Street lights out ${Date.now()}`
  await sendPost(request, title)
  await seat.getByRole('region', { name: 'Queue' }).getByRole('button', { name: title }).click()
  const post = seat.getByRole('complementary', { name: /^Crowd post / })
  await expect(post.getByRole('heading', { name: title })).toBeVisible()
  await expect(post).toContainText('The whole quarter is dark.')
})
