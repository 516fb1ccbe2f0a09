import { bearer, type openKeys } from '#server/auth/keys.ts'
import { isSameOrigin } from '#server/auth/origin.ts'
import type { openSessions } from '#server/auth/sessions.ts'
import type { Config } from '#server/config.ts'

type Parts = {
  keys: Pick<ReturnType<typeof openKeys>, 'find'>
  sessions: Pick<ReturnType<typeof openSessions>, 'find'>
  config: Pick<Config, 'PUBLIC_URL'>
}
type Of = { teamId: string; centre: string }

/**
 * Whether a request comes from somebody of that team who may read reports: a team key of that centre (an `Authorization`
 * header decides alone), or somebody signed in on one of our own pages, where a picture cannot say which centre it is in.
 */
export function readersOfReports({ keys, sessions, config }: Parts) {
  const callerOf = async (headers: Headers) => {
    const header = headers.get('authorization')
    const secret = bearer(header)
    if (header !== null) return secret === undefined ? undefined : keys.find('team', secret)
    const isOurs = isSameOrigin(headers, headers.get('host') ?? undefined, config.PUBLIC_URL)
    return isOurs ? sessions.find(headers) : undefined
  }
  return async (headers: Headers, { teamId, centre }: Of): Promise<boolean> => {
    const caller = await callerOf(headers)
    if (caller?.teamId !== teamId || !caller.scopes.has('reports:read')) return false
    return caller.isConsole === true || caller.centre === centre
  }
}
