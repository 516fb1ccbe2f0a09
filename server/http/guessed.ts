import type { Context as Hono } from 'hono'
import type { Caller } from '#server/auth/caller.ts'
import { DomainError, isDomainError } from '#server/domain/error.ts'
import { guessKey } from '#server/guessing/guess-key.ts'
import { inLine, isTryLater, tryPassword as tryAs } from '#server/guessing/try-password.ts'
import { addressOf } from '#server/limits/client-address.ts'
import type { Guessed } from '#server/limits/guesses.ts'
import type { Env } from './env.ts'

/** Who holds this key. @throws DomainError `too_many` for a wrong one after too many */
export async function callerOfKey(c: Hono<Env>, kind: 'team' | 'reports', secret: string): Promise<Caller | undefined> {
  const rt = c.get('rt')
  const found = await guessKey(rt, kind, secret, addressOf(c, rt.config))
  if (!found.caller) refuse(c, found.waitS)
  return found.caller
}

/** Checks a password of this account, in its turn (guessing/try-password.ts). @throws DomainError `too_many` */
export function tryPassword<T>(c: Hono<Env>, account: string, check: () => Promise<T>, isRight: (found: T) => boolean) {
  const rt = c.get('rt')
  return tryAs(rt, { address: addressOf(c, rt.config), account }, check, isRight).catch((error) =>
    refuseLater(c, error),
  )
}

/** Hashes a new password when it is the turn of whoever asks. @throws DomainError `too_many` */
export function inPasswordLine<T>(c: Hono<Env>, work: () => Promise<T>): Promise<T> {
  const { passwordLine, config } = c.get('rt')
  return inLine(passwordLine, addressOf(c, config), work).catch((error) => refuseLater(c, error))
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

/**
 * Looks whether a code to pair a tablet by is right, which `work` says by `not_found`. It is counted before that, by address and
 * in all, and given back if it was. @throws DomainError `too_many`
 */
export async function tryCode<T>(c: Hono<Env>, work: () => Promise<T>): Promise<T> {
  const { guesses, config } = c.get('rt')
  const address = addressOf(c, config)
  const giveBack = () => {
    guesses.giveBack('code', address)
    guesses.giveBack('anybodysCode', EVERYBODY)
  }
  refuse(c, guesses.count('code', address), 'codes')
  refuse(c, guesses.count('anybodysCode', EVERYBODY), 'codes')
  const found = await work().catch((error) => {
    if (!isDomainError(error) || error.code !== 'not_found') giveBack() // nothing was found out
    throw error
  })
  giveBack()
  return found
}
const EVERYBODY = 'everybody'

/** Before somebody signs up, or asks for a new password. @throws DomainError `too_many` */
export function countAccountRequest(c: Hono<Env>): void {
  const { guesses, config } = c.get('rt')
  refuse(c, guesses.count('account', addressOf(c, config)), 'requests')
}

function refuseLater(c: Hono<Env>, error: unknown): never {
  if (isTryLater(error)) refuse(c, error.seconds, 'passwords')
  throw error
}

function refuse(c: Hono<Env>, seconds: number, what = 'wrong credentials'): void {
  if (seconds === 0) return
  c.header('retry-after', String(seconds))
  throw new DomainError('too_many', `Too many ${what}; come again in ${seconds} s`)
}
