import { request } from 'undici'
import { NotSent } from './sender.ts'

const TIMEOUT_MS = 20_000
const MOST_ANSWER = 64 * 1024

/** One POST to a provider's own API: a form (or a JSON text), answered in JSON. Only the operator chooses where to. */
export async function post(
  url: string,
  body: URLSearchParams | string,
  headers: Record<string, string> = {},
): Promise<{ status: number; json: Record<string, unknown> }> {
  const type = typeof body === 'string' ? 'application/json' : 'application/x-www-form-urlencoded'
  const signal = AbortSignal.timeout(TIMEOUT_MS)
  const sent = { method: 'POST', body: String(body), headers: { 'content-type': type, ...headers }, signal } as const
  const answer = await request(url, sent)
  const text = await answer.body.text()
  return { status: answer.statusCode, json: readJson(text.slice(0, MOST_ANSWER)) }
}

/** An HTTP error as the reason why a message was not sent: what is the caller's fault stays one, all else may pass. */
export const refusedWith = (status: number, reason: unknown): NotSent =>
  new NotSent(
    `HTTP ${status}${reason ? `: ${reason}` : ''}`,
    status >= 400 && status < 500 && status !== 408 && status !== 429,
  )

function readJson(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  } catch {
    return {} // the status says the rest
  }
}
