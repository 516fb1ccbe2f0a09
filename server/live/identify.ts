import type { Caller } from '#server/auth/caller.ts'
import type { Keys } from '#server/auth/keys.ts'
import { isSameOrigin } from '#server/auth/origin.ts'
import type { Config } from '#server/config.ts'
import { guessKey } from '#server/guessing/guess-key.ts'
import type { Guesses } from '#server/limits/guesses.ts'

type Known = {
  keys: Pick<Keys, 'find'>
  sessions: { find: (headers: Headers) => Promise<Caller | undefined> }
  tablets: { find: (headers: Headers) => Promise<Caller | undefined> }
  guesses: Guesses
  config: Pick<Config, 'PUBLIC_URL'>
}

/**
 * Who opens a socket: a team key, or else the session of one of our own pages, or else a vehicle's tablet. A key from that address that is wrong is a
 * guess, as everywhere; without an address it is one that was right before.
 */
export const identifier =
  (rt: Known) =>
  async (headers: Headers, key: string | undefined, address?: string): Promise<Caller | undefined> => {
    if (key !== undefined)
      return address === undefined ? rt.keys.find('team', key) : (await guessKey(rt, 'team', key, address)).caller
    if (!isSameOrigin(headers, headers.get('host') ?? undefined, rt.config.PUBLIC_URL)) return undefined
    return (await rt.sessions.find(headers)) ?? rt.tablets.find(headers)
  }
