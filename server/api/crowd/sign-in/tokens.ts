import { sql } from 'kysely'
import { permissionsOf } from '#lib/permissions.ts'
import type { Caller } from '#server/auth/caller.ts'
import type { Db } from '#server/db/open.ts'
import type { Actor } from '#server/domain/context.ts'
import { hashSecret } from '#server/secrets/secret.ts'

export type NewToken = {
  token: string
  clientId: string
  userId: string | null
  scopes: string[]
  expiresAt: Date
  /** Of the sign-in it comes from, where that can be renewed (refresh-tokens.ts). */
  family?: string | null
}

/** Keeps a token by its hash; those that have run out are swept on the way. */
export async function saveToken(
  db: Db,
  { token, clientId, userId, scopes, expiresAt, family = null }: NewToken,
  now: Date,
) {
  await db.deleteFrom('oauth_token').where('expires_at', '<', now).execute()
  const row = { hash: hashSecret(token), client_id: clientId, user_id: userId, scopes, expires_at: expiresAt, family }
  await db.insertInto('oauth_token').values(row).execute()
}

/**
 * The caller behind a token: the token names a user and scopes, the role is looked up each time, so that a change of
 * role or the end of a membership counts at once (facts C26). Without a user the caller is anonymous.
 */
export async function findToken(db: Db, token: string, now: Date): Promise<Caller | undefined> {
  const row = await tokenRow(db, hashSecret(token), now)
  if (!row) return undefined
  const { team_id: teamId, centre, user_id: userId } = row
  const shared = { teamId, centre, scopes: new Set(row.scopes), credential: `token:${row.hash}` }
  if (userId === null) return { ...shared, actor: { kind: 'system' }, isShutOut: row.shutOut }
  if (row.membership === null || row.role === null) return undefined // no longer a member of that team
  const name = row.name ?? ''
  const actor: Actor = row.member_id ? { kind: 'member', id: row.member_id, name } : { kind: 'system' }
  const user = { id: userId, name, email: row.email ?? '', membershipId: row.membership, role: row.role }
  return { ...shared, actor, user, permissions: permissionsOf(row.role, row.permissions ?? []) }
}

const tokenRow = (db: Db, hash: string, now: Date) =>
  db
    .selectFrom('oauth_token as t')
    .innerJoin('oauth_client as c', 'c.id', 't.client_id')
    .leftJoin('auth_user as u', 'u.id', 't.user_id')
    .leftJoin('membership as s', (join) =>
      join.onRef('s.user_id', '=', 't.user_id').onRef('s.team_id', '=', 'c.team_id'),
    )
    .leftJoin('crowd_role as r', (join) => join.onRef('r.team_id', '=', 'c.team_id').onRef('r.name', '=', 's.role'))
    .select(['t.hash', 't.user_id', 't.scopes', 'c.team_id', 'c.centre', 'u.name', 'u.email'])
    .select(['s.id as membership', 's.role', 's.member_id', 'r.permissions'])
    // Whether nobody in particular may come in is read with the token: it costs no question of its own.
    .select(
      sql<boolean>`t.user_id is null and exists (select from crowd_config g
        where g.team_id = c.team_id and g.name = 'site' and g."values" @> '{"private": true}')`.as('shutOut'),
    )
    .where('t.hash', '=', hash)
    .where('t.expires_at', '>', now)
    .executeTakeFirst()
