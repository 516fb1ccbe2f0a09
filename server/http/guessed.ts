import type { Context as Hono } from 'hono'
import type { Caller } from '#server/auth/caller.ts'
import { DomainError } from '#server/domain/error.ts'
import { addressOf } from '#server/limits/client-address.ts'
import type { Guessed } from '#server/limits/guesses.ts'
import type { Env } from './env.ts'

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
