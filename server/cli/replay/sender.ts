import { setTimeout as sleep } from 'node:timers/promises'
import pRetry, { AbortError } from 'p-retry'
import { readMoment } from '#lib/dates/moment-of.ts'
import { isNoDate } from '#lib/dates/written-date.ts'

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
/** Half of a doubling pause is chance, so that many clients do not return in step. */
const PAUSES = { retries: Number.POSITIVE_INFINITY, minTimeout: 100, maxTimeout: 10_000, randomize: true }

/** Why to try again, and no sooner than in `waitMs`. `busy`: it was the server that said so. */
class Passing extends Error {
  busy = false
  waitMs = 0
}

/**
 * Sends requests to the team API until they are answered: a lost connection, 429, 409 (the first try still runs) and
 * 5xx are tried again with growing, jittered pauses, none shorter than Retry-After. `once` becomes the Idempotency-Key,
 * so that a create whose answer was lost happens only once.
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
  return (request) => {
    let silentSince: number | undefined
    const again = async ({ busy, waitMs, message }: Passing) => {
      const patience = everAnswered ? patienceMs : Math.min(patienceMs, FIRST_PATIENCE_MS)
      silentSince = busy ? undefined : (silentSince ?? Date.now())
      if (silentSince !== undefined && Date.now() - silentSince > patience)
        throw new GivenUp(`No answer from ${url}: ${message}`)
      onRetry(message)
      await sleep(waitMs, undefined, { signal })
    }
    const answer = async () => {
      const done = await outcome(attempt(request))
      everAnswered = true
      return done
    }
    // safe: whatever is not to be tried again is an AbortError, and that is not told to `again`
    return pRetry(answer, { ...PAUSES, signal, onFailedAttempt: ({ error }) => again(error as Passing) })
  }
}

/** What was answered. @throws Passing; AbortError of a Refused or a GivenUp */
async function outcome(reply: Promise<Response>): Promise<unknown> {
  const { response, body } = await reply
    .then(async (response) => ({ response, body: parsed(await response.text()) }))
    .catch((error: Error) => Promise.reject(new Passing(whyNot(error)))) // an answer cut off halfway is none
  if (response.ok && body !== undefined) return body
  if (response.ok) throw new Passing('it answers, but not as our API does')
  const reason = problemOf(body) ?? `status ${response.status}`
  if (response.status === 401 || response.status === 403)
    throw new AbortError(new GivenUp(`The server refuses the key: ${reason}`))
  if (!isPassing(response.status)) throw new AbortError(new Refused(reason))
  const waitMs = retryAfterMs(response.headers.get('retry-after'))
  throw Object.assign(new Passing(reason), { busy: response.status < 500, waitMs })
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
  if (!Number.isNaN(seconds)) return Number.isFinite(seconds) ? Math.max(0, seconds * 1000) : 0
  const moment = readMoment(header)
  return isNoDate(moment) ? 0 : Math.max(0, moment.getTime() - Date.now())
}
