import type { Caller } from '#server/auth/caller.ts'
import { isSameOrigin } from '#server/auth/origin.ts'
import type { Runtime } from '#server/runtime.ts'

/** Who opens a socket: a team key, or else the session of one of our own pages. */
export const identifier =
  (rt: Pick<Runtime, 'keys' | 'sessions' | 'config'>) =>
  async (headers: Headers, key: string | undefined): Promise<Caller | undefined> => {
    if (key !== undefined) return rt.keys.find('team', key)
    if (!isSameOrigin(headers, headers.get('host') ?? undefined, rt.config.PUBLIC_URL)) return undefined
    return rt.sessions.find(headers)
  }
