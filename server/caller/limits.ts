import type { Context, MiddlewareHandler } from 'hono'
import type { DomainError } from '#server/domain/error.ts'
import { addressOf, networkOf } from '#server/limits/client-address.ts'
import { type Counted, callerCredential } from '#server/limits/rate-limit.ts'
import { openBuckets } from '#server/limits/token-bucket.ts'
import type { Parts } from '#server/parts/parts.ts'
import { gone, tooMany } from './problem.ts'

/** Behind one address of a mobile operator are many phones; each has its token's own average beside it. */
const PHONES = 10
/** Reports from the public form: so many at once from one address, and as many again in ten minutes. */
const FILED = { burst: 6, perMinute: 0.6 }

/** Behind what address or network a request comes from: whoever shares it is counted together. */
export const networkAsking = (rt: Parts, c: Context): string => networkOf(addressOf(c, rt.config))

/** Counts every request by address. @throws DomainError `too_many` */
export const countAddress =
  (rt: Parts): MiddlewareHandler =>
  (c, next) => {
    const credential = `callers:${networkAsking(rt, c)}`
    const requestsPerMinute = PHONES * rt.config.RATE_LIMIT_PER_MINUTE
    refuseBeyond(c, rt.limits.count('default', { credential, requestsPerMinute }))
    return next()
  }

/** Counts a request for one report; what is left stands in the answer's headers. @throws DomainError `too_many` */
export function countToken(rt: Parts, c: Context, reportId: number): void {
  refuseBeyond(c, rt.limits.count('default', { credential: callerCredential(reportId) }))
}

function refuseBeyond(c: Context, counted: Counted | undefined): void {
  for (const [name, value] of Object.entries(counted?.headers ?? {})) c.header(name, value)
  if (counted && !counted.allowed) throw tooMany()
}

/** What is said to a token that opens nothing: each is a guess. The guesser is told to wait after too many. */
export function countGuess(rt: Parts, c: Context): DomainError {
  const seconds = rt.guesses.count('key', addressOf(c, rt.config))
  return seconds === 0 ? gone() : waiting(c, seconds)
}

/** Counts reports filed with the public form, by address. @throws DomainError `too_many` */
export function openFilings(rt: Parts): (c: Context) => void {
  const buckets = openBuckets(() => performance.now())
  return (c) => {
    if (rt.config.RATE_LIMIT_PER_MINUTE === 0) return
    const { allowed, waitMs } = buckets.take(networkAsking(rt, c), FILED)
    if (!allowed) throw waiting(c, Math.ceil(waitMs / 1000))
  }
}

/** What is said to whoever may come again after so many seconds. */
export function waiting(c: Context, seconds: number): DomainError {
  c.header('retry-after', String(seconds))
  return tooMany()
}
