import type { Config } from '#server/config.ts'
import { networkOf } from './client-address.ts'
import { openBuckets } from './token-bucket.ts'

/**
 * Wrong ones from one address in a minute; passwords as many as on the sign-in page (auth/better-auth.ts). For `account`
 * (signing up, and setting a new password) each request counts, wrong or not. `code`: to pair a tablet by; `anybodysCode`: all
 * addresses together.
 */
const MOST = { key: 60, password: 10, account: 10, code: 10, anybodysCode: 60 }
export type Guessed = keyof typeof MOST
/** Six digits could all be tried within a code's ten minutes, so these are counted where nothing else is. */
const ALWAYS: ReadonlySet<Guessed> = new Set<Guessed>(['code', 'anybodysCode'])

/**
 * Counts wrong keys and passwords by the address they come from; right ones cost nothing. Who lets something be guessed
 * counts it *before* it is looked at, and gives that back if it was right: of many that come at once no more pass.
 */
export function openGuesses(
  { RATE_LIMIT_PER_MINUTE: average }: Pick<Config, 'RATE_LIMIT_PER_MINUTE'>,
  now: () => number = () => performance.now(),
) {
  const open = () => openBuckets(now)
  const wrong = { key: open(), password: open(), account: open(), code: open(), anybodysCode: open() }
  const isOff = (what: Guessed) => average === 0 && !ALWAYS.has(what)
  const rateOf = (what: Guessed) => {
    const most = ALWAYS.has(what) ? MOST[what] : Math.min(MOST[what], average)
    return { perMinute: most, burst: most }
  }
  return {
    /** Seconds until this address may try again; 0: now. */
    waitOf: (what: Guessed, address: string) =>
      isOff(what) ? 0 : secondsOf(wrong[what].peek(networkOf(address), rateOf(what))),
    /** Counts one; the same answer, for one that is one too many, and is not to be looked at. */
    count: (what: Guessed, address: string) =>
      isOff(what) ? 0 : secondsOf(wrong[what].take(networkOf(address), rateOf(what))),
    /** Takes back one that was counted, and was right. */
    giveBack(what: Guessed, address: string): void {
      if (!isOff(what)) wrong[what].giveBack(networkOf(address), rateOf(what))
    },
  }
}

export type Guesses = ReturnType<typeof openGuesses>

const secondsOf = ({ allowed, waitMs }: { allowed: boolean; waitMs: number }) =>
  allowed ? 0 : Math.max(1, Math.ceil(waitMs / 1000))
