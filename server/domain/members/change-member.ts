import { transaction } from '#server/db/transaction.ts'
import { diff, record } from '../activity/record.ts'
import { applied } from '../applied.ts'
import type { Context } from '../context.ts'
import { claimExternalId, requireFreeExternalId } from '../external-id.ts'
import { newId } from '../id.ts'
import { requireOurs } from '../require-ours.ts'
import { lockMember } from './lock-member.ts'
import { setRoles } from './roles-of.ts'
import { requireFreeUser, signInAs } from './sign-in-as.ts'

export type NewMember = {
  firstname: string
  lastname: string
  avatar?: string | null | undefined
  /** The user who signs in as this member. */
  user?: string | null | undefined
  /** Ids of roles. */
  roles?: string[] | undefined
  /** Called by alarms of the training centre. */
  inTraining?: boolean | undefined
  externalId?: string | null | undefined
}
export type MemberChange = { [K in keyof NewMember]?: NewMember[K] | undefined }

/**
 * Adds somebody who can be alerted and returns the id. With an `externalId` the team has already, that member is
 * changed instead.
 * @throws DomainError `invalid` for a role that is not the team's, a user who is not in it or is a member already
 */
export function createMember(outer: Context, member: NewMember): Promise<string> {
  return transaction(outer, async (ctx) => {
    const known = await claimExternalId(ctx, 'member', member.externalId)
    if (known === undefined) return insertMember(ctx, member)
    await updateMember(ctx, known, member)
    return known
  })
}

async function insertMember(ctx: Context, member: NewMember): Promise<string> {
  const { firstname, lastname, avatar = null, user = null, inTraining = false, externalId = null } = member
  const roles = await requireOurs(ctx, 'role', member.roles ?? [], 'roles')
  const { id, at } = newId('mem', ctx.now())
  await requireFreeUser(ctx, id, user)
  const row = { id, team_id: ctx.teamId, firstname, lastname, avatar, user_id: user, external_id: externalId }
  await ctx.db
    .insertInto('member')
    .values({ ...row, in_training: inTraining, created_at: at })
    .execute()
  await signInAs(ctx, id, user)
  await setRoles(ctx, id, roles)
  const given = { ...(inTraining && { inTraining }), ...(roles.length > 0 && { roles }) }
  const changes = diff({}, { firstname, lastname, avatar, user, externalId, ...given })
  await log(ctx, 'MEMBER_CREATE', { id, firstname, lastname }, changes)
  return id
}

/**
 * Changes what is named; `roles` replaces the list.
 * @throws DomainError `not_found`, `stale`, `invalid` (a foreign role or user, an externalId of another member)
 */
export function updateMember(outer: Context, id: string, change: MemberChange): Promise<void> {
  return transaction(outer, async (ctx) => {
    await requireFreeExternalId(ctx, 'member', id, change.externalId)
    const { version, ...before } = await lockMember(ctx, id)
    const after = applied(before, change)
    if (change.roles) after.roles = await requireOurs(ctx, 'role', change.roles, 'roles')
    const changes = diff(before, after)
    if (changes.length === 0) return
    if (after.user !== before.user) await requireFreeUser(ctx, id, after.user)
    const { firstname, lastname, avatar, user: user_id, inTraining: in_training, externalId: external_id } = after
    await ctx.db
      .updateTable('member')
      .set({ firstname, lastname, avatar, user_id, in_training, external_id, version: version + 1 })
      .where('id', '=', id)
      .execute()
    if (user_id !== before.user) {
      await signInAs(ctx, id, user_id)
      // Who was this member before gets no pushes of the next one's.
      await ctx.db.deleteFrom('push_subscription').where('member_id', '=', id).execute()
    }
    if (change.roles) await setRoles(ctx, id, after.roles)
    await log(ctx, 'MEMBER_UPDATE', { id, firstname, lastname }, changes)
  })
}

/**
 * Deletes a member: the responses and the position go, too, and who signed in as the member still signs in. The log
 * keeps what was written: to erase a person there as well, blank `descriptor` and `changes` of the entries whose object
 * is the member, and the `descriptor` of the entries of the member's responses; nothing else of the log names anybody
 * but by id. @throws DomainError `not_found`, `stale`
 */
export function deleteMember(outer: Context, id: string): Promise<void> {
  return transaction(outer, async (ctx) => {
    const { firstname, lastname } = await lockMember(ctx, id)
    await ctx.db.deleteFrom('member').where('id', '=', id).execute()
    await log(ctx, 'MEMBER_DELETE', { id, firstname, lastname })
  })
}

type Named = { id: string; firstname: string; lastname: string }

const log = (ctx: Context, action: string, { id, firstname, lastname }: Named, changes: ReturnType<typeof diff> = []) =>
  record(ctx, { action, objectId: id, descriptor: `${firstname} ${lastname}`, changes, shared: true })
