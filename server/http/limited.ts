import type { Context as Hono, MiddlewareHandler } from 'hono'
import type { Endpoint } from '#lib/contracts/endpoint.ts'
import { DomainError } from '#server/domain/error.ts'
import { addressOf, networkOf } from '#server/limits/client-address.ts'
import type { Counted } from '#server/limits/rate-limit.ts'
import type { Env } from './env.ts'

/** Stands before an operation, behind authentication. Every answer from there on says what is left (mount.ts). */
export const limited =
  (e: Pick<Endpoint, 'bucket'>): MiddlewareHandler<Env> =>
  (c, next) => {
    const found = c.get('rt').limits.count(e.bucket ?? 'default', c.get('caller'))
    if (!found) return next()
    if (!found.allowed) refuse(c, found)
    c.set('rateLimit', found.headers)
    return next()
  }

/** Counts a request of somebody who has not said yet who they are, by address. @throws DomainError `too_many` */
export function countAddress(c: Hono<Env>): void {
  const { limits, config } = c.get('rt')
  const found = limits.count('default', { credential: `address:${networkOf(addressOf(c, config))}` })
  if (found) announce(c, found.headers)
  if (found && !found.allowed) refuse(c, found)
}

/** Headers for an answer that is still to be made, that of a problem thrown afterwards included. */
export function announce(c: Hono<Env>, headers: Record<string, string> = {}): void {
  for (const [name, value] of Object.entries(headers)) c.header(name, value)
}

function refuse(c: Hono<Env>, { headers }: Counted): never {
  announce(c, headers)
  throw new DomainError('too_many', `Too many requests; come again in ${headers['retry-after']} s`)
}
