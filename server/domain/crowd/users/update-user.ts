import type { Change } from '#server/db/schema.ts'
import { transaction } from '#server/db/transaction.ts'
import { diff, record } from '#server/domain/activity/record.ts'
import { applied } from '#server/domain/applied.ts'
import type { Context } from '#server/domain/context.ts'
import { notFound } from '#server/domain/error.ts'
import { refuse } from '#server/domain/refused.ts'
import { hashed } from '#server/secrets/password.ts'
import { DEFAULT_ROLE } from '../roles/index.ts'
import { permit, type Viewer } from '../viewer.ts'
import { BEYOND } from './create-user.ts'
import { setPassword, takenEmail } from './credentials.ts'
import { lockStandings, mayGive, outranks, type Standing, standingOfRole } from './standing.ts'
import { userById } from './store.ts'
import { type CrowdUser, isSelf, mayManage } from './user.ts'

export type UserChange = {
  email?: string | undefined
  realname?: string | undefined
  password?: string | undefined
  /** null: the default one. */
  role?: string | null | undefined
}
type Kept = Pick<CrowdUser, 'email' | 'realname' | 'role'>
type Standings = { mine: Standing; other: Standing }

/**
 * Changes what is named: of oneself everything but the role; of others by who manages users, and their address and
 * password only where `outranks` allows it and they are in no other team. `token`: the hash of the token that asks,
 * which a new password leaves alive.
 * @throws DomainError `forbidden`, `not_found`; `invalid` for an address that is taken or a role that the team has not
 */
export async function updateUser(
  outer: Context,
  viewer: Viewer,
  id: number,
  { password, ...change }: UserChange,
  token?: string,
): Promise<void> {
  permit(viewer.membershipId !== null && (isSelf(id, viewer) || mayManage(viewer)))
  const hash = password === undefined ? undefined : await hashed(password)
  return transaction(outer, async (ctx) => {
    const standings = await lockStandings(ctx, viewer.membershipId!, id) // safe: permitted only where there is one
    const user = await userById(ctx, id)
    if (!user) throw notFound('user')
    const before: Kept = { email: user.email, realname: user.realname, role: user.role }
    const after = applied(before, { ...change, role: change.role === null ? DEFAULT_ROLE : change.role })
    await requireRole(ctx, isSelf(id, viewer), standings, before, after)
    if (hash || after.email !== before.email) await requireCredentials(ctx, isSelf(id, viewer), standings, user)
    refuse([after.email !== before.email && (await takenEmail(ctx.db, after.email))])
    const changes = [...logged(before, after), ...(hash ? [{ key: 'password', from: null, to: null }] : [])]
    if (changes.length === 0) return
    await store(ctx, user, after)
    if (hash) await setPassword(ctx.db, user.userId, hash, ctx.now(), token)
    await record(ctx, { action: 'CROWD_USER_UPDATE', objectId: String(id), descriptor: null, changes, shared: true })
  })
}

/** One's own role stays: so whoever may change users is not more tomorrow, and there is always an admin. */
async function requireRole(ctx: Context, self: boolean, { mine, other }: Standings, before: Kept, after: Kept) {
  if (after.role === before.role) return
  permit(!self, 'Nobody changes their own role')
  const given = await standingOfRole(ctx, after.role)
  refuse([!given && { field: 'role', message: 'is not a role' }])
  permit(mayGive(mine, other) && given !== undefined && mayGive(mine, given), BEYOND)
}

async function requireCredentials(ctx: Context, self: boolean, { mine, other }: Standings, { userId }: CrowdUser) {
  if (self) return
  permit(outranks(mine, other), 'Only somebody who may do as much changes this person’s address or password')
  const elsewhere = ctx.db.selectFrom('membership').select('id').where('user_id', '=', userId)
  const found = await elsewhere.where('team_id', '!=', ctx.teamId).executeTakeFirst()
  permit(!found, 'This person is in another team, too: their address and password are their own')
}

/** Names and addresses stay out of the log, which nothing is erased from. */
const logged = (before: Kept, after: Kept): Change[] =>
  diff<Kept>(before, after).map((change) => (change.key === 'role' ? change : { ...change, from: null, to: null }))

async function store(
  ctx: Context,
  { id, userId, email: before }: CrowdUser,
  { email, realname, role }: Kept,
): Promise<void> {
  const now = ctx.now()
  await ctx.db.updateTable('membership').set({ role, updated_at: now }).where('id', '=', id).execute()
  await ctx.db
    .updateTable('auth_user')
    .set({ email, name: realname, updatedAt: now })
    .where('id', '=', userId)
    .execute()
  // What was mailed to the old address is no way in any more.
  if (email !== before) await ctx.db.deleteFrom('password_reset').where('user_id', '=', userId).execute()
}
