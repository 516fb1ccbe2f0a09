import { SCOPES, type Scope } from '#lib/scopes.ts'
import type { Runtime } from '#server/apps/runtime.ts'
import type { Centre } from '#server/db/schema.ts'
import { systemContext } from '#server/domain/context.ts'
import { createTeam } from '#server/domain/founding/index.ts'
import { insertKey } from '#server/domain/keys/create-key.ts'

// biome-ignore lint/suspicious/noExplicitAny: tests read answers of every shape
export type Answer = { status: number; body: any; headers: Headers }
export type CallOptions = { key?: string; headers?: Record<string, string>; raw?: string | Uint8Array<ArrayBuffer> }

/** A team with a key, and a way to call the team API as that key. */
export async function openTeam(
  rt: Runtime,
  options: { name?: string; centre?: Centre; scopes?: readonly Scope[]; teamId?: string } = {},
) {
  const { name = 'Skärgården Rescue', centre = 'live', scopes = SCOPES } = options
  const teamId = options.teamId ?? (await createTeam(rt.db, name, null, rt.now()))
  // Not logged: the log of a test starts with what the test does.
  const { secret: key } = await insertKey(systemContext(rt.db, teamId, rt.now), {
    kind: 'team',
    centre,
    name: 'Test key',
    scopes,
  })
  const call = async (
    method: string,
    path: string,
    body?: unknown,
    { headers = {}, raw, key: other = key }: CallOptions = {},
  ): Promise<Answer> => {
    const sent = raw ?? (body === undefined ? undefined : JSON.stringify(body))
    const init = {
      method,
      headers: { authorization: `Bearer ${other}`, ...headers },
      ...(sent !== undefined && { body: sent }),
    }
    const response = await rt.apps.team.request(path, init)
    return { status: response.status, body: await response.json(), headers: response.headers }
  }
  return { teamId, key, call }
}
