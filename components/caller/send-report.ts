import { newItem } from '#components/outbox/kept-item.ts'
import { openOutboxStore } from '#components/outbox/outbox-store.ts'
import { shrinkPhoto } from '#components/outbox/shrink-photo.ts'
import { type Asked, ask } from './ask.ts'
import { CALLER_STORE, type ChatItem, type ReportItem } from './outbox-item.ts'
import { sendItem } from './send-item.ts'

const PATIENCE_MS = 20_000
type Filed = { token: string }
const isFiled = (body: object): body is Filed => 'token' in body

/**
 * Files a report; sent again under its `sentId` it is the same report. Its photos go into the outbox of the report's page,
 * which sends them; where the browser keeps nothing, they are sent here.
 */
export async function sendReport({ path, fields, photos, sentId }: ReportItem): Promise<Asked<Filed>> {
  const headers = { 'content-type': 'application/json' }
  const body = JSON.stringify({ ...fields, nonce: sentId })
  const result = await ask(path, { method: 'POST', headers, body }, PATIENCE_MS, isFiled)
  if (result.kind !== 'answer' || photos.length === 0) return result
  const { token } = result.value
  const store = await openOutboxStore<ChatItem>(CALLER_STORE, token)
  for (const [i, photo] of photos.entries()) {
    const item = { ...newItem(token, { kind: 'photo', shrunk: false, ...photo }), sentId: `${sentId}-${i}` }
    if (!(await store.put(item))) await sendItem(await shrinkPhoto(item))
  }
  return result
}
