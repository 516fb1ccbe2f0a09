import { transaction } from '#server/db/transaction.ts'
import { record } from '#server/domain/activity/record.ts'
import type { Context } from '#server/domain/context.ts'
import { refuse } from '#server/domain/refused.ts'
import { hashed } from '#server/secrets/password.ts'
import { DEFAULT_ROLE } from '../roles/index.ts'
import { permit, type Viewer } from '../viewer.ts'
import { addPerson, takenEmail } from './credentials.ts'
import { mayGive, type Standing, standingOf, standingOfRole } from './standing.ts'
import { mayManage } from './user.ts'

/** `password` null: they cannot sign in before they have reset it. `role` null: the default one. */
export type NewUser = { email: string; realname: string; password: string | null; role: string | null }

/**
 * Adds somebody whom a manager of users names, and returns the id.
 * @throws DomainError `forbidden` (also for a role that permits more than the manager's own), `invalid`
 */
export async function createUser(ctx: Context, viewer: Viewer, user: NewUser): Promise<number> {
  permit(mayManage(viewer) && viewer.membershipId !== null)
  const mine = await standingOf(ctx, viewer.membershipId!) // safe: permitted only where there is one
  return addUser(ctx, user, mine)
}

/**
 * Adds a user, who is nobody that is alerted, and returns the id. On the console they have a member's rights, whatever the
 * role, where somebody with rights there adds them, and none where they add themselves. `giver`: who gives the role;
 * without one it is the default role's.
 * @throws DomainError `forbidden`; `invalid` for an address that is taken or a role that the team has not
 */
export async function addUser(outer: Context, user: NewUser, giver?: Standing): Promise<number> {
  const hash = user.password === null ? null : await hashed(user.password)
  const role = giver ? (user.role ?? DEFAULT_ROLE) : DEFAULT_ROLE
  const rights = giver && giver.rights !== 'none' ? 'member' : 'none'
  return transaction(outer, async (ctx) => {
    const given = await standingOfRole(ctx, role)
    refuse([!given && { field: 'role', message: 'is not a role' }, await takenEmail(ctx.db, user.email)])
    permit(!giver || !given || mayGive(giver, given), BEYOND)
    const userId = await addPerson(ctx.db, { email: user.email, name: user.realname, hash }, ctx.now())
    const { id } = await ctx.db
      .insertInto('membership')
      .values({ team_id: ctx.teamId, user_id: userId, member_id: null, role, rights, created_at: ctx.now() })
      .returning('id')
      .executeTakeFirstOrThrow()
    const changes = [{ key: 'role', from: null, to: role }]
    await record(ctx, { action: 'CROWD_USER_CREATE', objectId: String(id), descriptor: null, changes, shared: true })
    return id
  })
}

export const BEYOND = 'Nobody gives or takes a role that permits more than their own'
