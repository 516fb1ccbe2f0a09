import type { Asked } from '#components/outbox/asked.ts'
import { type DriveItem, idOf, type RespondItem } from './respond-item.ts'

const PATIENCE_MS = 20_000
const PHOTO_PATIENCE_MS = 180_000
/** It would be refused again. Not 401: whoever signs in again still wants it sent; nor 409: the same is just being written. */
const FINAL = new Set([400, 403, 404, 410, 412, 413, 422])

/**
 * Sends one thing to the team API, in the centre it was written in. However often it is sent it happens once: an answer and a
 * place say when they were said, a message has its `sentId`, a photo its `Idempotency-Key`. Never throws.
 */
export async function sendRespond(item: RespondItem): Promise<Asked<unknown>> {
  const { method, path, body } = requestOf(item)
  const headers = {
    'content-type': 'application/json',
    'muster-centre': item.centre,
    ...(method === 'POST' && { 'idempotency-key': item.sentId }),
  }
  const abort = new AbortController()
  const timer = setTimeout(() => abort.abort(), item.kind === 'photo' ? PHOTO_PATIENCE_MS : PATIENCE_MS)
  try {
    const init = { method, headers, credentials: 'same-origin', signal: abort.signal } as const
    const answer = await fetch(path, { ...init, ...(body && { body: JSON.stringify(body) }) })
    const said = await answer.json()
    if (answer.ok && isOurs(said)) return { kind: 'answer', value: said }
    if (FINAL.has(answer.status) && item.kind === 'drive') return { kind: 'answer', value: null } // of no use to anybody
    if (FINAL.has(answer.status)) return { kind: 'refused', problem: said?.error?.message ?? String(answer.status) }
    return { kind: 'later', afterMs: 1000 * (Number(answer.headers.get('retry-after')) || 0) }
  } catch {
    return { kind: 'later', afterMs: 0 }
  } finally {
    clearTimeout(timer)
  }
}

/** The sign-in page of a public Wi-Fi also says 200. */
const isOurs = (body: unknown): boolean => typeof body === 'object' && body !== null && 'timestamp' in body

type Wanted = { method: 'POST' | 'PUT' | 'PATCH' | 'DELETE'; path: string; body?: object }

export function requestOf(item: RespondItem): Wanted {
  const alarm = `/v1/alarms/${item.alarm}`
  const answer = `${alarm}/answers/${idOf(item)}`
  if (item.kind === 'answer' && item.said === null)
    return { method: 'DELETE', path: `${answer}?sentAt=${encodeURIComponent(item.at)}` }
  if (item.kind === 'answer') return { method: 'PUT', path: answer, body: { ...item.said, sentAt: item.at } }
  if (item.kind === 'status')
    return { method: 'PATCH', path: `${alarm}/assignments/${item.assignment}`, body: { status: item.status } }
  if (item.kind === 'fix') return { method: 'POST', path: `/v1/members/${idOf(item)}/positions`, body: item.fix }
  if (item.kind === 'drive') return { method: 'POST', path: '/v1/positions', body: { positions: rowsOf(item) } }
  if (item.kind === 'photo') return { method: 'POST', path: `${alarm}/media`, body: { file: base64(item.bytes) } }
  return {
    method: 'POST',
    path: `${alarm}/messages`,
    body: { text: item.text, sentId: item.sentId, sentAt: item.at },
  }
}

const rowsOf = (item: DriveItem) => item.fixes.map((fix) => ({ vehicle: idOf(item), ...fix }))

const STEP = 0x8000 // as many arguments as every browser takes

function base64(bytes: ArrayBuffer): string {
  const all = new Uint8Array(bytes)
  let text = ''
  for (let at = 0; at < all.length; at += STEP) text += String.fromCharCode(...all.subarray(at, at + STEP))
  return btoa(text)
}
