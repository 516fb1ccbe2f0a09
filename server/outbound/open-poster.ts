import { Agent, type Dispatcher, request } from 'undici'
import type { Attempt } from '#server/db/schema.ts'

import { AddressRefused, isPrivateHost } from './address.ts'
import { checkedLookup, type LookUp } from './checked-lookup.ts'
import { retryAfter } from './retry-after.ts'

const TIMEOUT_MS = 10_000
const CONNECT_MS = 5000
const READ_BYTES = 64 * 1024
const KEPT_BYTES = 1024

export type Post = { url: string; body: string | Buffer; headers: Record<string, string> }
/** `retryAfter`: seconds, where the receiver names them. */
export type Posted = Attempt & { retryAfter: number | undefined }
type Options = { lookUp: LookUp; allowPrivate: boolean; now: () => Date; timeoutMs?: number | undefined }

/**
 * Sends POSTs to addresses that strangers chose: public ones only, unless private ones are allowed; no redirect is
 * followed, nothing waits longer than 10 s, and 64 kB of the answer are read at most. Connections are kept a while.
 */
export function openPoster({ lookUp, allowPrivate, now, timeoutMs = TIMEOUT_MS }: Options) {
  const connect = { timeout: CONNECT_MS, lookup: checkedLookup(lookUp, allowPrivate) }
  const dispatcher = new Agent({ connect, allowH2: false })
  const closing = new AbortController()

  const exchange = async ({ url, body, headers }: Post) => {
    if (!allowPrivate && isPrivateHost(new URL(url).hostname))
      // a literal address is never looked up
      throw new AddressRefused('The address is not public')
    const signal = AbortSignal.any([AbortSignal.timeout(timeoutMs), closing.signal])
    const answer = await request(url, { method: 'POST', body, headers, dispatcher, signal })
    const seconds = retryAfter(answer.headers['retry-after'], now())
    return { status: answer.statusCode, retryAfter: seconds, answer: await beginningOf(answer.body) }
  }

  return {
    /** Never rejects for what the receiver does. @throws the reason of `close` when it comes meanwhile */
    async post(post: Post): Promise<Posted> {
      const [at, begun] = [new Date().toISOString(), performance.now()]
      const took = () => Math.round(performance.now() - begun)
      try {
        return { at, error: null, ...(await exchange(post)), durationMs: took() }
      } catch (error) {
        closing.signal.throwIfAborted()
        return { at, status: null, error: wordFor(error), answer: null, retryAfter: undefined, durationMs: took() }
      }
    },
    /** What is under way is cut off; it counts as not tried. */
    async close(): Promise<void> {
      closing.abort()
      await dispatcher.destroy()
    },
  }
}
export type Poster = ReturnType<typeof openPoster>

/** The first kilobyte as text. The status has been given by now: an answer that breaks off is shown as far as it came. */
async function beginningOf(body: Dispatcher.ResponseData['body']): Promise<string> {
  const kept: Buffer[] = []
  let bytes = 0
  body.on('error', () => undefined) // also when it is left early
  try {
    for await (const chunk of body as AsyncIterable<Buffer>) {
      if (bytes < KEPT_BYTES) kept.push(chunk)
      bytes += chunk.length
      if (bytes >= READ_BYTES) break
    }
  } catch {
    // broke off
  }
  const beginning = Buffer.concat(kept).subarray(0, KEPT_BYTES)
  return new TextDecoder().decode(beginning, { stream: true }).replaceAll('\u0000', '')
}

function wordFor(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error.name === 'TimeoutError') return 'No answer in time'
  return 'code' in error && error.code !== 'ADDRESS_REFUSED' ? `${error.code}: ${error.message}` : error.message
}
