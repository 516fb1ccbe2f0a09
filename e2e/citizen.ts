import { type APIRequestContext, expect } from '@playwright/test'
import { KEY } from './settings.ts'

type Category = { id: number; text: string; children?: { id: number; text: string }[] }
type Told = { mode?: 'live' | 'training'; x?: number; y?: number; phone?: string; key?: string }
/** `page`: the address of the citizen's own page. */
export type SentReport = { id: number; page: string }

const headersOf = (key: string) => ({ authorization: `Bearer ak_${key}` })

/** A citizen's report of a burning building, as any app of the town sends it. */
export async function sendReport(
  request: APIRequestContext,
  description: string,
  { mode = 'live', x = 18.35, y = 59.4, phone = '+46701740601', key = KEY.reports }: Told = {},
): Promise<SentReport> {
  const headers = headersOf(key)
  const { data }: { data: Category[] } = await (await request.get('/api/v1/categories', { headers })).json()
  const fire = data.find(({ text }) => text === 'Fire')!
  const category = { category_id: fire.id, subcategory_id: fire.children!.find(({ text }) => text === 'Building')!.id }
  const reporter = { name: 'Maja Holm', phone }
  const report = { location: { x, y }, category, description, mode, reporter }
  const answer = await request.post('/api/v1/reports', { headers, data: { data: report } })
  expect(answer.ok(), await answer.text()).toBe(true)
  const { data: made, links } = await answer.json()
  return { id: made.report_id, page: new URL(links.public).pathname }
}

/** Words in the report's chat, through the app that reported. */
export async function say(
  request: APIRequestContext,
  { id }: SentReport,
  text: string,
  key = KEY.reports,
): Promise<void> {
  const path = `/api/v1/reports/${id}/chat/messages`
  const answer = await request.post(path, { headers: headersOf(key), data: { data: [{ text }] } })
  expect(answer.ok(), await answer.text()).toBe(true)
}
