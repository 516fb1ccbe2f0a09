import { setTimeout as sleep } from 'node:timers/promises'

export type Send = (request: {
  method: 'GET' | 'POST'
  path: string
  body?: unknown
  once?: string
}) => Promise<unknown>
export type SenderOptions = {
  url: string
  key: string
  signal: AbortSignal
  patienceMs: number
  onRetry: (reason: string) => void
}

/** The server understood the request and will never accept it. */
export class Refused extends Error {}
/** The server does not answer, or does not let us in: nothing more can be sent. */
export class GivenUp extends Error {}

const ANSWER_LIMIT_MS = 15_000
// A server that never answered is more likely a wrong address than one that restarts.
const FIRST_PATIENCE_MS = 10_000
const FIRST_WAIT_MS = 200
const LONGEST_WAIT_MS = 10_000

/**
 * Sends requests to the team API until they are answered: a lost connection, 429, 409 (the first try still runs) and
 * 5xx are tried again with growing, jittered pauses. `once` becomes the Idempotency-Key, so that a create whose answer
 * was lost happens only once.
 */
export function openSender({ url, key, signal, patienceMs, onRetry }: SenderOptions): Send {
  const attempt = ({ method, path, body, once }: Parameters<Send>[0]) => {
    const headers = {
      authorization: `Bearer ${key}`,
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(once && { 'idempotency-key': once }),
    }
    const limit = AbortSignal.any([signal, AbortSignal.timeout(ANSWER_LIMIT_MS)])
    return fetch(new URL(path, url), {
      method,
      headers,
      signal: limit,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
  }

  let everAnswered = false
  return async (request) => {
    let silentSince: number | undefined
    for (let tries = 0; ; tries++) {
      const answer = await outcome(attempt(request))
      signal.throwIfAborted()
      everAnswered ||= 'done' in answer
      const patience = everAnswered ? patienceMs : Math.min(patienceMs, FIRST_PATIENCE_MS)
      if ('done' in answer) return answer.done
      silentSince = answer.busy ? undefined : (silentSince ?? Date.now())
      if (silentSince !== undefined && Date.now() - silentSince > patience)
        throw new GivenUp(`No answer from ${url}: ${answer.reason}`)
      onRetry(answer.reason)
      await sleep(pause(tries, answer.waitMs), undefined, { signal })
    }
  }
}

type Outcome = { done: unknown } | { reason: string; waitMs: number; busy: boolean }

/** The answer, or why to try again. @throws Refused, GivenUp */
async function outcome(reply: Promise<Response>): Promise<Outcome> {
  try {
    const response = await reply
    const body = parsed(await response.text()) // an answer cut off halfway throws here, and is tried again
    if (response.ok && body !== undefined) return { done: body }
    if (response.ok) return { reason: 'it answers, but not as our API does', waitMs: 0, busy: false }
    const reason = problemOf(body) ?? `status ${response.status}`
    if (response.status === 401 || response.status === 403) throw new GivenUp(`The server refuses the key: ${reason}`)
    if (!isPassing(response.status)) throw new Refused(reason)
    return { reason, waitMs: retryAfterMs(response.headers.get('retry-after')), busy: response.status < 500 }
  } catch (error) {
    if (error instanceof Refused || error instanceof GivenUp) throw error
    return { reason: whyNot(error as Error), waitMs: 0, busy: false }
  }
}

/** What is no JSON, such as a proxy's error page, is nothing. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const isPassing = (status: number) => status >= 500 || status === 429 || status === 409 || status === 408

function problemOf(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null || !('error' in body)) return undefined
  const { error } = body
  return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : undefined
}

/** fetch hides the reason of a failed connection in its cause. */
function whyNot(error: Error): string {
  const cause = error.cause as (Error & { code?: string }) | undefined
  return cause?.code ?? cause?.message ?? error.message
}

function retryAfterMs(header: string | null): number {
  if (!header) return 0
  const seconds = Number(header)
  const ms = Number.isNaN(seconds) ? Date.parse(header) - Date.now() : seconds * 1000
  return Number.isFinite(ms) ? Math.max(0, ms) : 0
}

/** Half of a doubling pause is chance, so that many clients do not return in step; Retry-After is the least. */
function pause(tries: number, atLeastMs: number): number {
  const full = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** tries)
  return atLeastMs + full / 2 + (Math.random() * full) / 2
}
