import { randomBytes } from 'node:crypto'
import type { Permission } from '#lib/permissions.ts'
import type { Runtime } from '#server/apps/runtime.ts'
import { countSignIn } from '#server/auth/login-counts.ts'
import { createTeam } from '#server/domain/founding/index.ts'
import { createOauthClient } from '#server/domain/keys/create-oauth-client.ts'
import { hashSecret } from '#server/secrets/secret.ts'
import { addPerson as addPersonTo, type Rights } from './add-person.ts'
import type { Answer, CallOptions } from './open-team.ts'

/** A team with an OAuth client, people in it, and ways to call the crowd API as them. */
export async function openCrowd(rt: Runtime, name = 'Skärgården Rescue') {
  const teamId = await createTeam(rt.db, name, null, rt.now())
  const client = { id: `client-${randomBytes(4).toString('hex')}`, secret: 'client secret' }
  await createOauthClient(rt.db, { ...client, teamId }, rt.now())
  const credentials = { client_id: client.id, client_secret: client.secret }

  const call = async (
    method: string,
    path: string,
    body?: unknown,
    { key, headers = {}, raw }: CallOptions = {},
  ): Promise<Answer> => {
    const sent = raw ?? (body === undefined ? undefined : JSON.stringify(body))
    const init = { method, headers: { ...(key && { authorization: `Bearer ${key}` }), ...headers } }
    const response = await rt.apps.crowd.request(path, { ...init, ...(sent !== undefined && { body: sent }) })
    const text = await response.text()
    const json = response.headers.get('content-type')?.startsWith('application/json')
    return { status: response.status, body: json ? JSON.parse(text) : text, headers: response.headers }
  }
  const exchange = (more: object, options: CallOptions = {}) =>
    call('POST', '/api/v3/oauth/token', { grant_type: 'client_credentials', ...credentials, ...more }, options)
  const anonymous = async (more = {}): Promise<string> => (await exchange(more)).body.access_token

  const addRole = async (permissions: readonly Permission[]): Promise<string> => {
    const name = `role-${randomBytes(4).toString('hex')}`
    const row = { team_id: teamId, name, display_name: name, description: null, updated_at: null, created_at: rt.now() }
    await rt.db
      .insertInto('crowd_role')
      .values({ ...row, permissions: [...permissions] })
      .execute()
    return name
  }
  /** A token as the password grant gives one, which takes a while on purpose and is tested by itself (oauth.test.ts). */
  const signedIn = async (userId: string): Promise<string> => {
    const token = await anonymous()
    const hash = hashSecret(token)
    await rt.db.updateTable('oauth_token').set({ user_id: userId }).where('hash', '=', hash).execute()
    await countSignIn(rt.db, { id: client.id, teamId }, userId, rt.now())
    return token
  }
  /** Adds somebody to the team, with a role of their own where permissions are named; returns the address and a token. */
  const addPerson = async (rights: Rights, permissions?: readonly Permission[]) => {
    const { email, userId } = await addPersonTo(rt, teamId, rights)
    const role = permissions && (await addRole(permissions))
    if (role) await rt.db.updateTable('membership').set({ role }).where('user_id', '=', userId).execute()
    const { id } = await rt.db
      .selectFrom('membership')
      .select('id')
      .where('user_id', '=', userId)
      .executeTakeFirstOrThrow()
    return { id, email, userId, token: await signedIn(userId) }
  }
  return { teamId, client, credentials, call, exchange, anonymous, addPerson }
}
