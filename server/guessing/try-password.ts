import { networkOf } from '#server/limits/client-address.ts'
import type { Guesses } from '#server/limits/guesses.ts'
import { PASSWORDS_AT_ONCE } from '#server/secrets/password.ts'
import { LineTooLong, openTurns, type Turns } from '#server/threads/turns.ts'

/** In all, and from one address: some seconds of waiting, and no more. */
const MOST_WAITING = 200
const MOST_FROM_ONE = 20
const SOON_S = 5

type Parts = { guesses: Guesses; passwordLine: Turns }
type Who = { address: string; account: string }

/** Says after how many seconds the same password may be tried again. Told by `seconds`: Next's bundle has its own copy. */
class TryLater extends Error {
  readonly seconds: number

  constructor(seconds: number) {
    super(`Come again in ${seconds} s`)
    this.name = 'TryLater'
    this.seconds = seconds
  }
}
export const isTryLater = (error: unknown): error is TryLater => error instanceof Error && error.name === 'TryLater'

/** Where passwords wait to be checked: address after address, and account after account of one. */
export const openPasswordLine = () =>
  openTurns({ atOnce: PASSWORDS_AT_ONCE, most: MOST_WAITING, mostEach: MOST_FROM_ONE })

/**
 * Lets `check` look at a password, in its turn. When that has come it is counted as a wrong one; if it was right, or could
 * not be checked, that is taken back.
 * @throws TryLater after too many wrong ones from that address, or where too many wait
 */
export function tryPassword<T>(
  { guesses, passwordLine }: Parts,
  { address, account }: Who,
  check: () => Promise<T>,
  isRight: (found: T) => boolean,
): Promise<T> {
  const allow = (seconds: number) => {
    if (seconds > 0) throw new TryLater(seconds)
  }
  const work = async () => {
    allow(guesses.count('password', address))
    let wasWrong = false
    try {
      const found = await check()
      wasWrong = !isRight(found)
      return found
    } finally {
      if (!wasWrong) guesses.giveBack('password', address)
    }
  }
  return inLine(passwordLine, address, work, account, () => allow(guesses.waitOf('password', address)))
}

/** Does `work` when it is the turn of who asks from that address. @throws TryLater where too many wait */
export async function inLine<T>(
  line: Turns,
  address: string,
  work: () => Promise<T>,
  account = '',
  before?: () => void,
): Promise<T> {
  before?.()
  return line.take({ names: [networkOf(address), account.toLowerCase()] }, 1, work).catch((error) => {
    throw error instanceof LineTooLong ? new TryLater(SOON_S) : error
  })
}
