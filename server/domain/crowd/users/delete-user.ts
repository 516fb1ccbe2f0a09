import { sql } from 'kysely'
import { transaction } from '#server/db/transaction.ts'
import { record } from '#server/domain/activity/record.ts'
import type { Context } from '#server/domain/context.ts'
import { notFound } from '#server/domain/error.ts'
import { updateMember } from '#server/domain/members/index.ts'
import { leaveAlarms } from '#server/domain/owners/index.ts'
import { permit, type Viewer } from '../viewer.ts'
import { lockStandings, outranks } from './standing.ts'
import { userById } from './store.ts'
import { isSelf, mayManage } from './user.ts'

/**
 * Takes a user out of the team: their tokens end, what they wrote stays and is nobody's, the member they signed in as
 * can be alerted as before. The sign-in itself goes with the last membership, so that its address is free again.
 * @throws DomainError `forbidden` (also for oneself, and for who could do more than the caller), `not_found`
 */
export function deleteUser(outer: Context, viewer: Viewer, id: number): Promise<void> {
  permit(!isSelf(id, viewer), 'Nobody deletes themself')
  permit(mayManage(viewer) && viewer.membershipId !== null)
  return transaction(outer, async (ctx) => {
    const member = await lockMemberOf(ctx, id) // before the membership, as everywhere
    const { mine, other } = await lockStandings(ctx, viewer.membershipId!, id) // safe: permitted only where there is one
    permit(outranks(mine, other), 'Only somebody who may do as much deletes this person')
    const user = await userById(ctx, id)
    if (!user) throw notFound('user')
    const left = await leaveAlarms(ctx, id)
    await leave(ctx, id, user.userId)
    if (member) await updateMember(ctx, member, { user: null })
    for (const one of left) await record(one.ctx, one.happening)
    await record(ctx, { action: 'CROWD_USER_DELETE', objectId: String(id), descriptor: null, shared: true })
  })
}

async function lockMemberOf({ db, teamId }: Context, membershipId: number): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select m.id from member m join membership s on s.user_id = m.user_id and s.team_id = m.team_id
    where s.team_id = ${teamId} and s.id = ${membershipId} for update of m`.execute(db)
  return rows[0]?.id
}

async function leave({ db, teamId }: Context, membershipId: number, userId: string): Promise<void> {
  // Locked, so that of two teams who delete the same person at once the second sees that it was the last.
  await db.selectFrom('auth_user').select('id').where('id', '=', userId).forUpdate().execute()
  await db.deleteFrom('membership').where('id', '=', membershipId).execute()
  for (const table of ['oauth_token', 'oauth_refresh'])
    await sql`delete from ${sql.table(table)} t using oauth_client c
      where c.id = t.client_id and c.team_id = ${teamId} and t.user_id = ${userId}`.execute(db)
  await sql`delete from auth_user u where u.id = ${userId}
    and not exists (select from membership s where s.user_id = u.id)`.execute(db)
}
