import { type Asked, ask } from './ask.ts'
import type { ChatItem } from './outbox-item.ts'

const TEXT_PATIENCE_MS = 20_000
const PHOTO_PATIENCE_MS = 180_000
const isWritten = (body: object): body is { id: number } => 'id' in body

/** Sends one thing. The server writes what has the same `sentId` only once, so sending again does no harm. */
export function sendItem(item: ChatItem): Promise<Asked<{ id: number }>> {
  const path = `/r/${encodeURIComponent(item.token)}`
  if (item.kind === 'photo')
    return ask(`${path}/photos`, { method: 'POST', body: photoForm(item) }, PHOTO_PATIENCE_MS, isWritten)
  const body = JSON.stringify({ sentId: item.sentId, text: item.text })
  const headers = { 'content-type': 'application/json' }
  return ask(`${path}/messages`, { method: 'POST', headers, body }, TEXT_PATIENCE_MS, isWritten)
}

function photoForm({ sentId, bytes, type, name }: ChatItem & { kind: 'photo' }): FormData {
  const form = new FormData()
  form.append('sentId', sentId)
  form.append('files', new Blob([bytes], { type }), name)
  return form
}
