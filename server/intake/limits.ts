import type { MiddlewareHandler } from 'hono'
import { DomainError } from '#server/domain/error.ts'
import type { Env } from '#server/http/env.ts'
import { addressOf, networkOf } from '#server/limits/client-address.ts'
import type { Parts } from '#server/parts/parts.ts'

/** Of a provider's few addresses come the messages of a whole town. */
const SENDERS = 10

/** Counts every call by address. @throws DomainError `too_many` */
export const countCalls =
  (rt: Parts): MiddlewareHandler<Env> =>
  (c, next) => {
    const credential = `providers:${networkOf(addressOf(c, rt.config))}`
    const requestsPerMinute = SENDERS * rt.config.RATE_LIMIT_PER_MINUTE
    const counted = rt.limits.count('default', { credential, requestsPerMinute })
    if (!counted || counted.allowed) return next()
    for (const [name, value] of Object.entries(counted.headers)) c.header(name, value)
    throw new DomainError('too_many', `Too many requests; come again in ${counted.headers['retry-after']} s`)
  }
