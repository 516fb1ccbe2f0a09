import type { Caller } from '#server/auth/caller.ts'
import type { Keys } from '#server/auth/keys.ts'
import type { Guesses } from '#server/limits/guesses.ts'

type Known = { keys: Pick<Keys, 'find'>; guesses: Guesses }
type Found = { caller: Caller } | { caller: undefined; waitS: number }

/**
 * Who holds this key; for one that nobody holds, how many seconds that address must wait (0: not). A key that has not
 * worked lately counts as a wrong one until it is found to be right; beyond the limit only right ones are let in.
 */
export async function guessKey(
  { keys, guesses }: Known,
  kind: 'team' | 'reports',
  secret: string,
  address: string,
): Promise<Found> {
  let waitS: number | undefined
  const mayGuess = () => {
    waitS = guesses.count('key', address)
    return waitS === 0
  }
  const giveBack = () => waitS === 0 && guesses.giveBack('key', address)
  const caller = await keys.find(kind, secret, mayGuess).catch((error) => {
    giveBack()
    throw error
  })
  if (!caller) return { caller, waitS: waitS ?? guesses.count('key', address) }
  giveBack()
  return { caller }
}
