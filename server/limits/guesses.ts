import type { Context as Hono } from 'hono'
import type { Caller } from '#server/auth/caller.ts'
import type { Config } from '#server/config.ts'
import { DomainError } from '#server/domain/error.ts'
import type { Env } from '../http/mount.ts'
import { addressOf, networkOf } from './client-address.ts'
import { openBuckets } from './token-bucket.ts'

/**
 * Wrong ones from one address in a minute; passwords as many as on the sign-in page (auth/better-auth.ts). For `account`
 * (signing up, and setting a new password) each request counts, wrong or not.
 */
const MOST = { key: 60, password: 10, account: 10 }
export type Guessed = keyof typeof MOST

/** Counts wrong keys and passwords by the address they come from; right ones cost nothing. */
export function openGuesses(
  { RATE_LIMIT_PER_MINUTE: average }: Pick<Config, 'RATE_LIMIT_PER_MINUTE'>,
  now: () => number = () => performance.now(),
) {
  const wrong = { key: openBuckets(now), password: openBuckets(now), account: openBuckets(now) }
  const rateOf = (what: Guessed) => {
    const most = Math.min(MOST[what], average)
    return { perMinute: most, burst: most }
  }
  return {
    /** Seconds until this address may try again; 0: now. */
    waitOf: (what: Guessed, address: string) =>
      average === 0 ? 0 : secondsOf(wrong[what].peek(networkOf(address), rateOf(what))),
    /** Counts one that was wrong; the same answer, for one that is one too many. */
    count: (what: Guessed, address: string) =>
      average === 0 ? 0 : secondsOf(wrong[what].take(networkOf(address), rateOf(what))),
  }
}

export type Guesses = ReturnType<typeof openGuesses>

const secondsOf = ({ allowed, waitMs }: { allowed: boolean; waitMs: number }) =>
  allowed ? 0 : Math.max(1, Math.ceil(waitMs / 1000))

/** Who holds this key. @throws DomainError `too_many` for a wrong one after too many */
export async function callerOfKey(c: Hono<Env>, kind: 'team' | 'reports', secret: string): Promise<Caller | undefined> {
  const { keys, guesses, config } = c.get('rt')
  const mayGuess = () => guesses.waitOf('key', addressOf(c, config)) === 0
  const caller = await keys.find(kind, secret, mayGuess)
  if (!caller) countGuess(c, 'key')
  return caller
}

/** Before a guess is looked at. @throws DomainError `too_many` */
export function refuseGuess(c: Hono<Env>, what: Guessed): void {
  const { guesses, config } = c.get('rt')
  refuse(c, guesses.waitOf(what, addressOf(c, config)))
}

/** After a guess was wrong. @throws DomainError `too_many` */
export function countGuess(c: Hono<Env>, what: Guessed): void {
  const { guesses, config } = c.get('rt')
  refuse(c, guesses.count(what, addressOf(c, config)))
}

/** Before somebody signs up, or asks for a new password. @throws DomainError `too_many` */
export function countAccountRequest(c: Hono<Env>): void {
  const { guesses, config } = c.get('rt')
  refuse(c, guesses.count('account', addressOf(c, config)), 'requests')
}

function refuse(c: Hono<Env>, seconds: number, what = 'wrong credentials'): void {
  if (seconds === 0) return
  c.header('retry-after', String(seconds))
  throw new DomainError('too_many', `Too many ${what}; come again in ${seconds} s`)
}
