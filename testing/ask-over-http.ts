import { type IncomingMessage, request } from 'node:http'
import type { Readable } from 'node:stream'

export type Sent = { method?: string; headers?: Record<string, string>; body?: string | Uint8Array | Readable }
export type Answer = { status: number; headers: IncomingMessage['headers']; body: Buffer }

/** Sends a request, its path as it is, and reads the whole answer. */
export async function askOverHttp(door: string, path: string, sent: Sent = {}): Promise<Answer> {
  const answer = await begin(door, path, sent)
  return { status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(await answer.toArray()) }
}

/** The same, but resolves as soon as the answer begins. */
export function begin(
  door: string,
  path: string,
  { method = 'GET', headers = {}, body }: Sent,
): Promise<IncomingMessage> {
  const { hostname, port } = new URL(door)
  const isWhole = typeof body === 'string' || body instanceof Uint8Array
  // Node gives no length to the body of a DELETE, which the other end then takes for the next request.
  const length = isWhole ? { 'content-length': String(Buffer.byteLength(body)) } : {}
  return new Promise((resolve, reject) => {
    const options = { hostname, port, path, method, headers: { ...length, ...headers, host: 'localhost' } }
    const sending = request(options, resolve).on('error', reject)
    if (body === undefined || isWhole) sending.end(body)
    else body.pipe(sending)
  })
}
