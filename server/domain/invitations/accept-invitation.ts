import { transaction } from '#server/db/transaction.ts'
import { hashSecret } from '#server/secrets/secret.ts'
import type { Context } from '../context.ts'
import { addPerson, takenEmail } from '../crowd/users/index.ts'
import { invalid, notFound } from '../error.ts'
import { updateMember } from '../members/index.ts'
import type { Invitation } from './find-invitation.ts'

/** Somebody who signs in already, by their id; or somebody new, by their address and the hash of a password. */
export type Joining = { userId: string } | { email: string; hash: string }

/**
 * From now on this person signs in as the member; all invitations of the member end. In the team they have a member's
 * rights, unless they were in it with others.
 * @throws DomainError `not_found` for a token that is used up by now; `invalid` for an address that is taken by now, or
 * somebody who is another member of the team
 */
export function acceptInvitation(outer: Context, token: string, invitation: Invitation, who: Joining): Promise<void> {
  const { teamId, memberId, firstname, lastname } = invitation
  return transaction({ ...outer, teamId }, async (ctx) => {
    const used = await ctx.db
      .deleteFrom('invitation')
      .where('hash', '=', hashSecret(token))
      .where('expires_at', '>', ctx.now())
      .returning('hash')
      .executeTakeFirst()
    if (!used) throw notFound('invitation')
    const userId = 'userId' in who ? who.userId : await addNewcomer(ctx, `${firstname} ${lastname}`, who)
    await joinTeam(ctx, userId)
    await updateMember(ctx, memberId, { user: userId })
    await ctx.db.deleteFrom('invitation').where('member_id', '=', memberId).execute()
  })
}

async function addNewcomer(ctx: Context, name: string, { email, hash }: { email: string; hash: string }) {
  if (await takenEmail(ctx.db, email)) throw invalid('somebody signs in with this address by now', 'email')
  return addPerson(ctx.db, { email, name, hash }, ctx.now())
}

/** Whoever signed up by themselves is somebody now; other rights stay. */
async function joinTeam({ db, teamId, now }: Context, userId: string): Promise<void> {
  const here = { team_id: teamId, user_id: userId }
  const known = await db
    .updateTable('membership')
    .set((eb) => ({
      rights: eb
        .case()
        .when('rights', '=', 'none')
        .then('member' as const)
        .else(eb.ref('rights'))
        .end(),
    }))
    .where('team_id', '=', teamId)
    .where('user_id', '=', userId)
    .returning('id')
    .executeTakeFirst()
  if (known) return
  const row = { ...here, member_id: null, role: 'user', rights: 'member' as const, created_at: now() }
  await db.insertInto('membership').values(row).execute()
}
